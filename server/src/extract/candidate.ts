import type { Span } from '../text/span.ts';
import type { EntityKind } from './extraction.ts';

/** What a recognizer proposes: a stretch of tokens that may name something. */
export interface Candidate extends Span {
  /** Tokens `first..last`, `last` exclusive. */
  readonly first: number;
  readonly last: number;
  readonly kind: EntityKind;
  /** What found it, as `recognizer/rule`. */
  readonly rule: string;
  /** Probability that span and kind are right. */
  readonly certainty: number;
}
