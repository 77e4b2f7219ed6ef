import type { Context } from '../context.ts';
import { Cue } from './cues.ts';
import { hasCapital } from './gate.ts';
import type { WordForms } from './wordForms.ts';

/** How a document uses a capitalised word, as bits: what one place tells helps at all others. */
export const Use = {
  lower: 1,
  midSentence: 2,
  repeated: 4,
  afterTitle: 8,
  besideSpeech: 16,
  afterThe: 32,
  bracketed: 64,
  beforeBody: 128,
  lastOfSeveral: 256,
  firstOfSeveral: 512,
  alone: 1024,
  afterLocative: 2048,
  frequent: 4096,
  possessive: 8192,
} as const;

export interface DocumentUse {
  /** For each token the number of its word among the document's capitalised words, or -1. */
  readonly wordOf: Int32Array;
  /** For each such word, bits of {@link Use}. */
  readonly uses: readonly number[];
}

/** Gathers over the whole document how each capitalised word is used. */
export function documentUse(context: Context, forms: Int32Array, { hashes, cues }: WordForms): DocumentUse {
  const { tokens } = context;
  const wordOf = new Int32Array(tokens.length).fill(-1);
  const numbers = new Map<number, number>();
  const counts: number[] = [];
  const uses: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!hasCapital(tokens[i]) || (cues[forms[i]!]! & Cue.function) !== 0) continue;
    const hash = hashes[forms[i]!]!;
    let number = numbers.get(hash);
    if (number === undefined) {
      number = counts.length;
      numbers.set(hash, number);
      counts.push(0);
      uses.push(0);
    }
    wordOf[i] = number;
    counts[number]!++;
    uses[number]! |= useAt(context, forms, cues, i);
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.shape !== 'lower') continue;
    const number = numbers.get(hashes[forms[i]!]!);
    if (number !== undefined) uses[number]! |= Use.lower;
  }
  counts.forEach((count, number) => {
    if (count > 1) uses[number]! |= Use.repeated;
    if (count > 4) uses[number]! |= Use.frequent;
  });
  return { wordOf, uses };
}

function useAt(context: Context, forms: Int32Array, cues: readonly number[], i: number): number {
  const { tokens, sentences, sentenceOf } = context;
  const sentence = sentences[sentenceOf[i]!]!;
  const cueAt = (at: number) => (at >= sentence.first && at < sentence.last ? cues[forms[at]!]! : 0);
  const before = i > sentence.first ? tokens[i - 1]! : undefined;
  const after = i + 1 < sentence.last ? tokens[i + 1]! : undefined;
  const capitalBefore = hasCapital(before) && (cueAt(i - 1) & Cue.function) === 0;
  const capitalAfter = hasCapital(after);
  let use = 0;
  if (before !== undefined && !capitalBefore && before.kind === 'word') use |= Use.midSentence;
  if ((cueAt(i - 1) & Cue.title) !== 0 || (before?.text === '.' && (cueAt(i - 2) & Cue.title) !== 0))
    use |= Use.afterTitle;
  if (((cueAt(i + 1) | cueAt(i - 1)) & Cue.speech) !== 0) use |= Use.besideSpeech;
  if (before?.lower === 'the') use |= Use.afterThe;
  if (before?.text === '(' && after?.text === ')') use |= Use.bracketed;
  if ((cueAt(i + 1) & Cue.body) !== 0 && capitalAfter) use |= Use.beforeBody;
  if (capitalBefore && !capitalAfter) use |= Use.lastOfSeveral;
  if (!capitalBefore && capitalAfter) use |= Use.firstOfSeveral;
  if (!capitalBefore && !capitalAfter) use |= Use.alone;
  if ((cueAt(i - 1) & Cue.locative) !== 0) use |= Use.afterLocative;
  if (after?.kind === 'possessive') use |= Use.possessive;
  return use;
}
