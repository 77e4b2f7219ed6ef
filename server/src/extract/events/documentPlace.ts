import { nameKey } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { isCapitalized } from '../../text/tokens.ts';
import { placeOfLede } from '../dateline.ts';
import { isHyphen, isWord } from '../dates/readWords.ts';
import type { DateExpression } from '../extraction.ts';
import { headLines, type Line, tailLines } from '../lines.ts';
import { cities } from '../lists/cities.ts';
import { phraseAt } from '../lists/words.ts';
import { type EventText, endOf, kindAt } from './eventText.ts';
import { type Stretch, textOf } from './phrases.ts';
import { isVenueWord } from './place.ts';

/** Where a document says it was written or held: its dateline, the line of its date, or a line beside that. */
export function documentPlace(text: EventText): string | undefined {
  const place = text.dateline?.place ?? placeOfLede(text.input.context);
  if (place !== undefined && !isBody(text, place))
    return spelledOut(text.input.context.text.slice(place.start, place.end));
  const beside = besideDate(text);
  const written = beside ?? letterhead(text);
  return written === undefined ? undefined : spelledOut(textOf(text, written));
}

/** "East African Court", below it "Arusha, Tanzania": a line of nothing but places under who writes. */
function letterhead(text: EventText): Stretch | undefined {
  const lines = headLines(text.tokens, HEADING);
  return lines.find((line, at) => at > 0 && isPlaces(text, line) && isPublisher(text, lines[at - 1]!));
}

function isPlaces(text: EventText, { first, last }: Line): boolean {
  for (let i = first; i < last; i++)
    if (kindAt(text, i) !== 'place' && !isWord(text.tokens[i], ',')) return false;
  return true;
}

function isPublisher(text: EventText, { first, last }: Line): boolean {
  return kindAt(text, first) === 'organization' && endOf(text.mentionAt, first) === last;
}

/** "LOMÉ STARS FC – MATCHDAY MAGAZINE": who writes, not where. A single word that stands for no longer name is rather a town. */
function isBody(text: EventText, { start, end }: Span): boolean {
  const words = text.input.context.text.slice(start, end);
  return text.input.mentions.some(
    (mention) =>
      mention.kind === 'organization' &&
      mention.start <= start &&
      mention.end >= end &&
      (words.includes(' ') || text.input.entities[mention.entity]!.name !== words),
  );
}

const HEADING = 6;

/** The town that a body named in the heading bears in its name: "HIGH COURT OF PORT REGIS", "Radio Lindao". */
export function placeOfPublisher(text: EventText): string | undefined {
  const keyOf = ({ start, end }: Span) => nameKey(text.input.context.text.slice(start, end));
  const named = new Set(text.input.mentions.filter(({ kind }) => kind === 'place').map(keyOf));
  const towns = { has: (phrase: string) => cities.has(phrase) || named.has(phrase) };
  for (const { first, last } of headLines(text.tokens, HEADING)) {
    for (let i = first; i < last; i++) {
      const town = kindAt(text, i) === 'organization' ? phraseAt(towns, text.tokens, i) : undefined;
      if (town !== undefined && town.last <= endOf(text.mentionAt, i) && isCapitalized(text.tokens[i]))
        return spelledOut(textOf(text, { first: i, last: town.last }));
    }
  }
  return undefined;
}

/** How far from the line of the date its place may stand, the nearest first. */
const OFFSETS = [0, -1, 1];
const LONGEST_LINE = 24;
const LAST_LINES = 5;

function besideDate(text: EventText): Stretch | undefined {
  const span = spanOfDate(text);
  if (span === undefined) return undefined;
  for (const lines of [headLines(text.tokens), tailLines(text.tokens, LAST_LINES)]) {
    const at = lines.findIndex(
      ({ first, last }) => text.tokens[first]!.start <= span.start && span.end <= text.tokens[last - 1]!.end,
    );
    if (at < 0) continue;
    for (const offset of OFFSETS) {
      const line = lines[at + offset];
      if (line === undefined || line.last - line.first > LONGEST_LINE) continue;
      const place = placeOfLine(text, line);
      if (place !== undefined) return place;
    }
  }
  return undefined;
}

