import { isCapitalized, type Token } from '../../text/tokens.ts';
import {
  DECADE_WORDS,
  MONTHS,
  NUMBER_WORDS,
  ORDINAL_WORDS,
  SEASONS,
  WEEKDAY_ABBREVIATIONS,
  WEEKDAYS,
} from '../lists/calendarWords.ts';
import type { DatePart, Part } from './dateParts.ts';
import { type OrderOf, orderOf, readNumericDate } from './numericDates.ts';
import { readPeriod } from './periods.ts';
import type { RawDate } from './rawDate.ts';
import { isHyphen, isWord, type Read, readMonth, readYearDigits } from './readWords.ts';
import { RELATIVE_WORDS, readRelative, thisPeriod } from './relativeDates.ts';
import { readBareMonth, readDays, readMonthYear } from './writtenDates.ts';
import { readYearAlone, readYearRangeEnd } from './years.ts';

/**
 * All date expressions among the tokens `first..last`, in order and apart from each other, as they are written:
 * years that are left out and relative dates stay open. Linear: each reader looks a few tokens ahead at most.
 */
export function scanDates(tokens: readonly Token[], first = 0, last = tokens.length): RawDate[] {
  const order = orderOf(tokens);
  const found: RawDate[] = [];
  for (let i = first; i < last; ) {
    const dates = canBegin(tokens[i]!) ? readExpression(tokens, i, order) : undefined;
    if (dates === undefined || dates.at(-1)!.last > last) {
      i++;
      continue;
    }
    for (const date of dates) if (!isInsideName(tokens, date)) found.push(withOpenEnd(tokens, date));
    i = dates.at(-1)!.last;
  }
  return found;
}

const STARTERS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...WEEKDAY_ABBREVIATIONS.keys(),
  ...SEASONS.keys(),
  ...NUMBER_WORDS.keys(),
  ...ORDINAL_WORDS.keys(),
  ...DECADE_WORDS.keys(),
  ...RELATIVE_WORDS,
  ...'early mid late beginning start end middle q1 q2 q3 q4 h1 h2 fy final the '.split(' '),
]);

function canBegin(token: Token): boolean {
  if (token.kind === 'number') return true;
  if (token.kind === 'mark') return token.text === '’' || token.text === "'" || token.text === '‘';
  const code = token.text.charCodeAt(0);
  return (code >= 48 && code <= 57) || STARTERS.has(token.lower) || token.text.startsWith('FY');
}

/** One expression at token `i`, or several where days are listed ("5, 6 and 19 May"). */
function readExpression(tokens: readonly Token[], i: number, order: OrderOf): readonly RawDate[] | undefined {
  const part = readPart(tokens, i);
  if (part !== undefined) return withPart(tokens, i, part, order);
  return readMonthRange(tokens, i) ?? readYearRange(tokens, i) ?? readRange(tokens, i, order);
}

/** "March to September 2019", "May-June 2019", "July and August": months that share what follows. */
function readMonthRange(tokens: readonly Token[], i: number): readonly RawDate[] | undefined {
  const month = readMonth(tokens, i);
  const link = month === undefined ? undefined : readLink(tokens, month.end, i);
  if (month === undefined || link === undefined) return undefined;
  const isLed = isWord(tokens[i - 1], 'from', 'between', 'in', 'since');
  const dated = readMonthYear(tokens, link.end);
  const bare = readMonth(tokens, link.end);
  if (
    bare === undefined ||
    (dated === undefined && !isLed) ||
    /^\d/.test(tokens[bare.end]?.text ?? '') !== (dated !== undefined)
  ) {
    return undefined;
  }
  if (link.value === 'and' && bare.value !== month.value + 1) return undefined;
  const to = dated ?? { value: { unit: 'month' as const, month: bare.value }, end: bare.end };
  return [
    {
      first: i,
      last: to.end,
      from: { unit: 'month', month: month.value },
      to: to.value,
      rule: 'range/months',
      certainty: dated === undefined ? 0.85 : 0.97,
    },
  ];
}

