import type { Sentence } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import type { Context } from '../context.ts';
import { Cue } from './cues.ts';
import { type DocumentUse, documentUse } from './documentUse.ts';
import { findStretches, hasCapital, type Stretch } from './gate.ts';
import { combine } from './hash.ts';
import { knownNames } from './knownNames.ts';
import { formOf, type WordForms } from './wordForms.ts';

/** Kinds of hashed features that each token of a stretch has. */
export const PAIRS = 18;
/** Places for their weights. */
export const PAIR_BUCKETS = 1 << 16;

/** A document as the network sees it. */
export interface Features {
  readonly stretches: readonly Stretch[];
  /** Word form of each token. */
  readonly forms: Int32Array;
  /** Number of each token's capitalised word within the document, or -1. */
  readonly wordOf: Int32Array;
  readonly words: number;
  /** Number of each token's sentence among those that have a stretch; of other tokens it means nothing. */
  readonly sentenceOf: Int32Array;
  readonly sentences: number;
  /** 56 bits a token, in two numbers, see {@link flagsAt}; set for all tokens of stretches and their neighbours. */
  readonly flags: Uint32Array;
  /** {@link PAIRS} buckets for each token of the stretches, in order. */
  readonly pairs: Int32Array;
}

/** Reach of the network: tokens that far outside of a stretch are looked at too. */
export const REACH = 2;

/** All features of a document, in time linear in its length. New word forms are added to `table`. */
export function extractFeatures(context: Context, table: WordForms): Features {
  const { tokens } = context;
  const forms = new Int32Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) forms[i] = formOf(table, tokens[i]!);
  const cues = (i: number) => table.cues[forms[i]!]!;
  const stretches = findStretches(context, cues);
  const use = documentUse(context, forms, table.hashes, table.cues);
  const flags = new Uint32Array(tokens.length * 2);
  let size = 0;
  for (const { first, last } of stretches) size += last - first;
  const pairs = new Int32Array(size * PAIRS);
  const view: View = { context, table, forms, use, known: knownNames(tokens), flags, pairs, cues };
  markSentences(view);
  let at = 0;
  let done = 0;
  for (const stretch of stretches) {
    for (let i = Math.max(done, stretch.first - REACH); i < stretch.first; i++) flagsAt(view, i, undefined);
    for (const run of splitRuns(tokens, stretch)) {
      for (let i = run.first; i < run.last; i++) {
        flagsAt(view, i, run);
        pairsAt(view, i, run, at);
        at += PAIRS;
      }
    }
    done = Math.min(tokens.length, stretch.last + REACH);
    for (let i = stretch.last; i < done; i++) flagsAt(view, i, undefined);
  }
  const numbered = numberSentences(context, stretches);
  return { stretches, forms, wordOf: use.wordOf, words: use.uses.length, ...numbered, flags, pairs };
}

function numberSentences(
  context: Context,
  stretches: readonly Stretch[],
): Pick<Features, 'sentenceOf' | 'sentences'> {
  const sentenceOf = new Int32Array(context.tokens.length);
  let sentences = 0;
  let before = -1;
  for (const { first, last } of stretches) {
    const sentence = context.sentenceOf[first]!;
    if (sentence !== before) sentences++;
    before = sentence;
    sentenceOf.fill(sentences - 1, first, last);
  }
  return { sentenceOf, sentences };
}

interface View {
  readonly context: Context;
  readonly table: WordForms;
  readonly forms: Int32Array;
  readonly use: DocumentUse;
  /** Where a token stands in a listed name, see {@link knownNames}. */
  readonly known: Uint8Array;
  readonly flags: Uint32Array;
  readonly pairs: Int32Array;
  readonly cues: (token: number) => number;
}

/** A part of a stretch without marks that hardly ever stand inside a name, and what is known of all of it. */
interface Run extends Stretch {
  /** The first and the last capitalised word. */
  readonly head: number;
  readonly tail: number;
  readonly capitals: number;
}

