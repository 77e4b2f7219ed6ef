import { isCapitalized } from '../../text/tokens.ts';
import { isHyphen, isWord } from '../dates/readWords.ts';
import { eventNouns } from '../lists/eventWords.ts';
import { regionWords } from '../lists/regionWords.ts';
import { type EventText, endOf, kindAt } from './eventText.ts';
import { isNameToken, type Stretch } from './phrases.ts';

/** Words of a place that is none, by the first of them: the event was held through the net. */
const BY_VIDEO = byFirstWord([
  ['via', 'video', 'conference'],
  ['by', 'video', 'conference'],
  ['via', 'videoconference'],
  ['by', 'videoconference'],
  ['via', 'video', 'link'],
  ['by', 'video', 'link'],
  ['video', 'conference', 'format'],
  ['videoconference', 'format'],
  ['held', 'virtually'],
  ['held', 'online'],
  ['online', 'format'],
  ['virtual', 'format'],
  ['over', 'video', 'link'],
  ['by', 'videolink'],
]);

function byFirstWord(phrases: readonly (readonly string[])[]): ReadonlyMap<string, (readonly string[])[]> {
  const map = new Map<string, (readonly string[])[]>();
  for (const words of phrases) map.set(words[0]!, [...(map.get(words[0]!) ?? []), words]);
  return map;
}

/** "by video", "online", "virtually" among the tokens: the words that say so. */
export function videoIn(text: EventText, { first, last }: Stretch): Stretch | undefined {
  const { tokens } = text;
  for (let i = first; i < last; i++) {
    const phrases = BY_VIDEO.get(tokens[i]!.lower);
    if (phrases === undefined) continue;
    for (const words of phrases) {
      if (!words.every((word, n) => i + n < last && tokens[i + n]!.lower === word)) continue;
      const isPreposition = isWord(tokens[i], 'via', 'by', 'over', 'held');
      return { first: isPreposition ? i + 1 : i, last: i + words.length };
    }
  }
  return undefined;
}

const PREPOSITIONS = new Set(['in', 'at', 'near', 'outside', 'off', 'to']);

/**
 * The place that a preposition at token `i` leads to: "in Bishkek", "at the UN Headquarters in New York", "at the
 * Lyceum, Leeds". Undefined when what follows is no place, or a whole region of the world.
 */
export function placeBehind(text: EventText, i: number, stop: number): Stretch | undefined {
  const isLed = PREPOSITIONS.has(text.tokens[i]?.lower ?? '');
  if (!isLed && !isOnLand(text, i) && !isAcross(text, i) && !isBeside(text, i)) return undefined;
  const isCity = !isWord(text.tokens[i], 'at');
  const first = skipPart(text, skipArticle(text, i + 1));
  if (first >= stop) return undefined;
  const name = nameAt(text, first, stop);
  if (name === undefined || eventNouns.has(text.tokens[name.last - 1]!.lower)) return undefined;
  if (regionWords.has(lowerText(text, name))) return undefined;
  const venue = behindVenue(text, name.last);
  const last = withTown(text, venue, stop);
  const kind = kindAt(text, first);
  const isPlace =
    kind === 'place' || (kind === undefined && isProperName(text, name, isCity)) || isMistaken(text, i, name);
  const isHouse = kind === 'organization' && isVenueName(text, name);
  const isVenue = !isCity && kind !== 'person' && (kind === undefined || last > venue || isHouse);
  // "in Hartwell v. Stoke Merrow": a case.
  if (isWord(text.tokens[name.last], 'v', 'vs', 'versus')) return undefined;
  return isPlace || isVenue ? { first, last: last > venue ? last : name.last } : undefined;
}

/** "in ⟨Marsh⟩": nothing happens in a person, whatever the model takes the name for. */
function isMistaken(text: EventText, i: number, name: Stretch): boolean {
  return (
    isWord(text.tokens[i], 'in', 'near', 'outside') &&
    kindAt(text, name.first) === 'person' &&
    isProperName(text, name, true) &&
    text.tokens[name.last]?.kind !== 'possessive'
  );
}

