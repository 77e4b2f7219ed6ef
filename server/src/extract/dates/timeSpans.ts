import type { Token } from '../../text/tokens.ts';
import { TIME_UNITS, type TimeUnit } from '../lists/calendarWords.ts';
import { addMonths, days, daysInMonth, type Interval, isoDay, monthOf, yearOf } from './calendar.ts';
import type { RelativeDate } from './dateParts.ts';
import { isWord, type Read, readCount } from './readWords.ts';
import { onDay, relative, unitAt } from './timeUnits.ts';

/** "over the past two years", "the last 14 days", "the past decade". */
export function readPastStretch(tokens: readonly Token[], i: number): Read<RelativeDate> | undefined {
  return isWord(tokens[i - 1], 'the', 'over', 'these', 'in', 'within', 'for')
    ? readStretch(tokens, i, -1)
    : undefined;
}

/** "over the next five years", "in the coming two weeks". */
export function readComingStretch(tokens: readonly Token[], i: number): Read<RelativeDate> | undefined {
  return isWord(tokens[i - 1], 'the', 'over', 'within', 'in') ? readStretch(tokens, i, 1) : undefined;
}

function readStretch(tokens: readonly Token[], i: number, direction: -1 | 1): Read<RelativeDate> | undefined {
  const count = readCount(tokens, i + 1);
  const at = count?.end ?? i + 1;
  const unit = TIME_UNITS.get(tokens[at]?.lower ?? '');
  if (unit === undefined) return undefined;
  // "the last two years of the war", "of his life"
  const isOfOther =
    isWord(tokens[at + 1], 'of') && isWord(tokens[at + 2], 'the', 'his', 'her', 'its', 'their');
  if (isOfOther && isWord(tokens[i], 'last', 'next')) return undefined;
  const isPlural = tokens[at]!.lower.endsWith('s');
  const isOne = count === undefined && !isPlural && isWord(tokens[i], 'past', 'coming');
  const isDecade = count === undefined && !isPlural && unit.size > 1;
  if (count === undefined && !isOne && !isDecade) return undefined;
  const length = (count?.value ?? 1) * unit.size;
  return relative(at + 1, ({ source }) => stretch(source, unit.unit, length * direction));
}

function stretch(source: Interval | undefined, unit: TimeUnit, length: number): Interval | undefined {
  if (source === undefined) return undefined;
  const isDays = unit === 'day' || unit === 'week';
  const near = isDays ? (source.precision === 'day' ? source : undefined) : unitAt(source, unit, 0);
  const far = isDays
    ? unitAt(source, 'day', unit === 'week' ? length * 7 : length)
    : unitAt(source, unit, length);
  if (near === undefined || far === undefined) return undefined;
  return length < 0 ? { ...near, from: far.from } : { ...near, to: far.to };
}

/** "two years ago", "a week later", "three days earlier", "two months before": ago counts from the document. */
export function readDistance(tokens: readonly Token[], i: number): Read<RelativeDate> | undefined {
  const length = readLength(tokens, i);
  const word = length && tokens[length.end];
  if (length === undefined || word === undefined) return undefined;
  const { count, unit } = length.value;
  const end = length.end + 1;
  if (isWord(word, 'ago')) return readAgo(tokens, end, unit, count);
  const sign = isWord(word, 'later')
    ? 1
    : isWord(word, 'earlier') || (isWord(word, 'before') && tokens[end]?.kind !== 'word')
      ? -1
      : 0;
  if (sign === 0) return undefined;
  return relative(end, ({ previous }) => distanceFrom(previous, unit, count * sign));
}

interface Length {
  readonly count: number;
  readonly unit: TimeUnit;
}

/** "two years", "a fortnight", "half a century", "a couple of weeks", "a year and a half". */
function readLength(tokens: readonly Token[], i: number): Read<Length> | undefined {
  const isHalf = isWord(tokens[i], 'half') && isWord(tokens[i + 1], 'a', 'an');
  const isCouple = isWord(tokens[i], 'couple') && isWord(tokens[i - 1], 'a') && isWord(tokens[i + 1], 'of');
  const count = isCouple ? { value: 2, end: i + 2 } : readCount(tokens, isHalf ? i + 1 : i);
  const unit = TIME_UNITS.get(tokens[count?.end ?? i]?.lower ?? '');
  if (count === undefined || unit === undefined) return undefined;
  const end = count.end + 1;
  const size = count.value * unit.size;
  const isAndHalf =
    isWord(tokens[end], 'and') && isWord(tokens[end + 1], 'a') && isWord(tokens[end + 2], 'half');
  if (isHalf || isAndHalf) {
    const months = size * (isHalf ? 6 : 12) + (isAndHalf ? 6 : 0);
    if (unit.unit !== 'year') return undefined;
    const isYears = months % 12 === 0;
    return {
      value: { count: isYears ? months / 12 : months, unit: isYears ? 'year' : 'month' },
      end: isAndHalf ? end + 3 : end,
    };
  }
  return { value: { count: size, unit: unit.unit }, end };
}

/** "two years ago", "a week ago yesterday", "five years ago today", "ten years ago this month". */
function readAgo(tokens: readonly Token[], end: number, unit: TimeUnit, count: number): Read<RelativeDate> {
  const day = isWord(tokens[end], 'today') ? 0 : isWord(tokens[end], 'yesterday') ? -1 : undefined;
  if (day !== undefined) return relative(end + 1, (setting) => dayAgo(onDay(day)(setting), unit, count));
  const isMonth = unit === 'year' && isWord(tokens[end], 'this') && isWord(tokens[end + 1], 'month');
  if (isMonth) return relative(end + 2, ({ source }) => distanceFrom(source, 'month', -count * 12));
  return relative(end, ({ source }) => distanceFrom(source, unit, -count));
}

function dayAgo(day: Interval | undefined, unit: TimeUnit, count: number): Interval | undefined {
  if (day === undefined) return undefined;
  if (unit === 'day' || unit === 'week') return distanceFrom(day, unit, -count);
  const month = addMonths(day.from, unit === 'year' ? -count * 12 : -count);
  const last = daysInMonth(yearOf(month), monthOf(month));
  return days(isoDay(yearOf(month), monthOf(month), Math.min(last, Number(day.from.slice(8)))));
}

function distanceFrom(date: Interval | undefined, unit: TimeUnit, length: number): Interval | undefined {
  return unit === 'week' ? unitAt(date, 'day', length * 7) : unitAt(date, unit, length);
}
