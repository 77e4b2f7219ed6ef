import type { Span } from '../text/span.ts';
import { isCapitalized, type Token, tokenize } from '../text/tokens.ts';
import type { Context } from './context.ts';
import { fromDateLine } from './datedLines.ts';
import { findDateline, outsideTables } from './dateline.ts';
import { cut, dayRange, type Interval, isRealDay } from './dates/calendar.ts';
import { intervalOf } from './dates/dateParts.ts';
import type { RawDate } from './dates/rawDate.ts';
import { scanDates } from './dates/scanDates.ts';
import type { SourceDate } from './extraction.ts';
import { readFileName, readShortFileName } from './fileNameDate.ts';
import { headLines, type Line, tailLines } from './lines.ts';
import { fullInterval, HEADING_LINES, isHeading, spanOf, withYear } from './writtenDay.ts';

/**
 * The document's own date with the reason for it, in this order of trust: front matter or metadata, the dateline or
 * a line that says when it was published, a date that signs it off, the day in its file name, the first full date
 * of its opening sentences, the month in its file name, the year in its heading. Undefined when nothing tells.
 */
export function findSourceDate(context: Context): SourceDate | undefined {
  const { fileName } = context.source;
  const fromFile = asSourceDate(readFileName(fileName), 'file name');
  return (
    readGiven(context.source.date) ??
    fromDateline(context, fromFile) ??
    fromDateLine(context, headLines(context.tokens), fromFile) ??
    fromDateLine(context, tailLines(context.tokens, 3), fromFile) ??
    (fromFile?.precision === 'day' ? fromFile : undefined) ??
    within(fromHeadingPeriod(context), fromLede(context, fromFile)) ??
    fromFile ??
    fromHeading(context) ??
    asSourceDate(readShortFileName(fileName), 'file name')
  );
}

function asSourceDate(interval: Interval | undefined, reason: SourceDate['reason']): SourceDate | undefined {
  return interval && { ...interval, reason };
}

/** The day of the lede where it lies in the month or season that the heading gives, else that. */
function within(period: SourceDate | undefined, lede: SourceDate | undefined): SourceDate | undefined {
  if (period?.from === undefined || period.to === undefined || lede?.from === undefined)
    return period ?? lede;
  const isIn = lede.from.slice(0, 7) >= period.from && lede.from.slice(0, 7) <= period.to;
  return isIn ? lede : period;
}

function readGiven(date: string | undefined): SourceDate | undefined {
  const iso = /^\s*(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?!\d)/.exec(date ?? '');
  if (iso !== null && isSensible(iso[1]!, iso[2], iso[3])) return found(iso[0].trim(), 'metadata');
  const tokens = tokenize(date ?? '');
  const interval = fullInterval(scanDates(tokens)[0]);
  return interval && { ...interval, reason: 'metadata' };
}

function isSensible(year: string, month = '01', day = '01'): boolean {
  return isRealDay(Number(year), Number(month), Number(day));
}

function found(iso: string, reason: SourceDate['reason'], span?: Span): SourceDate {
  const precision = iso.length === 10 ? 'day' : iso.length === 7 ? 'month' : 'year';
  return { from: iso, to: iso, precision, reason, ...(span && { span }) };
}

function fromDateline(context: Context, fromFile: SourceDate | undefined): SourceDate | undefined {
  const date = findDateline(context)?.date;
  if (date === undefined) return undefined;
  const interval = fullInterval(date) ?? withYear(context, date, fromFile);
  return interval && { ...interval, reason: 'dateline', span: spanOf(context.tokens, date) };
}

const LEDE_SENTENCES = 3;
const OTHER_TIMES = new Set(['since', 'until', 'till', 'before', 'after', 'born', 'by', 'from']);

/** The first full date of the opening sentences, unless it speaks of another time. */
function fromLede(context: Context, fromFile: SourceDate | undefined): SourceDate | undefined {
  const { tokens } = context;
  let rows: ReadonlySet<number> | undefined;
  for (const sentence of openingSentences(context)) {
    for (const date of scanDates(tokens, sentence.first, sentence.last)) {
      if (date.from.unit !== 'day' || date.open !== undefined) continue;
      rows ??= tableRows(tokens);
      if (rows.has(date.first)) continue;
      if (isOtherTime(tokens, date) || isInBrackets(tokens, sentence.first, date.first)) continue;
      const interval = fullInterval(date) ?? withYear(context, date, fromFile);
      if (interval === undefined || !isNear(interval, fromFile)) continue;
      if (isToCome(tokens, sentence.first, date.first)) return undefined;
      return { ...interval, reason: 'lede', span: spanOf(tokens, date) };
    }
  }
  return undefined;
}

const TABLE_LINES = 60;

/** The first tokens of lines that belong to a table of dates. */
function tableRows(tokens: readonly Token[]): ReadonlySet<number> {
  const lines = headLines(tokens, TABLE_LINES);
  const running = new Set(outsideTables(tokens, lines));
  return new Set(lines.filter((line) => !running.has(line)).map(({ first }) => first));
}

