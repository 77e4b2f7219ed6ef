import { type Features, PAIRS, REACH } from './features.ts';
import { type Kernel, LARGEST_INPUT, type Matrix } from './kernel.ts';
import { LABELS } from './labels.ts';
import type { Weights } from './weights.ts';
import type { WordForms } from './wordForms.ts';
import { createWordTaps, growWordTaps, tapsAt, type WordTaps } from './wordTaps.ts';

/** Outputs of the last layer: the labels and a few unused ones, since kernels work on groups of four. */
export const OUTPUTS = (LABELS + 3) & ~3;

/** What the third layer may give at most. */
const LARGEST_MIX = 4 * LARGEST_INPUT;

/**
 * The network, ready to run: words in a window of three and flags, then three tokens of that two apart, then
 * the means of that over all places of a word, over the sentence and over the document, then scores of labels. Values between layers
 * are whole numbers.
 */
export interface Network {
  readonly weights: Weights;
  readonly words: WordTaps;
  readonly flags: Int16Array;
  /** For the two halves of the flags the sums of the sets seen. */
  readonly flagSums: readonly [Map<number, Int16Array>, Map<number, Int16Array>];
  readonly around: Matrix;
  readonly mix: Matrix;
  readonly wide: Matrix;
  readonly output: Matrix;
}

export function createNetwork(weights: Weights, forms: WordForms, kernel: Kernel): Network {
  const { second, firstStep } = weights.settings;
  return {
    weights,
    words: createWordTaps(weights, forms),
    flags: Int16Array.from(weights.flags, (value) => Math.round(value / firstStep)),
    flagSums: [new Map(), new Map()],
    around: kernel.prepare(weights.around, second),
    mix: kernel.prepare(weights.mix, second),
    wide: kernel.prepare(weights.wide, second),
    output: kernel.prepare(weights.output, OUTPUTS),
  };
}

/** The scores of all labels for each token of the stretches, in order. */
export function scoreLabels(network: Network, features: Features): Float32Array {
  const first = firstLayer(network, features);
  const second = secondLayer(network, features, first);
  return lastLayers(network, features, second);
}

/** First layer: own word, its neighbours and the flags, for all tokens in reach. Others are left 0. */
function firstLayer(network: Network, { stretches, forms, flags }: Features): Int16Array {
  const { hidden } = network.weights.settings;
  const { words } = network;
  growWordTaps(words);
  const { taps } = words;
  const values = new Int16Array(forms.length * hidden);
  let done = 0;
  for (const { first, last } of stretches) {
    const end = Math.min(forms.length, last + REACH);
    for (let i = Math.max(done, first - REACH); i < end; i++) {
      const before = tapsAt(words, i > 0 ? forms[i - 1]! : 0);
      const own = tapsAt(words, forms[i]!) + hidden;
      const after = tapsAt(words, i + 1 < forms.length ? forms[i + 1]! : 0) + 2 * hidden;
      const place = flagTaps(network, 0, flags[i * 2]!);
      const use = flagTaps(network, 32, flags[i * 2 + 1]!);
      const at = i * hidden;
      for (let h = 0; h < hidden; h++) {
        const sum = taps[before + h]! + taps[own + h]! + taps[after + h]! + place[h]! + use[h]!;
        values[at + h] = sum <= 0 ? 0 : Math.min(LARGEST_INPUT, sum);
      }
    }
    done = end;
  }
  return values;
}

/** Sets of flags whose sums are remembered at most. */
const REMEMBERED = 8000;

/** The sum of the weights of the flags that are set in `bits`, the lowest of which is flag `base`. */
function flagTaps({ flags, flagSums, weights }: Network, base: number, bits: number): Int16Array {
  const known = flagSums[base >> 5]!.get(bits);
  if (known !== undefined) return known;
  const sums = new Int16Array(weights.settings.hidden);
  let left = bits;
  while (left !== 0) {
    const flag = 31 - Math.clz32(left);
    left ^= 1 << flag;
    const row = (base + flag) * sums.length;
    for (let h = 0; h < sums.length; h++) sums[h]! += flags[row + h]!;
  }
  if (flagSums[base >> 5]!.size > REMEMBERED) flagSums[base >> 5]!.clear();
  flagSums[base >> 5]!.set(bits, sums);
  return sums;
}

function clamp(value: number): number {
  return Math.max(0, Math.min(LARGEST_INPUT, value));
}

