import { isCapitalized, type Token } from '../../text/tokens.ts';
import { AMBIGUOUS_MONTHS, WEEKDAY_ABBREVIATIONS, WEEKDAYS } from '../lists/calendarWords.ts';
import type { CalendarDate } from './dateParts.ts';
import type { RawDate } from './rawDate.ts';
import {
  fullYear,
  isHyphen,
  isWord,
  type Read,
  readDayGroup,
  readDayNumber,
  readMonth,
  readYear,
} from './readWords.ts';
import { beginsDay, readForeignMonth, readRomanMonth, readShortYear, readWordedDay } from './wordedDates.ts';

/**
 * Days with a month in words, one or several: "10 May 2017", "Wednesday, May 10th, 2017", "the 10th of May",
 * "13-14 June 2019", "June 13 and 14", "5, 6 and 19 May".
 */
export function readDays(tokens: readonly Token[], i: number): readonly RawDate[] | undefined {
  const weekday = readWeekdayBefore(tokens, i);
  const start = skipTheBeforeDay(tokens, weekday?.end ?? i);
  const read = readDayFirst(tokens, start) ?? readMonthFirst(tokens, start);
  if (start === i) return read;
  return read?.map((date, n) =>
    n > 0 ? date : { ...date, first: i, from: { ...date.from, ...(weekday && { weekday: weekday.value }) } },
  );
}

/** "Monday, " or "Mon " in front of a date. */
export function readWeekdayBefore(tokens: readonly Token[], i: number): Read<number> | undefined {
  const token = tokens[i];
  if (token === undefined || !isCapitalized(token)) return undefined;
  const value = WEEKDAYS.get(token.lower) ?? WEEKDAY_ABBREVIATIONS.get(token.lower);
  if (value === undefined) return undefined;
  let end = i + 1;
  if (tokens[end]?.text === '.' && !WEEKDAYS.has(token.lower)) end++;
  if (tokens[end]?.text === ',' || tokens[end]?.text === '(') end++;
  return { value, end: skipTheBeforeDay(tokens, end) };
}

function skipTheBeforeDay(tokens: readonly Token[], i: number): number {
  return isWord(tokens[i], 'the', 'this') && beginsDay(tokens[i + 1]) ? i + 1 : i;
}

function readDayFirst(tokens: readonly Token[], i: number): RawDate[] | undefined {
  if (isWord(tokens[i - 1], 'section', 'part', 'article', 'chapter', 'clause', 'paragraph')) return undefined;
  const days =
    asGroup(readDayGroup(tokens, i)) ?? readDayList(tokens, i) ?? asGroup(readWordedDay(tokens, i));
  if (days === undefined) return undefined;
  let at = days.end;
  if (isWord(tokens[at], 'day') && isWord(tokens[at + 1], 'of')) at++;
  const isOf = isWord(tokens[at], 'of');
  if (isOf || isHyphen(tokens[at])) at++;
  const month = readMonth(tokens, at) ?? readRomanMonth(tokens, at) ?? readForeignMonth(tokens, at);
  if (month === undefined || (!isOf && tokens[at]!.gap === 'paragraph')) return undefined;
  const year = readYearAfter(tokens, month.end);
  return datesOf(
    tokens,
    i,
    days.value,
    month.value,
    year.value ? year : shortYear(tokens, month.end),
    'day-month',
  );
}

function asGroup(day: Read<number> | undefined): Read<DayGroup[]> | undefined {
  return day && { value: [{ from: day.value, to: day.value, end: day.end }], end: day.end };
}

function shortYear(tokens: readonly Token[], i: number): { value?: YearSaid; end: number } {
  const year = readShortYear(tokens, i);
  return year === undefined ? { end: i } : { value: { year: year.value }, end: year.end };
}

function readMonthFirst(tokens: readonly Token[], i: number): RawDate[] | undefined {
  const month = readMonth(tokens, i);
  if (month === undefined) return undefined;
  const days = readDayList(tokens, skipTheBeforeDay(tokens, month.end));
  if (days === undefined || tokens[month.end]!.gap === 'paragraph') return undefined;
  const year = readYearAfter(tokens, days.end);
  if (year.value === undefined && !standsAlone(tokens, i, days.end)) return undefined;
  return datesOf(tokens, i, days.value, month.value, year, 'month-day');
}

/** False for "in May 10 people" and "May 10 km". */
function standsAlone(tokens: readonly Token[], i: number, end: number): boolean {
  if (isWord(tokens[i - 1], 'in')) return false;
  const next = tokens[end];
  return !isHyphen(next) || tokens[end + 1]?.kind !== 'word' || next?.gap !== 'none';
}

interface DayGroup {
  readonly from: number;
  readonly to: number;
  /** Number of the token behind the group. */
  readonly end: number;
}

/** "13", "13-14", "13 and 14", "5, 6 and 19", "13 to 14": groups of days that follow each other. */
function readDayList(tokens: readonly Token[], i: number): Read<DayGroup[]> | undefined {
  const first = readDayNumber(tokens, i);
  if (first === undefined || isOfNumber(tokens, i)) return undefined;
  const groups: DayGroup[] = [{ from: first.value, to: first.value, end: first.end }];
  const isBetween = isWord(tokens[i - 1], 'between');
  let end = first.end;
  for (let count = 0; count < 8; count++) {
    const link = readLink(tokens, end);
    const next = link === undefined ? undefined : readDayNumber(tokens, skipTheBeforeDay(tokens, link.end));
    const last = groups.at(-1)!;
    if (link === undefined || next === undefined || next.value <= last.to) break;
    const joins = link.value === 'to' || isBetween || next.value === last.to + 1;
    if (joins) groups[groups.length - 1] = { from: last.from, to: next.value, end: next.end };
    else groups.push({ from: next.value, to: next.value, end: next.end });
    end = next.end;
  }
  return { value: groups, end };
}