/** "Handbook of the Harbour Board 2026, p. 203": the year that ends a heading. */
function fromHeading({ tokens }: Context): SourceDate | undefined {
  for (const { first, last } of headLines(tokens, HEADING_LINES)) {
    if (!isHeading(tokens, { first, last })) return undefined;
    for (let at = first + 1; at < last; at++) {
      const { text, start, end } = tokens[at]!;
      const isYear = /^(19|20)\d\d$/.test(text) && isCapitalized(tokens[at - 1]);
      if (isYear && (at + 1 === last || tokens[at + 1]!.text === ','))
        return found(text, 'dateline', { start, end });
    }
  }
  return undefined;
}

/** "Harbour News, May 2017", "Harbour Review, Summer 2017": the month or season that ends a heading. */
function fromHeadingPeriod(context: Context): SourceDate | undefined {
  const { tokens } = context;
  for (const line of headLines(tokens, HEADING_LINES)) {
    if (!isHeading(tokens, line)) return undefined;
    const date = scanDates(tokens, line.first, line.last).at(-1);
    if (date === undefined || date.from.unit === 'relative' || !endsColumn(context, line, date)) continue;
    const { unit, year } = date.from;
    const isPeriod = unit === 'month' || unit === 'season' || unit === 'quarter';
    const isApart = date.first === line.first || !isLowerWord(tokens[date.first - 1]!);
    if (!isPeriod || year === undefined || date.to !== undefined || !isApart) continue;
    const interval = intervalOf(date.from, year);
    return interval && { ...interval, reason: 'dateline', span: spanOf(tokens, date) };
  }
  return undefined;
}

/** At the end of a line, or before wide blanks: "October 2009          50p". */
function endsColumn({ tokens, text }: Context, { last }: Line, date: RawDate): boolean {
  return (
    date.last === last || /\t| {3}/.test(text.slice(tokens[date.last - 1]!.end, tokens[date.last]!.start))
  );
}

function isLowerWord({ kind, shape }: Token): boolean {
  return kind === 'word' && shape === 'lower';
}

const ORIGINS = new Set(['founded', 'established', 'created', 'born', 'built', 'incorporated']);

/** "The council was founded on 15 June 2001." */
function tellsOfOrigin(tokens: readonly Token[], date: RawDate): boolean {
  for (let i = date.first - 1; i >= Math.max(0, date.first - 8) && !/^[.,;:)]$/.test(tokens[i]!.text); i--) {
    if (ORIGINS.has(tokens[i]!.lower)) return true;
  }
  return false;
}

function isOtherTime(tokens: readonly Token[], date: RawDate): boolean {
  const before = tokens[date.first - 1]?.lower ?? '';
  if (tellsOfOrigin(tokens, date)) return true;
  return OTHER_TIMES.has(before) && !(before === 'from' && date.to !== undefined);
}

/** "(Leeds, 3 March 1871 – 4 April 1930)" tells of a life. */
function isInBrackets(tokens: readonly Token[], first: number, date: number): boolean {
  let depth = 0;
  for (let i = first; i < date; i++) depth += tokens[i]!.text === '(' ? 1 : tokens[i]!.text === ')' ? -1 : 0;
  return depth > 0;
}

const COMING = new Set(['will', 'shall', 'scheduled', 'upcoming', 'forthcoming', 'planned', 'due']);
const TOLD = new Set(['said', 'told', 'announced', 'reported', 'agreed', 'decided']);

/** What stands before a date says that its day is still to come: "will be held in Lome on 9 March". */
function isToCome(tokens: readonly Token[], first: number, date: number): boolean {
  for (let i = date - 1; i >= first && i > date - 30; i--) {
    if (TOLD.has(tokens[i]!.lower)) return false;
    if (COMING.has(tokens[i]!.lower) || (tokens[i]!.lower === 'to' && tokens[i + 1]!.lower === 'be'))
      return true;
  }
  return false;
}

/** The first sentences that are more than headlines. */
function openingSentences({ tokens, sentences }: Context): Line[] {
  const opening: Line[] = [];
  for (let i = 0; i < sentences.length && i < 24 && opening.length < LEDE_SENTENCES; i++) {
    const { first, last } = sentences[i]!;
    const ends = /[.!?]$/.test(tokens[last - 1]!.text) || /^["”’)]$/.test(tokens[last - 1]!.text);
    if (ends && last - first > 6) opening.push({ first, last });
  }
  return opening;
}

const YEAR = 366;

/** A date in the text more than a year away from the file's own tells of something else. */
function isNear(interval: Interval, fromFile: SourceDate | undefined): boolean {
  if (fromFile?.from === undefined) return true;
  const file: Interval = {
    from: fromFile.from,
    to: fromFile.from,
    precision: fromFile.precision === 'day' ? 'day' : 'month',
  };
  return (
    Math.abs(dayRange(interval).first - dayRange({ ...file, from: cut(file.from, file.precision) }).first) <=
    YEAR
  );
}
