import type { Token } from '../../text/tokens.ts';
import { FOREIGN_MONTHS, MONTHS, ORDINAL_WORDS } from '../lists/calendarWords.ts';
import type { CalendarDate } from './dateParts.ts';
import { fullYear, isHyphen, isWord, type Read, readDayGroup } from './readWords.ts';

/** True for a token that a day of a month can begin with: "9th", "ninth", "twenty-first". */
export function beginsDay(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return (
    /^\d/.test(token.text) || [TENS, ORDINAL_TENS, ORDINAL_WORDS].some((words) => words.has(token.lower))
  );
}

/** "the ninth of October", "the twenty-first day of May"; with "the" before or "of" behind only. */
export function readWordedDay(tokens: readonly Token[], i: number): Read<number> | undefined {
  const tens = TENS.get(tokens[i]?.lower ?? '');
  const isJoined = tens !== undefined && isHyphen(tokens[i + 1]);
  const ones = ORDINAL_WORDS.get(tokens[isJoined ? i + 2 : i]?.lower ?? '');
  const value = isJoined ? tens + (ones ?? 100) : (ORDINAL_TENS.get(tokens[i]?.lower ?? '') ?? ones);
  if (value === undefined || value > 31 || (isJoined && ones! > 9)) return undefined;
  const end = isJoined ? i + 3 : i + 1;
  const isDay = isWord(tokens[end], 'day') ? isWord(tokens[end + 1], 'of') : isWord(tokens[end], 'of');
  return isDay && MONTHS.has(tokens[isWord(tokens[end], 'day') ? end + 2 : end + 1]?.lower ?? '')
    ? { value, end }
    : undefined;
}

const TENS = new Map([
  ['twenty', 20],
  ['thirty', 30],
]);
const ORDINAL_TENS = new Map([
  ['twentieth', 20],
  ['thirtieth', 30],
]);

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** The month of "12-X-1887", "12.xi.1887", "12/X/1887" and "12 X 1887", with the mark behind it. */
export function readRomanMonth(tokens: readonly Token[], i: number): Read<number> | undefined {
  const isMarked = isDotOrSlash(tokens[i]);
  const at = isMarked ? i + 1 : i;
  const word = tokens[at];
  if (word === undefined || (word.shape === 'lower' && !isMarked && !isHyphen(tokens[i - 1])))
    return undefined;
  const isDotted = word.text.endsWith('.');
  const value = ROMAN.indexOf((isDotted ? word.text.slice(0, -1) : word.text).toUpperCase()) + 1;
  const end = !isDotted && isDotOrSlash(tokens[at + 1]) ? at + 2 : at + 1;
  return value > 0 && isYearBeside(tokens[isHyphen(tokens[end]) ? end + 1 : end])
    ? { value, end }
    : undefined;
}

function isDotOrSlash(token: Token | undefined): boolean {
  return token?.text === '.' || token?.text === '/';
}

function isYearBeside(token: Token | undefined): boolean {
  return token !== undefined && /^1[5-9]\d\d$|^20\d\d$/.test(token.text) && token.gap !== 'paragraph';
}

/** The month of "14 août 2015", "3 de marzo de 2011", "3. März 2011": between a day and its year only. */
export function readForeignMonth(tokens: readonly Token[], i: number): Read<number> | undefined {
  const dot = tokens[i];
  const isDotted = dot?.text === '.' && dot.gap === 'none' && tokens[i + 1]?.gap === 'space';
  const at = isDotted || isWord(dot, 'de') ? i + 1 : i;
  const { lower = '' } = tokens[at] ?? {};
  const value = FOREIGN_MONTHS.get(lower) ?? (isDotted ? MONTHS.get(lower) : undefined);
  const end = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
  const year = isWord(tokens[end], 'de', 'del') ? end + 1 : end;
  return value !== undefined && isYearBeside(tokens[year]) ? { value, end: year } : undefined;
}

/** "06NOV08", "06NOV2008", "061430ZNOV08", as armed forces write a day. */
export function readGluedDay(tokens: readonly Token[], i: number): Read<CalendarDate> | undefined {
  const { text } = tokens[i]!;
  if (text.length < 7 || text.length > 14) return undefined;
  const parts = /^(\d\d)(?:\d{4}[A-Z])?([A-Z]{3})(\d\d|\d{4})$/i.exec(text);
  const month = MONTHS.get(parts?.[2]?.toLowerCase() ?? '');
  const day = Number(parts?.[1]);
  if (month === undefined || day < 1 || day > 31) return undefined;
  const year = parts![3]!;
  return {
    value: { unit: 'day', year: year.length === 2 ? fullYear(Number(year)) : Number(year), month, day },
    end: i + 1,
  };
}

/** "12 Oct 87", at the end of what is said. */
export function readShortYear(tokens: readonly Token[], i: number): Read<number> | undefined {
  const digits = tokens[i];
  const next = tokens[i + 1];
  const isAlone =
    next === undefined || next.gap === 'paragraph' || next.gap === 'line' || /^[.,;:)]$/.test(next.text);
  const isYear = digits?.kind === 'number' && /^\d\d$/.test(digits.text) && digits.gap === 'space';
  if (isYear && readDayGroup(tokens, i - 2) !== undefined)
    return { value: fullYear(Number(digits.text)), end: i + 1 };
  const isShortMonth = /^\p{Lu}\p{L}{2}$/u.test(tokens[i - 1]?.text ?? '');
  return isYear && isAlone && isShortMonth ? { value: fullYear(Number(digits.text)), end: i + 1 } : undefined;
}
