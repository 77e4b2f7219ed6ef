import { isCapitalized, type Token } from '../text/tokens.ts';
import type { Context } from './context.ts';
import { isHeadingOfDay, type Label, labelOf } from './dateLabels.ts';
import { outsideTables, spansYears } from './dateline.ts';
import { dayRange, type Interval } from './dates/calendar.ts';
import type { RawDate } from './dates/rawDate.ts';
import { scanDates } from './dates/scanDates.ts';
import type { SourceDate } from './extraction.ts';
import type { Line } from './lines.ts';
import { fullInterval, spanOf, withYear } from './writtenDay.ts';

const MOST_OTHER_TOKENS = 9;
/** "Done at Lome, 9 March 1987." */
const SHORT_SENTENCE = 5;

/**
 * A line that is a date, perhaps with a label or a place: "Date: …", "For Immediate Release …", "Adopted on …",
 * "10 July 2019"; what only says when a page was changed or may be used counts where nothing else does.
 */
export function fromDateLine(
  context: Context,
  lines: readonly Line[],
  fromFile: SourceDate | undefined,
): SourceDate | undefined {
  const { tokens } = context;
  let weak: SourceDate | undefined;
  for (const line of outsideTables(tokens, lines)) {
    if (line.last - line.first > 40 || goesOnFromLineBefore(tokens, line)) continue;
    const label = labelOf(tokens, line);
    if (label === 'other time') continue;
    const date = datesOf(tokens, line).find((raw) => fullInterval(raw) !== undefined);
    const interval = date ? fullInterval(date) : undefined;
    const dated = date && interval && { date, interval };
    const found = dated ?? fromDayWithoutYear(context, line, label, fromFile);
    if (found === undefined || spansYears(found.date)) continue;
    const result: SourceDate = { ...found.interval, reason: 'dateline', span: spanOf(tokens, found.date) };
    if (label === 'weak') {
      weak ??= result;
      continue;
    }
    if (found.date.open !== undefined) continue;
    if (label === undefined && isPastFile(found.interval, fromFile)) continue;
    const column = columnOf(context, line, found.date);
    if (label === 'issued' || isHeadingOfDay(tokens, line, found.date) || isDateLine(tokens, column, found))
      return result;
  }
  return weak;
}

function datesOf(tokens: readonly Token[], { first, last }: Line): RawDate[] {
  return scanDates(tokens, first, last);
}

/** The tokens around a date that no wide blanks part from it: "ANSWERS — ⟨18 May 1987⟩          Col. 411". */
function columnOf({ tokens, text }: Context, { first, last }: Line, date: RawDate): Line {
  const isParted = (at: number): boolean =>
    /\t| {3}/.test(text.slice(tokens[at - 1]!.end, tokens[at]!.start));
  let [from, to] = [date.first, date.last];
  while (from > first && !isParted(from)) from--;
  while (to < last && !isParted(to)) to++;
  return { first: from, last: to };
}

interface DayFound {
  readonly date: RawDate;
  readonly interval: Interval;
}

/** "The United Textile Hands, Branch of Lower Aldersgrund, ⟨9 March 1912⟩": nothing but names before a date that ends the line. */
function isSignature(tokens: readonly Token[], { first, last }: Line, date: RawDate): boolean {
  return date.last >= last - 1 && hasNamesBefore(tokens, { first, last }, date);
}

function hasNamesBefore(tokens: readonly Token[], { first }: Line, date: RawDate): boolean {
  return tokens
    .slice(first, date.first)
    .every(
      (token) =>
        token.kind !== 'word' ||
        isCapitalized(token) ||
        /^(?:of|the|and|for|at|in|de|da|do)$/.test(token.lower),
    );
}

/** "The Harbour News, Monday 9 March 1987. Text: Kofi Adjei": of a day with its weekday, whatever follows. */
function isImprint(tokens: readonly Token[], line: Line, date: RawDate): boolean {
  const { from, first } = date;
  const isNamed = from.unit !== 'relative' && from.weekday !== undefined && first > line.first;
  return isNamed && /^[.,|(–—-]$/.test(tokens[date.last]?.text ?? '') && hasNamesBefore(tokens, line, date);
}

/** A short line with a day: no sentence, but for a very short one. */
function isDateLine(tokens: readonly Token[], line: Line, { date, interval }: DayFound): boolean {
  if (isImprint(tokens, line, date)) return true;
  const isFirst = date.first === line.first || isSignature(tokens, line, date);
  const rest = date.first - line.first + Math.max(0, line.last - behindTime(tokens, date.last));
  const isSentence =
    /^[.!?]$/.test(tokens[line.last - 1]!.text) ||
    /^(in|since|until|by|from)$/.test(tokens[date.first - 1]?.lower ?? '');
  return (
    rest <= (isFirst ? 2 * MOST_OTHER_TOKENS : MOST_OTHER_TOKENS) &&
    interval.precision === 'day' &&
    (!isSentence || rest <= SHORT_SENTENCE)
  );
}

/** The token behind ", 18:00". */
function behindTime(tokens: readonly Token[], from: number): number {
  const at = tokens[from]?.text === ',' ? from + 1 : from;
  const isTime = tokens[at]?.kind === 'number' && tokens[at + 1]?.text === ':';
  return isTime && tokens[at + 2]?.kind === 'number' ? at + 3 : from;
}

const MOST_BESIDE_DAY = 4;

/** "For release: Wednesday, 10 May": its year stands in the file’s name or the heading, else with another day. */
function fromDayWithoutYear(
  context: Context,
  line: Line,
  label: Label | undefined,
  fromFile: SourceDate | undefined,
): DayFound | undefined {
  const { tokens } = context;
  const date = datesOf(tokens, line).find(({ from, to }) => from.unit === 'day' && to === undefined);
  if (date === undefined || /^[.!?]$/.test(tokens[line.last - 1]!.text)) return undefined;
  const rest = line.last - line.first - (date.last - date.first);
  if (label !== 'issued' && (rest > MOST_BESIDE_DAY || date.last !== line.last)) return undefined;
  const interval = withYear(context, date, fromFile);
  return interval && { date, interval };
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
