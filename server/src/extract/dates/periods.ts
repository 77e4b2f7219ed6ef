import { isCapitalized, type Token } from '../../text/tokens.ts';
import { DECADE_WORDS, ORDINAL_WORDS, SEASONS } from '../lists/calendarWords.ts';
import type { CalendarDate } from './dateParts.ts';
import { isHyphen, isWord, type Read, readYearDigits } from './readWords.ts';
import { readYearAfter } from './writtenDates.ts';

/** Quarters, halves, seasons, decades and centuries: "Q3 2018", "the first half of 2018", "summer of 2018", "the 1990s". */
export function readPeriod(tokens: readonly Token[], i: number): Read<CalendarDate> | undefined {
  if (tokens[i]!.kind === 'number') return readQuarterCode(tokens, i) ?? readDecade(tokens, i);
  return (
    readQuarterCode(tokens, i) ??
    readQuarterWords(tokens, i) ??
    readSeason(tokens, i) ??
    readManyYears(tokens, i) ??
    readFiscalYear(tokens, i) ??
    readYearEnd(tokens, i)
  );
}

/** A decade or a century: "the 1990s", "the nineties", "the 19th century". */
export function readManyYears(tokens: readonly Token[], i: number): Read<CalendarDate> | undefined {
  return readDecade(tokens, i) ?? readCentury(tokens, i);
}

/** "Q3 2018", "H1 2019", "1H 2019", "2018 Q3". */
function readQuarterCode(tokens: readonly Token[], i: number): Read<CalendarDate> | undefined {
  const before = readYearDigits(tokens, i);
  const at = before?.end ?? i;
  const code = tokens[at]?.text;
  const match = code?.length === 2 ? /^(?:([QH])([1-4])|([1-4])([QH]))$/.exec(code) : null;
  if (match === null) return undefined;
  const count = Number(match[2] ?? match[3]);
  const unit = (match[1] ?? match[4]) === 'Q' ? 'quarter' : 'half';
  if (unit === 'half' && count > 2) return undefined;
  if (before !== undefined) return { value: { unit, count, year: before.value }, end: at + 1 };
  const year = readYearAfter(tokens, at + 1);
  const fiscal = year.value === undefined ? readFiscalYear(tokens, at + 1) : undefined;
  if (fiscal?.value.unit === 'year') return { value: { ...fiscal.value, unit, count }, end: fiscal.end };
  if (year.value === undefined && unit === 'half') return undefined;
  return { value: { unit, count, ...year.value }, end: year.end };
}

/** "the third quarter of 2018", "second half of the year", "the first half of this year". */
function readQuarterWords(tokens: readonly Token[], i: number): Read<CalendarDate> | undefined {
  const count = isWord(tokens[i], 'last', 'final', 'latter', 'closing')
    ? 'last'
    : isWord(tokens[i], 'opening')
      ? 1
      : ORDINAL_WORDS.get(tokens[i]?.lower ?? '');
  const unit = isWord(tokens[i + 1], 'quarter')
    ? 'quarter'
    : isWord(tokens[i + 1], 'half')
      ? 'half'
      : undefined;
  if (count === undefined || unit === undefined) return undefined;
  const most = unit === 'quarter' ? 4 : 2;
  const number = count === 'last' ? most : count;
  if (number > most) return undefined;
  const year = readYearAfter(tokens, behindTheYear(tokens, i + 2));
  if (year.value !== undefined) return { value: { unit, count: number, ...year.value }, end: year.end };
  if (isWord(tokens[i], 'last')) return undefined;
  if (behindTheYear(tokens, i + 2) > i + 2)
    return { value: { unit, count: number, yearShift: 0 }, end: i + 5 };
  if (
    unit === 'half' ||
    isWord(tokens[i + 2], 'of', 'final', 'finals') ||
    tokens[i + 2]?.kind === 'possessive'
  )
    return undefined;
  return isWord(tokens[i - 1], 'the') && isWord(tokens[i - 2], 'in', 'for', 'during')
    ? { value: { unit, count: number }, end: i + 2 }
    : undefined;
}

/** Skips "of the year". */
function behindTheYear(tokens: readonly Token[], i: number): number {
  return isWord(tokens[i], 'of') && isWord(tokens[i + 1], 'the') && isWord(tokens[i + 2], 'year') ? i + 3 : i;
}

/** "summer 2018", "the summer of 2018", "winter 2018-19", "last summer" is relative. */
function readSeason(tokens: readonly Token[], i: number): Read<CalendarDate> | undefined {
  const count = SEASONS.get(tokens[i]?.lower ?? '');
  if (count === undefined || isWord(tokens[i + 1], 'school', 'camp')) return undefined;
  const year = readYearAfter(tokens, i + 1);
  if (year.value === undefined || tokens[i + 1]!.text === ',') return readBareSeason(tokens, i, count);
  const tail = /^[-–/]$/.test(tokens[year.end]?.text ?? '') ? tokens[year.end + 1] : undefined;
  const isNext = Number(tail?.text) % 100 === ((year.value.year ?? 0) + 1) % 100;
  const spans = (count === 4 || count === 2) && isNext && tail?.kind === 'number' && tail.gap === 'none';
  return { value: { unit: 'season', count, ...year.value }, end: spans ? year.end + 2 : year.end };
}

