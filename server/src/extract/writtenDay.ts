import type { Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import type { Context } from './context.ts';
import { addDays, type Interval, weekdayOf } from './dates/calendar.ts';
import { type CalendarDate, intervalOf } from './dates/dateParts.ts';
import type { RawDate } from './dates/rawDate.ts';
import { scanDates } from './dates/scanDates.ts';
import type { SourceDate } from './extraction.ts';
import { headLines, type Line } from './lines.ts';
import { WEEKDAYS } from './lists/calendarWords.ts';

/** A written day or month with its year; undefined for anything less. */
export function fullInterval(date: RawDate | undefined): Interval | undefined {
  if (date === undefined || date.from.unit === 'relative' || date.to?.unit === 'relative') return undefined;
  const last = date.to ?? date.from;
  if (last.unit !== 'day' && last.unit !== 'month') return undefined;
  return last.year === undefined ? undefined : intervalOf(last, last.year);
}

/** "MOSCOW, May 10 (Reuters)" takes its year from the file's name, else from the last day or month that has one. */
export function withYear(
  context: Context,
  date: RawDate,
  fromFile: SourceDate | undefined,
): Interval | undefined {
  const last = date.to ?? date.from;
  if (last.unit !== 'day') return undefined;
  const { tokens } = context;
  const told = fromFile?.from === undefined ? headYear(tokens) : Number(fromFile.from.slice(0, 4));
  if (told !== undefined) return intervalOf(last, told);
  const lent = lastYear(tokens) ?? (last.yearShift === 0 ? lastPlainYear(tokens) : undefined);
  return lent === undefined ? undefined : inYearOfWeekday(last, lent, weekdayOfLede(tokens, date));
}

const LATER_YEARS = 6;

/**
 * A day in the year that the text lends, or in the first later one in which it falls on the weekday of its lede or the
 * day after: what happened "early Friday" is not told by a paper of the next Wednesday.
 */
function inYearOfWeekday(
  written: CalendarDate,
  lent: number,
  weekday: number | undefined,
): Interval | undefined {
  if (weekday === undefined) return intervalOf(written, lent);
  for (let year = lent; year <= lent + LATER_YEARS; year++) {
    const day = intervalOf(written, year);
    if (day === undefined) continue;
    if (weekdayOf(day.to) === weekday || weekdayOf(addDays(day.to, -1)) === weekday) return day;
  }
  return intervalOf(written, lent);
}

const LEDE_TOKENS = 60;
const BEFORE_WEEKDAY = new Set(['on', 'early', 'late']);
const COMING = new Set(['will', 'would', 'shall', 'to']);

/** The weekday on which the sentence behind a dateline says that something happened: "broke up early ⟨Friday⟩". */
function weekdayOfLede(tokens: readonly Token[], { last }: RawDate): number | undefined {
  for (let at = last + 1; at < Math.min(tokens.length, last + LEDE_TOKENS); at++) {
    const { text, lower } = tokens[at]!;
    if (text === '.' || COMING.has(lower)) return undefined;
    const weekday = WEEKDAYS.get(lower);
    if (weekday !== undefined) return BEFORE_WEEKDAY.has(tokens[at - 1]!.lower) ? weekday : undefined;
  }
  return undefined;
}

const HEAD_TOKENS = 1200;

function lastYear(tokens: readonly Token[]): number | undefined {
  const dates = scanDates(tokens, 0, Math.min(tokens.length, HEAD_TOKENS));
  const years = dates
    .filter(({ first }) => !isBirth(tokens, first))
    .map(fullInterval)
    .filter((interval) => interval !== undefined)
    .map(({ to }) => Number(to.slice(0, 4)));
  return years.length === 0 ? undefined : Math.max(...years);
}

/** "was born on ⟨3 March 1871⟩", "born in Lome on ⟨3 March 1871⟩". */
function isBirth(tokens: readonly Token[], first: number): boolean {
  return tokens.slice(Math.max(0, first - 6), first).some(({ lower }) => lower === 'born');
}

/** The last year that stands alone, for "on 25 September of this year". */
function lastPlainYear(tokens: readonly Token[]): number | undefined {
  const years = scanDates(tokens, 0, Math.min(tokens.length, HEAD_TOKENS)).flatMap(({ from, open }) =>
    from.unit === 'year' && from.year !== undefined && open === undefined ? [from.year] : [],
  );
  return years.length === 0 ? undefined : Math.max(...years);
}

/** The year that a heading bears, of two the last: "PRESS RELEASE 2017/44", "ANA DUARTE, 1938–2022". */
function headYear(tokens: readonly Token[]): number | undefined {
  const ofHeadings = headLines(tokens, HEADING_LINES)
    .filter((line) => isHeading(tokens, line))
    .flatMap(({ first, last }) => tokens.slice(first, last));
  const years = ofHeadings.flatMap(({ text }) => (/^(?:19|20)\d\d$/.test(text) ? [Number(text)] : []));
  return years.length === 0 ? undefined : Math.max(...years);
}

export function spanOf(tokens: readonly Token[], date: RawDate): Span {
  return { start: tokens[date.first]!.start, end: tokens[date.last - 1]!.end };
}

/** How many of the first lines may be a heading. */
export const HEADING_LINES = 3;
const LONGEST_HEADING = 14;

/** A short line that is no sentence. */
export function isHeading(tokens: readonly Token[], { first, last }: Line): boolean {
  return last - first <= LONGEST_HEADING && !/^[.!?]$/.test(tokens[last - 1]!.text);
}
