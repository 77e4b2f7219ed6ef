import { BEGINNINGS, CLOSERS, ENDS, OPENERS, type Steps } from './chain.ts';
import type { Stretch } from './gate.ts';
import { LABELS, OUTSIDE } from './labels.ts';

/** What all sequences of labels of a document's stretches together say, for all tokens of the stretches in order. */
export interface Marginals {
  /** The probability of each label at each token. */
  readonly labels: Float64Array;
  /** For each label at each token: its weight alone, with all that leads to it, with all that follows. */
  readonly weights: Float64Array;
  readonly entries: Float64Array;
  readonly backward: Float64Array;
  /** For each token the sum of its stretch. */
  readonly totals: Float64Array;
}

export function createMarginals(size: number): Marginals {
  const numbers = () => new Float64Array(size * LABELS);
  return {
    labels: numbers(),
    weights: numbers(),
    entries: numbers(),
    backward: numbers(),
    totals: new Float64Array(size),
  };
}

const ends = new Float64Array(ENDS);
const state = new Float64Array(LABELS);

/**
 * Sums over all sequences of labels (forward and backward, rescaled at each token) of one stretch, whose tokens are
 * counted among those of all stretches. A sequence begins and ends outside of names.
 */
export function sumSequences(
  steps: Steps,
  scores: Float32Array,
  stretch: Stretch,
  marginals: Marginals,
): void {
  const { labels, weights, entries, backward, totals } = marginals;
  const from = stretch.first * LABELS;
  const to = stretch.last * LABELS;
  sumForward(steps, scores, from, to, marginals);
  sumBackward(steps, from, to, marginals);
  let total = 0;
  for (let at = to - LABELS; at < to; at++) total += entries[at]! * weights[at]! * backward[at]!;
  for (let at = from; at < to; at++) labels[at] = (entries[at]! * weights[at]! * backward[at]!) / total;
  totals.fill(total, stretch.first, stretch.last);
}

function sumForward(
  { between, within }: Steps,
  scores: Float32Array,
  from: number,
  to: number,
  { weights, entries }: Marginals,
): void {
  state.fill(0);
  state[OUTSIDE] = 1;
  for (let at = from; at < to; at += LABELS) {
    for (let end = 0; end < ENDS; end++) ends[end] = state[CLOSERS[end]!]!;
    for (let end = 0; end < ENDS; end++) entries[at + OPENERS[end]!] = sumOfEnds(between, end * ENDS);
    for (let kind = 0, step = 0; kind < BEGINNINGS.length; kind++, step += 4) {
      const begin = BEGINNINGS[kind]!;
      const first = state[begin]!;
      const inside = state[begin + 1]!;
      entries[at + begin + 1] = first * within[step]! + inside * within[step + 2]!;
      entries[at + begin + 2] = first * within[step + 1]! + inside * within[step + 3]!;
    }
    weigh(scores, at, weights);
    let sum = 0;
    for (let label = 0; label < LABELS; label++) sum += entries[at + label]! * weights[at + label]!;
    // Dividing the token's weights by the sum rescales everything that is computed from them.
    for (let label = 0; label < LABELS; label++) {
      weights[at + label]! /= sum;
      state[label] = entries[at + label]! * weights[at + label]!;
    }
  }
}

function sumBackward(
  { after, within }: Steps,
  from: number,
  to: number,
  { weights, backward }: Marginals,
): void {
  state.fill(0);
  state[OUTSIDE] = 1;
  for (let at = to - LABELS; at >= from; at -= LABELS) {
    for (let end = 0; end < ENDS; end++) ends[end] = state[OPENERS[end]!]!;
    for (let end = 0; end < ENDS; end++) backward[at + CLOSERS[end]!] = sumOfEnds(after, end * ENDS);
    for (let kind = 0, step = 0; kind < BEGINNINGS.length; kind++, step += 4) {
      const begin = BEGINNINGS[kind]!;
      const inside = state[begin + 1]!;
      const last = state[begin + 2]!;
      backward[at + begin] = within[step]! * inside + within[step + 1]! * last;
      backward[at + begin + 1] = within[step + 2]! * inside + within[step + 3]! * last;
    }
    for (let label = 0; label < LABELS; label++) state[label] = backward[at + label]! * weights[at + label]!;
  }
}

/** The states of the seven {@link ends} times the steps from `step` on; written out, since most time is spent here. */
function sumOfEnds(steps: Float64Array, step: number): number {
  return (
    ends[0]! * steps[step]! +
    ends[1]! * steps[step + 1]! +
    ends[2]! * steps[step + 2]! +
    ends[3]! * steps[step + 3]! +
    ends[4]! * steps[step + 4]! +
    ends[5]! * steps[step + 5]! +
    ends[6]! * steps[step + 6]!
  );
}

/** The weights of the labels of the token at `at`: the exponentials of the scores, the highest of which counts 1. */
function weigh(scores: Float32Array, at: number, weights: Float64Array): void {
  let highest = scores[at]!;
  for (let label = 1; label < LABELS; label++) {
    if (scores[at + label]! > highest) highest = scores[at + label]!;
  }
  for (let label = 0; label < LABELS; label++) weights[at + label] = Math.exp(scores[at + label]! - highest);
}
