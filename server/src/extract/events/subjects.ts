import { isWord } from '../dates/readWords.ts';
import { AUXILIARIES } from '../lists/eventVerbs.ts';
import { type EventText, endOf, firstOf, kindAt } from './eventText.ts';
import { personMeant } from './pronouns.ts';

/**
 * Of whom a clause speaks that begins with its verb ("… and joined the Liberals"): who the sentence begins with, as
 * a name or as "he" and "she". The number of the entity; undefined where the sentence begins with anything else.
 */
export function sharedSubject(text: EventText, verb: number, sentence: number): number | undefined {
  const { first } = text.input.context.sentences[sentence]!;
  const start = isWord(text.tokens[first], 'the') ? first + 1 : first;
  if (start >= verb) return undefined;
  const isNamed = kindAt(text, start) === 'person' || kindAt(text, start) === 'organization';
  if (!isNamed) return personMeant(text, start);
  return isPossessor(text, start) ? undefined : text.input.mentions[text.mentionAt[start]!]!.entity;
}

/** The person that "he" or "she" means, the organisation that begins the sentence for an "it" behind it. */
export function meantBy(text: EventText, i: number, sentence: number): number | undefined {
  if (!isWord(text.tokens[i], 'it')) return personMeant(text, i);
  const subject = sharedSubject(text, i, sentence);
  return subject !== undefined && text.input.entities[subject]!.kind === 'organization' ? subject : undefined;
}

/** "Lim's daughter joined …" speaks of the daughter. */
function isPossessor(text: EventText, i: number): boolean {
  return text.tokens[endOf(text.mentionAt, i)]?.kind === 'possessive';
}

/**
 * The name that a relative clause speaks of, as the tokens `first..last` (exclusive): "Jaan Tamm, who resigned",
 * "MSC, founded in 1994", "the Talysh, who in Lankaran proclaimed". `start` is where the clause begins.
 */
export function relativeSubject(
  text: EventText,
  verb: number,
  start: number,
): { first: number; last: number } | undefined {
  let at = verb - 1;
  while (at > 0 && (AUXILIARIES.has(text.tokens[at]!.lower) || /ly$/.test(text.tokens[at]!.lower))) at--;
  if (text.tokens[at]?.text !== ',') {
    const relative = relativeIn(text, Math.max(start - 1, 0), at);
    if (relative === undefined) return undefined;
    at = relative;
  }
  const opening = text.tokens[at]!.text === ',' ? asideWith(text, start, at) : undefined;
  const isBehindComma = text.tokens[at]!.text !== ',' && text.tokens[at - 1]?.text === ',';
  const last = opening ?? (isBehindComma ? at - 1 : at);
  return last > 0 && text.mentionAt[last - 1]! >= 0
    ? { first: firstOf(text.mentionAt, last - 1), last }
    : undefined;
}

/** "⟨name⟩, who joined in 1938, will retire": the comma that opens the aside which ends at `end`. */
function asideWith({ tokens }: EventText, start: number, end: number): number | undefined {
  for (let i = start; i <= start + 1 && i < end; i++)
    if (isWord(tokens[i], 'who') && tokens[i - 1]?.text === ',') return i - 1;
  return undefined;
}

/** The "who" that begins a clause; "that" and "which" only right before the verb, since they do other work too. */
function relativeIn(text: EventText, start: number, end: number): number | undefined {
  if (isWord(text.tokens[end], 'who', 'which', 'that')) return end;
  for (let i = start; i <= start + 1; i++) if (i < end && isWord(text.tokens[i], 'who')) return i;
  return undefined;
}
