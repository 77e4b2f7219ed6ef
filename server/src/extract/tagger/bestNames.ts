import { BEGINNINGS, type Chain, CLOSERS, ENDS, OPENERS, type Steps, stepWithin } from './chain.ts';
import type { Stretch } from './gate.ts';
import { LABELS, OUTSIDE, partOf, TAG_KINDS, type TagKind } from './labels.ts';
import type { Marginals } from './marginals.ts';

/** A name that the chain found: tokens counted among those of all stretches, `end` exclusive. */
export interface ChainName {
  readonly start: number;
  readonly end: number;
  readonly kind: TagKind;
  /** How likely the model holds exactly this span and kind, 0 to 1, before calibration. */
  readonly probability: number;
}

/** The names in the best sequence of labels for a stretch, each with the probability of just this span and kind. */
export function bestNames(
  chain: Chain,
  scores: Float32Array,
  { first, last }: Stretch,
  marginals: Marginals,
): ChainName[] {
  const labels = bestLabels(chain.scores, scores, first, last);
  const names: ChainName[] = [];
  let start = first;
  for (let i = first; i < last; i++) {
    const label = labels[i - first]!;
    if (label === OUTSIDE) continue;
    const part = partOf(label);
    if (part === 'begin' || part === 'unit') start = i;
    if (part !== 'last' && part !== 'unit') continue;
    const probability = probabilityOf(chain.factors, marginals, labels, first, start, i + 1);
    names.push({ start, end: i + 1, kind: TAG_KINDS[(label - 1) >> 2]!, probability });
  }
  return names;
}

/** Room that is used again, larger when a longer stretch comes. */
let room = { back: new Uint8Array(0), labels: new Uint8Array(0) };
const state = new Float64Array(LABELS);
const next = new Float64Array(LABELS);

/** The best sequence of labels for a stretch, which begins and ends outside of names; good until the next call. */
function bestLabels(steps: Steps, scores: Float32Array, first: number, last: number): Uint8Array {
  const size = last - first;
  if (size > room.labels.length)
    room = { back: new Uint8Array(size * 2 * LABELS), labels: new Uint8Array(size * 2) };
  const { back, labels } = room;
  state.fill(Number.NEGATIVE_INFINITY);
  state[OUTSIDE] = 0;
  for (let i = 0; i < size; i++) {
    stepOn(steps, back, i * LABELS);
    for (let label = 0, at = (first + i) * LABELS; label < LABELS; label++, at++)
      state[label] = next[label]! + scores[at]!;
  }
  let label = bestCloser(steps, OPENERS.indexOf(OUTSIDE));
  for (let i = size - 1; i >= 0; i--) {
    labels[i] = label;
    label = back[i * LABELS + label]!;
  }
  return labels;
}

/** For each label the best score that leads to it, in `next`, and the label that it comes from. */
function stepOn(steps: Steps, back: Uint8Array, at: number): void {
  for (let end = 0; end < ENDS; end++) {
    const closer = bestCloser(steps, end);
    const opener = OPENERS[end]!;
    next[opener] = state[closer]! + steps.between[end * ENDS + CLOSERS.indexOf(closer)]!;
    back[at + opener] = closer;
  }
  for (let kind = 0, step = 0; kind < BEGINNINGS.length; kind++, step += 4) {
    const begin = BEGINNINGS[kind]!;
    for (let to = 0; to < 2; to++) {
      const started = state[begin]! + steps.within[step + to]!;
      const goesOn = state[begin + 1]! + steps.within[step + 2 + to]!;
      next[begin + 1 + to] = Math.max(started, goesOn);
      back[at + begin + 1 + to] = goesOn > started ? begin + 1 : begin;
    }
  }
}

/** The label from which the step to an opener, given by its number, is best. */
function bestCloser({ between }: Steps, opener: number): number {
  let best = CLOSERS[0]!;
  let highest = Number.NEGATIVE_INFINITY;
  for (let closer = 0; closer < ENDS; closer++) {
    const score = state[CLOSERS[closer]!]! + between[opener * ENDS + closer]!;
    if (score <= highest) continue;
    highest = score;
    best = CLOSERS[closer]!;
  }
  return best;
}

function probabilityOf(
  factors: Steps,
  { weights, entries, backward, totals }: Marginals,
  labels: Uint8Array,
  first: number,
  start: number,
  end: number,
): number {
  const at = (i: number) => i * LABELS + labels[i - first]!;
  let value = entries[at(start)]! * weights[at(start)]!;
  for (let i = start + 1; i < end; i++) {
    value *= stepWithin(factors, labels[i - 1 - first]!, labels[i - first]!) * weights[at(i)]!;
  }
  return Math.min(1, (value * backward[at(end - 1)]!) / totals[start]!);
}
