import { isCapitalized, type Token } from '../../text/tokens.ts';
import { MONTHS, NUMBER_WORDS } from '../lists/calendarWords.ts';

/** What was read from token number `i` on, and the number of the token behind it. */
export interface Read<T> {
  readonly value: T;
  readonly end: number;
}

const HYPHENS = new Set(['-', '–', '—', '‑', '‐', '−']);

export function isHyphen(token: Token | undefined): boolean {
  return token !== undefined && HYPHENS.has(token.text);
}

/** True for a lower-case comparison with one of the words. */
export function isWord(token: Token | undefined, ...words: readonly string[]): boolean {
  if (token === undefined) return false;
  // No `includes`: a loop lets the compiler do without the array.
  for (const word of words) if (word === token.lower) return true;
  return false;
}

/** A month by name or abbreviation, with the abbreviation's full stop when more of a date follows it. */
export function readMonth(tokens: readonly Token[], i: number): Read<number> | undefined {
  const token = tokens[i];
  if (token?.kind !== 'word' || !isCapitalized(token)) return undefined;
  const value = MONTHS.get(token.lower);
  if (value === undefined) return undefined;
  const dot = tokens[i + 1];
  const isDotted =
    dot?.text === '.' &&
    dot.gap === 'none' &&
    token.text.length <= 4 &&
    /^\d/.test(tokens[i + 2]?.text ?? '');
  return { value, end: isDotted ? i + 2 : i + 1 };
}

/** Characters of "23rd". */
const LONGEST_DAY = 4;

/** A day of a month: "3", "03", "3rd". */
export function readDayNumber(tokens: readonly Token[], i: number): Read<number> | undefined {
  const token = tokens[i];
  if (token === undefined || token.text.length > LONGEST_DAY) return undefined;
  const digits =
    token.kind === 'number'
      ? /^\d\d?$/
      : token.kind === 'word'
        ? /^\d\d?(?=(?:st|nd|rd|th|er)$)/i
        : undefined;
  const value = Number(digits?.exec(token.text)?.[0]);
  return value >= 1 && value <= 31 ? { value, end: i + 1 } : undefined;
}

/** The day of "141200Z", as armed forces write day and hour. */
export function readDayGroup(tokens: readonly Token[], i: number): Read<number> | undefined {
  const text = tokens[i]?.text;
  if (text?.length !== 7) return undefined;
  const value = Number(/^(\d\d)[0-2]\d[0-5]\d[A-Z]$/.exec(text)?.[1]);
  return value >= 1 && value <= 31 ? { value, end: i + 1 } : undefined;
}

/** Four digits that can be a year, whatever stands around them. */
export function readYearDigits(tokens: readonly Token[], i: number): Read<number> | undefined {
  const token = tokens[i];
  if (token?.kind !== 'number' || token.text.length !== 4 || !/^[12]\d{3}$/.test(token.text))
    return undefined;
  return { value: Number(token.text), end: i + 1 };
}

/** A year beside a month: "2019", "’19". */
export function readYear(tokens: readonly Token[], i: number): Read<number> | undefined {
  const year = readYearDigits(tokens, i);
  if (year !== undefined) return followsUnit(tokens, i + 1) ? undefined : year;
  const mark = tokens[i];
  const digits = tokens[i + 1];
  if (mark === undefined || !/^['’‘]$/.test(mark.text) || digits?.gap !== 'none') return undefined;
  if (digits.kind !== 'number' || digits.text.length !== 2) return undefined;
  return { value: fullYear(Number(digits.text)), end: i + 2 };
}

/** "10 May 2017 metres" never stands, but "5 May 1000 people gathered" does. */
function followsUnit(tokens: readonly Token[], i: number): boolean {
  return isCountedNoun(tokens[i]) || tokens[i]?.text === '%';
}

/** True for a noun that the number in front of it counts. */
export function isCountedNoun(token: Token | undefined): boolean {
  return (
    token !== undefined && token.shape === 'lower' && token.gap !== 'paragraph' && COUNTED.has(token.lower)
  );
}

/** Nouns that a number in front of them counts. */
const COUNTED: ReadonlySet<string> = new Set(
  'people persons men women children participants delegates soldiers troops police officers students pupils visitors guests families households homes houses jobs workers employees members countries companies firms schools units copies pages words times miles km kilometres kilometers metres meters m cm mm tonnes tons kg grams litres liters barrels acres hectares dollars euros pounds roubles rubles yen percent per points seats votes cases deaths patients beds hours minutes seconds days weeks months years runners athletes fans spectators residents refugees migrants civilians victims vehicles cars trucks animals trees items million billion thousand'.split(
    ' ',
  ),
);

/** Two digits as a year near our time: 70 and above are of the last century. */
export function fullYear(digits: number): number {
  return digits >= 70 ? 1900 + digits : 2000 + digits;
}

/** A count in digits or words ("3", "twenty", "a"). */
export function readCount(tokens: readonly Token[], i: number): Read<number> | undefined {
  const token = tokens[i];
  if (token === undefined) return undefined;
  if (token.kind === 'number' && /^\d{1,3}$/.test(token.text))
    return { value: Number(token.text), end: i + 1 };
  const value = NUMBER_WORDS.get(token.lower);
  if (value === undefined) return undefined;
  const isTens = value >= 20 && value < 100;
  const ones = isTens && isHyphen(tokens[i + 1]) ? NUMBER_WORDS.get(tokens[i + 2]?.lower ?? '') : undefined;
  return ones === undefined ? { value, end: i + 1 } : { value: value + ones, end: i + 3 };
}

/** The token behind an article at `i`. */
export function skipThe(tokens: readonly Token[], i: number): number {
  return isWord(tokens[i], 'the') ? i + 1 : i;
}
