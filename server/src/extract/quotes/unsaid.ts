import { isWord } from '../dates/readWords.ts';
import type { Quoted } from './quotationMarks.ts';
import { onlyHolders, subjectOfSentenceBefore } from './speakers.ts';
import { isOwner, personAt, type SpeechText } from './speechText.ts';

const REACH = 24;

/** The person before a colon that leads to the passage ("Coach Ama Sowah: …"), or behind a dash (… – Ama Sowah). */
export function besideColonOrDash(text: SpeechText, passage: Quoted): number | undefined {
  const isLed = text.tokens[passage.open - 1]?.text === ':';
  const person = isLed ? personBefore(text, passage.open - 1) : undefined;
  return (
    person ??
    (isLed ? nameAt(text, passage.open - 2) : undefined) ??
    (isLed ? personMeantBefore(text, passage.open - 1) : undefined) ??
    personBehindDash(text, passage.close + 1)
  );
}

/** "Her words: “…”", "He was brief: “…”". */
function personMeantBefore(text: SpeechText, colon: number): number | undefined {
  const { first } = text.context.sentences[text.context.sentenceOf[colon]!]!;
  for (let i = Math.max(first, colon - REACH); i < colon; i++)
    if (isWord(text.tokens[i], 'he', 'she', 'his', 'her')) return subjectOfSentenceBefore(text, i);
  return undefined;
}

/** "“We shall sail”: ⟨name⟩", "“We shall sail,” says ⟨office⟩" in a headline: the person, or the only one in the office. */
export function besideHeadline(text: SpeechText, { open, close }: Quoted): number | undefined {
  const isHeadline = open === 0 || text.tokens[open]!.gap === 'paragraph';
  if (!isHeadline || text.tokens[close + 1]?.text !== ':') return undefined;
  for (let i = close + 2; i < Math.min(text.tokens.length, close + 2 + LONGEST_SPEAKER); i++) {
    if (text.tokens[i]!.gap === 'paragraph') return undefined;
    const person = personAt(text, i) ?? onlyHolders(text).get(text.tokens[i]!.lower);
    if (person !== undefined) return person;
  }
  return undefined;
}

const LONGEST_SPEAKER = 4;

/** Whom the sentence before names first, for a passage that is a sentence of its own within a paragraph. */
export function subjectOfPassageBefore(text: SpeechText, passage: Quoted): number | undefined {
  const lead = text.tokens[passage.open - 1];
  if (lead === undefined || text.tokens[passage.open]!.gap === 'paragraph') return undefined;
  return /^[.!?]$/.test(lead.text) && endsSentence(text, passage)
    ? subjectBefore(text, passage.open - 1)
    : undefined;
}

/** The nearest person before a colon, in the same sentence. */
function personBefore(text: SpeechText, colon: number): number | undefined {
  for (let i = colon - 1; i >= Math.max(0, colon - REACH); i--) {
    const token = text.tokens[i]!;
    if (text.isQuoted[i] === 1 || isSentenceEnd(text, i)) return undefined;
    const person = isOwner(text, i) && !ownsWords(text, i) ? undefined : personAt(text, i);
    if (person !== undefined) return person;
    if (token.gap === 'paragraph') return undefined;
  }
  return undefined;
}

/** "⟨name⟩’s answer was short: “…”". */
function ownsWords(text: SpeechText, i: number): boolean {
  return [i + 2, i + 3].some((at) => WORDS.has(text.tokens[at]?.lower ?? ''));
}

const WORDS = new Set(
  'answer reply response words verdict message comment view assessment advice warning motto'.split(' '),
);

function personBehindDash(text: SpeechText, dash: number): number | undefined {
  if (!/^[–—―-]$/.test(text.tokens[dash]?.text ?? '')) return undefined;
  for (let i = dash + 1; i < Math.min(text.tokens.length, dash + 8); i++) {
    const token = text.tokens[i]!;
    if (token.gap === 'paragraph' || /^[.;:!?“”"«»]$/.test(token.text)) return undefined;
    const person = personAt(text, i);
    if (person !== undefined) return person;
  }
  return undefined;
}

/** The first person of the sentence that ends at a token, unless the paragraph begins behind it. */
function subjectBefore(text: SpeechText, stop: number): number | undefined {
  const sentence = text.context.sentences[text.context.sentenceOf[stop]!];
  for (let i = sentence?.first ?? stop; i < stop; i++) {
    if (text.isQuoted[i] === 1) return undefined;
    const person = isOwner(text, i) ? undefined : personAt(text, i);
    if (person !== undefined) return person;
  }
  return undefined;
}

function isSentenceEnd(text: SpeechText, i: number): boolean {
  const { sentenceOf, sentences } = text.context;
  return sentences[sentenceOf[i]!]?.last === i + 1 && /^[.!?]$/.test(text.tokens[i]!.text);
}

function endsSentence(text: SpeechText, { last, close }: Quoted): boolean {
  const end = text.tokens[last - 1]!.text;
  return /^[.!?…]$/.test(end) && !isWord(text.tokens[close + 1], 'and', 'or', 'of', 'in', 'is', 'was');
}

function nameAt(text: SpeechText, i: number): number | undefined {
  return text.mentions[text.nameAt[i] ?? -1]?.entity;
}