/** "2019-2020", "2019/20", "2001 to 2005". */
function readYearRange(tokens: readonly Token[], i: number): readonly RawDate[] | undefined {
  const first = readYearDigits(tokens, i);
  if (first === undefined) return undefined;
  const tight = readYearRangeEnd(tokens, i);
  const last = tight ?? (readYearAlone(tokens, i) && readYearBehindLink(tokens, i));
  if (last === undefined) return undefined;
  const from: DatePart = { unit: 'year', year: first.value };
  return [
    {
      first: i,
      last: last.end,
      from,
      to: { unit: 'year', year: last.value },
      rule: 'range/years',
      certainty: 0.95,
    },
  ];
}

function readYearBehindLink(tokens: readonly Token[], i: number): Read<number> | undefined {
  const link = readLink(tokens, i + 1, i);
  if (link === undefined || (link.value === 'and' && !isWord(tokens[i - 1], 'between'))) return undefined;
  const year = readYearDigits(tokens, link.end);
  return year !== undefined && year.value > Number(tokens[i]!.text) ? year : undefined;
}

/** What may stand between the two ends of a range that begins at token `first`. */
function readLink(tokens: readonly Token[], i: number, first: number): Read<'to' | 'and'> | undefined {
  const token = tokens[i];
  if (token === undefined || token.gap === 'paragraph') return undefined;
  if (isHyphen(token)) return { value: 'to', end: skipThe(tokens, i + 1) };
  if (isWord(token, 'to', 'until', 'till', 'through', 'thru'))
    return { value: 'to', end: skipThe(tokens, i + 1) };
  if (!isWord(token, 'and')) return undefined;
  return { value: isWord(tokens[first - 1], 'between') ? 'to' : 'and', end: skipThe(tokens, i + 1) };
}

function skipThe(tokens: readonly Token[], i: number): number {
  return isWord(tokens[i], 'the') ? i + 1 : i;
}

/** A single date, or a range of two: "28 June - 2 July", "from May 2018 to now", "Monday to Wednesday". */
function readRange(tokens: readonly Token[], i: number, order: OrderOf): readonly RawDate[] | undefined {
  const dates = readOne(tokens, i, order);
  const from = dates?.[0];
  if (dates?.length !== 1 || from === undefined || from.to !== undefined) return dates;
  const link = readLink(tokens, from.last, i);
  if (link?.value !== 'to') return dates;
  const isLed = isWord(tokens[i - 1], 'from', 'between');
  const to = readOne(tokens, link.end, order) ?? (isLed ? readNow(tokens, link.end) : undefined);
  const end = to?.[0];
  if (end === undefined || end.to !== undefined || !areEnds(from.from, end.from, isLed)) return dates;
  const certainty = Math.min(from.certainty, end.certainty);
  return [
    { first: i, last: end.last, from: from.from, to: end.from, rule: `range/${end.rule}`, certainty },
    ...to!.slice(1),
  ];
}

/** Not a range: dates of a life ("3 March 1871 – 4 April 1930"), and ends that do not match. */
function areEnds(from: DatePart, to: DatePart, isLed: boolean): boolean {
  if (from.unit === 'day' && to.unit === 'day' && (to.year ?? 0) - (from.year ?? to.year ?? 0) > 10)
    return isLed;
  return (
    isLed || (from.unit === to.unit && from.unit !== 'relative') || (from.unit === 'day' && to.unit === 'day')
  );
}

/** "now", "the present" as the end of a range. */
function readNow(tokens: readonly Token[], i: number): readonly RawDate[] | undefined {
  if (!isWord(tokens[i], 'now', 'present', 'date')) return undefined;
  const resolve: DatePart = { unit: 'relative', resolve: ({ source }) => source };
  return [{ first: i, last: i + 1, from: resolve, rule: 'relative', certainty: 0.8 }];
}

type Reader = readonly [
  rule: string,
  certainty: number,
  read: (tokens: readonly Token[], i: number) => Read<DatePart> | undefined,
];

