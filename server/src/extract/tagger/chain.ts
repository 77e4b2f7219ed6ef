import { LABELS, mayFollow, OUTSIDE, partOf, TAG_KINDS, type TagKind } from './labels.ts';

/** A name that the chain found: tokens counted from the start of the stretch, `end` exclusive. */
export interface ChainName {
  readonly start: number;
  readonly end: number;
  readonly kind: TagKind;
  /** How likely the model holds exactly this span and kind, 0 to 1, before calibration. */
  readonly probability: number;
}

/** The weights of steps from label to label. */
export interface Chain {
  /** Scores; forbidden steps are -Infinity. */
  readonly scores: Float64Array;
  /** The exponentials of the scores. */
  readonly factors: Float64Array;
}

export function createChain(follow: Float32Array): Chain {
  const scores = new Float64Array(LABELS * LABELS).fill(Number.NEGATIVE_INFINITY);
  for (let from = 0; from < LABELS; from++) {
    for (let to = 0; to < LABELS; to++) {
      if (mayFollow(from, to)) scores[from * LABELS + to] = follow[from * LABELS + to]!;
    }
  }
  return { scores, factors: scores.map(Math.exp) };
}

/** The best sequence of labels for a stretch, which begins and ends outside of names. */
export function bestLabels(chain: Chain, scores: Float32Array): Uint8Array {
  const size = scores.length / LABELS;
  const back = new Uint8Array(scores.length);
  let state = new Float64Array(LABELS);
  let next = new Float64Array(LABELS);
  for (let label = 0; label < LABELS; label++) state[label] = chain.scores[label]! + scores[label]!;
  for (let i = 1; i < size; i++) {
    for (let to = 0; to < LABELS; to++) {
      let best = Number.NEGATIVE_INFINITY;
      for (let from = 0; from < LABELS; from++) {
        const score = state[from]! + chain.scores[from * LABELS + to]!;
        if (score <= best) continue;
        best = score;
        back[i * LABELS + to] = from;
      }
      next[to] = best + scores[i * LABELS + to]!;
    }
    [state, next] = [next, state];
  }
  const labels = new Uint8Array(size);
  let last = OUTSIDE;
  let best = Number.NEGATIVE_INFINITY;
  for (let label = 0; label < LABELS; label++) {
    const score = state[label]! + chain.scores[label * LABELS]!;
    if (score > best) {
      best = score;
      last = label;
    }
  }
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
export function sumSequences({ factors }: Chain, scores: Float32Array): Marginals {
  const size = scores.length / LABELS;
  const weights = weightsOf(scores, size);
  const entries = new Float64Array(size * LABELS);
  const forward = new Float64Array(size * LABELS);
  for (let i = 0; i < size; i++) {
    let sum = 0;
    for (let to = 0; to < LABELS; to++) {
      const entry = i === 0 ? factors[to]! : enter(factors, forward, i, to);
      const value = entry * weights[i * LABELS + to]!;
      entries[i * LABELS + to] = entry;
      forward[i * LABELS + to] = value;
      sum += value;
    }
    // Dividing the token's weights by the sum rescales everything that is computed from them.
    for (let to = 0; to < LABELS; to++) {
      forward[i * LABELS + to]! /= sum;
      weights[i * LABELS + to]! /= sum;
    }
  }
  const backward = sumBackward(factors, weights, size);
  let total = 0;
  for (let at = (size - 1) * LABELS; at < size * LABELS; at++) total += forward[at]! * backward[at]!;
  const labels = forward.map((value, at) => (value * backward[at]!) / total);
  return { labels, weights, entries, backward, total };
}

function enter(factors: Float64Array, forward: Float64Array, i: number, to: number): number {
  let sum = 0;
  for (let from = 0; from < LABELS; from++) {
    sum += forward[(i - 1) * LABELS + from]! * factors[from * LABELS + to]!;
  }
  return sum;
}

function sumBackward(factors: Float64Array, weights: Float64Array, size: number): Float64Array {
  const backward = new Float64Array(size * LABELS);
  const end = (size - 1) * LABELS;
  for (let label = 0; label < LABELS; label++) backward[end + label] = factors[label * LABELS]!;
  for (let at = end - LABELS; at >= 0; at -= LABELS) {
    for (let from = 0; from < LABELS; from++) {
      let sum = 0;
      for (let to = 0; to < LABELS; to++) {
        const next = at + LABELS + to;
        sum += factors[from * LABELS + to]! * weights[next]! * backward[next]!;
      }
      backward[at + from] = sum;
    }
  }
  return backward;
}

/** The names that the labels mark, each with the probability of just this span and kind. */
export function nameProbabilities({ factors }: Chain, marginals: Marginals, labels: Uint8Array): ChainName[] {
  const { weights, entries, backward, total } = marginals;
  return namesOf(labels).map((name) => {
    const at = (i: number) => i * LABELS + labels[i]!;
    let value = entries[at(name.start)]! * weights[at(name.start)]!;
    for (let i = name.start + 1; i < name.end; i++) {
      value *= factors[labels[i - 1]! * LABELS + labels[i]!]! * weights[at(i)]!;
    }
    return { ...name, probability: Math.min(1, (value * backward[at(name.end - 1)]!) / total) };
  });
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
