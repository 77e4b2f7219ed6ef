import type { Token } from '../../text/tokens.ts';
import {
  MONTHS,
  NUMBER_WORDS,
  ORDINAL_WORDS,
  TIME_UNITS,
  type TimeUnit,
  WEEKDAYS,
} from '../lists/calendarWords.ts';
import {
  addDays,
  addMonths,
  dayRange,
  days,
  daysInMonth,
  type Interval,
  isoDay,
  isoOfDayNumber,
  monthOf,
  months,
  weekdayOf,
  yearOf,
  years,
} from './calendar.ts';
import { type DatePart, hasYear, partOf, type RelativeDate } from './dateParts.ts';
import { isWord, type Read, readCount, readDayNumber, readYearDigits, skipThe } from './readWords.ts';
import { startOfWeek } from './timeUnits.ts';

/** Reads the date that another is told by. */
export type ReadInner = (tokens: readonly Token[], i: number) => Read<DatePart> | undefined;

type Derive = (whole: Interval) => Interval | undefined;

/** The words that such a date can begin with, besides numbers, ordinals and weekdays. */
export const DERIVED_WORDS: readonly string[] = [
  'eve',
  'week',
  'quarter',
  'year',
  'last',
  'first',
  'second',
  'final',
  'opening',
];

/**
 * A date told by another that follows: "the first week of June 2019", "the last Sunday in October", "the first nine
 * months of 2020", "the eve of 1 May", "the year to June 2020", "week 23 of 2019".
 */
export function readDerived(
  tokens: readonly Token[],
  i: number,
  readInner: ReadInner,
): Read<RelativeDate> | undefined {
  const lead = readLead(tokens, i);
  if (lead === undefined) return undefined;
  const inner = readInner(tokens, skipThe(tokens, lead.end));
  if (inner === undefined) return undefined;
  const { value: derive } = lead;
  return {
    value: {
      unit: 'relative',
      hasYear: hasYear(inner.value),
      resolve: ({ intervalOf }) => {
        const whole = intervalOf(inner.value);
        return whole && derive(whole);
      },
    },
    end: inner.end,
  };
}

/** What stands in front of the other date, its "of" included, and what it makes of that date. */
function readLead(tokens: readonly Token[], i: number): Read<Derive> | undefined {
  if (isWord(tokens[i], 'eve') && isWord(tokens[i + 1], 'of'))
    return { value: (whole) => onDay(whole, (day) => days(addDays(day, -1))), end: i + 2 };
  return (
    readWeekNumber(tokens, i) ?? readWeekOf(tokens, i) ?? readCounted(tokens, i) ?? readStretchTo(tokens, i)
  );
}

function onDay(whole: Interval, read: (day: string) => Interval): Interval | undefined {
  return whole.precision === 'day' ? read(whole.from) : undefined;
}

/** "week 23 of", as ISO 8601 counts. */
function readWeekNumber(tokens: readonly Token[], i: number): Read<Derive> | undefined {
  if (!isWord(tokens[i], 'week') || !/^\d\d?$/.test(tokens[i + 1]?.text ?? '')) return undefined;
  const at = i + 2;
  const end = isWord(tokens[at], 'of', 'in') || tokens[at]?.text === ',' ? at + 1 : at;
  if (end === at && readYearDigits(tokens, at) === undefined) return undefined;
  const number = Number(tokens[i + 1]!.text);
  return {
    value: (whole) =>
      whole.precision === 'year' && whole.from === whole.to ? isoWeek(yearOf(whole.from), number) : undefined,
    end,
  };
}

/** "week of 3 June", "week beginning 3 June", "week ending 9 June". */
function readWeekOf(tokens: readonly Token[], i: number): Read<Derive> | undefined {
  if (!isWord(tokens[i], 'week')) return undefined;
  const link = tokens[i + 1];
  if (isWord(link, 'of')) return { value: (whole) => onDay(whole, weekAround), end: i + 2 };
  if (isWord(link, 'beginning', 'commencing', 'starting'))
    return { value: (whole) => onDay(whole, (day) => days(day, addDays(day, 6))), end: i + 2 };
  if (isWord(link, 'ending', 'ended'))
    return { value: (whole) => onDay(whole, (day) => days(addDays(day, -6), day)), end: i + 2 };
  return undefined;
}

