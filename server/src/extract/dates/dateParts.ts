import { addMonths, days, daysInMonth, type Interval, isoDay, isoMonth, months, years } from './calendar.ts';

/** A stretch of the calendar as far as the words say it; what they leave out is settled from the document. */
export interface CalendarDate {
  readonly unit:
    | 'day'
    | 'month'
    | 'quarter'
    | 'half'
    | 'season'
    | 'year'
    | 'two years'
    | 'decade'
    | 'century';
  readonly year?: number;
  /** "this year" (0), "last year" (-1) said beside a day or month. */
  readonly yearShift?: number;
  readonly month?: number;
  readonly day?: number;
  /** Which quarter, half or season of the year, from 1. */
  readonly count?: number;
  /** 0 (Sunday) .. 6, where the day of the week is named too. */
  readonly weekday?: number;
  readonly part?: Part;
}

/** "early", "mid-", "late", "the beginning of", "the end of". */
export type Part = 'early' | 'middle' | 'late' | 'start' | 'end';

/** A date that only another date gives meaning to: "last March", "two days later". */
export interface RelativeDate {
  readonly unit: 'relative';
  /** The interval against `setting`; undefined when that does not tell enough. */
  readonly resolve: (setting: Setting) => Interval | undefined;
  /** Its words give the year: "the first week of June 2019". */
  readonly hasYear?: boolean;
  readonly part?: Part;
}

export type DatePart = CalendarDate | RelativeDate;

/** What a date without a year, or a relative one, is read against. */
export interface Setting {
  /** The document's own date. */
  readonly source: Interval | undefined;
  /** The last date before this one in the running text. */
  readonly previous: Interval | undefined;
  /** The last before this one that is a day or days and not still to come. */
  readonly previousDay: Interval | undefined;
  /** What the verb beside it says: it is over, or still to come. */
  readonly tense: 'past' | 'future' | undefined;
  /** The number of a season as it counts from March in the north, where the document is of the south. */
  readonly seasonOf: (count: number) => number;
  /** The days of a date that this one is told by: "the eve of ⟨1 May⟩". */
  readonly intervalOf: (date: DatePart) => Interval | undefined;
}

/** True when the words of a date give its year. */
export function hasYear(date: DatePart): boolean {
  return date.unit === 'relative' ? date.hasYear === true : date.year !== undefined;
}

/** The days that a calendar date covers in a year; undefined when there is no such day. */
export function intervalOf(date: CalendarDate, year: number): Interval | undefined {
  const whole = wholeInterval(date, year);
  return whole === undefined || date.part === undefined ? whole : partOf(whole, date.part);
}

function wholeInterval(date: CalendarDate, year: number): Interval | undefined {
  const { month = 1, day = 1, count = 1 } = date;
  switch (date.unit) {
    case 'day':
      return day >= 1 && day <= daysInMonth(year, month) ? days(isoDay(year, month, day)) : undefined;
    case 'month':
      return months(isoMonth(year, month));
    case 'quarter':
      return months(isoMonth(year, count * 3 - 2), isoMonth(year, count * 3));
    case 'half':
      return months(isoMonth(year, count * 6 - 5), isoMonth(year, count * 6));
    case 'season':
      return months(addMonths(isoMonth(year, 1), count * 3 - 1), addMonths(isoMonth(year, 1), count * 3 + 1));
    case 'year':
      return years(year);
    case 'two years':
      return years(year, year + 1);
    case 'decade':
      return years(year, year + 9);
    case 'century':
      return years(year, year + 99);
  }
}

/** A part of an interval: thirds for early, middle and late, the outermost month or days for start and end. */
export function partOf(whole: Interval, part: Part): Interval {
  if (whole.precision === 'day') return whole;
  if (whole.precision === 'month' && whole.from === whole.to) return partOfMonth(whole.from, part);
  if (whole.precision === 'month') return partOfMonths(whole.from, whole.to, part);
  const first = Number(whole.from);
  const last = Number(whole.to);
  if (first === last) return partOfMonths(isoMonth(first, 1), isoMonth(first, 12), part);
  const [from, to] = third(first, last, part);
  return years(from, to);
}

function partOfMonth(month: string, part: Part): Interval {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const last = daysInMonth(year, number);
  const bounds = {
    early: [1, 10],
    start: [1, 10],
    middle: [11, 20],
    late: [21, last],
    end: [21, last],
  } as const;
  const [from, to] = bounds[part];
  return days(isoDay(year, number, from), isoDay(year, number, to));
}

function partOfMonths(first: string, last: string, part: Part): Interval {
  if (part === 'start') return months(first);
  if (part === 'end') return months(last);
  const count = monthsBetween(first, last);
  const [from, to] = third(0, count, part);
  return months(addMonths(first, from), addMonths(first, to));
}

function monthsBetween(first: string, last: string): number {
  const [firstYear, firstMonth] = first.split('-').map(Number) as [number, number];
  const [lastYear, lastMonth] = last.split('-').map(Number) as [number, number];
  return (lastYear - firstYear) * 12 + lastMonth - firstMonth;
}

function third(first: number, last: number, part: Part): [number, number] {
  const size = Math.floor((last - first + 1) / 3);
  if (part === 'early' || part === 'start') return [first, first + size - 1];
  if (part === 'late' || part === 'end') return [last - size + 1, last];
  return [first + size, last - size];
}
