import type { Token } from '../../text/tokens.ts';
import { addMonths, dayRange, days, type Interval, isRealDay, monthOf, yearOf } from './calendar.ts';
import type { RelativeDate, Setting } from './dateParts.ts';
import { isWord, type Read, readDayNumber } from './readWords.ts';
import { relative } from './timeUnits.ts';

/** "inst." is of this month, "ult." of the last, "prox." of the next. */
const MONTH_SHIFTS = new Map([
  ['inst', 0],
  ['instant', 0],
  ['ult', -1],
  ['ultimo', -1],
  ['prox', 1],
  ['proximo', 1],
]);

/** A day without its month: "the 3rd inst.", "on the 12th". */
export function readDayAlone(tokens: readonly Token[], i: number): Read<RelativeDate> | undefined {
  const start = isWord(tokens[i], 'the') ? i + 1 : i;
  const day = tokens[start]?.kind === 'word' ? readDayNumber(tokens, start) : undefined;
  if (day === undefined) return undefined;
  const shift = MONTH_SHIFTS.get(tokens[day.end]?.lower ?? '');
  if (shift !== undefined) {
    const isDotted = tokens[day.end + 1]?.text === '.' && tokens[day.end]!.text.length <= 4;
    const end = isDotted && tokens[day.end + 2] !== undefined ? day.end + 2 : day.end + 1;
    return relative(end, ({ source }) => inMonth(source, shift, day.value));
  }
  if (start === i || !isWord(tokens[i - 1], 'on', 'by', 'until', 'till', 'since') || !isFree(tokens, day.end))
    return undefined;
  return relative(day.end, (setting) => nearestDay(setting, day.value));
}

/** Behind it stands no noun that it counts: "on the 12th floor". */
function isFree(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i];
  return (
    next === undefined ||
    next.kind === 'mark' ||
    next.gap === 'paragraph' ||
    isWord(
      next,
      'at',
      'by',
      'and',
      'to',
      'in',
      'for',
      'with',
      'from',
      'the',
      'we',
      'he',
      'she',
      'it',
      'they',
      'a',
    )
  );
}

function inMonth(source: Interval | undefined, shift: number, day: number): Interval | undefined {
  if (source === undefined || source.precision === 'year') return undefined;
  const month = addMonths(source.from, shift);
  return isRealDay(yearOf(month), monthOf(month), day)
    ? days(`${month}-${String(day).padStart(2, '0')}`)
    : undefined;
}

/** Days from which on the date before belongs to another time than the document. */
const OTHER_TIME = 60;

function nearestDay({ source, previous, tense }: Setting, day: number): Interval | undefined {
  const distance =
    source && previous ? Math.abs(dayRange(source).first - dayRange(previous).first) : Infinity;
  const isTold =
    previous !== undefined &&
    previous.precision !== 'year' &&
    distance > OTHER_TIME &&
    (source === undefined || tense === 'past');
  if (isTold) return follows(previous, day);
  if (source?.precision !== 'day') return inMonth(source, 0, day);
  const around = [-1, 0, 1]
    .map((shift) => inMonth(source, shift, day))
    .filter((found) => found !== undefined);
  if (tense === 'future') return around.find(({ from }) => from >= source.from);
  if (tense === 'past') return around.filter(({ from }) => from <= source.from).at(-1);
  const distanceTo = (found: Interval) => Math.abs(dayRange(found).first - dayRange(source).first);
  return around.sort((a, b) => distanceTo(a) - distanceTo(b))[0];
}

function follows(previous: Interval, day: number): Interval | undefined {
  const choices = [inMonth(previous, 0, day), inMonth(previous, 1, day)];
  return choices.find((found) => found !== undefined && dayRange(found).first >= dayRange(previous).first);
}
