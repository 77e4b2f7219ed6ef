import type { Context } from '../context.ts';
import { dayRange, type Interval } from './calendar.ts';
import { type DatePart, hasYear } from './dateParts.ts';
import type { RawDate } from './rawDate.ts';
import { isWord } from './readWords.ts';

/** The date that was read last. */
export interface Said {
  readonly interval: Interval;
  readonly sentence: number;
  /** Its first token. */
  readonly first: number;
  /** The text itself tells its year. */
  readonly hasYear: boolean;
}

/** True when the words of an expression give its year. */
export function saysYear({ from, to }: RawDate): boolean {
  return hasYear(to ?? from);
}

const COORDINATION = new Set('and or , ( ) again on in to both then also at the'.split(' '));
const MOST_BETWEEN = 5;

/** For each date without a year the one behind it that lends it its own: "on 14 May and again on 2 June 1968". */
export function lendersBehind(
  { tokens }: Context,
  raw: readonly RawDate[],
): readonly (DatePart | undefined)[] {
  const lenders = new Array<DatePart | undefined>(raw.length);
  for (let number = raw.length - 2; number >= 0; number--) {
    const [date, next] = [raw[number]!, raw[number + 1]!];
    const length = next.first - date.last;
    if (saysYear(date) || !isPlain(date.from) || length > MOST_BETWEEN) continue;
    const between = tokens.slice(date.last, next.first);
    if (!between.every(({ lower }) => COORDINATION.has(lower))) continue;
    if (saysYear(next) && isPlain(next.from)) lenders[number] = next.from;
    else if (!saysYear(next)) lenders[number] = lenders[number + 1];
  }
  return lenders;
}

function isPlain({ unit }: DatePart): boolean {
  return unit === 'day' || unit === 'month';
}

/** Days from which on a date lies in another time than the document. */
const OTHER_TIME = 400;
const MOST_SENTENCES = 3;
/** In a document without a date of its own. */
const FARTHEST = 12;

/**
 * True when a date gives its year to one without, at token `first`: in its own sentence and the next, and over some
 * sentences of its paragraph when it tells of another time than the document's own. A year alone does so beyond its
 * sentence only where it opens one ("In 1963 he came home. On 25 May …").
 */
export function lendsYear(
  context: Context,
  said: Said,
  first: number,
  source: Interval | undefined,
): boolean {
  const distance = context.sentenceOf[first]! - said.sentence;
  if (!said.hasYear) return false;
  if (distance > (source === undefined ? FARTHEST : MOST_SENTENCES)) return false;
  if (distance === 0) return true;
  const isOfOtherTime =
    source === undefined || Math.abs(dayRange(said.interval).first - dayRange(source).first) > OTHER_TIME;
  if (said.interval.precision === 'year' && !(isOfOtherTime && opensSentence(context, said))) return false;
  if (distance === 1) return true;
  return (
    isOfOtherTime &&
    !crossesParagraph(context, said.sentence, distance) &&
    !returnsToNow(context, said.sentence + 1, said.sentence + distance)
  );
}

/** "⟨He resigned in 2006.⟩ His successor is kinder. ⟨She told me in June.⟩" */
function returnsToNow({ tokens, sentences }: Context, from: number, to: number): boolean {
  for (let number = from; number < to; number++) {
    const { first, last } = sentences[number]!;
    if (/^["“‘«]$/.test(tokens[first]!.text)) continue;
    const verb = tokens
      .slice(first, Math.min(last, first + FAR))
      .find((token) => isWord(token, ...PRESENT, ...PAST));
    if (verb !== undefined && isWord(verb, ...PRESENT)) return true;
  }
  return false;
}

/** Tokens within which a sentence has its verb. */
const FAR = 40;
const PRESENT = ['is', 'are', 'says', 'remains', 'has'];
const PAST = ['was', 'were', 'had', 'said', 'did'];

function opensSentence({ tokens, sentences }: Context, { first, sentence }: Said): boolean {
  const start = sentences[sentence]!.first;
  return first - start < 3 && isWord(tokens[start], 'in', 'on', 'by', 'from', 'during', tokens[first]!.lower);
}

function crossesParagraph({ tokens, sentences }: Context, sentence: number, distance: number): boolean {
  for (let number = sentence + 1; number <= sentence + distance; number++)
    if (tokens[sentences[number]!.first]!.gap === 'paragraph') return true;
  return false;
}