const READERS: readonly Reader[] = [
  ['month', 0.97, readMonthYear],
  ['period', 0.9, readPeriod],
  ['year', 0.85, readYearAlone],
  ['relative', 0.85, readRelative],
  ['bare month', 0.75, readBareMonth],
];

function readOne(tokens: readonly Token[], i: number, order: OrderOf): readonly RawDate[] | undefined {
  if (tokens[i] === undefined) return undefined;
  const numeric = tokens[i]!.kind === 'number' ? readNumericDate(tokens, i, order) : undefined;
  if (numeric !== undefined)
    return [{ first: i, last: numeric.end, from: numeric.value, rule: 'numeric', certainty: 0.95 }];
  const days = readDays(tokens, i);
  if (days !== undefined) return days;
  for (const [rule, certainty, read] of READERS) {
    const found = read(tokens, i);
    if (found !== undefined) return [{ first: i, last: found.end, from: found.value, rule, certainty }];
  }
  return undefined;
}

const PARTS: ReadonlyMap<string, Part> = new Map([
  ['early', 'early'],
  ['mid', 'middle'],
  ['middle', 'middle'],
  ['late', 'late'],
  ['beginning', 'start'],
  ['start', 'start'],
  ['end', 'end'],
]);

/** "early", "mid-", "late in the", "the end of the" in front of a date. */
function readPart(tokens: readonly Token[], i: number): Read<Part> | undefined {
  const value = PARTS.get(tokens[i]!.lower);
  if (value === undefined) return undefined;
  let end = i + 1;
  if (isHyphen(tokens[end]) && tokens[end]!.gap === 'none') end++;
  else if (isWord(tokens[end], 'of') || (isWord(tokens[end], 'in') && value !== 'start' && value !== 'end'))
    end++;
  else if (value === 'start' || value === 'end') return undefined;
  return { value, end: skipThe(tokens, end) };
}

function withPart(
  tokens: readonly Token[],
  first: number,
  part: Read<Part>,
  order: OrderOf,
): readonly RawDate[] | undefined {
  const whole = thisPeriod(tokens, part.end);
  const read = whole === undefined ? readOne(tokens, part.end, order) : undefined;
  const date = read?.[0];
  if (whole !== undefined) {
    return [
      { first, last: whole.end, from: { ...whole.value, part: part.value }, rule: 'part', certainty: 0.8 },
    ];
  }
  if (
    date === undefined ||
    read?.length !== 1 ||
    date.to !== undefined ||
    (date.from.unit === 'day' && date.from.day)
  )
    return undefined;
  return [
    {
      ...date,
      first,
      from: { ...date.from, part: part.value },
      rule: `part/${date.rule}`,
      certainty: date.certainty * 0.9,
    },
  ];
}

/** Nouns that make a name of a date in front of them: "12 May Street", "26 July Movement". */
const NAMED_AFTER = new Set(
  'street avenue road square boulevard lane bridge movement brigade memorial museum university stadium park hospital school group committee agenda programme metro station'.split(
    ' ',
  ),
);

function isInsideName(tokens: readonly Token[], date: RawDate): boolean {
  const next = tokens[date.last];
  if (date.from.unit !== 'day' || date.from.year !== undefined || next === undefined) return false;
  return isCapitalized(next) && next.gap === 'space' && NAMED_AFTER.has(next.lower);
}

/** Marks "since 2001", "2001 onwards" and "until 2025" as open to one side. */
function withOpenEnd(tokens: readonly Token[], date: RawDate): RawDate {
  if (date.to !== undefined) return date;
  let before = date.first - 1;
  if (isWord(tokens[before], 'the')) before--;
  const isSince = isWord(tokens[before], 'since') || isWord(tokens[date.last], 'onwards', 'onward');
  if (isSince) return { ...date, open: 'since' };
  const isUntil =
    isWord(tokens[before], 'until', 'till') ||
    (isWord(tokens[before], 'to') && isWord(tokens[before - 1], 'up'));
  return isUntil ? { ...date, open: 'until' } : date;
}
