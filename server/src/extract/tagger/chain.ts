import { LABELS, mayFollow, OUTSIDE, partOf, TAG_KINDS, type TagKind } from './labels.ts';

/** A name that the chain found: tokens counted from the start of the stretch, `end` exclusive. */
export interface ChainName {
  readonly start: number;
  readonly end: number;
  readonly kind: TagKind;
  /** How likely the model holds exactly this span and kind, 0 to 1, before calibration. */
  readonly probability: number;
}

/** The steps from label to label that are allowed, and their weights. */
export interface Chain {
  /** Each step as the label it leaves and the one it enters. */
  readonly from: Uint8Array;
  readonly to: Uint8Array;
  readonly scores: Float64Array;
  /** The exponentials of the scores. */
  readonly factors: Float64Array;
}

export function createChain(follow: Float32Array): Chain {
  const steps: { from: number; to: number; score: number }[] = [];
  for (let from = 0; from < LABELS; from++) {
    for (let to = 0; to < LABELS; to++) {
      if (mayFollow(from, to)) steps.push({ from, to, score: follow[from * LABELS + to]! });
    }
  }
  const scores = Float64Array.from(steps, ({ score }) => score);
  return {
    from: Uint8Array.from(steps, ({ from }) => from),
    to: Uint8Array.from(steps, ({ to }) => to),
    scores,
    factors: scores.map(Math.exp),
  };
}

/** The best sequence of labels for a stretch, which begins and ends outside of names. */
export function bestLabels({ from, to, scores: steps }: Chain, scores: Float32Array): Uint8Array {
  const size = scores.length / LABELS;
  const back = new Uint8Array(scores.length);
  const state = new Float64Array(LABELS).fill(Number.NEGATIVE_INFINITY);
  const next = new Float64Array(LABELS);
  state[OUTSIDE] = 0;
  for (let i = 0; i < size; i++) {
    next.fill(Number.NEGATIVE_INFINITY);
    for (let step = 0; step < steps.length; step++) {
      const score = state[from[step]!]! + steps[step]!;
      if (score <= next[to[step]!]!) continue;
      next[to[step]!] = score;
      back[i * LABELS + to[step]!] = from[step]!;
    }
    for (let label = 0; label < LABELS; label++) state[label] = next[label]! + scores[i * LABELS + label]!;
  }
  let last = OUTSIDE;
  let best = Number.NEGATIVE_INFINITY;
  for (let step = 0; step < steps.length; step++) {
    const score = state[from[step]!]! + steps[step]!;
    if (to[step] !== OUTSIDE || score <= best) continue;
    best = score;
    last = from[step]!;
  }
  const labels = new Uint8Array(size);
  for (let i = size - 1; i >= 0; i--) {
    labels[i] = last;
    last = back[i * LABELS + last]!;
  }
  return labels;
}

/** What all sequences of labels of a stretch together say. */
export interface Marginals {
  /** The probability of each label at each token. */
  readonly labels: Float64Array;
  /** For each label at each token: its weight alone, with all that leads to it, with all that follows. */
  readonly weights: Float64Array;
  readonly entries: Float64Array;
  readonly backward: Float64Array;
  readonly total: number;
}

/** Sums over all sequences of labels (forward and backward, rescaled at each token). */
export function sumSequences(chain: Chain, scores: Float32Array): Marginals {
  const { from, to, factors } = chain;
  const size = scores.length / LABELS;
  const weights = weightsOf(scores, size);
  const entries = new Float64Array(size * LABELS);
  const state = new Float64Array(LABELS);
  state[OUTSIDE] = 1;
  for (let i = 0, at = 0; i < size; i++, at += LABELS) {
    for (let step = 0; step < factors.length; step++) {
      entries[at + to[step]!]! += state[from[step]!]! * factors[step]!;
    }
    let sum = 0;
    for (let label = 0; label < LABELS; label++) sum += entries[at + label]! * weights[at + label]!;
    // Dividing the token's weights by the sum rescales everything that is computed from them.
    for (let label = 0; label < LABELS; label++) {
      weights[at + label]! /= sum;
      state[label] = entries[at + label]! * weights[at + label]!;
    }
  }
  const backward = sumBackward(chain, weights, size);
  let total = 0;
  for (let at = (size - 1) * LABELS; at < size * LABELS; at++)
    total += entries[at]! * weights[at]! * backward[at]!;
  const labels = new Float64Array(size * LABELS);
  for (let at = 0; at < labels.length; at++)
    labels[at] = (entries[at]! * weights[at]! * backward[at]!) / total;
  return { labels, weights, entries, backward, total };
}

function sumBackward({ from, to, factors }: Chain, weights: Float64Array, size: number): Float64Array {
  const backward = new Float64Array(size * LABELS);
  const state = new Float64Array(LABELS);
  state[OUTSIDE] = 1;
  for (let at = (size - 1) * LABELS; at >= 0; at -= LABELS) {
    for (let step = 0; step < factors.length; step++) {
      backward[at + from[step]!]! += factors[step]! * state[to[step]!]!;
    }
    for (let label = 0; label < LABELS; label++) state[label] = backward[at + label]! * weights[at + label]!;
  }
  return backward;
}

/** The names that the labels mark, each with the probability of just this span and kind. */
export function nameProbabilities(chain: Chain, marginals: Marginals, labels: Uint8Array): ChainName[] {
  const { weights, entries, backward, total } = marginals;
  return namesOf(labels).map((name) => {
    const at = (i: number) => i * LABELS + labels[i]!;
    let value = entries[at(name.start)]! * weights[at(name.start)]!;
    for (let i = name.start + 1; i < name.end; i++) {
      value *= factorOf(chain, labels[i - 1]!, labels[i]!) * weights[at(i)]!;
    }
    return { ...name, probability: Math.min(1, (value * backward[at(name.end - 1)]!) / total) };
  });
}

function factorOf({ from, to, factors }: Chain, label: number, next: number): number {
  for (let step = 0; step < factors.length; step++) {
    if (from[step] === label && to[step] === next) return factors[step]!;
  }
  return 0;
}

function weightsOf(scores: Float32Array, size: number): Float64Array {
  const weights = new Float64Array(size * LABELS);
  for (let i = 0; i < size; i++) {
    let highest = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < LABELS; label++) highest = Math.max(highest, scores[i * LABELS + label]!);
    for (let label = 0; label < LABELS; label++)
      weights[i * LABELS + label] = Math.exp(scores[i * LABELS + label]! - highest);
  }
  return weights;
}

/** The names that a complete sequence of labels marks. */
function namesOf(labels: Uint8Array): Omit<ChainName, 'probability'>[] {
  const names: Omit<ChainName, 'probability'>[] = [];
  let start = 0;
  labels.forEach((label, i) => {
    if (label === OUTSIDE) return;
    const part = partOf(label);
    if (part === 'begin' || part === 'unit') start = i;
    if (part === 'last' || part === 'unit')
      names.push({ start, end: i + 1, kind: TAG_KINDS[(label - 1) >> 2]! });
  });
  return names;
}
