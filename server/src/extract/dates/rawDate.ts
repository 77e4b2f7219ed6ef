import type { DatePart } from './dateParts.ts';

/** A date expression as read, before anything that it leaves out is settled: tokens `first..last` (exclusive). */
export interface RawDate {
  readonly first: number;
  readonly last: number;
  readonly from: DatePart;
  /** The other end of a range. */
  readonly to?: DatePart;
  /** "since 2001" has no end, "until 2025" no beginning. */
  readonly open?: 'since' | 'until';
  readonly rule: string;
  readonly certainty: number;
}
