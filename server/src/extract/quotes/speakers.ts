import { isWord } from '../dates/readWords.ts';
import { speakerNouns } from '../lists/speakerNouns.ts';
import { speechVerbs } from '../lists/verbs.ts';
import { isOwner, personAt, type SpeechText } from './speechText.ts';

/** Who was last said to speak, and where. */
export interface Spoken {
  readonly entity: number;
  readonly at: number;
}

const FAR = 400;

/**
 * Who "he" or "she" is: the subject of a "when" before it, else who spoke last in the same paragraph, else the first
 * person of the sentence before, else the one named last.
 */
export function personMeant(text: SpeechText, at: number, last: Spoken | undefined): number | undefined {
  const ofClause = subjectOfClause(text, at) ?? subjectBeforeColon(text, at);
  if (ofClause !== undefined) return ofClause;
  if (last !== undefined && isSameParagraph(text, last.at, at)) return last.entity;
  return subjectOfSentenceBefore(text, at) ?? lastPerson(text, at) ?? last?.entity;
}

/** "His counterpart, ⟨name⟩, was brief: “…,” she said, “…”": whom the words name that lead to the passage. */
function subjectBeforeColon(text: SpeechText, at: number): number | undefined {
  let i = at - 1;
  if (!CLOSES.test(text.tokens[i]?.text ?? '')) return undefined;
  while (i > at - FAR && i > 0 && (text.isQuoted[i] === 1 || /^[“”"‘’'«»]$/.test(text.tokens[i]!.text))) i--;
  if (text.tokens[i]?.text !== ':') return undefined;
  const { sentences, sentenceOf } = text.context;
  const { first } = sentences[sentenceOf[i]!]!;
  return firstPerson(text, Math.max(first, i - FAR), i);
}

const CLOSES = /^[”"’'»]$/;

/** The person of whom the sentence begins to tell: "When ⟨name⟩ was envoy, he …". */
function subjectOfClause(text: SpeechText, at: number): number | undefined {
  const { sentences, sentenceOf } = text.context;
  const { first } = sentences[sentenceOf[at]!]!;
  if (!isWord(text.tokens[first], 'when', 'while', 'although', 'though', 'if', 'because')) return undefined;
  let i = first + 1;
  while (i < at && i < first + 4 && personAt(text, i) === undefined) i++;
  const person = i < at ? personAt(text, i) : undefined;
  while (i < at && personAt(text, i) !== undefined) i++;
  return text.tokens[i]!.shape === 'lower' && text.tokens[i]!.kind === 'word' ? person : undefined;
}

function isSameParagraph(text: SpeechText, from: number, to: number): boolean {
  if (to - from > FAR) return false;
  for (let i = from + 1; i <= to; i++) if (text.tokens[i]!.gap === 'paragraph') return false;
  return true;
}

/** Sentences about nobody over which "he" still means the one of whom the text told. */
const MOST_SENTENCES = 4;
const FARTHEST_SENTENCE = 8;

/**
 * The person that the sentence before names first, ahead of any "he" or "she"; of a sentence about "him" or "her", or
 * about nobody, the one before it counts.
 */
export function subjectOfSentenceBefore(text: SpeechText, at: number): number | undefined {
  const { sentences, sentenceOf } = text.context;
  const number = sentenceOf[at]!;
  let ofNobody = 0;
  for (let before = number - 1; before >= Math.max(0, number - FARTHEST_SENTENCE); before--) {
    const { first, last } = sentences[before]!;
    const end = Math.min(last, at, first + FAR);
    const pronoun = pronounIn(text, first, end);
    const person = firstPerson(text, first, pronoun);
    if (person !== undefined) return person;
    if (pronoun === end && ++ofNobody === MOST_SENTENCES) return undefined;
  }
  return undefined;
}

/** The first "he" or "she" of a sentence, else its end: "A smith's son, ⟨he⟩ met his wife, ⟨name⟩" tells of him, not of her. */
function pronounIn(text: SpeechText, first: number, end: number): number {
  for (let i = first; i < end; i++)
    if (isWord(text.tokens[i], 'he', 'she') && text.isQuoted[i] === 0) return i;
  return end;
}

function firstPerson(text: SpeechText, first: number, end: number): number | undefined {
  for (let i = first; i < end; i++) {
    const isSubject = text.isQuoted[i] === 0 && !isOwner(text, i) && !isLabel(text, i) && !isByline(text, i);
    const person = isSubject ? personAt(text, i) : undefined;
    if (person !== undefined) return person;
  }
  return undefined;
}

/** "MS. ⟨NAME⟩: He was …": who speaks in a transcript, not whom it tells of. */
function isLabel(text: SpeechText, i: number): boolean {
  let behind = i;
  while (text.nameAt[behind] === text.nameAt[i] && behind < text.tokens.length) behind++;
  if (text.tokens[behind]?.text !== ':') return false;
  const { first } = text.context.sentences[text.context.sentenceOf[i]!]!;
  return i - first < LONGEST_LABEL;
}

const LONGEST_LABEL = 6;

/** "By ⟨name⟩" on a line of its own: who writes, not whom the text tells of. */
function isByline(text: SpeechText, i: number): boolean {
  let first = i;
  while (first > 0 && text.nameAt[first - 1] === text.nameAt[i]) first--;
  const by = text.tokens[first - 1];
  return by?.lower === 'by' && (first === 1 || by.gap === 'line' || by.gap === 'paragraph');
}

function lastPerson(text: SpeechText, at: number): number | undefined {
  for (let i = at - 1; i >= Math.max(0, at - FAR); i--) {
    const person = text.isQuoted[i] === 0 && !isByline(text, i) ? personAt(text, i) : undefined;
    if (person !== undefined) return person;
  }
  return undefined;
}

/** The person named beside an office at token `i`: "Secretary-General Vladimir Norov", "Eva Roth, the envoy". */
export function holderBeside(text: SpeechText, i: number): number | undefined {
  return personNear(text, i, 1, 3) ?? personNear(text, i, -1, 6);
}

const known = new WeakMap<SpeechText, ReadonlyMap<string, number>>();

/** By office in lower case who holds it, where the document names one person beside it only. */
export function onlyHolders(text: SpeechText): ReadonlyMap<string, number> {
  const before = known.get(text);
  if (before !== undefined) return before;
  const holders = new Map<string, number>();
  const shared = new Set<string>();
  text.tokens.forEach(({ lower }, i) => {
    const holder = speakerNouns.has(lower) ? holderBeside(text, i) : undefined;
    if (holder === undefined) return;
    if ((holders.get(lower) ?? holder) !== holder) shared.add(lower);
    holders.set(lower, holder);
  });
  for (const office of shared) holders.delete(office);
  known.set(text, holders);
  return holders;
}

/** The nearest person on one side of a token, no verb of saying between them. */
function personNear(text: SpeechText, from: number, step: 1 | -1, most: number): number | undefined {
  for (let i = from + step; i >= 0 && i < text.tokens.length && Math.abs(i - from) <= most; i += step) {
    const person = personAt(text, i);
    if (person !== undefined) return person;
    const { lower } = text.tokens[i]!;
    if (/^[.;:“”"]$/.test(lower) || speechVerbs.has(lower)) return undefined;
  }
  return undefined;
}