const HOUSES = new Set(
  'court museum cathedral abbey minster church chapel mosque synagogue temple hospital infirmary library theatre theater stadium arena university college school academy gallery hotel'.split(
    ' ',
  ),
);

/** "⟨Leddon Crown Court⟩", "⟨Museum of the Sea⟩": a body that is a house, too. */
function isVenueName(text: EventText, { first, last }: Stretch): boolean {
  return HOUSES.has(text.tokens[last - 1]!.lower) || HOUSES.has(text.tokens[first]!.lower);
}

const LANDS = new Set(
  'island islands isle peninsula mount mountain hill campus square street avenue river lake reservoir coast atoll beach'.split(
    ' ',
  ),
);

/** "on Lamai Island": not "talks on Russia". */
function isOnLand(text: EventText, i: number): boolean {
  if (!isWord(text.tokens[i], 'on')) return false;
  const first = skipArticle(text, i + 1);
  if (kindAt(text, first) === undefined && isCapitalized(text.tokens[first]))
    return LANDS.has(text.tokens[first + 1]?.lower ?? '') && isCapitalized(text.tokens[first + 1]);
  if (kindAt(text, first) !== 'place') return false;
  const last = endOf(text.mentionAt, first) - 1;
  return LANDS.has(text.tokens[last]!.lower) || LANDS.has(text.tokens[first]!.lower);
}

const ACROSS = new Set(['under', 'beneath', 'above', 'below', 'across', 'around', 'throughout']);

/** "under Salgha", "across Kenya": of known places only. */
function isAcross(text: EventText, i: number): boolean {
  return ACROSS.has(text.tokens[i]?.lower ?? '') && kindAt(text, skipArticle(text, i + 1)) === 'place';
}

const SIDES = new Set(
  'north south east west miles mile kilometres kilometers km north-west north-east south-west south-east'.split(
    ' ',
  ),
);

/** "eleven miles south ⟨of⟩ Cape Hollin", "two kilometres ⟨from⟩ Bern": of known places only. */
function isBeside(text: EventText, i: number): boolean {
  return (
    isWord(text.tokens[i], 'of', 'from') &&
    SIDES.has(text.tokens[i - 1]?.lower ?? '') &&
    kindAt(text, skipArticle(text, i + 1)) === 'place'
  );
}

const LEADS = new Set(['in', 'at', 'on', 'off', 'near', 'outside']);

/** Words in front of the place where something happened; whether it is one, `placeBehind` tells. */
export function leadsToPlace(text: EventText, i: number): boolean {
  return LEADS.has(text.tokens[i]?.lower ?? '') || isAcross(text, i) || isBeside(text, i);
}

const VENUES = new Set(
  'mill plant factory hospital headquarters school station hotel hall building campus site premises office offices airport harbour harbor port stadium museum library college palace centre center club yard church mosque'.split(
    ' ',
  ),
);

/** The token behind "mill", "headquarters" after a name. */
function behindVenue(text: EventText, i: number): number {
  return VENUES.has(text.tokens[i]?.lower ?? '') ? i + 1 : i;
}

const ROOMS = new Set(
  'estadio estádio stadio stadion campo teatro palacio palácio sala hall house room chamber stadium stade arena theatre theater palace palais centre center hotel cathedral church chapel library museum auditorium pavilion headquarters barracks airport square street avenue road lane park ground grounds quay wharf pier'.split(
    ' ',
  ),
);

