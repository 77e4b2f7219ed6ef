import type { Span } from '../text/span.ts';
import { isCapitalized, type Token } from '../text/tokens.ts';
import { type Context, oncePerDocument } from './context.ts';
import { labelOf } from './dateLabels.ts';
import type { RawDate } from './dates/rawDate.ts';
import { canBeginDate, scanDates } from './dates/scanDates.ts';
import { headLines, type Line } from './lines.ts';
import { cities } from './lists/cities.ts';
import { countries, regions } from './lists/countries.ts';
import { phraseAt } from './lists/words.ts';

/** Where and when a text says it was written: "VIENNA, 10 May 2017 - ", "MOSCOW (Reuters) – ", "10 July 2019 | ". */
export interface Dateline {
  readonly place?: Span;
  readonly date?: RawDate;
  /** Tokens `first..last` (exclusive), the closing dash included. */
  readonly first: number;
  readonly last: number;
}

const LONGEST = 26;

/** The dateline among the first lines of a document; undefined when it has none. */
export const findDateline: (context: Context) => Dateline | undefined = oncePerDocument((context) => {
  for (const line of outsideTables(context.tokens, headLines(context.tokens))) {
    if (labelOf(context.tokens, line) === 'other time') continue;
    const dateline = readDateline(context.tokens, line);
    if (dateline !== undefined) return dateline;
  }
  return undefined;
});

/** The place in capitals of an agency's dateline ("HUARAZ - ") below a line that gives only the date. */
export function placeOfLede({ tokens }: Context): Span | undefined {
  for (const line of headLines(tokens)) {
    const place = readPlace(tokens, line.first, Math.min(line.last, line.first + LONGEST));
    if (place === undefined || !isLoud(tokens, place, place.last)) continue;
    const end = dashAfter(tokens, place.last, Math.min(line.last, place.last + 8));
    if (end !== undefined && end + 3 < line.last && !isSlug(tokens, place, end, line))
      return spanOf(tokens, place);
  }
  return undefined;
}

/** Lines without those of a table or chronology, where one after the other begins with a date. */
export function outsideTables(tokens: readonly Token[], lines: readonly Line[]): Line[] {
  const begins = lines.map((line) => beginsWithDate(tokens, line));
  return lines.filter((_, at) => !(begins[at] && (begins[at - 1] || begins[at + 1])));
}

const LONGEST_DATE = 8;

function beginsWithDate(tokens: readonly Token[], { first, last }: Line): boolean {
  if (!canBeginDate(tokens, first)) return false;
  const [date] = scanDates(tokens, first, Math.min(last, first + LONGEST_DATE), first);
  return date !== undefined && date.from.unit !== 'relative';
}

/** A life, a term of office: "(3 March 1890 – 17 June 1966)". */
export function spansYears({ from, to }: RawDate): boolean {
  if (to === undefined || from.unit === 'relative' || to.unit === 'relative') return false;
  return from.year !== undefined && to.year !== undefined && from.year !== to.year;
}

function readDateline(tokens: readonly Token[], line: Line): Dateline | undefined {
  const last = Math.min(line.last, line.first + LONGEST);
  const place = readPlace(tokens, line.first, last);
  const date = scanDates(tokens, line.first, last, headEnd(tokens, line.first, last)).find(
    ({ from }) => from.unit === 'day' || from.unit === 'month',
  );
  const isLed =
    date !== undefined &&
    !spansYears(date) &&
    !opensBracket(tokens, line, date) &&
    !NO_PLACE.has(wordBefore(tokens, line.first, date));
  if (isLed && (place !== undefined || date.first <= line.first + 1)) {
    const end = separatorAfter(tokens, date.last, line.last);
    return end === undefined
      ? undefined
      : {
          ...(isTown(tokens, place, date.last, line) && { place: spanOf(tokens, place) }),
          date,
          first: line.first,
          last: end,
        };
  }
  if (place === undefined || !isLoud(tokens, place, last)) return undefined;
  const end = dashAfter(tokens, place.last, last);
  return end === undefined || isSlug(tokens, place, end, line)
    ? undefined
    : { place: spanOf(tokens, place), first: line.first, last: end };
}

/** "Clotario Riquelme (Lota, ⟨9 April 1928⟩ – Uppsala, 30 November 1990)": a life, not a dateline. */
function opensBracket(tokens: readonly Token[], line: Line, date: RawDate): boolean {
  if (tokens[date.last]?.text === ')') return false;
  for (let at = date.first - 1; at > line.first; at--) {
    if (tokens[at]!.text === '(') return true;
    if (tokens[at]!.text === ')') return false;
  }
  return false;
}

/** Before a date that the text goes on behind, or of a known name: not "Daily Press Briefing, Tuesday". */
function isTown(
  tokens: readonly Token[],
  place: Line | undefined,
  dateEnd: number,
  line: Line,
): place is Line {
  if (place === undefined) return false;
  const goesOn =
    dashAfter(tokens, dateEnd, Math.min(line.last, dateEnd + 12)) !== undefined && line.last > dateEnd + 3;
  return isKnown(tokens, place) || goesOn || isLoud(tokens, place, place.last);
}