function readBareSeason(tokens: readonly Token[], i: number, count: number): Read<CalendarDate> | undefined {
  const isSeason =
    isWord(tokens[i - 1], 'the') &&
    isWord(tokens[i - 2], 'in', 'during', 'since') &&
    !isWord(tokens[i + 1], 'of');
  return isSeason && !isCapitalized(tokens[i + 1])
    ? { value: { unit: 'season', count }, end: i + 1 }
    : undefined;
}

/** "the 1990s", "the '90s", "the nineties". */
function readDecade(tokens: readonly Token[], i: number): Read<CalendarDate> | undefined {
  const token = tokens[i]!;
  const full = token.text.length === 5 ? /^([12]\d\d0)s$/i.exec(token.text) : null;
  if (full !== null) return decadeFrom(Number(full[1]), i + 1);
  if (
    tokens[i + 1]?.kind === 'possessive' &&
    /^[12]\d\d0$/.test(token.text) &&
    isWord(tokens[i - 1], 'the', 'early', 'late', 'mid')
  ) {
    return decadeFrom(Number(token.text), i + 2);
  }
  const isAfterMark = token.kind === 'mark' && /^['’‘]$/.test(token.text);
  const short = /^([2-9]0)s$/i.exec(tokens[isAfterMark ? i + 1 : i]?.text ?? '');
  if (short !== null && (isAfterMark || isWord(tokens[i - 1], 'the'))) {
    return decadeFrom(inLastCentury(Number(short[1])), isAfterMark ? i + 2 : i + 1);
  }
  const word = DECADE_WORDS.get(token.lower);
  const isLed =
    (isWord(tokens[i - 1], 'the', 'early', 'late') ||
      (isHyphen(tokens[i - 1]) && isWord(tokens[i - 2], 'mid'))) &&
    !isWord(tokens[i - 2], 'his', 'her', 'their');
  return word !== undefined && isLed ? decadeFrom(inLastCentury(word), i + 1) : undefined;
}

function inLastCentury(year: number): number {
  return year <= 10 ? 2000 + year : 1900 + year;
}

/** A decade; 1900 stands for a century ("the 1900s"). */
function decadeFrom(year: number, end: number): Read<CalendarDate> {
  const unit = year % 100 === 0 && year < 2000 ? 'century' : 'decade';
  return { value: { unit, year }, end };
}

/** "the 21st century", "the nineteenth century". */
function readCentury(tokens: readonly Token[], i: number): Read<CalendarDate> | undefined {
  const token = tokens[i]!;
  const digits = /^(\d\d?)(?:st|nd|rd|th)$/i.exec(token.text)?.[1];
  let end = i + 1;
  let number = digits === undefined ? ORDINAL_WORDS.get(token.lower) : Number(digits);
  if (token.lower === 'twenty' && isWord(tokens[i + 2], 'first')) {
    number = 21;
    end = i + 3;
  }
  if (isWord(tokens[end], '-')) end++;
  if (number === undefined || number < 11 || number > 21 || !isWord(tokens[end], 'century', 'centuries'))
    return undefined;
  return { value: { unit: 'century', year: (number - 1) * 100 + 1 }, end: end + 1 };
}

/** "year-end", "year-end 2018". */
function readYearEnd(tokens: readonly Token[], i: number): Read<CalendarDate> | undefined {
  const isYearEnd =
    isWord(tokens[i], 'year') &&
    isHyphen(tokens[i + 1]) &&
    isWord(tokens[i + 2], 'end') &&
    tokens[i + 1]!.gap === 'none';
  if (!isYearEnd) return undefined;
  const year = readYearDigits(tokens, i + 3);
  if (year !== undefined) return { value: { unit: 'year', year: year.value, part: 'end' }, end: year.end };
  return isWord(tokens[i - 1], 'by', 'at', 'until', 'before')
    ? { value: { unit: 'year', yearShift: 0, part: 'end' }, end: i + 3 }
    : undefined;
}

/** "FY2019", "FY 2019", "FY19", "fiscal year 2019". */
function readFiscalYear(tokens: readonly Token[], i: number): Read<CalendarDate> | undefined {
  const { text } = tokens[i] ?? { text: '' };
  if (!text.startsWith('FY')) return undefined;
  const glued = /^FY((?:20)?\d\d)$/.exec(text)?.[1];
  if (glued !== undefined) return throughYear(tokens, { value: 2000 + (Number(glued) % 100), end: i + 1 });
  const year = text === 'FY' ? readYearDigits(tokens, i + 1) : undefined;
  return year && throughYear(tokens, year);
}

/** "FY2019-20" holds parts of two years. */
function throughYear(tokens: readonly Token[], { value, end }: Read<number>): Read<CalendarDate> {
  const last = tokens[end + 1];
  const isJoined = /^[-–/]$/.test(tokens[end]?.text ?? '') && tokens[end]!.gap === 'none';
  const isNext = isJoined && last?.gap === 'none' && Number(last.text) % 100 === (value + 1) % 100;
  return isNext
    ? { value: { unit: 'two years', year: value }, end: end + 2 }
    : { value: { unit: 'year', year: value }, end };
}
