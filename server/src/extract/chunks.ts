import type { Sentence } from '../text/sentences.ts';
import { isCapitalized, type Token } from '../text/tokens.ts';
import { type Context, oncePerDocument } from './context.ts';
import { isDateWord, isFunctionWord } from './lexicon.ts';

/** Consecutive capitalised words, what names are made of: tokens `first..last`, `last` exclusive. */
export interface Chunk {
  readonly first: number;
  readonly last: number;
}

/** A sentence as names are looked for in it. */
export interface Reading {
  readonly sentence: Sentence;
  readonly style: Style;
  readonly chunks: readonly Chunk[];
}

/** The sentences of a document with their style and chunks. */
export const readSentences: (context: Context) => readonly Reading[] = oncePerDocument((context) =>
  context.sentences.map((sentence) => {
    const style = styleOf(context, sentence);
    return { sentence, style, chunks: chunksOf(context, sentence) };
  }),
);

/** How a sentence is written, as far as capitals can be trusted in it. */
export type Style = 'prose' | 'headline' | 'shouting';

/** A headline capitalises most of its words; a shouting one capitalises all their letters. */
function styleOf(context: Context, sentence: Sentence): Style {
  let words = 0;
  let capitalized = 0;
  let upper = 0;
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = context.tokens[i]!;
    if (token.kind !== 'word' || token.text.length < 4) continue;
    words++;
    if (isCapitalized(token)) capitalized++;
    if (token.shape === 'upper') upper++;
  }
  if (words >= 3 && upper / words > 0.7) return 'shouting';
  const last = context.tokens[sentence.last - 1]!;
  const isUnended = last.text !== '.' && last.text !== '?' && last.text !== '”' && last.text !== '"';
  return words >= 4 && isUnended && capitalized / words > 0.75 ? 'headline' : 'prose';
}

/** The chunks of a sentence, left to right. Dates and sentence starters stand outside. */
function chunksOf(context: Context, sentence: Sentence): Chunk[] {
  const { tokens } = context;
  const chunks: Chunk[] = [];
  let first: number | undefined;
  for (let i = sentence.first; i <= sentence.last; i++) {
    const isInside =
      i < sentence.last && (first === undefined ? begins(tokens, i, sentence) : continues(tokens, i, first));
    if (isInside) first ??= i;
    else if (first !== undefined) {
      chunks.push({ first, last: trimEnd(tokens, first, i) });
      first = undefined;
      if (i < sentence.last && begins(tokens, i, sentence)) first = i;
    }
  }
  return chunks;
}

function begins(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
  const token = tokens[i]!;
  if (!isNameWord(token) || isDateWord(token.text)) return false;
  return !(
    isFunctionWord(token.lower) &&
    (i === sentence.first || token.shape !== 'upper' || token.text.length < 2)
  );
}

function continues(tokens: readonly Token[], i: number, first: number): boolean {
  const token = tokens[i]!;
  if (token.gap === 'paragraph') return false;
  if (isHyphen(token) || token.text === '&') return i + 1 < tokens.length && joins(tokens, i);
  if (token.text === '.' && token.gap === 'none') return isAbbreviated(tokens, i);
  if (isDateWord(token.text)) return false;
  if (isNameWord(token)) return !isFunctionWord(token.lower) || isHyphen(tokens[i - 1]!);
  return i > first && isHyphen(tokens[i - 1]!) && token.kind !== 'mark' && token.gap === 'none';
}

/** "Anti-Terrorist", "UN-SCO", "Smith & Sons", not a dash between blanks. */
function joins(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]!;
  if (tokens[i]!.text === '&') return isNameWord(next);
  return tokens[i]!.gap === 'none' && next.gap === 'none' && (next.kind === 'word' || next.kind === 'number');
}

/** "Lt. Col.", "Dr. Smith", "Co. Ltd": a dot behind a short capitalised word, a name word behind it. */
function isAbbreviated(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]!;
  const next = tokens[i + 1];
  return before.text.length <= 4 && next !== undefined && next.gap === 'space' && isNameWord(next);
}

function trimEnd(tokens: readonly Token[], first: number, end: number): number {
  let last = end;
  while (last > first + 1 && tokens[last - 1]!.kind === 'mark') last--;
  return last;
}

/** True for a word that a name can be made of: it has a capital, or is an ordinal like "7th". */
export function isNameWord(token: Token): boolean {
  return (
    isCapitalized(token) ||
    token.shape === 'mixed' ||
    (token.kind === 'word' && token.text.charCodeAt(0) <= 57 && /^\d+(st|nd|rd|th)$/.test(token.text))
  );
}

/** True for the marks that join words into compounds. */
export function isHyphen(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.text === '-' || token.text === '‐' || token.text === '‑' || token.text === '–')
  );
}