/** Second layer: each token of the stretches with the tokens two before and two after. */
function secondLayer(
  { weights, around }: Network,
  { stretches, forms }: Features,
  first: Int16Array,
): Int16Array {
  const { hidden, second, firstStep, secondStep, steps } = weights.settings;
  const values = new Int16Array(sizeOf(stretches) * second);
  const sums = new Int32Array(second);
  const factor = (steps.around! * firstStep) / secondStep;
  const bias = weights.aroundBias.map((value) => value / secondStep + 0.5);
  let at = 0;
  for (const stretch of stretches) {
    for (let i = stretch.first; i < stretch.last; i++) {
      if (i >= REACH) around.add(first, (i - REACH) * hidden, hidden, 0);
      around.add(first, i * hidden, hidden, hidden);
      if (i + REACH < forms.length) around.add(first, (i + REACH) * hidden, hidden, 2 * hidden);
      around.take(sums);
      for (let o = 0; o < second; o++) values[at++] = clamp(Math.floor(sums[o]! * factor + bias[o]!));
    }
  }
  return values;
}

/** Third layer, which sees means of the second, and the scores of the labels. */
function lastLayers(network: Network, features: Features, values: Int16Array): Float32Array {
  const { weights, mix, output } = network;
  const { second, steps, secondStep } = weights.settings;
  const factor = steps.mix!;
  const bias = weights.mixBias.map((value) => value / secondStep + 0.5);
  const pooled = meanProducts(mix, second, values, features.stretches, features.wordOf, features.words);
  const about = aboutSentences(network, features, values);
  const scores = new Float32Array((values.length / second) * LABELS);
  const sums = new Int32Array(second);
  const hidden = new Int16Array(second);
  const outputs = new Int32Array(OUTPUTS);
  let token = 0;
  for (const { first, last } of features.stretches) {
    for (let i = first; i < last; i++, token++) {
      const word = features.wordOf[i]!;
      const sentence = features.sentenceOf[i]! * second;
      const at = token * second;
      mix.add(values, at, second, 0);
      if (word < 0) mix.add(values, at, second, second);
      mix.take(sums);
      for (let o = 0; o < second; o++) {
        const sum = word < 0 ? sums[o]! : sums[o]! + pooled[word * second + o]!;
        const mixed = Math.floor(sum * factor + about[sentence + o]! + bias[o]!);
        hidden[o] = Math.max(0, Math.min(LARGEST_MIX, mixed)) + values[at + o]!;
      }
      output.add(hidden, 0, second, 0);
      output.take(outputs);
      scoreToken(weights, outputs, features.pairs, token, scores);
    }
  }
  return scores;
}

/** For each sentence what the means over it and over the whole document add to the third layer. */
function aboutSentences({ weights, wide }: Network, features: Features, values: Int16Array): Float64Array {
  const { second, steps } = weights.settings;
  const { stretches, sentenceOf, sentences } = features;
  const inSentence = meanProducts(wide, 0, values, stretches, sentenceOf, sentences);
  const inDocument = meanProducts(wide, second, values, stretches, new Int32Array(sentenceOf.length), 1);
  return Float64Array.from(inSentence, (sum, at) => (sum + inDocument[at % second]!) * steps.wide!);
}

/**
 * The mean of the values over all tokens of each group, times the matrix' rows from `row`. Tokens of a negative
 * group belong to none.
 */
function meanProducts(
  matrix: Matrix,
  row: number,
  values: Int16Array,
  stretches: Features['stretches'],
  groupOf: Int32Array,
  groups: number,
): Int32Array {
  const { outputs } = matrix;
  const sums = new Int32Array(groups * outputs);
  const counts = new Uint32Array(groups);
  let token = 0;
  for (const { first, last } of stretches) {
    for (let i = first; i < last; i++, token++) {
      const group = groupOf[i]!;
      if (group < 0) continue;
      counts[group]!++;
      for (let o = 0; o < outputs; o++) sums[group * outputs + o]! += values[token * outputs + o]!;
    }
  }
  const mean = new Int16Array(outputs);
  for (let group = 0; group < groups; group++) {
    if (counts[group] === 0) continue;
    const products = sums.subarray(group * outputs, (group + 1) * outputs);
    for (let o = 0; o < outputs; o++) mean[o] = Math.round(products[o]! / counts[group]!);
    matrix.add(mean, 0, outputs, row);
    matrix.take(products);
  }
  return sums;
}

/** Writes the scores of one token: the last layer's outputs and the hashed features. */
function scoreToken(
  { outputBias, pairs, settings }: Weights,
  outputs: Int32Array,
  buckets: Int32Array,
  token: number,
  scores: Float32Array,
): void {
  const pairStep = settings.steps.pairs!;
  const outputStep = settings.steps.output! * settings.secondStep;
  const at = token * LABELS;
  for (let label = 0; label < LABELS; label++) {
    let sum = 0;
    for (let kind = token * PAIRS; kind < (token + 1) * PAIRS; kind++)
      sum += pairs[buckets[kind]! * LABELS + label]!;
    scores[at + label] = outputs[label]! * outputStep + outputBias[label]! + sum * pairStep;
  }
}

function sizeOf(stretches: Features['stretches']): number {
  let size = 0;
  for (const { first, last } of stretches) size += last - first;
  return size;
}
