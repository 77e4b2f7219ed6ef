import { isCapitalized, type Token } from '../../text/tokens.ts';
import { MONTHS, SEASONS, TIME_UNITS, type TimeUnit, WEEKDAYS } from '../lists/calendarWords.ts';
import {
  addDays,
  addMonths,
  days,
  type Interval,
  monthOf,
  months,
  weekdayOf,
  yearOf,
  years,
} from './calendar.ts';
import { intervalOf, type RelativeDate, type Setting } from './dateParts.ts';
import { isHyphen, isWord, type Read, readCount, readMonth } from './readWords.ts';

type Reader = (tokens: readonly Token[], i: number) => Read<RelativeDate> | undefined;

/** Dates that only another date gives meaning to, by the word that they begin with. */
const READERS: ReadonlyMap<string, readonly Reader[]> = new Map<string, readonly Reader[]>([
  ...['today', 'tonight', 'yesterday', 'tomorrow'].map((word): [string, Reader[]] => [word, [readDayWord]]),
  ['day', [readDayBeforeYesterday, readDayAfter]],
  ...['last', 'past', 'previous', 'recent'].map((word): [string, Reader[]] => [
    word,
    [readPastStretch, readLastOrNext],
  ]),
  ...['next', 'coming'].map((word): [string, Reader[]] => [word, [readComingStretch, readLastOrNext]]),
  ['this', [readThis]],
  ...['same', 'following'].map((word): [string, Reader[]] => [word, [readSameOrFollowing]]),
  ...['earlier', 'later'].map((word): [string, Reader[]] => [word, [readEarlierOrLater]]),
]);

/** The words that a relative date can begin with, besides months, weekdays and numbers. */
export const RELATIVE_WORDS: readonly string[] = [...READERS.keys()];

/** A relative date at token `i`: "today", "last March", "two years ago", "over the past two years", "the same day". */
export function readRelative(tokens: readonly Token[], i: number): Read<RelativeDate> | undefined {
  for (const read of READERS.get(tokens[i]!.lower) ?? []) {
    const found = read(tokens, i);
    if (found !== undefined) return found;
  }
  return readWeekday(tokens, i) ?? readDistance(tokens, i);
}

function relative(end: number, resolve: RelativeDate['resolve']): Read<RelativeDate> {
  return { value: { unit: 'relative', resolve }, end };
}

/** The document's day; undefined when its date is only a month or a year. */
function sourceDay({ source }: Setting): string | undefined {
  return source?.precision === 'day' ? source.from : undefined;
}

function onDay(shift: number): RelativeDate['resolve'] {
  return (setting) => {
    const day = sourceDay(setting);
    return day === undefined ? undefined : days(addDays(day, shift));
  };
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

/** "the day after", "the day before", against the date said before. */
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
    readNamed(tokens, i + 1, direction) ??
    (isPrevious ? readAnaphoric(tokens, i + 1, -1) : readUnit(tokens, i + 1, direction));
  return found;
}

/** A month, weekday, season or weekend behind "last" (-1), "this" (0) or "next" (1). */
function readNamed(
  tokens: readonly Token[],
  i: number,
  direction: -1 | 0 | 1,
): Read<RelativeDate> | undefined {
  const word = tokens[i]!;
  const month = isCapitalized(word) ? MONTHS.get(word.lower) : undefined;
  if (month !== undefined)
    return relative(readMonth(tokens, i)!.end, ({ source }) => namedMonth(source, month, direction));
  const weekday = isCapitalized(word) ? WEEKDAYS.get(word.lower) : undefined;
  if (weekday !== undefined)
    return relative(i + 1, (setting) => namedWeekday(sourceDay(setting), weekday, direction));
  const season = SEASONS.get(word.lower);
  if (season !== undefined) return relative(i + 1, ({ source }) => namedSeason(source, season, direction));
  if (word.lower === 'weekend') return relative(i + 1, (setting) => weekend(sourceDay(setting), direction));
  return undefined;
}

