import type { DatedEvent, DateInterval } from '../extraction.ts';

/** The interval of a date without what else it carries. */
export function intervalFields({ from, to, precision }: DateInterval): DateInterval {
  if (from === undefined) return to === undefined ? { precision } : { to, precision };
  return to === undefined ? { from, precision } : { from, to, precision };
}

/** The status where there is one to tell. */
export function statusField(status: DatedEvent['status']): Pick<DatedEvent, 'status'> {
  return status === undefined ? {} : { status };
}
