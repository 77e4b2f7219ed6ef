import { isRealDay } from '../extract/dates/calendar.ts';
import type { DateInterval, Precision } from '../extract/extraction.ts';

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const PRECISIONS: readonly Precision[] = ['year', 'month', 'day'];

/** An interval as a user gives it; undefined for what is no date, or ends before it starts. */
export function readGivenInterval(
  start: string | undefined,
  end: string | undefined,
): DateInterval | undefined {
  if (start === undefined) return end === undefined ? { precision: 'none' } : undefined;
  const [from, to] = [precisionOf(start), precisionOf(end ?? start)];
  if (from === undefined || to !== from || (end ?? start) < start) return undefined;
  return { from: start, to: end ?? start, precision: from };
}

function precisionOf(date: string): Precision | undefined {
  const [, year, month, day] = DATE.exec(date) ?? [];
  if (year === undefined) return undefined;
  const isReal = isRealDay(Number(year), Number(month ?? 1), Number(day ?? 1));
  return isReal ? PRECISIONS[[month, day].filter((part) => part !== undefined).length] : undefined;
}