function namedMonth(
  source: Interval | undefined,
  month: number,
  direction: -1 | 0 | 1,
): Interval | undefined {
  if (source === undefined || source.precision === 'year') return undefined;
  const year = yearOf(source.from);
  const distance = month - monthOf(source.from);
  const shift = direction < 0 && distance >= 0 ? -1 : direction > 0 && distance <= 0 ? 1 : 0;
  return months(addMonths(`${year}-01`, month - 1 + shift * 12));
}

function namedWeekday(day: string | undefined, weekday: number, direction: -1 | 0 | 1): Interval | undefined {
  if (day === undefined) return undefined;
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  if (direction > 0) return days(addDays(day, ahead === 0 ? 7 : ahead));
  if (direction < 0) return days(addDays(day, ahead - 7));
  return days(addDays(startOfWeek(day), (weekday + 6) % 7));
}

function namedSeason(
  source: Interval | undefined,
  count: number,
  direction: -1 | 0 | 1,
): Interval | undefined {
  if (source === undefined) return undefined;
  const year = yearOf(source.from);
  const inYear = intervalOf({ unit: 'season', count }, year)!;
  if (direction < 0 && inYear.to >= source.from.slice(0, 7))
    return intervalOf({ unit: 'season', count }, year - 1);
  if (direction > 0 && inYear.from <= source.from.slice(0, 7))
    return intervalOf({ unit: 'season', count }, year + 1);
  return inYear;
}

function weekend(day: string | undefined, direction: -1 | 0 | 1): Interval | undefined {
  if (day === undefined) return undefined;
  const saturday = addDays(startOfWeek(day), 5 + direction * 7);
  return days(saturday, addDays(saturday, 1));
}

function startOfWeek(day: string): string {
  return addDays(day, -((weekdayOf(day) + 6) % 7));
}

/** "last week", "next month", "last year". */
function readUnit(tokens: readonly Token[], i: number, shift: number): Read<RelativeDate> | undefined {
  const unit = TIME_UNITS.get(tokens[i]!.lower);
  if (unit === undefined || tokens[i]!.lower.endsWith('s') || unit.unit === 'day') return undefined;
  return relative(i + 1, ({ source }) => unitAt(source, unit.unit, shift * unit.size));
}

/** The day, week, month or year that lies `shift` units from a date. */
function unitAt(date: Interval | undefined, unit: TimeUnit, shift: number): Interval | undefined {
  if (date === undefined) return undefined;
  if (unit === 'year') return years(yearOf(date.from) + shift);
  if (date.precision === 'year') return undefined;
  if (unit === 'month') return months(addMonths(date.from, shift));
  if (date.precision !== 'day') return undefined;
  if (unit === 'day') return days(addDays(date.from, shift));
  const monday = addDays(startOfWeek(date.from), shift * 7);
  return days(monday, addDays(monday, 6));
}

/** "(the end of) the year", "(the end of) the month": of the document's own date. */
export function thisPeriod(tokens: readonly Token[], i: number): Read<RelativeDate> | undefined {
  const isWhole = isWord(tokens[i], 'year', 'month', 'decade', 'week') && isWord(tokens[i - 1], 'the');
  return isWhole ? readUnit(tokens, i, 0) : undefined;
}

/** "this year", "this March", "this morning". */
function readThis(tokens: readonly Token[], i: number): Read<RelativeDate> | undefined {
  const word = tokens[i + 1];
  if (word === undefined) return undefined;
  if (isWord(word, 'morning', 'afternoon', 'evening')) return relative(i + 2, onDay(0));
  return readNamed(tokens, i + 1, 0) ?? readUnit(tokens, i + 1, 0);
}

/** "over the past two years", "the last 14 days", "the past decade". */
function readPastStretch(tokens: readonly Token[], i: number): Read<RelativeDate> | undefined {
  return isWord(tokens[i - 1], 'the', 'over', 'these', 'in', 'within', 'for')
    ? readStretch(tokens, i, -1)
    : undefined;
}

