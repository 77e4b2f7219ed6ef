import { isCapitalized, type Token } from '../../text/tokens.ts';
import {
  DECADE_WORDS,
  MONTHS,
  NUMBER_WORDS,
  ORDINAL_WORDS,
  SEASONS,
  TIME_UNITS,
  WEEKDAY_ABBREVIATIONS,
  WEEKDAYS,
} from '../lists/calendarWords.ts';
import { DERIVED_WORDS } from './derivedDates.ts';
import { FEAST_WORDS } from './feasts.ts';
import { type OrderOf, orderOf } from './numericDates.ts';
import { readMonthRange, readRange, readYearRange } from './ranges.ts';
import type { RawDate } from './rawDate.ts';
import { isHyphen, isWord } from './readWords.ts';
import { RELATIVE_WORDS } from './relativeDates.ts';
import { beginsDay } from './wordedDates.ts';

/**
 * All date expressions among the tokens `first..last`, in order and apart from each other, as they are written:
 * years that are left out and relative dates stay open. Those that begin behind the token `latest` are left out.
 * Linear: each reader looks a few tokens ahead at most.
 */
export function scanDates(
  tokens: readonly Token[],
  first = 0,
  last = tokens.length,
  latest = last - 1,
): RawDate[] {
  const expressionAt = expressionsOf(tokens);
  const found: RawDate[] = [];
  for (let i = first; i < last && i <= latest; ) {
    const dates = canBeginDate(tokens, i) ? expressionAt(i) : undefined;
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
  ...FEAST_WORDS,
  ...DERIVED_WORDS,
  ...'early mid late beginning start end middle close q1 q2 q3 q4 h1 h2 fy latter the half couple'.split(' '),
]);

/** False for a token that begins no date: most words, and articles but before a day or a unit of time. */
export function canBeginDate(tokens: readonly Token[], i: number): boolean {
  const { kind, text, lower } = tokens[i]!;
  if (kind === 'number') return true;
  if (kind === 'mark') return text === '’' || text === "'" || text === '‘';
  if (lower === 'the') return beginsDay(tokens[i + 1]);
  if (lower === 'a' || lower === 'an') return TIME_UNITS.has(tokens[i + 1]?.lower ?? '');
  const code = text.charCodeAt(0);
  return (code >= 48 && code <= 57) || STARTERS.has(lower) || text.startsWith('FY');
}

type ExpressionAt = (i: number) => readonly RawDate[] | undefined;

/** By token what {@link readExpression} gives. Nothing here holds the tokens, which would then be freed late. */
const known = new WeakMap<readonly Token[], Map<number, readonly RawDate[] | undefined>>();

/** What {@link readExpression} gives, read once for each token: the head of a document is scanned again and again. */
function expressionsOf(tokens: readonly Token[]): ExpressionAt {
  const before = known.get(tokens);
  const expressions = before ?? new Map<number, readonly RawDate[] | undefined>();
  if (before === undefined) known.set(tokens, expressions);
  const order = orderOf(tokens);
  return (i) => {
    const read = expressions.get(i);
    if (read !== undefined || expressions.has(i)) return read;
    const expression = readExpression(tokens, i, order);
    expressions.set(i, expression);
    return expression;
  };
}

/** One expression at token `i`, or several where days are listed ("5, 6 and 19 May"). */
function readExpression(tokens: readonly Token[], i: number, order: OrderOf): readonly RawDate[] | undefined {
  return readMonthRange(tokens, i) ?? readYearRange(tokens, i) ?? readRange(tokens, i, order);
}

/** Nouns that make a name of a date in front of them: "12 May Street", "26 July Movement". */
const NAMED_AFTER = new Set(
  'street avenue road square boulevard lane bridge movement brigade memorial museum university stadium park hospital school group committee agenda programme metro station society club'.split(
    ' ',
  ),
);

function isInsideName(tokens: readonly Token[], date: RawDate): boolean {
  const next = tokens[date.last];
  if (date.from.unit !== 'day' || date.from.year !== undefined || next === undefined) return false;
  return isCapitalized(next) && next.gap === 'space' && NAMED_AFTER.has(next.lower);
}

/** "2008 –" at the end of a cell, a line or brackets. */
function isOpenDash(tokens: readonly Token[], { last, from }: RawDate): boolean {
  const next = tokens[last + 1];
  if (!isHyphen(tokens[last]) || tokens[last]!.gap === 'none' || from.unit === 'relative') return false;
  return next === undefined || next.gap === 'paragraph' || next.gap === 'line' || next.text === ')';
}

/** "from 2016 on". */
function isFromOn(tokens: readonly Token[], before: number, last: number): boolean {
  const next = tokens[last + 1];
  return (
    isWord(tokens[before], 'from') &&
    isWord(tokens[last], 'on') &&
    (next === undefined || next.kind === 'mark' || next.gap === 'paragraph')
  );
}

/** Marks "since 2001", "2001 onwards" and "until 2025" as open to one side. */
function withOpenEnd(tokens: readonly Token[], date: RawDate): RawDate {
  if (date.to !== undefined) return date;
  let before = date.first - 1;
  if (isWord(tokens[before], 'the')) before--;
  const isSince =
    isWord(tokens[before], 'since') ||
    isWord(tokens[date.last], 'onwards', 'onward') ||
    isFromOn(tokens, before, date.last);
  if (isSince || isOpenDash(tokens, date)) return { ...date, open: 'since' };
  const isUntil =
    isWord(tokens[before], 'until', 'till') ||
    (isWord(tokens[before], 'to') && isWord(tokens[before - 1], 'up'));
  return isUntil ? { ...date, open: 'until' } : date;
}
