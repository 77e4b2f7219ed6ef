import type { Token } from '../../text/tokens.ts';
import type { DatePart, Part } from './dateParts.ts';
import { readDerived, readIsoWeek } from './derivedDates.ts';
import { readFeast } from './feasts.ts';
import { readDayAlone } from './letterDates.ts';
import { readDayBeside, readMonthBeside } from './namedPeriods.ts';
import { type OrderOf, readNumericDate } from './numericDates.ts';
import { readManyYears, readPeriod } from './periods.ts';
import type { RawDate } from './rawDate.ts';
import { isHyphen, isWord, type Read, skipThe } from './readWords.ts';
import { readRelative, thisPeriod } from './relativeDates.ts';
import { readOfToldYear } from './toldYears.ts';
import { readGluedDay } from './wordedDates.ts';
import { readBareMonth, readDays, readMonthYear, readWeekdayBefore } from './writtenDates.ts';
import { readYearAlone } from './years.ts';

/** One date at token `i`, perhaps only a part of it ("early 2019"), or several where days are listed ("5, 6 and 19 May"). */
export function readOne(tokens: readonly Token[], i: number, order: OrderOf): readonly RawDate[] | undefined {
  const part = tokens[i] === undefined ? undefined : readPart(tokens, i);
  return part === undefined ? readWhole(tokens, i, order) : withPart(tokens, i, part, order);
}

type Reader = readonly [
  rule: string,
  certainty: number,
  read: (tokens: readonly Token[], i: number) => Read<DatePart> | undefined,
];

const READERS: readonly Reader[] = [
  ['derived', 0.85, (tokens, i) => readDerived(tokens, i, readPlain)],
  ['derived', 0.9, readIsoWeek],
  ['feast', 0.85, readFeast],
  ['month', 0.97, readMonthYear],
  ['period', 0.9, readPeriod],
  ['year', 0.85, readYearAlone],
  ['relative', 0.85, readRelative],
  ['day alone', 0.75, readDayAlone],
  ['relative', 0.85, readMonthBeside],
  ['bare month', 0.75, readBareMonth],
];

/** One date that another is told by: a single one, and no range. */
function readPlain(tokens: readonly Token[], i: number): Read<DatePart> | undefined {
  return tokens[i] === undefined ? undefined : (readPlainDays(tokens, i) ?? readPlainPeriod(tokens, i));
}

function readPlainDays(tokens: readonly Token[], i: number): Read<DatePart> | undefined {
  const date = readDays(tokens, i);
  return date && asOne(date);
}

/** The only date of some, if it is no range. */
function asOne([date, ...more]: readonly RawDate[]): Read<DatePart> | undefined {
  return date === undefined || more.length > 0 || date.to !== undefined
    ? undefined
    : { value: date.from, end: date.last };
}

const PLAIN_READERS = [readMonthYear, thisPeriod, readManyYears, readYearAlone, readRelative, readBareMonth];

function readPlainPeriod(tokens: readonly Token[], i: number): Read<DatePart> | undefined {
  for (const read of PLAIN_READERS) {
    const found = read(tokens, i);
    if (found !== undefined) return found;
  }
  return undefined;
}

function readWhole(tokens: readonly Token[], i: number, order: OrderOf): readonly RawDate[] | undefined {
  if (tokens[i] === undefined) return undefined;
  const weekday = readWeekdayBefore(tokens, i);
  const start = weekday?.end ?? i;
  const numeric = tokens[start]?.kind === 'number' ? readNumericDate(tokens, start, order) : undefined;
  if (numeric !== undefined) {
    const from = { ...numeric.value, ...(weekday && { weekday: weekday.value }) };
    return [{ first: i, last: numeric.end, from, rule: 'numeric', certainty: 0.95 }];
  }
  const glued = readGluedDay(tokens, i);
  if (glued !== undefined)
    return [{ first: i, last: glued.end, from: glued.value, rule: 'glued', certainty: 0.9 }];
  const days = readDays(tokens, i);
  const day = days && asOne(days);
  const told = readOfToldYear(tokens, i, day) ?? readDayBeside(tokens, day);
  if (told !== undefined)
    return [{ first: i, last: told.end, from: told.value, rule: 'told year', certainty: 0.85 }];
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
  ['close', 'end'],
]);

/** "early", "mid-", "late in the", "the end of the" in front of a date. */
function readPart(tokens: readonly Token[], i: number): Read<Part> | undefined {
  const value = PARTS.get(tokens[i]!.lower);
  if (value === undefined) return undefined;
  let end = i + 1;
  if (isHyphen(tokens[end]) && tokens[end]!.gap === 'none' && !isWord(tokens[i], 'close')) end++;
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
  const read = whole === undefined ? readWhole(tokens, part.end, order) : undefined;
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