/** "over the next five years", "in the coming two weeks". */
function readComingStretch(tokens: readonly Token[], i: number): Read<RelativeDate> | undefined {
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
function readDistance(tokens: readonly Token[], i: number): Read<RelativeDate> | undefined {
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

/** "the same day", "the following year", against the date said before. */
function readSameOrFollowing(tokens: readonly Token[], i: number): Read<RelativeDate> | undefined {
  if (!isWord(tokens[i - 1], 'the', 'that')) return undefined;
  return readAnaphoric(tokens, i + 1, isWord(tokens[i], 'same') ? 0 : 1);
}

function readAnaphoric(tokens: readonly Token[], i: number, shift: number): Read<RelativeDate> | undefined {
  const unit = TIME_UNITS.get(tokens[i]?.lower ?? '');
  if (unit === undefined || unit.size > 1 || tokens[i]!.lower.endsWith('s')) return undefined;
  return relative(i + 1, ({ previous, source }) =>
    unitAt(previous ?? (shift === 0 ? source : undefined), unit.unit, shift),
  );
}

/** "earlier today", "earlier this year" (up to the document’s date), "later this month" (from it on). */
function readEarlierOrLater(tokens: readonly Token[], i: number): Read<RelativeDate> | undefined {
  if (isWord(tokens[i + 1], 'today')) return relative(i + 2, onDay(0));
  const unit = isWord(tokens[i + 1], 'this') ? TIME_UNITS.get(tokens[i + 2]?.lower ?? '') : undefined;
  if (unit === undefined || unit.unit === 'day') return undefined;
  const isEarlier = isWord(tokens[i], 'earlier');
  return relative(i + 3, ({ source }) => {
    const whole = unitAt(source, unit.unit, 0);
    if (whole === undefined || source === undefined) return undefined;
    if (unit.unit === 'year' && source.precision !== 'year') {
      const month = source.from.slice(0, 7);
      return isEarlier ? months(`${whole.from}-01`, month) : months(month, `${whole.to}-12`);
    }
    if (unit.unit === 'month' && source.precision === 'day') {
      return isEarlier
        ? days(`${whole.from}-01`, source.from)
        : days(source.from, addDays(`${addMonths(whole.to, 1)}-01`, -1));
    }
    return whole;
  });
}

/** "Monday", "on Friday": the nearest one that the sentence's tense allows. */
function readWeekday(tokens: readonly Token[], i: number): Read<RelativeDate> | undefined {
  const token = tokens[i]!;
  const weekday = token.shape === 'capitalized' ? WEEKDAYS.get(token.lower) : undefined;
  if (weekday === undefined || isNamedDay(tokens, i)) return undefined;
  const isLast = isWord(tokens[i + 1], 'last');
  return relative(isLast ? i + 2 : i + 1, (setting) => nearestWeekday(setting, weekday, isLast));
}

/** "Good Friday", "Sheffield Wednesday", "Sunday Times". */
function isNamedDay(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  const isLed =
    before === undefined ||
    tokens[i]!.gap === 'paragraph' ||
    !isCapitalized(before) ||
    /^(On|Last|Next|This|By|Since|Until)$/.test(before.text);
  const isFree =
    isWord(before, 'on', 'last', 'next', 'this', 'by', 'since', 'until', 'late', 'early') ||
    !isCapitalized(next) ||
    next!.gap !== 'space';
  return !isLed || !isFree || isHyphen(next);
}

function nearestWeekday(setting: Setting, weekday: number, isLast: boolean): Interval | undefined {
  const day = sourceDay(setting);
  if (day === undefined) return undefined;
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  if (isLast) return days(addDays(day, ahead - 7));
  if (setting.tense === 'future') return days(addDays(day, ahead));
  return days(addDays(day, ahead === 0 ? 0 : ahead - 7));
}
