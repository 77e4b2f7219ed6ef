import type { Token } from '../../text/tokens.ts';
import { isCapitalized } from '../../text/tokens.ts';
import { eventNouns } from '../lists/eventWords.ts';
import type { CalendarDate } from './dateParts.ts';
import { isCountedNoun, isHyphen, isWord, type Read, readYear, readYearDigits } from './readWords.ts';

const STRONG_BEFORE = new Set(
  'in since until till during year circa ca mid early late throughout by from before after between season fiscal fy spring summer autumn winter'.split(
    ' ',
  ),
);
const WEAK_BEFORE = new Set(
  'of to and or than for on at the a an this its their our his her through towards per'.split(' '),
);

/** Words that a number after them belongs to: it is no year. */
const NUMBERED = new Set(
  'no nos number resolution resolutions decision directive regulation article act law order decree agenda vision horizon strategy room page flight case section paragraph rule bill form model type class route highway extension tel fax phone isbn'.split(
    ' ',
  ),
);

/** A year that stands for itself: "in 1992", "the 2018 resolution", "(1981)"; never "2000 people" or "Agenda 2030". */
export function readYearAlone(tokens: readonly Token[], i: number): Read<CalendarDate> | undefined {
  const year = readYearDigits(tokens, i);
  if (year === undefined) return readShortened(tokens, i);
  if (isInsideCode(tokens, i) || isCounted(tokens, i)) return undefined;
  const isNear = year.value >= 1900 && year.value < 2100;
  const trust = trustIn(tokens, i);
  return trust === 'strong' || (trust === 'weak' && isNear)
    ? { value: { unit: 'year', year: year.value }, end: year.end }
    : undefined;
}

/** "in ’98", "since ’45". */
function readShortened(tokens: readonly Token[], i: number): Read<CalendarDate> | undefined {
  const isLed = isWord(tokens[i - 1], 'in', 'since', 'until', 'till', 'by', 'of', 'early', 'late', 'during');
  const year =
    isLed && tokens[i]!.kind === 'mark' && !isCounted(tokens, i + 1) ? readYear(tokens, i) : undefined;
  if (year === undefined) return undefined;
  const isOfLastCentury = year.value % 100 >= FIRST_OF_LAST_CENTURY;
  return {
    value: { unit: 'year', year: (isOfLastCentury ? 1900 : 2000) + (year.value % 100) },
    end: year.end,
  };
}

const FIRST_OF_LAST_CENTURY = 40;

function trustIn(tokens: readonly Token[], i: number): 'strong' | 'weak' | undefined {
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (before === undefined || tokens[i]!.gap === 'paragraph') return 'weak';
  if (NUMBERED.has(before.lower) || (before.text === '.' && NUMBERED.has(tokens[i - 2]?.lower ?? '')))
    return undefined;
  if (isWord(next, 'agenda') || (isWord(next, 'vision', 'strategy') && isCapitalized(next))) return undefined;
  if (before.text === '(') return trustInBrackets(tokens, i);
  if (STRONG_BEFORE.has(before.lower) || /^(?:AD|A\.D\.)$/.test(before.text)) return 'strong';
  if (before.text === ',') return isPlural(next) ? undefined : 'weak';
  if (before.text === '.') return isWord(tokens[i - 2], 'c', 'ca') ? 'strong' : 'weak';
  if (WEAK_BEFORE.has(before.lower) || before.kind === 'possessive') return 'weak';
  if (isCapitalized(before))
    return eventNouns.has(before.lower) && before.lower !== 'expo' ? 'weak' : undefined;
  return before.kind === 'word' && !isPlural(next) ? 'weak' : before.kind === 'mark' ? 'weak' : undefined;
}

/** "(1981)" and "(1818 – 1880)" are years; "Resolution 2396 (2017)" is a name. */
function trustInBrackets(tokens: readonly Token[], i: number): 'strong' | undefined {
  const isOfName =
    tokens[i - 2]?.kind === 'number' &&
    (NUMBERED.has(tokens[i - 3]?.lower ?? '') || tokens[i - 3]?.text === '/');
  return isOfName ? undefined : 'strong';
}

/** Glued to letters or figures by a mark: "Zapad-2021", "A/RES/2018", "2014/24/EU", "#2019", "$2000". */
function isInsideCode(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  const isGluedBefore =
    before !== undefined && tokens[i]!.gap === 'none' && !/^[([“"‘'«,;:–—]$/.test(before.text);
  if (isGluedBefore && !isMidOrEnd(tokens, i)) return true;
  if (before !== undefined && /^[$€£¥#№]$/.test(before.text)) return true;
  if (before?.text === ':' && tokens[i]!.gap === 'none' && tokens[i - 2]?.kind === 'number') return true;
  if (next === undefined || next.gap !== 'none') return false;
  return /^[/\\@_:]$/.test(next.text) && tokens[i + 2]?.gap === 'none';
}

/** "mid-2019", "end-2019", "pre-2014". */
function isMidOrEnd(tokens: readonly Token[], i: number): boolean {
  return isHyphen(tokens[i - 1]) && isWord(tokens[i - 2], 'mid', 'end', 'early', 'late', 'pre', 'post');
}

function isCounted(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (next === undefined || next.gap === 'paragraph') return false;
  if (next.text === '%' || isCountedNoun(next)) return true;
  const isRange = isHyphen(next) && tokens[i + 2]?.kind === 'number';
  if (isRange && isCountedNoun(tokens[i + 3])) return true;
  return (
    Number(tokens[i]!.text) % 100 === 0 && isPlural(next) && !isWord(tokens[i - 1], 'in', 'since', 'the')
  );
}

const NOT_PLURAL = new Set(
  'was is has as its this plus versus thus across besides always perhaps towards'.split(' '),
);

function isPlural(token: Token | undefined): boolean {
  if (token?.shape !== 'lower') return false;
  return token.text.endsWith('s') && !token.text.endsWith('ss') && !NOT_PLURAL.has(token.lower);
}

/** "2019-2020", "2019–20", "2019/20" behind a year that was read: the last year and the token behind it. */
export function readYearRangeEnd(tokens: readonly Token[], i: number): Read<number> | undefined {
  const year = readYearDigits(tokens, i);
  const mark = tokens[i + 1];
  const last = tokens[i + 2];
  if (year === undefined || last?.kind !== 'number' || !(isHyphen(mark) || mark?.text === '/'))
    return undefined;
  const isTight = mark!.gap === 'none' && last.gap === 'none';
  if (!/^(\d{4}|\d{2})$/.test(last.text)) return undefined;
  if (mark!.text === '/' && !isTight) return undefined;
  const value =
    last.text.length === 4 ? Number(last.text) : Math.floor(year.value / 100) * 100 + Number(last.text);
  const longest = mark!.text === '/' ? 1 : last.text.length === 2 && !isTight ? 10 : 150;
  if (value <= year.value || value - year.value > longest || isGluedOn(tokens, i)) return undefined;
  return isCountedNoun(tokens[i + 3]) ? undefined : { value, end: i + 3 };
}

/** Part of a longer code: "2019-2020-17", "A/2019-20". */
function isGluedOn(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 3];
  if (next?.gap === 'none' && (isHyphen(next) || next.text === '/') && tokens[i + 4]?.gap === 'none')
    return true;
  const before = tokens[i - 1];
  return (
    tokens[i]!.gap === 'none' &&
    before !== undefined &&
    /^[/$€£¥#№\-–]$/.test(before.text) &&
    !isMidOrEnd(tokens, i)
  );
}
