import type { Features } from './features.ts';
import { cutOff, LARGEST_INPUT, MOST_VECTORS } from './kernel.ts';
import { LABELS } from './labels.ts';
import { type Network, OUTPUTS } from './network.ts';
import { PAIRS } from './pairs.ts';

/** What the third layer may give at most. */
const LARGEST_MIX = 4 * LARGEST_INPUT;

/**
 * Third layer, which sees the values of a token and means over its word, its sentence and the document, and the
 * scores of the labels for each token of the stretches.
 */
export function scoreTokens(network: Network, features: Features, values: Int16Array): Float32Array {
  const { second } = network.weights.settings;
  const { size } = features;
  const words = meansOf(values, second, features.wordAt, features.words);
  const about = aboutSentences(network, features, values);
  const scores = new Float32Array(size * LABELS);
  const part: Part = { values, words, about, from: 0, to: 0 };
  for (; part.from < size; part.from = part.to) {
    part.to = Math.min(size, part.from + MOST_VECTORS);
    mixWords(network, features, part);
    mixSentences(network, features, part);
    scorePart(network, features, part, scores);
  }
  return scores;
}

/** The tokens `from` to `to` (exclusive) of those in stretches, and what they need. */
interface Part {
  readonly values: Int16Array;
  /** Means over all places of a word. */
  readonly words: Int16Array;
  /** What the means over each sentence and over the document add to the third layer. */
  readonly about: Float64Array;
  from: number;
  to: number;
}

/** Multiplies each token's values and the means over its word, or its own again. */
function mixWords({ weights, mix, room }: Network, { wordAt }: Features, part: Part): void {
  const { second } = weights.settings;
  const { inputs, starts, products } = room;
  let at = 0;
  for (let token = part.from; token < part.to; token++) {
    starts[token - part.from] = at;
    const own = token * second;
    const word = wordAt[token]!;
    const mean = word < 0 ? own : word * second;
    const means = word < 0 ? part.values : part.words;
    for (let i = 0; i < second; i++) {
      inputs[at + i] = part.values[own + i]!;
      inputs[at + second + i] = means[mean + i]!;
    }
    at += 2 * second;
  }
  mix.multiply(inputs, starts, part.to - part.from, products);
}

/** The values of the third layer: the products, what the sentence adds, and the token's own values. */
function mixSentences({ weights, room, mixBias }: Network, { sentenceAt }: Features, part: Part): void {
  const { second, steps } = weights.settings;
  const { inputs, starts, products } = room;
  const { about, values } = part;
  const factor = steps.mix!;
  let at = 0;
  for (let token = part.from; token < part.to; token++) {
    starts[token - part.from] = at;
    const sentence = sentenceAt[token]! * second;
    const own = token * second;
    for (let o = 0; o < second; o++, at++) {
      const mixed = products[at]! * factor + about[sentence + o]! + mixBias[o]!;
      inputs[at] = cutOff(mixed, LARGEST_MIX) + values[own + o]!;
    }
  }
}

/** The scores: the last layer's outputs and the hashed features. */
function scorePart(
  { weights, output, room }: Network,
  { pairs: buckets }: Features,
  { from, to }: Part,
  scores: Float32Array,
): void {
  const { outputBias, pairs, settings } = weights;
  const { products } = room;
  const pairStep = settings.steps.pairs!;
  const outputStep = settings.steps.output! * settings.secondStep;
  output.multiply(room.inputs, room.starts, to - from, products);
  for (let token = from; token < to; token++) {
    const at = token * LABELS;
    const outputs = (token - from) * OUTPUTS;
    for (let label = 0; label < LABELS; label++) {
      let sum = 0;
      for (let kind = token * PAIRS; kind < (token + 1) * PAIRS; kind++)
        sum += pairs[buckets[kind]! * LABELS + label]!;
      scores[at + label] = products[outputs + label]! * outputStep + outputBias[label]! + sum * pairStep;
    }
  }
}

/** For each sentence what the means over it and over the whole document add to the third layer. */
function aboutSentences(
  { weights, wide, room }: Network,
  features: Features,
  values: Int16Array,
): Float64Array {
  const { second, steps } = weights.settings;
  const { sentences, sentenceAt, size } = features;
  const { inputs, starts, products } = room;
  const inSentence = meansOf(values, second, sentenceAt, sentences);
  const inDocument = meansOf(values, second, new Int32Array(size), 1);
  const about = new Float64Array(sentences * second);
  for (let from = 0; from < sentences; from += MOST_VECTORS) {
    const to = Math.min(sentences, from + MOST_VECTORS);
    for (let sentence = from, at = 0; sentence < to; sentence++, at += 2 * second) {
      starts[sentence - from] = at;
      inputs.set(inSentence.subarray(sentence * second, (sentence + 1) * second), at);
      inputs.set(inDocument, at + second);
    }
    wide.multiply(inputs, starts, to - from, products);
    for (let at = from * second, i = 0; at < to * second; at++, i++) about[at] = products[i]! * steps.wide!;
  }
  return about;
}

/** The rounded means of the values over all tokens of each group. Tokens of a negative group belong to none. */
function meansOf(values: Int16Array, width: number, groupOf: Int32Array, groups: number): Int16Array {
  const sums = new Int32Array(groups * width);
  const counts = new Uint32Array(groups);
  for (let token = 0; token < groupOf.length; token++) {
    const group = groupOf[token]!;
    if (group < 0) continue;
    counts[group]!++;
    const to = group * width;
    const at = token * width;
    for (let i = 0; i < width; i++) sums[to + i]! += values[at + i]!;
  }
  const means = new Int16Array(sums.length);
  for (let group = 0; group < groups; group++) {
    const count = counts[group]!;
    if (count === 0) continue;
    const half = count >> 1;
    for (let at = group * width; at < (group + 1) * width; at++) means[at] = (sums[at]! + half) / count;
  }
  return means;
}