/** Monday to Sunday, or from the Sunday on by which the week is called. */
function weekAround(day: string): Interval {
  const first = weekdayOf(day) === 0 ? day : startOfWeek(day);
  return days(first, addDays(first, 6));
}

/** "2019-W23". */
export function readIsoWeek(tokens: readonly Token[], i: number): Read<RelativeDate> | undefined {
  const year = readYearDigits(tokens, i);
  const number = /^W(\d\d)$/.exec(tokens[i + 2]?.text ?? '')?.[1];
  if (year === undefined || number === undefined || tokens[i + 1]?.text !== '-') return undefined;
  const week = isoWeek(year.value, Number(number));
  return { value: { unit: 'relative', hasYear: true, resolve: () => week }, end: i + 3 };
}

/** Monday to Sunday; the first week of a year is the one that holds 4 January. */
function isoWeek(year: number, number: number): Interval | undefined {
  if (number < 1 || number > 53) return undefined;
  const monday = addDays(startOfWeek(isoDay(year, 1, 4)), (number - 1) * 7);
  return days(monday, addDays(monday, 6));
}

/** "first week of", "second half of" a month, "last Sunday in", "first nine months of". */
function readCounted(tokens: readonly Token[], i: number): Read<Derive> | undefined {
  const isLast = isWord(tokens[i], 'last', 'final', 'latter', 'closing');
  const nth = isLast ? -1 : isWord(tokens[i], 'opening') ? 1 : (ordinalAt(tokens, i) ?? 0);
  if (nth === 0 || nth > 5) return undefined;
  const count = readCount(tokens, i + 1);
  const at = count?.end ?? i + 1;
  if (!isWord(tokens[at + 1], 'of', 'in')) return undefined;
  const word = tokens[at]!;
  const end = at + 2;
  const weekday = count === undefined ? WEEKDAYS.get(word.lower) : undefined;
  if (weekday !== undefined) return { value: (whole) => weekdayIn(whole, weekday, nth), end };
  if (count === undefined && isWord(word, 'half') && nth < 3)
    return { value: (whole) => halfOf(whole, nth), end };
  const unit = TIME_UNITS.get(word.lower);
  if (unit === undefined || (count !== undefined && nth > 1)) return undefined;
  if (count !== undefined)
    return { value: (whole) => stretchIn(whole, unit.unit, count.value * unit.size, nth), end };
  if (word.lower.endsWith('s'))
    return Math.abs(nth) === 1 ? { value: (whole) => outermost(whole, unit.unit, nth), end } : undefined;
  const isOne =
    unit.unit === 'week' || unit.unit === 'month' || unit.size === 10 || (word.lower === 'day' && nth < 0);
  return isOne ? { value: (whole) => stretchIn(whole, unit.unit, unit.size, nth), end } : undefined;
}

/** "the first days of", "the last weeks of": about what "the beginning of" or "late in" means. */
function outermost(whole: Interval, unit: TimeUnit, nth: number): Interval | undefined {
  if (unit === 'year') return whole.from === whole.to ? undefined : partOf(whole, nth < 0 ? 'late' : 'early');
  if (whole.precision === 'year' && whole.from !== whole.to) return undefined;
  if (unit === 'month')
    return whole.precision === 'year' ? partOf(whole, nth < 0 ? 'late' : 'early') : undefined;
  return partOf(whole, nth < 0 ? 'end' : 'start');
}

function ordinalAt(tokens: readonly Token[], i: number): number | undefined {
  const word = ORDINAL_WORDS.get(tokens[i]!.lower);
  if (word !== undefined || tokens[i]!.kind === 'number') return word;
  return readDayNumber(tokens, i)?.value;
}

function weekdayIn(whole: Interval, weekday: number, nth: number): Interval | undefined {
  if (whole.precision !== 'month' || whole.from !== whole.to) return undefined;
  const { first, last } = dayRange(whole);
  const start = isoOfDayNumber(first);
  const end = isoOfDayNumber(last);
  if (nth < 0) return days(addDays(end, -((weekdayOf(end) - weekday + 7) % 7)));
  const day = addDays(start, ((weekday - weekdayOf(start) + 7) % 7) + (nth - 1) * 7);
  return day <= end ? days(day) : undefined;
}

