import type { Context } from '../context.ts';
import { Cue } from './cues.ts';
import { hasCapital, type Stretch } from './gate.ts';
import { Mark, type WordForms } from './wordForms.ts';

/** A part of a stretch without marks that hardly ever stand inside a name, and what is known of all of it. */
export interface Run extends Stretch {
  /** The first and the last capitalised word. */
  readonly head: number;
  readonly tail: number;
  readonly capitals: number;
  /** Bits 15-18 and 21-31 of the flags of each of its tokens; see `flagsAt`. */
  readonly flags: number;
}

/** The runs of a stretch, in order; a mark that divides is one of its own. Every token belongs to one. */
export function splitRuns(context: Context, stretch: Stretch, forms: Int32Array, table: WordForms): Run[] {
  const runs: Run[] = [];
  let first = stretch.first;
  for (let i = stretch.first; i <= stretch.last; i++) {
    const divides = i < stretch.last && (table.marks[forms[i]!]! & Mark.divider) !== 0;
    if (i < stretch.last && !divides) continue;
    if (i > first) runs.push(describeRun(context, forms, table, first, i));
    if (divides) {
      const flags = runFlags(context, forms, table, { first: i, last: i + 1, head: i, tail: i, capitals: 0 });
      runs.push({ first: i, last: i + 1, head: i, tail: i, capitals: 0, flags });
    }
    first = i + 1;
  }
  return runs;
}

function describeRun(
  context: Context,
  forms: Int32Array,
  table: WordForms,
  first: number,
  last: number,
): Run {
  let head = -1;
  let tail = -1;
  let capitals = 0;
  for (let i = first; i < last; i++) {
    if (!hasCapital(context.tokens[i])) continue;
    if (head < 0) head = i;
    tail = i;
    capitals++;
  }
  if (head < 0) head = first;
  if (tail < 0) tail = last - 1;
  const flags = runFlags(context, forms, table, { first, last, head, tail, capitals });
  return { first, last, head, tail, capitals, flags };
}

/** Words of a run that are looked at for its flags. */
const LOOKED_AT = 12;

function runFlags(
  { sentences, sentenceOf }: Context,
  forms: Int32Array,
  table: WordForms,
  { first, last, head, tail, capitals }: Omit<Run, 'flags'>,
): number {
  const { cues, marks } = table;
  const sentence = sentences[sentenceOf[first]!]!;
  let flags = 0;
  if (capitals > 0) flags |= 1 << (14 + Math.min(capitals, 4));
  let inside = 0;
  for (let at = head; at <= tail && at < head + LOOKED_AT; at++) inside |= cues[forms[at]!]!;
  const atHead = cues[forms[head]!]!;
  if ((inside & Cue.body) !== 0) flags |= 1 << 21;
  if ((cues[forms[tail]!]! & Cue.body) !== 0) flags |= 1 << 22;
  if ((atHead & Cue.body) !== 0) flags |= 1 << 23;
  if ((atHead & Cue.title) !== 0) flags |= 1 << 24;
  if ((inside & Cue.facility) !== 0) flags |= 1 << 25;
  const before = first > sentence.first ? forms[first - 1]! : 0;
  if ((cues[before]! & Cue.title) !== 0) flags |= 1 << 26;
  if ((cues[before]! & Cue.speech) !== 0) flags |= 1 << 27;
  if ((cues[before]! & Cue.locative) !== 0) flags |= 1 << 28;
  if ((marks[before]! & Mark.the) !== 0) flags |= 1 << 29;
  const after = last < sentence.last ? cues[forms[last]!]! : 0;
  if ((after & Cue.speech) !== 0) flags |= 1 << 30;
  if ((after & Cue.title) !== 0) flags |= 1 << 31;
  return flags;
}
