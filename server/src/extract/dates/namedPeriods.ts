import { isCapitalized, type Token } from '../../text/tokens.ts';
import { MONTHS, SEASONS, WEEKDAYS } from '../lists/calendarWords.ts';
import { addDays, addMonths, days, type Interval, monthOf, months, weekdayOf, yearOf } from './calendar.ts';
import { type DatePart, intervalOf, type RelativeDate, type Setting } from './dateParts.ts';
import { isHyphen, isWord, type Read, readMonth } from './readWords.ts';
import { relative, sourceDay, startOfWeek } from './timeUnits.ts';

/** A month, weekday, season or weekend behind "last" (-1), "this" (0) or "next" (1). */
export function readNamed(
  tokens: readonly Token[],
  i: number,
  direction: -1 | 0 | 1,
): Read<RelativeDate> | undefined {
  const word = tokens[i]!;
  const month = isCapitalized(word) ? MONTHS.get(word.lower) : undefined;
  if (month !== undefined)
    return relative(readMonth(tokens, i)!.end, ({ source }) => namedMonth(source, month, direction));
  const weekday = isCapitalized(word) ? WEEKDAYS.get(word.lower) : undefined;
  if (weekday !== undefined && /^\d/.test(tokens[tokens[i + 1]?.text === ',' ? i + 2 : i + 1]?.text ?? ''))
    return undefined;
  if (weekday !== undefined)
    return relative(i + 1, (setting) => namedWeekday(sourceDay(setting), weekday, direction));
  const season = SEASONS.get(word.lower);
  if (season !== undefined) return relative(i + 1, (setting) => namedSeason(setting, season, direction));
  if (word.lower === 'weekend') return relative(i + 1, (setting) => weekend(sourceDay(setting), direction));
  return undefined;
}

/** "September next", "March last". */
export function readMonthBeside(tokens: readonly Token[], i: number): Read<RelativeDate> | undefined {
  const month = readMonth(tokens, i);
  const direction = month && directionBehind(tokens, month.end);
  if (month === undefined || direction === undefined) return undefined;
  return relative(month.end + 1, ({ source }) => namedMonth(source, month.value, direction));
}

/** "1st of May next", "2 November last": the nearest such day after or before the document's own. */
export function readDayBeside(
  tokens: readonly Token[],
  day: Read<DatePart> | undefined,
): Read<RelativeDate> | undefined {
  const direction = day && directionBehind(tokens, day.end);
  if (day === undefined || direction === undefined) return undefined;
  const date = day.value;
  if (date.unit !== 'day' || date.year !== undefined) return undefined;
  return relative(day.end + 1, ({ source }) => {
    const inYear = source && intervalOf(date, yearOf(source.from));
    if (source === undefined || inYear === undefined || source.precision === 'year') return inYear;
    const isThisYear = direction < 0 ? inYear.from < source.from : inYear.from > source.from;
    return isThisYear ? inYear : intervalOf(date, yearOf(source.from) + direction);
  });
}

/** The "last" (-1) or "next" (1) that stands behind a day or month and qualifies nothing else. */
function directionBehind(tokens: readonly Token[], i: number): -1 | 1 | undefined {
  const behind = tokens[i + 1];
  const isEnd =
    behind === undefined ||
    behind.kind === 'mark' ||
    behind.gap === 'paragraph' ||
    isWord(behind, 'and', 'in', 'at', 'to', 'by', 'on', 'for', 'that', 'i', 'we', 'he', 'she', 'from');
  if (!isEnd) return undefined;
  return isWord(tokens[i], 'next') ? 1 : isWord(tokens[i], 'last') ? -1 : undefined;
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

/** The season in which the document stands or that comes closest to it, the last that is over, the next to begin. */
function namedSeason(
  { source, seasonOf }: Setting,
  season: number,
  direction: -1 | 0 | 1,
): Interval | undefined {
  if (source === undefined) return undefined;
  const [year, month] = [yearOf(source.from), source.from.slice(0, 7)];
  const seasons = [year - 2, year - 1, year, year + 1].map(
    (first) => intervalOf({ unit: 'season', count: seasonOf(season) }, first)!,
  );
  if (source.precision === 'year') return seasons[2 + direction];
  if (direction < 0) return seasons.filter(({ to }) => to < month).at(-1);
  if (direction > 0) return seasons.find(({ from }) => from > month);
  const current = seasons.find(({ from, to }) => from <= month && month <= to);
  return current ?? seasons.find(({ from }) => from.startsWith(String(year)));
}

function weekend(day: string | undefined, direction: -1 | 0 | 1): Interval | undefined {
  if (day === undefined) return undefined;
  const saturday = addDays(startOfWeek(day), 5 + direction * 7);
  return days(saturday, addDays(saturday, 1));
}

/** The weekend that is over, or the one to come. */
export const nearestWeekend: RelativeDate['resolve'] = (setting) => {
  const day = sourceDay(setting);
  if (day === undefined) return undefined;
  const isAt = weekdayOf(day) === 6 || weekdayOf(day) === 0;
  return weekend(day, isAt || setting.tense === 'future' ? 0 : -1);
};

/** "Monday", "on Friday": the nearest one that the sentence's tense allows. */
export function readWeekday(tokens: readonly Token[], i: number): Read<RelativeDate> | undefined {
  const token = tokens[i]!;
  const weekday = token.shape === 'capitalized' ? WEEKDAYS.get(token.lower) : undefined;
  if (weekday === undefined || isNamedDay(tokens, i)) return undefined;
  const isLast = isWord(tokens[i + 1], 'last') && tokens[i + 2]?.lower !== 'week';
  if (isLast) return relative(i + 2, (setting) => namedWeekday(sourceDay(setting), weekday, -1));
  if (isWord(tokens[i + 1], 'next') && tokens[i + 2]?.lower !== 'week')
    return relative(i + 2, (setting) => namedWeekday(sourceDay(setting), weekday, 1));
  if (isWord(tokens[i + 1], 'week'))
    return relative(i + 2, (setting) => later(namedWeekday(sourceDay(setting), weekday, 1), 7));
  const week = weekShift(tokens, i + 1);
  if (week !== undefined)
    return relative(week.end, (setting) => inWeek(sourceDay(setting), weekday, week.value));
  const end = isWord(tokens[i + 1], 'morning', 'afternoon', 'evening', 'night') ? i + 2 : i + 1;
  return relative(end, (setting) => nearestWeekday(setting, weekday));
}

function later(day: Interval | undefined, shift: number): Interval | undefined {
  return day && days(addDays(day.from, shift));
}

const WEEKS = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** "of last week", "next week" behind a weekday. */
function weekShift(tokens: readonly Token[], i: number): Read<number> | undefined {
  const at = isWord(tokens[i], 'of') ? i + 1 : i;
  const value = isWord(tokens[at + 1], 'week') ? WEEKS.get(tokens[at]!.lower) : undefined;
  return value === undefined ? undefined : { value, end: at + 2 };
}

function inWeek(day: string | undefined, weekday: number, week: number): Interval | undefined {
  return day === undefined ? undefined : days(addDays(startOfWeek(day), ((weekday + 6) % 7) + week * 7));
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

function nearestWeekday(setting: Setting, weekday: number): Interval | undefined {
  const day = sourceDay(setting);
  if (day === undefined) return undefined;
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  if (setting.tense === 'future') return days(addDays(day, ahead));
  return days(addDays(day, ahead === 0 ? 0 : ahead - 7));
}
