import type { Span } from '../text/span.ts';
import { isCapitalized, type Token, tokenize } from '../text/tokens.ts';
import type { Context } from './context.ts';
import { findDateline, headLines, type Line, outsideTables, spansYears, tailLines } from './dateline.ts';
import { cut, dayRange, type Interval, isRealDay } from './dates/calendar.ts';
import { intervalOf } from './dates/dateParts.ts';
import type { RawDate } from './dates/rawDate.ts';
import { scanDates } from './dates/scanDates.ts';
import type { SourceDate } from './extraction.ts';

/**
 * The document's own date with the reason for it, in this order of trust: front matter or metadata, the dateline or
 * a line that says when it was published, a date that signs it off, the day in its file name, the first full date
 * of its opening sentences, the month in its file name, the year in its heading. Undefined when nothing tells.
 */
export function findSourceDate(context: Context): SourceDate | undefined {
  const fromFile = readFileName(context.source.fileName);
  return (
    readGiven(context.source.date) ??
    fromDateline(context, fromFile) ??
    fromDateLine(context, headLines(context.tokens), fromFile) ??
    fromDateLine(context, tailLines(context.tokens, 3), fromFile) ??
    (fromFile?.precision === 'day' ? fromFile : undefined) ??
    fromLede(context, fromFile) ??
    fromFile ??
    fromHeading(context)
  );
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

function readFileName(name: string): SourceDate | undefined {
  const match = /(?:^|\D)((?:19|20)\d\d)([-_. ]?)(\d\d)\2(\d\d)(?:\D|$)/.exec(name);
  if (match !== null && isSensible(match[1]!, match[3], match[4])) {
    return found(`${match[1]}-${match[3]}-${match[4]}`, 'file name');
  }
  const month = /(?:^|\D)((?:19|20)\d\d)[-_.](\d\d)(?:\D|$)/.exec(name);
  if (month !== null && isSensible(month[1]!, month[2])) return found(`${month[1]}-${month[2]}`, 'file name');
  return undefined;
}

/** A written day or month with its year; undefined for anything less. */
function fullInterval(date: RawDate | undefined): Interval | undefined {
  if (date === undefined || date.from.unit === 'relative' || date.to?.unit === 'relative') return undefined;
  const last = date.to ?? date.from;
  if (last.unit !== 'day' && last.unit !== 'month') return undefined;
  return last.year === undefined ? undefined : intervalOf(last, last.year);
}

function fromDateline(context: Context, fromFile: SourceDate | undefined): SourceDate | undefined {
  const date = findDateline(context)?.date;
  if (date === undefined) return undefined;
  const interval = fullInterval(date) ?? withYear(context, date, fromFile);
  return interval && { ...interval, reason: 'dateline', span: spanOf(context.tokens, date) };
}

/** "MOSCOW, May 10 (Reuters)" takes its year from the file's name, else from the last day or month that has one. */
function withYear(context: Context, date: RawDate, fromFile: SourceDate | undefined): Interval | undefined {
  const last = date.to ?? date.from;
  if (last.unit !== 'day') return undefined;
  const year = fromFile?.from === undefined ? lastYear(context.tokens) : Number(fromFile.from.slice(0, 4));
  return year === undefined ? undefined : intervalOf(last, year);
}

const HEAD_TOKENS = 1200;

function lastYear(tokens: readonly Token[]): number | undefined {
  const intervals = scanDates(tokens, 0, Math.min(tokens.length, HEAD_TOKENS)).map(fullInterval);
  const years = intervals
    .filter((interval) => interval !== undefined)
    .map(({ to }) => Number(to.slice(0, 4)));
  return years.length === 0 ? undefined : Math.max(...years);
}

const LABELS = new Set(
  'date dated published posted sent issued released updated uploaded created embargoed embargo'.split(' '),
);
const MOST_OTHER_TOKENS = 9;
/** "Done at Lome, 9 March 1987." */
const SHORT_SENTENCE = 5;

/** A line that is a date, perhaps with a label or a place: "Date: …", "For Immediate Release …", "10 July 2019". */
function fromDateLine(
  context: Context,
  lines: readonly Line[],
  fromFile: SourceDate | undefined,
): SourceDate | undefined {
  const { tokens } = context;
  for (const line of outsideTables(tokens, lines)) {
    if (line.last - line.first > 40 || goesOnFromLineBefore(tokens, line)) continue;
    const date = scanDates(tokens, line.first, line.last).find((raw) => fullInterval(raw) !== undefined);
    const interval = date && fullInterval(date);
    if (date === undefined || interval === undefined || date.open !== undefined || spansYears(date)) continue;
    const isLabelled = LABELS.has(tokens[line.first]!.lower) || isRelease(tokens, line.first);
    const rest = line.last - line.first - (date.last - date.first);
    const isSentence =
      /^[.!?]$/.test(tokens[line.last - 1]!.text) ||
      /^(in|since|until|by|from)$/.test(tokens[date.first - 1]?.lower ?? '');
    if (!isLabelled && isPastFile(interval, fromFile)) continue;
    if (
      isLabelled ||
      (rest <= MOST_OTHER_TOKENS && interval.precision === 'day' && (!isSentence || rest <= SHORT_SENTENCE))
    ) {
      return { ...interval, reason: 'dateline', span: spanOf(tokens, date) };
    }
  }
  return undefined;
}

/** A sentence broken over lines: "elected for five years, with ⟨effect from 1 September 2012.⟩" */
function goesOnFromLineBefore(tokens: readonly Token[], { first, last }: Line): boolean {
  const { gap, shape } = tokens[first]!;
  const goesOn =
    first > 0 && gap === 'line' && shape === 'lower' && !/^[.!?:]$/.test(tokens[first - 1]!.text);
  return goesOn && /^[.!?]$/.test(tokens[last - 1]!.text);
}

/** Days that a text may be dated behind its file. */
const LEEWAY = 3;

/** A day well behind the file's own is one to come: "Cup final, Friday 16 November 2018". */
function isPastFile(interval: Interval, fromFile: SourceDate | undefined): boolean {
  if (fromFile?.precision !== 'day' || fromFile.from === undefined) return false;
  const file: Interval = { from: fromFile.from, to: fromFile.from, precision: 'day' };
  return dayRange(interval).first > dayRange(file).last + LEEWAY;
}

function isRelease(tokens: readonly Token[], i: number): boolean {
  return tokens[i]!.lower === 'for' && tokens[i + 1]?.lower === 'immediate';
}

const LEDE_SENTENCES = 3;
const OTHER_TIMES = new Set(['since', 'until', 'till', 'before', 'after', 'born', 'by', 'from']);

/** The first full date of the opening sentences, unless it speaks of another time. */
function fromLede(context: Context, fromFile: SourceDate | undefined): SourceDate | undefined {
  const { tokens } = context;
  const rows = tableRows(tokens);
  for (const sentence of openingSentences(context)) {
    for (const date of scanDates(tokens, sentence.first, sentence.last)) {
      if (date.from.unit !== 'day' || date.open !== undefined || rows.has(date.first)) continue;
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

const HEADING_LINES = 3;
const LONGEST_HEADING = 14;

/** "Handbook of the Harbour Board 2026, p. 203": the year that ends a heading. */
function fromHeading({ tokens }: Context): SourceDate | undefined {
  for (const { first, last } of headLines(tokens, HEADING_LINES)) {
    if (last - first > LONGEST_HEADING || /^[.!?]$/.test(tokens[last - 1]!.text)) return undefined;
    for (let at = first + 1; at < last; at++) {
      const { text, start, end } = tokens[at]!;
      const isYear = /^(19|20)\d\d$/.test(text) && isCapitalized(tokens[at - 1]);
      if (isYear && (at + 1 === last || tokens[at + 1]!.text === ','))
        return found(text, 'dateline', { start, end });
    }
  }
  return undefined;
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

function spanOf(tokens: readonly Token[], date: RawDate): Span {
  return { start: tokens[date.first]!.start, end: tokens[date.last - 1]!.end };
}
