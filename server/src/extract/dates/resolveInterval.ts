import { dayNumber, dayRange, type Interval, joined, weekdayOf, yearOf } from './calendar.ts';
import { type CalendarDate, type DatePart, intervalOf, partOf, type Setting } from './dateParts.ts';
import type { RawDate } from './rawDate.ts';

/** The interval of an expression; `base` is what a missing year is read against. */
export function resolve(date: RawDate, setting: Setting, base: Interval | undefined): Interval | undefined {
  if (date.to === undefined) return resolveOne(date.from, setting, base);
  if (date.to.unit !== 'relative' && date.from.unit !== 'relative')
    return resolveRange(date.from, date.to, setting, base);
  const from = resolveOne(date.from, setting, base);
  const to = resolveOne(date.to, setting, base);
  return from && to && joined(from, to);
}

/** The interval of one end of an expression. */
export function resolveOne(
  date: DatePart,
  setting: Setting,
  base: Interval | undefined,
): Interval | undefined {
  if (date.unit !== 'relative') return resolveCalendar(date, setting, base);
  const interval = date.resolve({ ...setting, intervalOf: (other) => resolveOne(other, setting, base) });
  return interval !== undefined && date.part !== undefined ? partOf(interval, date.part) : interval;
}

function resolveCalendar(
  written: CalendarDate,
  setting: Setting,
  base: Interval | undefined,
): Interval | undefined {
  const date = inHemisphere(written, setting);
  const year = statedYear(date, setting);
  if (year !== undefined) return intervalOf(date, year);
  return base && (base === setting.source ? nearest(date, base, setting.tense) : beside(date, base));
}

function inHemisphere(date: CalendarDate, { seasonOf }: Setting): CalendarDate {
  return date.unit === 'season' ? { ...date, count: seasonOf(date.count ?? 1) } : date;
}

function statedYear(date: CalendarDate, { source }: Setting): number | undefined {
  if (date.year !== undefined) return date.year;
  return date.yearShift !== undefined && source !== undefined
    ? yearOf(source.from) + date.yearShift
    : undefined;
}

/** Both ends of a range; one lends the other its year. */
function resolveRange(
  start: CalendarDate,
  to: CalendarDate,
  setting: Setting,
  base: Interval | undefined,
): Interval | undefined {
  const from = inHemisphere(start, setting);
  const firstYear = statedYear(from, setting);
  const first = firstYear === undefined ? undefined : intervalOf(from, firstYear);
  const last =
    first === undefined || statedYear(to, setting) !== undefined
      ? resolveCalendar(to, setting, base)
      : (after(first, intervalOf(inHemisphere(to, setting), firstYear!)) ??
        intervalOf(inHemisphere(to, setting), firstYear! + 1));
  if (last === undefined) return undefined;
  if (first !== undefined) return joined(first, last);
  const lastYear = yearOf(last.to);
  return [lastYear, lastYear - 1]
    .map((year) => joinedIn(from, year, last))
    .find((interval) => interval !== undefined);
}

function joinedIn(from: CalendarDate, year: number, last: Interval): Interval | undefined {
  const first = intervalOf(from, year);
  return first && joined(first, last);
}

function after(first: Interval, last: Interval | undefined): Interval | undefined {
  return last !== undefined && dayRange(last).last >= dayRange(first).first ? last : undefined;
}

/** How much nearer a date lies that follows another in the text than one that goes back. */
const BACK = 1.5;

/** The year that brings a date closest to another of the text, rather behind it than before. */
function beside(date: CalendarDate, base: Interval): Interval | undefined {
  if (base.precision === 'year') return intervalOf(date, yearOf(base.from));
  const { first, last } = dayRange(base);
  const distance = (interval: Interval) => {
    const range = dayRange(interval);
    return range.first >= first ? Math.max(0, range.first - last) : (first - range.first) * BACK;
  };
  return closest(yearsAround(date, base), distance);
}

const DAYS_AHEAD = 15;

/**
 * The year that brings a date closest to the document's own, as far as the tense allows: what is still to come lies
 * after it, what is over lies before it or shortly after (releases are dated by their event).
 */
function nearest(date: CalendarDate, base: Interval, tense: Setting['tense']): Interval | undefined {
  if (base.precision === 'year') return intervalOf(date, yearOf(base.from));
  const middle = dayNumber(base.from);
  const all = yearsAround(date, base);
  const fitting = all.filter(
    (interval) => date.weekday === undefined || weekdayOf(interval.from) === date.weekday,
  );
  const mostAhead = date.unit === 'day' ? DAYS_AHEAD : 0;
  const distance = (interval: Interval) => {
    const { first, last } = dayRange(interval);
    const isAgainstTense =
      tense === 'future' ? last < middle : tense === 'past' && first - middle > mostAhead;
    return Math.abs((first + last) / 2 - middle) + (isAgainstTense ? 1000 : 0);
  };
  return closest(fitting.length > 0 ? fitting : all, distance);
}

function yearsAround(date: CalendarDate, base: Interval): Interval[] {
  const year = yearOf(base.from);
  return [year, year - 1, year + 1]
    .map((candidate) => intervalOf(date, candidate))
    .filter((interval) => interval !== undefined);
}

function closest(
  intervals: readonly Interval[],
  distance: (interval: Interval) => number,
): Interval | undefined {
  return intervals.reduce<Interval | undefined>(
    (best, next) => (best && distance(best) <= distance(next) ? best : next),
    undefined,
  );
}