const DIVIDERS = new Set([',', '(', ')', ':', '"', '“', '”', '–', '—', '/', '[', ']']);

function splitRuns(tokens: readonly Token[], stretch: Stretch): Run[] {
  const runs: Run[] = [];
  let first = stretch.first;
  for (let i = stretch.first; i <= stretch.last; i++) {
    const divides = i < stretch.last && DIVIDERS.has(tokens[i]!.text);
    if (i < stretch.last && !divides) continue;
    if (i > first) runs.push(describeRun(tokens, first, i));
    if (divides) runs.push({ first: i, last: i + 1, head: i, tail: i, capitals: 0 });
    first = i + 1;
  }
  return runs;
}

function describeRun(tokens: readonly Token[], first: number, last: number): Run {
  let head = -1;
  let tail = -1;
  let capitals = 0;
  for (let i = first; i < last; i++) {
    if (!hasCapital(tokens[i])) continue;
    if (head < 0) head = i;
    tail = i;
    capitals++;
  }
  return { first, last, head: head < 0 ? first : head, tail: tail < 0 ? last - 1 : tail, capitals };
}

/** Sets the flags that are common to a whole sentence on its first token; {@link flagsAt} spreads them. */
function markSentences({ context, flags }: View): void {
  const { tokens, sentences } = context;
  for (const sentence of sentences) {
    flags[sentence.first * 2 + 1] = sentenceFlags(tokens, sentence);
  }
}

const ALL_CAPITALS = 1 << 20;
const TITLE_CASE = 1 << 21;
const FIRST_SENTENCE = 1 << 22;
const SHORT_LINE = 1 << 23;
const SENTENCE_BITS = ALL_CAPITALS | TITLE_CASE | FIRST_SENTENCE | SHORT_LINE;

function sentenceFlags(tokens: readonly Token[], sentence: Sentence): number {
  let words = 0;
  let capital = 0;
  let upper = 0;
  let longLower = 0;
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word') continue;
    words++;
    if (hasCapital(token)) capital++;
    else if (token.text.length > 4) longLower++;
    if (token.shape === 'upper') upper++;
  }
  let bits = 0;
  if (words > 2 && upper >= words * 0.7) bits |= ALL_CAPITALS;
  if (words > 2 && capital >= words * 0.6 && longLower === 0) bits |= TITLE_CASE;
  if (sentence.first === 0) bits |= FIRST_SENTENCE;
  if (words < 6) bits |= SHORT_LINE;
  return bits;
}

const QUOTES = new Set(['"', '“', '”', '‘', '’', "'", '«', '»']);

/**
 * Sets the flags of one token: low word: place, neighbours and run; high word: how the document uses the word
 * (bits 0-13), which lists know it (bits 14-19), and what its sentence is like (bits 20-23).
 */
function flagsAt(view: View, i: number, run: Run | undefined): void {
  const { context, table, forms, flags, use, known } = view;
  const { tokens, sentences, sentenceOf } = context;
  const sentence = sentences[sentenceOf[i]!]!;
  const token = tokens[i]!;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  let low = 0;
  if (i === sentence.first) low |= 1;
  if (i + 1 === sentence.last) low |= 2;
  if (token.gap === 'none') low |= 4;
  if (token.gap === 'line' || token.gap === 'paragraph') low |= 8;
  if (after !== undefined && after.gap === 'none') low |= 16;
  if (after === undefined || after.gap === 'line' || after.gap === 'paragraph') low |= 32;
  if (before !== undefined && QUOTES.has(before.text)) low |= 64;
  if (before?.text === '(') low |= 128;
  if (after?.text === '(') low |= 256;
  const cue = view.cues(i);
  if ((cue & Cue.function) !== 0) low |= 512;
  if ((cue & (Cue.particle | Cue.link)) !== 0) low |= 1024;
  if ((cue & Cue.title) !== 0) low |= 2048;
  if ((cue & Cue.body) !== 0) low |= 4096;
  if ((cue & Cue.speech) !== 0) low |= 8192;
  if ((cue & Cue.facility) !== 0) low |= 16384;
  if (run !== undefined) low |= runFlags(view, i, run, sentence);
  flags[i * 2] = low;
  const word = use.wordOf[i]!;
  const shared = flags[sentence.first * 2 + 1]! & SENTENCE_BITS;
  const listed = (known[i]! << 14) | (table.lists[forms[i]!]! << 17);
  flags[i * 2 + 1] = (word < 0 ? 0 : use.uses[word]!) | listed | shared;
}