/** "Town ⟨Hall⟩", "⟨Stade⟩ de Kégué", "Committee ⟨Room⟩ 2": a word of a venue that ends or begins a name up to `end`. */
export function isVenueWord(text: EventText, i: number, end: number): boolean {
  const { lower } = text.tokens[i]!;
  if (!ROOMS.has(lower) || (/^(?:house|chamber)$/.test(lower) && isWord(text.tokens[i + 1], 'of')))
    return false;
  return (
    i === end - 1 ||
    isWord(text.tokens[i + 1], 'de', 'des', 'of', 'da', 'do', 'del', 'della') ||
    text.tokens[i + 1]!.kind === 'number'
  );
}

const PARTS = new Set(
  'north south east west centre center outskirts coast port town city village capital province district suburb island region'.split(
    ' ',
  ),
);

const TOWNS = new Set(['city', 'town', 'village', 'port', 'capital', 'suburb']);

/** As many words narrow "city" in "the southern Indonesian port city of". */
const MOST_NARROWING = 3;

/**
 * "the north ⟨of Ilha Funda⟩", "the remote village ⟨of Orm⟩": the name behind the word for a part or a kind of place;
 * behind a kind of town one in no list, too.
 */
function skipPart(text: EventText, i: number): number {
  for (let at = i; at <= i + MOST_NARROWING && text.tokens[at]?.kind === 'word'; at++) {
    const { lower } = text.tokens[at]!;
    if (!PARTS.has(lower) || !isWord(text.tokens[at + 1], 'of')) continue;
    const first = skipArticle(text, at + 2);
    const isTown = TOWNS.has(lower) && kindAt(text, first) === undefined && isCapitalized(text.tokens[first]);
    return kindAt(text, first) === 'place' || isTown ? first : i;
  }
  return i;
}

function skipArticle(text: EventText, i: number): number {
  return isWord(text.tokens[i], 'the') ? i + 1 : i;
}

/** A run of names and capitalised words: "UN Headquarters", "Ba Dinh Hall". */
function nameAt(text: EventText, first: number, stop: number): Stretch | undefined {
  let last = first;
  while (last < stop && (isNameToken(text, last) || isInner(text, last, first)) && text.dateAt[last]! < 0) {
    last = text.mentionAt[last]! >= 0 ? endOf(text.mentionAt, last) : last + 1;
  }
  return last > first ? { first, last } : undefined;
}

function isInner(text: EventText, i: number, first: number): boolean {
  if (i === first) return false;
  const token = text.tokens[i]!;
  if (token.kind === 'possessive') return isCapitalized(text.tokens[i + 1]);
  if (isHyphen(token)) return token.gap === 'none';
  if (token.text === '.')
    return token.gap === 'none' && text.tokens[i - 1]!.text.length <= 3 && isCapitalized(text.tokens[i + 1]);
  return isWord(token, 'of') && isCapitalized(text.tokens[i + 1]);
}

/** A capitalised name in no list: after "in" a town of one to three words, not a month or an acronym. */
function isProperName(text: EventText, name: Stretch, isCity: boolean): boolean {
  if (!isCity) return true;
  const words = text.tokens.slice(name.first, name.last).filter(({ kind }) => kind === 'word');
  return words.length <= 3 && words.every(({ shape }) => shape === 'capitalized');
}

/** ", Togo" and " in New York" behind a town or a venue. */
function withTown(text: EventText, i: number, stop: number): number {
  const { tokens } = text;
  const start =
    tokens[i]?.text === ',' ? i + 1 : isWord(tokens[i], 'in', 'at') ? skipArticle(text, i + 1) : -1;
  if (start < 0 || start >= stop || text.dateAt[start]! >= 0) return i;
  if (kindAt(text, start) === 'place') return withTown(text, endOf(text.mentionAt, start), stop);
  if (tokens[i]!.text === ',' || kindAt(text, start) !== undefined) return i;
  const name = nameAt(text, start, stop);
  return name !== undefined && isProperName(text, name, true) ? withTown(text, name.last, stop) : i;
}

function lowerText(text: EventText, { first, last }: Stretch): string {
  return text.tokens
    .slice(first, last)
    .map(({ lower }) => lower)
    .join(' ');
}
