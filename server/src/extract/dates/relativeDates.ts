import { isCapitalized, type Token } from '../../text/tokens.ts';
import { TIME_UNITS } from '../lists/calendarWords.ts';
import { addDays, dayRange, days, type Interval, isoOfDayNumber, months, yearOf, years } from './calendar.ts';
import type { RelativeDate } from './dateParts.ts';
import { nearestWeekend, readNamed, readWeekday } from './namedPeriods.ts';
import { isWord, type Read } from './readWords.ts';
import { readComingStretch, readDistance, readPastStretch } from './timeSpans.ts';
import { onDay, relative, unitAt } from './timeUnits.ts';
import { readTold } from './toldDates.ts';

type Reader = (tokens: readonly Token[], i: number) => Read<RelativeDate> | undefined;

/** Dates that only another date gives meaning to, by the word that they begin with. */
const READERS: ReadonlyMap<string, readonly Reader[]> = new Map<string, readonly Reader[]>([
  ...['today', 'tonight', 'yesterday', 'tomorrow'].map((word): [string, Reader[]] => [word, [readDayWord]]),
  ['day', [readDayBeforeYesterday, readDayAfter]],
  ...['last', 'past', 'previous', 'recent'].map((word): [string, Reader[]] => [
    word,
    [readPastStretch, readTold, readLastOrNext],
  ]),
  ...['next', 'coming'].map((word): [string, Reader[]] => [
    word,
    [readComingStretch, readTold, readLastOrNext],
  ]),
  ['this', [readThis]],
  ...['same', 'following', 'that', 'year'].map((word): [string, Reader[]] => [word, [readTold]]),
  ...['earlier', 'later'].map((word): [string, Reader[]] => [word, [readEarlierOrLater]]),
  ['night', [readNightBeforeLast, readDayAfter]],
  ['evening', [readDayAfter]],
  ['weekend', [readWeekend]],
  ...['half', 'couple'].map((word): [string, Reader[]] => [word, [readDistance]]),
]);

const NO_READERS: readonly Reader[] = [];

/** The words that a relative date can begin with, besides months, weekdays and numbers. */
export const RELATIVE_WORDS: readonly string[] = [...READERS.keys()];

/** A relative date at token `i`: "today", "last March", "two years ago", "over the past two years", "the same day". */
export function readRelative(tokens: readonly Token[], i: number): Read<RelativeDate> | undefined {
  for (const read of READERS.get(tokens[i]!.lower) ?? NO_READERS) {
    const found = read(tokens, i);
    if (found !== undefined) return found;
  }
  return readWeekday(tokens, i) ?? readDistance(tokens, i);
}

const DAY_WORDS = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** What "today’s" qualifies when it only means our times. */
const OUR_TIMES = new Set(
  'world challenges challenge threats threat conditions society economy youth generation environment realities reality children problems issues standards life age times market markets technology climate'.split(
    ' ',
  ),
);

function readDayWord(tokens: readonly Token[], i: number): Read<RelativeDate> | undefined {
  const shift = DAY_WORDS.get(tokens[i]!.lower)!;
  if (shift === 0 && tokens[i + 1]?.kind === 'possessive') {
    const isVague = [tokens[i + 2], tokens[i + 3]].some((token) => OUR_TIMES.has(token?.lower ?? ''));
    if (isVague) return undefined;
  }
  return isCapitalized(tokens[i]) && isNewspaper(tokens, i) ? undefined : relative(i + 1, onDay(shift));
}

/** "USA Today", "Russia Today". */
function isNewspaper(tokens: readonly Token[], i: number): boolean {
  return isCapitalized(tokens[i - 1]) && tokens[i]!.gap === 'space';
}

function readDayBeforeYesterday(tokens: readonly Token[], i: number): Read<RelativeDate> | undefined {
  if (isWord(tokens[i + 1], 'before') && isWord(tokens[i + 2], 'yesterday'))
    return relative(i + 3, onDay(-2));
  if (isWord(tokens[i + 1], 'after') && isWord(tokens[i + 2], 'tomorrow')) return relative(i + 3, onDay(2));
  return undefined;
}

/** "the day after", "the day before", "the night before", against the date said before. */
function readDayAfter(tokens: readonly Token[], i: number): Read<RelativeDate> | undefined {
  const shift = isWord(tokens[i + 1], 'after') ? 1 : isWord(tokens[i + 1], 'before') ? -1 : undefined;
  if (shift === undefined || !isWord(tokens[i - 1], 'the') || tokens[i + 2]?.kind === 'word')
    return undefined;
  return relative(i + 2, ({ previous }) => shiftedDay(previous, shift));
}

function shiftedDay(interval: Interval | undefined, shift: number): Interval | undefined {
  if (interval?.precision !== 'day') return undefined;
  return days(addDays(shift < 0 ? interval.from : interval.to, shift));
}

