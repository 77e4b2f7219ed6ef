import type { Token } from '../../text/tokens.ts';
import { MONTHS } from '../lists/calendarWords.ts';
import { isRealDay } from './calendar.ts';
import type { CalendarDate } from './dateParts.ts';
import { fullYear, isHyphen, type Read } from './readWords.ts';

/** Whether "5/10/2019" is 5 October (`day first`) or May 10. */
export type NumericOrder = 'day first' | 'month first';

/** Tells the order when it is asked for. */
export type OrderOf = () => NumericOrder;

/** Dates in figures only: "2019-07-10", "10.05.2017", "10/05/17", "2019-07", "20190710T10:00". */
export function readNumericDate(
  tokens: readonly Token[],
  i: number,
  order: OrderOf,
): Read<CalendarDate> | undefined {
  return (
    readCompact(tokens, i) ??
    readDotted(tokens, i) ??
    readSeparated(tokens, i, order) ??
    readYearMonth(tokens, i)
  );
}

/** "20190614", which is one number token. */
function readCompact(tokens: readonly Token[], i: number): Read<CalendarDate> | undefined {
  const { text } = tokens[i]!;
  const match = text.length === 8 ? /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(text) : null;
  if (match === null || isJoined(tokens, i - 1, i) || isJoined(tokens, i + 1, i + 1)) return undefined;
  const date = dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  return date && { value: date, end: i + 1 };
}

/** "10.05.2017" and "2017.05.10", which are one number token. */
function readDotted(tokens: readonly Token[], i: number): Read<CalendarDate> | undefined {
  const token = tokens[i]!;
  if (token.kind !== 'number' || token.text.length < 6) return undefined;
  const match = /^(\d{1,4})\.(\d{1,2})\.(\d{2}|\d{4})$/.exec(token.text);
  if (match === null || isJoined(tokens, i - 1, i)) return undefined;
  const parts = match.slice(1).map(Number) as [number, number, number];
  const date =
    match[1]!.length === 4
      ? dayOf(parts[0], parts[1], parts[2])
      : dayOf(yearOfDigits(match[3]!), parts[1], parts[0]);
  return date && { value: date, end: i + 1 };
}

/** Three numbers with the same mark between: "2019-07-10", "10/05/2017", "10-05-2017". */
function readSeparated(tokens: readonly Token[], i: number, order: OrderOf): Read<CalendarDate> | undefined {
  const mark = tokens[i + 1];
  const third = tokens[i + 4];
  if (mark === undefined || third === undefined || !isSeparator(mark)) return undefined;
  if (mark.text !== tokens[i + 3]!.text) return undefined;
  if (isGapped(tokens, i) || isJoined(tokens, i - 1, i)) return undefined;
  const figures = [tokens[i]!, tokens[i + 2]!, third].map((token) => token.text.replace(/T\d*$/, ''));
  if (!figures.every((text) => /^\d{1,4}$/.test(text)) || isJoined(tokens, i + 5, i + 5)) return undefined;
  const date = figures[0]!.length === 4 ? yearFirst(figures) : yearLast(figures, mark, order);
  return date && { value: date, end: i + 5 };
}

function yearFirst([year, month, day]: readonly string[]): CalendarDate | undefined {
  return day!.length > 2 ? undefined : dayOf(Number(year), Number(month), Number(day));
}

function yearLast([a, b, year]: readonly string[], mark: Token, order: OrderOf): CalendarDate | undefined {
  if (year!.length !== 4 && (year!.length !== 2 || mark.text !== '/')) return undefined;
  const [first, second] = [Number(a), Number(b)];
  const dayFirst = dayOf(yearOfDigits(year!), second, first);
  const monthFirst = dayOf(yearOfDigits(year!), first, second);
  return order() === 'day first' ? (dayFirst ?? monthFirst) : (monthFirst ?? dayFirst);
}

/** "2019-07": a month, unless it is a pair of years such as "2001-02". */
function readYearMonth(tokens: readonly Token[], i: number): Read<CalendarDate> | undefined {
  const mark = tokens[i + 1];
  const month = tokens[i + 2];
  if (mark?.text !== '-' || month === undefined || mark.gap !== 'none' || month.gap !== 'none')
    return undefined;
  const year = tokens[i]!.text;
  if (!/^[12]\d{3}$/.test(year) || !/^(0\d|1[012])$/.test(month.text)) return undefined;
  const follows = (Number(year) + 1) % 100 === Number(month.text);
  if (follows || isJoined(tokens, i - 1, i) || isJoined(tokens, i + 3, i + 3)) return undefined;
  return { value: { unit: 'month', year: Number(year), month: Number(month.text) }, end: i + 3 };
}

function dayOf(year: number, month: number, day: number): CalendarDate | undefined {
  if (year < 1000 || !isRealDay(year, month, day)) return undefined;
  return { unit: 'day', year, month, day };
}

function yearOfDigits(text: string): number {
  return text.length === 2 ? fullYear(Number(text)) : Number(text);
}

function isSeparator(mark: Token): boolean {
  return mark.text === '/' || isHyphen(mark);
}

function isGapped(tokens: readonly Token[], i: number): boolean {
  for (let at = i + 1; at < i + 5; at++) if (tokens[at]!.gap !== 'none') return true;
  return false;
}

/** True when the token at `at` is a separator or letters glued to the one at `glued`: part of a longer code. */
function isJoined(tokens: readonly Token[], at: number, glued: number): boolean {
  const token = tokens[at];
  if (token === undefined || tokens[glued]?.gap !== 'none') return false;
  return isSeparator(token) || token.kind === 'word';
}

/**
 * How a document writes days in figures: settled by figures that can only be one of the two, else by how it writes
 * months in words ("May 10" or "10 May"), else day first. Reads the document when it is first asked.
 */
export function orderOf(tokens: readonly Token[]): OrderOf {
  let order: NumericOrder | undefined;
  return () => {
    order ??= votesForMonthFirst(tokens) > 0 ? 'month first' : 'day first';
    return order;
  };
}

/** More than 0 for a document that puts the month first. */
function votesForMonthFirst(tokens: readonly Token[]): number {
  let byFigures = 0;
  let byWords = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (MONTHS.has(tokens[i]!.lower)) {
      if (tokens[i - 1]?.kind === 'number') byWords--;
      else if (/^\d\d?$/.test(tokens[i + 1]?.text ?? '')) byWords++;
    }
    if (tokens[i + 1]?.text !== '/' || tokens[i + 3]?.text !== '/') continue;
    const [first, second] = [Number(tokens[i]!.text), Number(tokens[i + 2]!.text)];
    if (first > 12 && first <= 31 && second <= 12) byFigures--;
    if (second > 12 && second <= 31 && first <= 12) byFigures++;
  }
  return byFigures || byWords;
}