/** Bits 15-31: what the run around the token is like. */
function runFlags(view: View, i: number, run: Run, sentence: Sentence): number {
  const { cues, context } = view;
  let low = 0;
  if (run.capitals === 1) low |= 1 << 15;
  if (run.capitals === 2) low |= 1 << 16;
  if (run.capitals === 3) low |= 1 << 17;
  if (run.capitals > 3) low |= 1 << 18;
  if (i === run.head) low |= 1 << 19;
  if (i === run.tail) low |= 1 << 20;
  let inside = 0;
  for (let at = run.head; at <= run.tail && at < run.head + 12; at++) inside |= cues(at);
  if ((inside & Cue.body) !== 0) low |= 1 << 21;
  if ((cues(run.tail) & Cue.body) !== 0) low |= 1 << 22;
  if ((cues(run.head) & Cue.body) !== 0) low |= 1 << 23;
  if ((cues(run.head) & Cue.title) !== 0) low |= 1 << 24;
  if ((inside & Cue.facility) !== 0) low |= 1 << 25;
  const before = run.first > sentence.first ? cues(run.first - 1) : 0;
  if ((before & Cue.title) !== 0) low |= 1 << 26;
  if ((before & Cue.speech) !== 0) low |= 1 << 27;
  if ((before & Cue.locative) !== 0) low |= 1 << 28;
  if (run.first > sentence.first && context.tokens[run.first - 1]!.lower === 'the') low |= 1 << 29;
  const after = run.last < sentence.last ? cues(run.last) : 0;
  if ((after & Cue.speech) !== 0) low |= 1 << 30;
  if ((after & Cue.title) !== 0) low |= 1 << 31;
  return low;
}

/** The hashed features of a token: words and shapes around it, and the ends of its run. */
function pairsAt(view: View, i: number, run: Run, at: number): void {
  const { table, forms, flags, pairs } = view;
  const hash = (token: number) => table.hashes[forms[token] ?? 0]!;
  const shape = (token: number) => table.shapes[forms[token] ?? 0]!;
  const suffix = (token: number) => table.suffixes[forms[token] ?? 0]!;
  const own = hash(i);
  const ownShape = shape(i);
  const place = Math.min(i - run.first, 3) * 8 + Math.min(run.last - 1 - i, 3);
  const length = Math.min(run.capitals, 6);
  let kind = 0;
  const put = (a: number, b: number) => {
    pairs[at + kind] = combine(a, b, kind) & (PAIR_BUCKETS - 1);
    kind++;
  };
  put(own, ownShape);
  put(hash(i - 1), own);
  put(own, hash(i + 1));
  put(hash(i - 1), ownShape);
  put(hash(i + 1), ownShape);
  put(combine(hash(i - 2), hash(i - 1)), ownShape);
  put(combine(hash(i + 1), hash(i + 2)), ownShape);
  put(combine(shape(i - 1), ownShape), shape(i + 1));
  put(combine(combine(shape(i - 2), shape(i - 1)), ownShape), combine(shape(i + 1), shape(i + 2)));
  put(hash(run.first - 1), place);
  put(hash(run.last), place);
  put(hash(run.head), place);
  put(hash(run.tail), place);
  put(combine(hash(run.first - 1), hash(run.last)), length);
  put(combine(suffix(run.tail), suffix(run.head)), place);
  put(suffix(i), combine(suffix(i - 1), ownShape));
  put(flags[i * 2 + 1]! & 0x3fff, ownShape);
  put(flags[i * 2]! >>> 15, place);
}
