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
  return dayNumberOf(yearOf(iso), monthOf(iso), figures(iso, 8, 10) || 1);
}

function dayNumberOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / MS_PER_DAY;
}

/** The number that the characters `start..end` of an ISO date write; 0 where it is too short. */
function figures(iso: string, start: number, end: number): number {
  let number = 0;
  for (let i = start; i < end && i < iso.length; i++) number = number * 10 + iso.charCodeAt(i) - 48;
  return number;
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

const LENGTHS_OF_MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** 28 to 31; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  if (month < 1 || month > 12) return 0;
  return month === 2 && isLeapYear(year) ? 29 : LENGTHS_OF_MONTHS[month - 1]!;
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
  return figures(iso, 0, 4);
}

/** 1 to 12; January for a date that is only a year. */
export function monthOf(iso: string): number {
  return figures(iso, 5, 7) || 1;
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
  if (iso.length > 7) return dayNumber(iso);
  const [year, month] = [yearOf(iso), iso.length === 4 ? 12 : monthOf(iso)];
  return dayNumberOf(year, month, daysInMonth(year, month));
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
