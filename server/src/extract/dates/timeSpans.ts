import type { Token } from '../../text/tokens.ts';
import { TIME_UNITS, type TimeUnit } from '../lists/calendarWords.ts';
import type { Interval } from './calendar.ts';
import type { RelativeDate } from './dateParts.ts';
import { isWord, type Read, readCount } from './readWords.ts';
import { relative, unitAt } from './timeUnits.ts';

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
  const count = readCount(tokens, i);
  if (count === undefined) return undefined;
  const unit = TIME_UNITS.get(tokens[count.end]?.lower ?? '');
  const word = tokens[count.end + 1];
  if (unit === undefined || word === undefined) return undefined;
  const length = count.value * unit.size;
  const end = count.end + 2;
  if (isWord(word, 'ago')) return relative(end, ({ source }) => distanceFrom(source, unit.unit, -length));
  const sign = isWord(word, 'later')
    ? 1
    : isWord(word, 'earlier') || (isWord(word, 'before') && tokens[end]?.kind !== 'word')
      ? -1
      : 0;
  if (sign === 0) return undefined;
  return relative(end, ({ previous }) => distanceFrom(previous, unit.unit, length * sign));
}

function distanceFrom(date: Interval | undefined, unit: TimeUnit, length: number): Interval | undefined {
  return unit === 'week' ? unitAt(date, 'day', length * 7) : unitAt(date, unit, length);
}
