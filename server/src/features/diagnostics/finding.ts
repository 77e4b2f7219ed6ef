import type { Evidence } from '../../index/model.ts';
import type { Span } from '../../text/span.ts';

/** What can be wrong with a note, by the code that the user sees, with how it is shown unless a setting says so. */
export const findingCodes = {
  misspeltName: 'warning',
  acronymBeforeIntroduction: 'information',
  unknownAcronym: 'hint',
  twoAcronyms: 'information',
  acronymOfTwo: 'information',
  officeAtOdds: 'warning',
  parentAtOdds: 'warning',
  eventAtOdds: 'warning',
  unsourcedDate: 'off',
} as const;

export type FindingCode = keyof typeof findingCodes;
export type FindingSeverity = 'off' | 'hint' | 'information' | 'warning' | 'error';

/** Something in a note that is at odds with the sources or with itself. */
export interface Finding extends Span {
  readonly code: FindingCode;
  /** A sentence for the user. */
  readonly message: string;
  /** What says so: places in sources. */
  readonly evidence: readonly Evidence[];
  /** What says so in the note itself. */
  readonly inNote?: readonly (Span & { readonly message: string })[];
  /** Words that would be right in its place, best first. */
  readonly replacements?: readonly string[];
  /** What stands there may be a name of its own, or another one of what bears the canonical name. */
  readonly mayBe?: { readonly kind: 'person' | 'organization'; readonly canonical?: string };
}
