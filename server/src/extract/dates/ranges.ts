import type { Token } from '../../text/tokens.ts';
import type { DatePart } from './dateParts.ts';
import type { OrderOf } from './numericDates.ts';
import type { RawDate } from './rawDate.ts';
import { isHyphen, isWord, type Read, readMonth, readYearDigits, skipThe } from './readWords.ts';
import { readOne } from './singleDates.ts';
import { readMonthYear } from './writtenDates.ts';
import { readYearAlone, readYearRangeEnd } from './years.ts';

/** "March to September 2019", "May-June 2019", "July and August": months that share what follows. */
export function readMonthRange(tokens: readonly Token[], i: number): readonly RawDate[] | undefined {
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
export function readYearRange(tokens: readonly Token[], i: number): readonly RawDate[] | undefined {
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
  if (isHyphen(token) || (token.text === '/' && token.gap === 'none'))
    return { value: 'to', end: skipThe(tokens, i + 1) };
  if (isWord(token, 'to', 'until', 'till', 'through', 'thru'))
    return { value: 'to', end: skipThe(tokens, i + 1) };
  if (isWord(token, 'up') && isWord(tokens[i + 1], 'to')) return { value: 'to', end: skipThe(tokens, i + 2) };
  if (!isWord(token, 'and')) return undefined;
  return { value: isWord(tokens[first - 1], 'between') ? 'to' : 'and', end: skipThe(tokens, i + 1) };
}

/** A single date, or a range of two: "28 June - 2 July", "from May 2018 to now", "Monday to Wednesday". */
export function readRange(
  tokens: readonly Token[],
  i: number,
  order: OrderOf,
): readonly RawDate[] | undefined {
  const dates = readOne(tokens, i, order);
  const from = dates?.[0];
  if (dates?.length !== 1 || from === undefined || from.to !== undefined) return dates;
  const link = readLink(tokens, from.last, i);
  if (link?.value !== 'to') return dates;
  const isLed =
    isWord(tokens[i - 1], 'from', 'between') ||
    (isWord(tokens[i - 1], 'of') && isWord(tokens[i - 2], 'night'));
  const isToNow = isLed || (isHyphen(tokens[from.last]) && from.from.unit !== 'relative');
  const to = readOne(tokens, link.end, order) ?? (isToNow ? readNow(tokens, link.end) : undefined);
  const end = to?.[0];
  if (end === undefined || end.to !== undefined || !areEnds(from.from, end.from, isLed || end.rule === 'now'))
    return dates;
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
  return [{ first: i, last: i + 1, from: resolve, rule: 'now', certainty: 0.8 }];
}
