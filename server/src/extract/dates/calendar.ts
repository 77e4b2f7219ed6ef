import type { DateInterval } from '../extraction.ts';

/** An interval with both ends, as ISO dates cut to its precision. */
export interface Interval extends DateInterval {
  readonly from: string;
  readonly to: string;
  readonly precision: 'day' | 'month' | 'year';
}

const MS_PER_DAY = 86_400_000;

/** Days since 1 January 1970 of an ISO date; the first day of a month or year. */
export function dayNumber(iso: string): number {
  const [year, month, day] = iso.split('-').map(Number);
  return Date.UTC(year!, (month ?? 1) - 1, day ?? 1) / MS_PER_DAY;
}

/** The ISO date of a day number. */
export function isoOfDayNumber(number: number): string {
  return new Date(number * MS_PER_DAY).toISOString().slice(0, 10);
}

export function isoDay(year: number, month: number, day: number): string {
  return `${isoMonth(year, month)}-${String(day).padStart(2, '0')}`;
}

export function isoMonth(year: number, month: number): string {
  return `${isoYear(year)}-${String(month).padStart(2, '0')}`;
}

export function isoYear(year: number): string {
  return String(year).padStart(4, '0');
}

/** 28 to 31; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  if (month < 1 || month > 12) return 0;
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** 0 (Sunday) to 6 of an ISO date. */
export function weekdayOf(iso: string): number {
  return (((dayNumber(iso) + 4) % 7) + 7) % 7;
}

/** The ISO day `count` days after (or before) another. */
export function addDays(iso: string, count: number): string {
  return isoOfDayNumber(dayNumber(iso) + count);
}

/** The ISO month `count` months after (or before) the month of an ISO date. */
export function addMonths(iso: string, count: number): string {
  const months = yearOf(iso) * 12 + monthOf(iso) - 1 + count;
  return isoMonth(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1);
}

export function yearOf(iso: string): number {
  return Number(iso.slice(0, 4));
}

/** 1 to 12; January for a date that is only a year. */
export function monthOf(iso: string): number {
  return Number(iso.slice(5, 7)) || 1;
}

export function days(from: string, to: string = from): Interval {
  return { from, to, precision: 'day' };
}

export function months(from: string, to: string = from): Interval {
  return { from: from.slice(0, 7), to: to.slice(0, 7), precision: 'month' };
}

export function years(from: number, to: number = from): Interval {
  return { from: isoYear(from), to: isoYear(to), precision: 'year' };
}

/** First and last day number of an interval. */
export function dayRange(interval: Interval): { first: number; last: number } {
  return { first: dayNumber(interval.from), last: lastDayNumber(interval.to) };
}

function lastDayNumber(iso: string): number {
  if (iso.length === 4) return dayNumber(`${iso}-12-31`);
  if (iso.length === 7)
    return dayNumber(isoDay(yearOf(iso), monthOf(iso), daysInMonth(yearOf(iso), monthOf(iso))));
  return dayNumber(iso);
}

/** From the start of one interval to the end of another, at the coarser precision; undefined when it runs back. */
export function joined(a: Interval, b: Interval): Interval | undefined {
  if (dayRange(a).first > dayRange(b).last) return undefined;
  const precision = coarser(a.precision, b.precision);
  return { from: cut(a.from, precision), to: cut(b.to, precision), precision };
}

const LENGTHS = { day: 10, month: 7, year: 4 } as const;

function coarser(a: Interval['precision'], b: Interval['precision']): Interval['precision'] {
  return LENGTHS[a] < LENGTHS[b] ? a : b;
}

/** Cuts an ISO date to a precision. */
export function cut(iso: string, precision: Interval['precision']): string {
  return iso.slice(0, LENGTHS[precision]);
}

/** True when the day exists in the calendar. */
export function isRealDay(year: number, month: number, day: number): boolean {
  return day >= 1 && day <= daysInMonth(year, month);
}