/** "last March", "last year", "next week", "last Friday", "last summer", "last night". */
function readLastOrNext(tokens: readonly Token[], i: number): Read<RelativeDate> | undefined {
  const direction = isWord(tokens[i], 'next', 'coming') ? 1 : -1;
  const word = tokens[i + 1];
  if (word === undefined || isWord(tokens[i], 'past', 'recent')) return undefined;
  if (isWord(word, 'night', 'evening') && direction < 0) return relative(i + 2, onDay(-1));
  const isPrevious = isWord(tokens[i], 'previous');
  const found =
    readNamed(tokens, i + 1, direction) ?? (isPrevious ? undefined : readUnit(tokens, i + 1, direction));
  return found;
}

/** "last week", "next month", "last year". */
function readUnit(tokens: readonly Token[], i: number, shift: number): Read<RelativeDate> | undefined {
  const unit = TIME_UNITS.get(tokens[i]!.lower);
  if (unit === undefined || tokens[i]!.lower.endsWith('s') || unit.unit === 'day') return undefined;
  return relative(i + 1, ({ source }) => unitAt(source, unit.unit, shift * unit.size));
}

/** "(the end of) the year", "(the end of) the month": of the document's own date. */
export function thisPeriod(tokens: readonly Token[], i: number): Read<RelativeDate> | undefined {
  if (!isWord(tokens[i - 1], 'the')) return undefined;
  if (isWord(tokens[i], 'decade')) return relative(i + 1, decadeMeant);
  return isWord(tokens[i], 'year', 'month', 'week') ? readUnit(tokens, i, 0) : undefined;
}

/** "the decade" of the date before, else of the document's own. */
const decadeMeant: RelativeDate['resolve'] = ({ previous, source }) => {
  const date = previous ?? source;
  const first = date && Math.floor(yearOf(date.from) / 10) * 10;
  return first === undefined ? undefined : years(first, first + 9);
};

/** "this year", "this March", "this morning". */
function readThis(tokens: readonly Token[], i: number): Read<RelativeDate> | undefined {
  const word = tokens[i + 1];
  if (word === undefined) return undefined;
  if (isWord(word, 'morning', 'afternoon', 'evening')) return relative(i + 2, onDay(0));
  const near = isWord(word, 'past', 'last') ? -1 : isWord(word, 'coming', 'next') ? 1 : undefined;
  if (near !== undefined) return tokens[i + 2] && readNamed(tokens, i + 2, near);
  return readNamed(tokens, i + 1, 0) ?? readUnit(tokens, i + 1, 0);
}

/** "the night before last". */
function readNightBeforeLast(tokens: readonly Token[], i: number): Read<RelativeDate> | undefined {
  const isTold = isWord(tokens[i + 1], 'before') && isWord(tokens[i + 2], 'last');
  return isTold ? relative(i + 3, onDay(-2)) : undefined;
}

/** "over the weekend", "at the weekend": the last or the next, as the verb says. */
function readWeekend(tokens: readonly Token[], i: number): Read<RelativeDate> | undefined {
  const isTold = isWord(tokens[i - 1], 'the') && isWord(tokens[i - 2], 'over', 'at', 'during');
  return isTold ? relative(i + 1, nearestWeekend) : undefined;
}

/** "earlier today", "earlier this year" (up to the document’s date), "later this month" (from it on), "later that year". */
function readEarlierOrLater(tokens: readonly Token[], i: number): Read<RelativeDate> | undefined {
  if (isWord(tokens[i + 1], 'today')) return relative(i + 2, onDay(0));
  const unit = isWord(tokens[i + 1], 'this', 'that') ? TIME_UNITS.get(tokens[i + 2]?.lower ?? '') : undefined;
  if (unit === undefined || unit.size > 1) return undefined;
  const isThat = isWord(tokens[i + 1], 'that');
  if (unit.unit === 'day') return isThat ? readTold(tokens, i + 1) : undefined;
  const isEarlier = isWord(tokens[i], 'earlier');
  return relative(i + 3, ({ source, previous }) => {
    const at = isThat ? previous : source;
    const whole = unitAt(at, unit.unit, 0);
    return whole && at && partBeside(whole, at, isEarlier);
  });
}

/** What of a year, month or week lies before a date in it, or behind it. */
function partBeside(whole: Interval, at: Interval, isBefore: boolean): Interval {
  if (whole.precision === 'year' && at.precision !== 'year') {
    return isBefore
      ? months(`${whole.from}-01`, at.from.slice(0, 7))
      : months(at.to.slice(0, 7), `${whole.to}-12`);
  }
  if (at.precision !== 'day') return whole;
  const { first, last } = dayRange(whole);
  return isBefore ? days(isoOfDayNumber(first), at.from) : days(at.from, isoOfDayNumber(last));
}
