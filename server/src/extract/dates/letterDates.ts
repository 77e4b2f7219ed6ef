import type { Token } from '../../text/tokens.ts';
import { addMonths, dayRange, days, type Interval, isRealDay, monthOf, yearOf } from './calendar.ts';
import type { RelativeDate, Setting } from './dateParts.ts';
import { isHyphen, isWord, type Read, readDayNumber, skipThe } from './readWords.ts';
import { relative } from './timeUnits.ts';

/** Where a month is told from: the document's own, or that of the date before. */
interface MonthShift {
  readonly of: 'source' | 'previous';
  readonly shift: number;
}

/** "inst." is of this month, "ult." of the last, "prox." of the next, "id." of the same as before. */
const LETTER_MONTHS: ReadonlyMap<string, MonthShift> = new Map([
  ...['inst', 'instant'].map((word): [string, MonthShift] => [word, { of: 'source', shift: 0 }]),
  ...['ult', 'ultimo'].map((word): [string, MonthShift] => [word, { of: 'source', shift: -1 }]),
  ...['prox', 'proximo'].map((word): [string, MonthShift] => [word, { of: 'source', shift: 1 }]),
  ...['id', 'idem'].map((word): [string, MonthShift] => [word, { of: 'previous', shift: 0 }]),
]);

/** "of ⟨this⟩ month", "of the ⟨same⟩ month". */
const TOLD_MONTHS: ReadonlyMap<string, MonthShift> = new Map([
  ['this', { of: 'source', shift: 0 }],
  ['last', { of: 'source', shift: -1 }],
  ['next', { of: 'source', shift: 1 }],
  ['that', { of: 'previous', shift: 0 }],
  ['same', { of: 'previous', shift: 0 }],
  ['following', { of: 'previous', shift: 1 }],
  ['previous', { of: 'previous', shift: -1 }],
  ['preceding', { of: 'previous', shift: -1 }],
]);

/** A day without its month: "the 3rd inst.", "the 11th and 12th ult.", "the 15th of that month", "on the 12th". */
export function readDayAlone(tokens: readonly Token[], i: number): Read<RelativeDate> | undefined {
  const start = isWord(tokens[i], 'the') ? i + 1 : i;
  const day = readOrdinalDay(tokens, start);
  if (day === undefined) return undefined;
  const last = readSecondDay(tokens, day) ?? day;
  const month = readLetterMonth(tokens, last.end) ?? readToldMonth(tokens, last.end);
  if (month !== undefined) {
    const { of, shift } = month.value;
    return relative(month.end, (setting) => {
      const first = inMonth(setting[of], shift, day.value);
      return first && (last === day ? first : joinedDays(first, inMonth(setting[of], shift, last.value)));
    });
  }
  if (start === i || !isWord(tokens[i - 1], 'on', 'by', 'until', 'till', 'since') || !isFree(tokens, day.end))
    return undefined;
  return relative(day.end, (setting) => nearestDay(setting, day.value));
}

function readOrdinalDay(tokens: readonly Token[], i: number): Read<number> | undefined {
  return tokens[i]?.kind === 'word' ? readDayNumber(tokens, i) : undefined;
}

/** The last of several days: "the 11th ⟨and 12th⟩", "the 11th ⟨to the 14th⟩". */
function readSecondDay(tokens: readonly Token[], first: Read<number>): Read<number> | undefined {
  const link = tokens[first.end];
  const isRange = isHyphen(link) || isWord(link, 'to');
  if (!isRange && !isWord(link, 'and', '&')) return undefined;
  const last = readOrdinalDay(tokens, skipThe(tokens, first.end + 1));
  const follows = last !== undefined && (isRange ? last.value > first.value : last.value === first.value + 1);
  return follows ? last : undefined;
}

function readLetterMonth(tokens: readonly Token[], i: number): Read<MonthShift> | undefined {
  const word = tokens[i];
  const value = LETTER_MONTHS.get(word?.lower ?? '');
  if (word === undefined || value === undefined) return undefined;
  const isDotted = tokens[i + 1]?.text === '.' && word.text.length <= 4;
  return { value, end: isDotted && tokens[i + 2] !== undefined ? i + 2 : i + 1 };
}

/** "of this month", "of the month", "of the same month". */
function readToldMonth(tokens: readonly Token[], i: number): Read<MonthShift> | undefined {
  if (!isWord(tokens[i], 'of')) return undefined;
  let at = skipThe(tokens, i + 1);
  const isTold = TOLD_MONTHS.has(tokens[at]?.lower ?? '');
  const value = TOLD_MONTHS.get(isTold ? tokens[at]!.lower : 'this')!;
  if (isTold) at++;
  if (isWord(tokens[at], 'same')) at++;
  return at > i + 1 && isWord(tokens[at], 'month') ? { value, end: at + 1 } : undefined;
}

function joinedDays(first: Interval, last: Interval | undefined): Interval | undefined {
  return last && days(first.from, last.to);
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
