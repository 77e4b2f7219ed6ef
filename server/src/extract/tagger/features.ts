import type { Context } from '../context.ts';
import { type DocumentUse, documentUse, Use } from './documentUse.ts';
import { type FlagView, flagsAt, REACH } from './flags.ts';
import { findStretches, type Stretch } from './gate.ts';
import { knownNames } from './knownNames.ts';
import { PAIRS, pairsAt } from './pairs.ts';
import { splitRuns } from './runs.ts';
import { formOf, Mark, type WordForms } from './wordForms.ts';

/** A document as the network sees it. */
export interface Features {
  readonly stretches: readonly Stretch[];
  /** How many tokens the stretches have together. */
  readonly size: number;
  /** For each token of the stretches, in order, its number in the document. */
  readonly tokens: Int32Array;
  /** For each of them the number of its capitalised word, if the document has that several times; else -1. */
  readonly wordAt: Int32Array;
  readonly words: number;
  /** For each of them the number of its sentence among those that have a stretch. */
  readonly sentenceAt: Int32Array;
  readonly sentences: number;
  /** {@link PAIRS} buckets for each of them. */
  readonly pairs: Int32Array;
  /** Word form of each token of the document. */
  readonly forms: Int32Array;
  /** 56 bits a token of the document, in two numbers, see {@link flagsAt}; set for stretches and what is in reach. */
  readonly flags: Int32Array;
}

/** All features of a document, in time linear in its length. New word forms are added to `table`. */
export function extractFeatures(context: Context, table: WordForms): Features {
  const { tokens } = context;
  const forms = new Int32Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) forms[i] = formOf(table, tokens[i]!);
  const stretches = findStretches(context, forms, table.cues);
  const use = documentUse(context, forms, table);
  const flags = new Int32Array(tokens.length * 2);
  const known = knownNames(tokens, (i) => (table.marks[forms[i]!]! & Mark.known) !== 0);
  const view: FlagView = { context, table, forms, use, known, flags, inSentence: new Map() };
  const places = placesOf(context, stretches);
  const pairs = new Int32Array(places.size * PAIRS);
  let at = 0;
  let done = 0;
  for (const stretch of stretches) {
    for (let i = Math.max(done, stretch.first - REACH); i < stretch.first; i++) flagsAt(view, i, undefined);
    for (const run of splitRuns(context, stretch, forms, table)) {
      for (let i = run.first; i < run.last; i++) {
        flagsAt(view, i, run);
        pairsAt(view, i, run, pairs, at);
        at += PAIRS;
      }
    }
    done = Math.min(tokens.length, stretch.last + REACH);
    for (let i = stretch.last; i < done; i++) flagsAt(view, i, undefined);
  }
  const wordAt = places.tokens.map((token) => repeatedWord(use, token));
  return { stretches, ...places, wordAt, words: use.uses.length, pairs, forms, flags };
}

function repeatedWord({ wordOf, uses }: DocumentUse, token: number): number {
  const word = wordOf[token]!;
  return word >= 0 && (uses[word]! & Use.repeated) !== 0 ? word : -1;
}

/** The tokens of the stretches, and their sentences. */
function placesOf(
  { sentenceOf }: Context,
  stretches: readonly Stretch[],
): Pick<Features, 'size' | 'tokens' | 'sentenceAt' | 'sentences'> {
  let size = 0;
  for (const { first, last } of stretches) size += last - first;
  const tokens = new Int32Array(size);
  const sentenceAt = new Int32Array(size);
  let sentences = 0;
  let before = -1;
  let at = 0;
  for (const { first, last } of stretches) {
    const sentence = sentenceOf[first]!;
    if (sentence !== before) sentences++;
    before = sentence;
    for (let i = first; i < last; i++, at++) {
      tokens[at] = i;
      sentenceAt[at] = sentences - 1;
    }
  }
  return { size, tokens, sentenceAt, sentences };
}
