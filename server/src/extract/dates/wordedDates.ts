import type { Token } from '../../text/tokens.ts';
import { MONTHS, ORDINAL_WORDS } from '../lists/calendarWords.ts';
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

/** The month of "12-X-1887", "12.X.1887" and "12 X 1887", with the mark behind it. */
export function readRomanMonth(tokens: readonly Token[], i: number): Read<number> | undefined {
  const at = tokens[i]?.text === '.' ? i + 1 : i;
  const word = tokens[at];
  if (word === undefined) return undefined;
  const isDotted = word.text.endsWith('.');
  const value = ROMAN.indexOf(isDotted ? word.text.slice(0, -1) : word.text) + 1;
  const end = !isDotted && tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
  const year = tokens[isHyphen(tokens[end]) ? end + 1 : end];
  return value > 0 && /^1[5-9]\d\d$|^20\d\d$/.test(year?.text ?? '') && year!.gap !== 'paragraph'
    ? { value, end }
    : undefined;
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
