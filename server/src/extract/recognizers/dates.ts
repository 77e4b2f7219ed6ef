import type { Context } from '../context.ts';
import { resolveDates } from '../dates/resolveDates.ts';
import { scanDates } from '../dates/scanDates.ts';
import type { DateExpression, SourceDate } from '../extraction.ts';

/**
 * The dates that a document speaks of, sorted and apart from each other: days, ranges, months, quarters, halves,
 * seasons, years, decades, weekdays, and relative ones ("last March"), which are read against the document's own
 * date and left out when it is unknown. "since 2001" has no end, "until 2025" no beginning; the words of time
 * around a date ("in", "since", "from") are outside its span. Numbers and months that are part of a name are no
 * dates ("Agenda 2030", "12 May Street").
 */
export function recognizeDates(context: Context, sourceDate: SourceDate | undefined): DateExpression[] {
  return resolveDates(context, scanDates(context.tokens), sourceDate);
}
