import type { TimeUnit } from '../lists/calendarWords.ts';
import { addDays, addMonths, days, type Interval, months, weekdayOf, yearOf, years } from './calendar.ts';
import type { RelativeDate, Setting } from './dateParts.ts';
import type { Read } from './readWords.ts';

export function relative(end: number, resolve: RelativeDate['resolve']): Read<RelativeDate> {
  return { value: { unit: 'relative', resolve }, end };
}

/** The document's day; undefined when its date is only a month or a year. */
export function sourceDay({ source }: Setting): string | undefined {
  return source?.precision === 'day' ? source.from : undefined;
}

export function onDay(shift: number): RelativeDate['resolve'] {
  return (setting) => {
    const day = sourceDay(setting);
    return day === undefined ? undefined : days(addDays(day, shift));
  };
}

export function startOfWeek(day: string): string {
  return addDays(day, -((weekdayOf(day) + 6) % 7));
}

const FARTHEST = 10_000;

/** The day, week, month or year that lies `shift` units from a date. */
export function unitAt(date: Interval | undefined, unit: TimeUnit, shift: number): Interval | undefined {
  if (date === undefined || Math.abs(shift) > FARTHEST) return undefined;
  if (unit === 'year') return isoYears(yearOf(date.from) + shift);
  if (date.precision === 'year') return undefined;
  if (unit === 'month') return months(addMonths(date.from, shift));
  if (date.precision !== 'day') return undefined;
  if (unit === 'day') return days(addDays(date.from, shift));
  const monday = addDays(startOfWeek(date.from), shift * 7);
  return days(monday, addDays(monday, 6));
}

/** Within four digits. */
function isoYears(year: number): Interval | undefined {
  return year >= 1 && year <= 9999 ? years(year) : undefined;
}