/** Where the document's own date is written; where its file gave it, the first time that the text says it. */
function spanOfDate(text: EventText): Span | undefined {
  const { sourceDate, dates } = text.input;
  if (sourceDate?.precision !== 'day') return undefined;
  const isSame = ({ from, relative }: DateExpression) => from === sourceDate.from && relative === undefined;
  return sourceDate.span ?? dates.find(isSame);
}

/**
 * The place in a line that is no sentence, by its parts between commas and dashes: "Town Hall, Porto Claro", "Halden
 * Shipping, Oslo, 11 March". A venue and the town behind it are one.
 */
export function placeOfLine(text: EventText, line: Stretch): Stretch | undefined {
  let found: Stretch | undefined;
  for (const part of partsOf(text, line)) {
    const place = placeInPart(text, part);
    if (found === undefined) found = place;
    else if (place?.first === found.last + 1) found = { first: found.first, last: place.last };
    else break;
  }
  return found;
}

function partsOf(text: EventText, { first, last }: Line): Stretch[] {
  const parts: Stretch[] = [];
  let start = first;
  for (let i = first; i <= last; i++) {
    if (i < last && !isDivider(text, i)) continue;
    if (i > start) parts.push({ first: start, last: i });
    start = i + 1;
  }
  return parts;
}

function isDivider(text: EventText, i: number): boolean {
  const token = text.tokens[i]!;
  if (text.mentionAt[i]! >= 0 && text.mentionAt[i] === text.mentionAt[i + 1]) return false;
  return /^[,;:|()–—]$/.test(token.text) || (isHyphen(token) && token.gap !== 'none');
}

/** A part that is a place from its first word or behind "at", "in" to its end, or up to a date. */
function placeInPart(text: EventText, part: Stretch): Stretch | undefined {
  const start = startOfPlace(text, part);
  let last = part.last;
  for (let i = start; i < part.last; i++) if (text.dateAt[i]! >= 0) last = Math.min(last, i);
  while (last > start && (isWord(text.tokens[last - 1], 'on') || text.tokens[last - 1]!.text === '.')) last--;
  if (
    last <= start ||
    last - start > 8 ||
    text.tokens[start]!.shape === 'lower' ||
    !isName(text, start, last)
  )
    return undefined;
  const place = { first: start, last };
  return isWholePlace(text, place) || isVenue(text, place) ? place : undefined;
}

function startOfPlace(text: EventText, { first, last }: Stretch): number {
  for (let i = first; i < last; i++) {
    if (!isWord(text.tokens[i], 'at', 'in') || text.mentionAt[i]! >= 0) continue;
    return isWord(text.tokens[i + 1], 'the') ? i + 2 : i + 1;
  }
  return first;
}

function isName(text: EventText, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const token = text.tokens[i]!;
    const isInside = text.mentionAt[i]! >= 0 || isCapitalized(token) || token.kind !== 'word';
    if (!isInside && !isWord(token, 'of', 'de', 'da', 'do', 'the', 'city')) return false;
  }
  return true;
}

function isWholePlace(text: EventText, { first, last }: Stretch): boolean {
  // "(Plaintiff)" behind a party's name may well be taken for a place.
  if (kindAt(text, first) !== 'place' || isOpened(text, first)) return false;
  const end = endOf(text.mentionAt, first);
  return end === last || isWord(text.tokens[end], 'city');
}

function isVenue(text: EventText, { first, last }: Stretch): boolean {
  // "Stade de Kégué" may well be taken for a person, "John Hall" be one.
  if (kindAt(text, first) === 'person') return isVenueWord(text, first, last);
  for (let i = first; i < last; i++) if (isVenueWord(text, i, last)) return true;
  return false;
}

/** The only word in brackets. */
function isOpened(text: EventText, i: number): boolean {
  return text.tokens[i - 1]?.text === '(' && text.tokens[i + 1]?.text === ')';
}

/** "PORT-AU-PRINCE" as names are written elsewhere. */
function spelledOut(name: string): string {
  return name !== name.toUpperCase()
    ? name
    : name
        .toLowerCase()
        .replace(/(^|[\s.-])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase());
}
