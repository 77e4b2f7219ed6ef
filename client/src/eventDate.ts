import type { EventRecord } from '../../server/src/features/records.ts';

type EventDate = Pick<EventRecord, 'start' | 'end'>;

/** "10 May 2017", "13–14 June 2019", "June 2019", "2001 – 2003"; "undated" when the sources give no date. */
export function fullDate({ start, end = start }: EventDate): string {
  return start === undefined || end === undefined ? 'undated' : interval(start, end, MONTHS, 0);
}

/**
 * Short, for a list that has the year as its heading: "10 May", "13–14 Jun", "28 Dec 2018 – 3 Jan 2019";
 * empty when the year is all that is known.
 */
export function dateWithinYear({ start, end = start }: EventDate): string {
  if (start === undefined || end === undefined) return '';
  const skip = start.slice(0, 4) === end.slice(0, 4) ? 1 : 0;
  return interval(start, end, SHORT_MONTHS, skip);
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const SHORT_MONTHS = MONTHS.map((month) => month.slice(0, 3));

/** Says what both dates share once only; `skip` 1 leaves out the year. */
function interval(start: string, end: string, months: readonly string[], skip: 0 | 1): string {
  const from = partsOf(start, months);
  const to = partsOf(end, months);
  const differs = from.findIndex((part, at) => part !== to[at]);
  if (differs === -1) return wordsOf(from, skip);
  const dash = differs === 2 ? '–' : ' – ';
  return wordsOf(from, Math.max(differs, skip)) + dash + wordsOf(to, skip);
}

/** `2019-06-03` → `['2019', 'June', '3']`. */
function partsOf(date: string, months: readonly string[]): readonly string[] {
  const [year = '', month, day] = date.split('-');
  return [
    year,
    ...(month === undefined ? [] : [months[Number(month) - 1] ?? month]),
    ...(day === undefined ? [] : [String(Number(day))]),
  ];
}

function wordsOf(parts: readonly string[], skip: number): string {
  return parts.slice(skip).reverse().join(' ');
}