/** "SOCCER - VERDY STAY ON COURSE.": an agency's word for the kind of news before a headline, unless it is a known place. */
function isSlug(tokens: readonly Token[], place: Line, end: number, line: Line): boolean {
  const words = tokens.slice(end, line.last).filter(({ kind }) => kind === 'word');
  return words.length > 0 && words.every(({ shape }) => shape === 'upper') && !isKnown(tokens, place);
}

function isKnown(tokens: readonly Token[], place: Line): boolean {
  return [cities, countries, regions].some((list) => phraseAt(list, tokens, place.first) !== undefined);
}

/** So many blanks part the columns of a heading: "PRESS RELEASE      LOMÉ, 9 March". */
const COLUMN = 3;

/** The capitalised words that begin a line, up to a comma, bracket, dash or date. */
function readPlace(tokens: readonly Token[], first: number, last: number): Line | undefined {
  let start = tokens[first]?.text === '(' ? first + 1 : first;
  let at = start;
  for (; at < last && (isCapitalized(tokens[at]) || (at > start && isInnerMark(tokens, at))); at++)
    if (at > start && tokens[at]!.start - tokens[at - 1]!.end >= COLUMN) start = at;
  if (at === start || at - start > 5 || NO_PLACE.has(tokens[start]!.lower)) return undefined;
  return { first: start, last: at };
}

const NO_PLACE = new Set(
  'on in at from since the a an date press news media published posted for by to update updated release appeal notice statement communiqué communique bulletin memorandum circular minutes announcement declaration resolution briefing newsletter january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);

/** The hyphen of "Port-au-Prince", the dot of "St. Petersburg". */
function isInnerMark(tokens: readonly Token[], at: number): boolean {
  const { text, gap } = tokens[at]!;
  return (
    (text === '-' || text === '.') &&
    gap === 'none' &&
    (tokens[at + 1]?.gap === 'none' || (text === '.' && isCapitalized(tokens[at + 1])))
  );
}

/** The first token of a line that is neither a name nor a mark: a dateline's date does not stand behind it. */
function headEnd(tokens: readonly Token[], first: number, last: number): number {
  let at = first;
  while (at < last && (isCapitalized(tokens[at]) || isHeadMark(tokens[at]!))) at++;
  return at;
}

function isHeadMark({ kind, text }: Token): boolean {
  return kind === 'mark' && !/^["“”?!;]$/.test(text);
}

/** The word right before a date in its line; empty when there is none. */
function wordBefore(tokens: readonly Token[], first: number, date: RawDate): string {
  return date.first > first ? tokens[date.first - 1]!.lower : '';
}

/** "ALDERSGRUND, Thursday night. -" */
const PARTS_OF_DAY = new Set(['night', 'evening', 'morning', 'afternoon', 'midnight']);

const DASH = /^[-–—‒―]$/;

/** The token behind what closes a dateline; undefined when the line simply goes on. */
function separatorAfter(tokens: readonly Token[], from: number, lineEnd: number): number | undefined {
  const dash = dashAfter(tokens, from, Math.min(lineEnd, from + 12));
  if (dash !== undefined) return dash;
  if (from >= lineEnd) return from;
  const next = tokens[from]!;
  const closes = /^[.:|/)\]]$/.test(next.text) || DASH.test(next.text);
  return closes ? from + 1 : undefined;
}

/** The token behind the dash (or two) that ends "PLACE (Agency) -". */
function dashAfter(tokens: readonly Token[], from: number, last: number): number | undefined {
  let depth = 0;
  for (let at = from; at < last; at++) {
    const token = tokens[at]!;
    if (DASH.test(token.text) && depth === 0 && token.gap !== 'none')
      return DASH.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
    if (token.text === '(' || token.text === '[') depth++;
    else if (token.text === ')' || token.text === ']') depth = Math.max(0, depth - 1);
    else if (
      token.kind === 'word' &&
      token.shape === 'lower' &&
      depth === 0 &&
      !PARTS_OF_DAY.has(token.lower)
    )
      return undefined;
  }
  return undefined;
}

/** A place in capitals, or one with an agency in brackets behind it. */
function isLoud(tokens: readonly Token[], place: Line, last: number): boolean {
  const hasAgency =
    tokens[place.last]?.text === '(' && isCapitalized(tokens[place.last + 1]) && place.last + 1 < last;
  return (
    hasAgency ||
    tokens.slice(place.first, place.last).every(({ shape, kind }) => kind !== 'word' || shape === 'upper')
  );
}

function spanOf(tokens: readonly Token[], line: Line): Span {
  return { start: tokens[line.first]!.start, end: tokens[line.last - 1]!.end };
}
