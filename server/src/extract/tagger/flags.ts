import type { Sentence } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import type { Context } from '../context.ts';
import { Cue } from './cues.ts';
import type { DocumentUse } from './documentUse.ts';
import { hasCapital } from './gate.ts';
import type { Run } from './runs.ts';
import { Mark, type WordForms } from './wordForms.ts';

/** Reach of the network: tokens that far outside of a stretch are looked at too. */
export const REACH = 2;

/** What the flags of a document's tokens depend on, and where they go. */
export interface FlagView {
  readonly context: Context;
  readonly table: WordForms;
  readonly forms: Int32Array;
  readonly use: DocumentUse;
  /** Where a token stands in a listed name, see `knownNames`. */
  readonly known: Uint8Array;
  readonly flags: Int32Array;
  /** The flags of the sentences needed so far, which all their tokens have. */
  readonly inSentence: Map<number, number>;
}

/**
 * Sets the flags of one token: low word: place, neighbours and run; high word: how the document uses the word
 * (bits 0-13), which lists know it (bits 14-19), and what its sentence is like (bits 20-23).
 */
export function flagsAt(view: FlagView, i: number, run: Run | undefined): void {
  const { context, table, forms, flags, use, known } = view;
  const { tokens, sentences, sentenceOf } = context;
  const number = sentenceOf[i]!;
  const sentence = sentences[number]!;
  let low = placeFlags(tokens, i, sentence) | cueFlags(table.cues[forms[i]!]!);
  const before = i > 0 ? table.marks[forms[i - 1]!]! : 0;
  if ((before & Mark.quote) !== 0) low |= 64;
  if ((before & Mark.bracket) !== 0) low |= 128;
  if (i + 1 < tokens.length && (table.marks[forms[i + 1]!]! & Mark.bracket) !== 0) low |= 256;
  if (run !== undefined) low |= run.flags | (i === run.head ? 1 << 19 : 0) | (i === run.tail ? 1 << 20 : 0);
  flags[i * 2] = low;
  const word = use.wordOf[i]!;
  const listed = (known[i]! << 14) | (table.lists[forms[i]!]! << 17);
  let shared = view.inSentence.get(number);
  if (shared === undefined) {
    shared = sentenceFlags(tokens, sentence);
    view.inSentence.set(number, shared);
  }
  flags[i * 2 + 1] = (word < 0 ? 0 : use.uses[word]!) | listed | shared;
}

/** Bits 0-5: where the token stands in its sentence and line. */
function placeFlags(tokens: readonly Token[], i: number, sentence: Sentence): number {
  const { gap } = tokens[i]!;
  const after = tokens[i + 1]?.gap ?? 'paragraph';
  let flags = 0;
  if (i === sentence.first) flags |= 1;
  if (i + 1 === sentence.last) flags |= 2;
  if (gap === 'none') flags |= 4;
  if (gap === 'line' || gap === 'paragraph') flags |= 8;
  if (after === 'none') flags |= 16;
  if (after === 'line' || after === 'paragraph') flags |= 32;
  return flags;
}

/** Bits 9-14: what class of word it is. */
function cueFlags(cues: number): number {
  if (cues === 0) return 0;
  let flags = 0;
  if ((cues & Cue.function) !== 0) flags |= 512;
  if ((cues & (Cue.particle | Cue.link)) !== 0) flags |= 1024;
  if ((cues & Cue.title) !== 0) flags |= 2048;
  if ((cues & Cue.body) !== 0) flags |= 4096;
  if ((cues & Cue.speech) !== 0) flags |= 8192;
  if ((cues & Cue.facility) !== 0) flags |= 16384;
  return flags;
}

const ALL_CAPITALS = 1 << 20;
const TITLE_CASE = 1 << 21;
const FIRST_SENTENCE = 1 << 22;
const SHORT_LINE = 1 << 23;

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
  let flags = 0;
  if (words > 2 && upper >= words * 0.7) flags |= ALL_CAPITALS;
  if (words > 2 && capital >= words * 0.6 && longLower === 0) flags |= TITLE_CASE;
  if (sentence.first === 0) flags |= FIRST_SENTENCE;
  if (words < 6) flags |= SHORT_LINE;
  return flags;
}
