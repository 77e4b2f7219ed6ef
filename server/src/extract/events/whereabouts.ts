import { isWord } from '../dates/readWords.ts';
import { AUXILIARIES } from '../lists/eventVerbs.ts';
import type { Candidate } from './candidates.ts';
import { type EventText, endOf, firstOf, kindAt } from './eventText.ts';
import type { Stretch } from './phrases.ts';
import { leadsToPlace, placeBehind, videoIn } from './place.ts';

/**
 * Where the sentence says that a candidate was: behind its words ("summit in Bishkek", "held at …"), before them
 * ("Moscow hosted", "the Helsinki summit"), or at the head of the sentence. Undefined when it does not say.
 */
export function placeOf(
  text: EventText,
  candidate: Candidate,
  date: Stretch | undefined,
): Stretch | undefined {
  const { first, last } = text.input.context.sentences[candidate.sentence]!;
  const { phrase, noun, verb } = candidate;
  const video = videoIn(text, { first, last });
  if (video !== undefined) return video;
  const goal = candidate.type === 'visit' && phrase !== undefined ? placeWithin(text, phrase) : undefined;
  if (goal !== undefined) return goal;
  // "talks on a settlement in Kelmar took place in Bern": what they are on comes first.
  const isPlaced = verb?.light === 'happens';
  const own = isPlaced ? [verb?.last, phrase?.last] : [phrase?.last, verb?.last];
  const ends = [...own, date?.last].filter((end) => end !== undefined);
  for (const end of ends) {
    const place = placeBehind(text, end, last);
    if (place !== undefined && (candidate.type === 'visit' || !isWord(text.tokens[end], 'to'))) return place;
  }
  return (
    hostTown(text, verb) ??
    townBefore(text, noun) ??
    objectTown(text, candidate) ??
    townBehindDate(text, date) ??
    fartherOn(text, Math.min(...ends), last) ??
    atHead(text, first, last) ??
    besideSubject(text, first, verb)
  );
}

/** "official visit to Chad". */
function placeWithin(text: EventText, { first, last }: Stretch): Stretch | undefined {
  for (let i = first; i < last; i++) {
    if (kindAt(text, i) === 'place') return { first: i, last: endOf(text.mentionAt, i) };
  }
  return undefined;
}

/** "Moscow hosted", "will be hosted by Moscow". */
function hostTown(text: EventText, verb: Candidate['verb']): Stretch | undefined {
  if (verb?.light !== 'holds' || !/^(co-?)?host/.test(text.tokens[verb.first]!.lower)) return undefined;
  let at = verb.first - 1;
  while (at > 0 && AUXILIARIES.has(text.tokens[at]!.lower)) at--;
  if (at < 0 || kindAt(text, at) !== 'place') return undefined;
  return { first: firstOf(text.mentionAt, at), last: at + 1 };
}

/** "25-26 June, Strasbourg", "(10 May 2017, Vienna)". */
function townBehindDate(text: EventText, date: Stretch | undefined): Stretch | undefined {
  if (date === undefined || text.tokens[date.last]?.text !== ',' || kindAt(text, date.last + 1) !== 'place')
    return undefined;
  return { first: date.last + 1, last: endOf(text.mentionAt, date.last + 1) };
}

const STRIKES = new Set(['struck', 'hit', 'rocked', 'shook', 'visited', 'toured', 'flooded']);

/** "visited Burkina Faso", "struck the coast of Sulawesi". */
function objectTown(text: EventText, { verb, noun }: Candidate): Stretch | undefined {
  const isObject = verb !== undefined && (noun === undefined || noun.last <= verb.first);
  if (!isObject || !STRIKES.has(text.tokens[verb.first]!.lower)) return undefined;
  for (let i = verb.last; i < Math.min(verb.last + 4, text.tokens.length); i++) {
    if (kindAt(text, i) === 'place') return { first: i, last: endOf(text.mentionAt, i) };
  }
  return undefined;
}

/** "the Helsinki summit". */
function townBefore(text: EventText, noun: Candidate['noun']): Stretch | undefined {
  if (noun === undefined || noun.first === 0 || kindAt(text, noun.first - 1) !== 'place') return undefined;
  if (text.tokens[noun.first]!.gap === 'none') return undefined;
  return { first: firstOf(text.mentionAt, noun.first - 1), last: noun.first };
}

const ENDS = new Set(['.', ';', ':', '“', '”', '"', 'that', 'which', 'who', 'while', 'said']);

/** Farther on in the same clause: "met with the mayor in Lome"; a known place, or a venue in one. */
export function fartherOn(text: EventText, from: number, stop: number): Stretch | undefined {
  for (let i = from; i < Math.min(stop, from + 24); i++) {
    if (text.mentionAt[i]! >= 0) {
      i = endOf(text.mentionAt, i) - 1;
      continue;
    }
    const token = text.tokens[i]!;
    if (ENDS.has(token.lower)) return undefined;
    if (isWord(token, 'to') && text.tokens[i + 1]?.shape === 'lower') return undefined;
    const place =
      leadsToPlace(text, i) && kindAt(text, i + 1) !== 'person' ? listedPlace(text, i, stop) : undefined;
    if (place !== undefined) return place;
  }
  return undefined;
}

/** Away from the event's own words only a known place, or a venue in one, will do, or a town in no list. */
function listedPlace(text: EventText, i: number, stop: number): Stretch | undefined {
  const place = placeBehind(text, i, stop);
  if (place === undefined) return undefined;
  for (let at = place.first; at < place.last; at++) if (kindAt(text, at) === 'place') return place;
  return isUnlisted(text, i, place) ? place : undefined;
}

/** "in Marsh End": one to three capitalised words in no list, which end there. */
function isUnlisted(text: EventText, i: number, { first, last }: Stretch): boolean {
  if (!isWord(text.tokens[i], 'in', 'near', 'off', 'outside', 'at') || first !== i + 1) return false;
  if (isWord(text.tokens[i], 'at') && last > first && kindAt(text, first) === 'organization') return true;
  const isName =
    kindAt(text, first) !== 'organization' && (kindAt(text, last - 1) !== 'person' || first === last - 1);
  const next = text.tokens[last];
  return (
    isName &&
    next?.kind !== 'possessive' &&
    (next === undefined || next.kind === 'mark' || next.shape === 'lower')
  );
}

/** "In Bishkek, the leaders met". */
function atHead(text: EventText, first: number, stop: number): Stretch | undefined {
  for (const at of [first, first + 1]) {
    const start = text.dateAt[at]! >= 0 ? endOf(text.dateAt, at) : at;
    const place = leadsToPlace(text, start) ? listedPlace(text, start, stop) : undefined;
    if (place !== undefined) return place;
  }
  return undefined;
}

/** "an earthquake off Sulawesi killed", "the talks in Bern failed". */
function besideSubject(text: EventText, first: number, verb: Candidate['verb']): Stretch | undefined {
  if (verb === undefined) return undefined;
  for (let i = verb.first - 1; i > Math.max(first, verb.first - 12); i--) {
    if (/^[,;:]$/.test(text.tokens[i]!.text)) return undefined;
    const place = leadsToPlace(text, i) ? listedPlace(text, i, verb.first) : undefined;
    if (place !== undefined) return place;
  }
  return undefined;
}