/** "Bulletin 44/⟨03⟩, 30 October": the end of a number. */
function isOfNumber(tokens: readonly Token[], i: number): boolean {
  return tokens[i - 1]?.text === '/' && tokens[i]!.gap === 'none' && /^\d/.test(tokens[i - 2]?.text ?? '');
}

/** What may stand between two days of one month. */
function readLink(tokens: readonly Token[], i: number): Read<'to' | 'and'> | undefined {
  const token = tokens[i];
  if (isHyphen(token) || isWord(token, 'to', 'until', 'till', 'through', 'thru'))
    return { value: 'to', end: i + 1 };
  if (token?.text === ',' && isWord(tokens[i + 1], 'and')) return { value: 'and', end: i + 2 };
  if (isWord(token, 'and', '&', ',', '/')) return { value: 'and', end: i + 1 };
  return undefined;
}

type YearSaid = Pick<CalendarDate, 'year' | 'yearShift'>;

/** The year behind a day or month: "2019", ", 2019", "of 2019", "(2019)" no; "this year", "of last year". */
export function readYearAfter(tokens: readonly Token[], i: number): { value?: YearSaid; end: number } {
  let at = i;
  const isOf = isWord(tokens[at], 'of', 'in');
  if (tokens[at]?.text === ',' || isOf || isHyphen(tokens[at])) at++;
  if (isHyphen(tokens[i]) && tokens[at]?.gap !== 'none') return { end: i };
  const short =
    isHyphen(tokens[i]) && /^\d\d$/.test(tokens[at]?.text ?? '') ? Number(tokens[at]!.text) : undefined;
  if (short !== undefined) return { value: { year: fullYear(short) }, end: at + 1 };
  const year = tokens[at]?.gap === 'paragraph' ? undefined : readYear(tokens, at);
  if (year !== undefined) return { value: { year: year.value }, end: year.end };
  const shift =
    isWord(tokens[at + 1], 'year') && tokens[i]?.text !== ','
      ? YEAR_SHIFTS.get(tokens[at]!.lower)
      : undefined;
  return shift === undefined ? { end: i } : { value: { yearShift: shift }, end: at + 2 };
}

const YEAR_SHIFTS = new Map([
  ['this', 0],
  ['last', -1],
  ['next', 1],
]);

function datesOf(
  tokens: readonly Token[],
  first: number,
  groups: readonly DayGroup[],
  month: number,
  year: { value?: YearSaid; end: number },
  rule: string,
): RawDate[] {
  const isMonthFirst = rule === 'month-day';
  return groups.map((group, n) => {
    const isLast = n === groups.length - 1;
    const start = n === 0 ? first : firstTokenOf(tokens, groups[n - 1]!.end);
    const last = isLast ? (isMonthFirst ? year.end : year.end) : group.end;
    const day = (day: number): CalendarDate => ({ unit: 'day', day, month, ...year.value });
    return {
      first: start,
      last,
      from: day(group.from),
      ...(group.to > group.from && { to: day(group.to) }),
      rule: group.to > group.from ? `range/${rule}` : rule,
      certainty: year.value === undefined ? 0.9 : 0.98,
    };
  });
}

function firstTokenOf(tokens: readonly Token[], i: number): number {
  let at = i;
  while (tokens[at] !== undefined && !/^\d/.test(tokens[at]!.text)) at++;
  return at;
}

/** "May 2017", "May, 2017", "May of 2017", "May ’17", "May this year". */
export function readMonthYear(tokens: readonly Token[], i: number): Read<CalendarDate> | undefined {
  const month = readMonth(tokens, i);
  if (month === undefined) return undefined;
  const year = readYearAfter(tokens, month.end);
  if (year.value === undefined) return undefined;
  return { value: { unit: 'month', month: month.value, ...year.value }, end: year.end };
}

const BEFORE_MONTH = new Set(
  'in since until till during ended ending last next this early mid late through throughout before after following of by from end between'.split(
    ' ',
  ),
);
const WEAK_BEFORE_MONTH = new Set(['of', 'by', 'from', 'before', 'after', 'between', 'following']);

/**
 * A month without day and year, where the words around it leave no doubt: "in March", "last May"; never
 * "the march on", "Ms May", "April Johnson".
 */
export function readBareMonth(tokens: readonly Token[], i: number): Read<CalendarDate> | undefined {
  const month = readMonth(tokens, i);
  if (month === undefined || tokens[i]!.shape === 'upper') return undefined;
  const before = tokens[i - 1]?.lower ?? '';
  const isPlain = !AMBIGUOUS_MONTHS.has(tokens[i]!.lower) && tokens[i]!.text.length > 4;
  const isLed = BEFORE_MONTH.has(before) || (isHyphen(tokens[i - 1]) && isWord(tokens[i - 2], 'mid', 'end'));
  if (!isLed && !isPlain) return undefined;
  const isWeak = !isLed || WEAK_BEFORE_MONTH.has(before);
  const isName = isCapitalized(tokens[month.end]) && tokens[month.end]!.gap === 'space';
  if (isWeak && (isName || isNamePart(tokens[i - 1], tokens[i]!))) return undefined;
  return { value: { unit: 'month', month: month.value }, end: month.end };
}

/** A capitalised word directly before, as in "Ms May" or "Justice September". */
function isNamePart(before: Token | undefined, month: Token): boolean {
  return (
    before !== undefined && isCapitalized(before) && month.gap === 'space' && !BEFORE_MONTH.has(before.lower)
  );
}