function halfOf(whole: Interval, nth: number): Interval | undefined {
  const isFirst = nth === 1;
  if (whole.precision === 'year' && whole.from !== whole.to) {
    const [first, last] = [yearOf(whole.from), yearOf(whole.to)];
    const middle = first + (last - first + 1) / 2;
    return isFirst ? years(first, Math.ceil(middle) - 1) : years(Math.floor(middle), last);
  }
  if (whole.precision === 'year' && whole.from === whole.to)
    return isFirst
      ? months(`${whole.from}-01`, `${whole.from}-06`)
      : months(`${whole.from}-07`, `${whole.from}-12`);
  if (whole.precision !== 'month' || whole.from !== whole.to) return undefined;
  const [year, month] = [yearOf(whole.from), monthOf(whole.from)];
  return isFirst
    ? days(isoDay(year, month, 1), isoDay(year, month, 15))
    : days(isoDay(year, month, 16), isoDay(year, month, daysInMonth(year, month)));
}

/** The first (or last) days, weeks or months of a period, or its nth week. */
function stretchIn(whole: Interval, unit: TimeUnit, size: number, nth: number): Interval | undefined {
  const { first, last } = dayRange(whole);
  const [start, end] = [isoOfDayNumber(first), isoOfDayNumber(last)];
  if (unit === 'month') {
    if (whole.precision !== 'year' && whole.from === whole.to) return undefined;
    return nth < 0
      ? months(addMonths(end, 1 - size), end)
      : months(addMonths(start, (nth - 1) * size), addMonths(start, nth * size - 1));
  }
  if (unit === 'year') return yearsIn(whole, size, nth);
  const length = unit === 'week' ? size * 7 : size;
  const from = nth < 0 ? addDays(end, 1 - length) : addDays(start, (nth - 1) * length);
  const to = nth < 0 ? end : addDays(from, length - 1);
  if (from < start || from > end) return undefined;
  return days(from, [to, end].sort()[0]);
}

/** "the first five years of" a decade, "the last decade of" a century. */
function yearsIn(whole: Interval, size: number, nth: number): Interval | undefined {
  if (whole.precision !== 'year' || whole.from === whole.to) return undefined;
  const [first, last] = [yearOf(whole.from), yearOf(whole.to)];
  const from = nth < 0 ? last - size + 1 : first + (nth - 1) * size;
  return from < first || from + size - 1 > last ? undefined : years(from, from + size - 1);
}

const QUARTER = { unit: 'month', size: 3 } as const;

/** "year to", "three months to", "six months ended", "year ending": the stretch that ends with the date. */
function readStretchTo(tokens: readonly Token[], i: number): Read<Derive> | undefined {
  const count =
    NUMBER_WORDS.has(tokens[i]!.lower) || tokens[i]!.kind === 'number' ? readCount(tokens, i) : undefined;
  const at = count?.end ?? i;
  const word = tokens[at]?.lower ?? '';
  const unit = word === 'quarter' ? QUARTER : TIME_UNITS.get(word);
  const isLed = count !== undefined || isWord(tokens[i - 1], 'the', 'fiscal', 'financial');
  if (unit === undefined || !isLed || (unit.unit !== 'month' && unit.unit !== 'year')) return undefined;
  const isTo =
    isWord(tokens[at + 1], 'to') &&
    MONTHS.has((tokens[at + 2]?.kind === 'number' ? tokens[at + 3] : tokens[at + 2])?.lower ?? '');
  if (!isTo && !isWord(tokens[at + 1], 'ended', 'ending')) return undefined;
  const size = (count?.value ?? 1) * unit.size * (unit.unit === 'year' ? 12 : 1);
  return { value: (whole) => endingWith(whole, size), end: at + 2 };
}

function endingWith(whole: Interval, size: number): Interval | undefined {
  if (whole.precision === 'year' || size > 120) return undefined;
  if (whole.precision === 'month') return months(addMonths(whole.to, 1 - size), whole.to);
  const next = addDays(whole.to, 1);
  const start = addMonths(next, -size);
  const day = Math.min(Number(next.slice(8)), daysInMonth(yearOf(start), monthOf(start)));
  return days(isoDay(yearOf(start), monthOf(start), day), whole.to);
}
