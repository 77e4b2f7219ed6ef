import type { Features } from './features.ts';
import { LARGEST_INPUT, MOST_VECTORS, SMALL_ROW } from './kernel.ts';
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
  const words = meansOf(sumGroups(values, second, features.wordAt, features.words));
  const about = aboutSentences(network, features, values);
  const scores = new Float32Array(size * LABELS);
  const part: Part = { values, words, about, from: 0, to: 0 };
  for (; part.from < size; part.from = part.to) {
    part.to = Math.min(size, part.from + MOST_VECTORS);
    mixPart(network, features, part);
    scorePart(network, features, part, scores);
  }
  return scores;
}

/** The tokens `from` to `to` (exclusive) of those in stretches, and what they need. */
interface Part {
  readonly values: Int16Array;
  /** Means over all places of a word. */
  readonly words: Int16Array;
  /** What each sentence and the document add to the third layer, and its bias. */
  readonly about: Float64Array;
  from: number;
  to: number;
}

/**
 * The values of the third layer: products of each token's values and the means over its word, or its own again, what
 * the sentence adds, and the token's own values.
 */
function mixPart({ weights, mix, room }: Network, { wordAt, sentenceAt }: Features, part: Part): void {
  const { second, steps } = weights.settings;
  const { inputs, starts, rows } = room;
  const { from, to, values, words, about } = part;
  inputs.set(values.subarray(from * second, to * second));
  const firstSentence = sentenceAt[from]!;
  let end = (to - from) * second;
  for (let token = from, own = 0; token < to; token++, own += second) {
    const number = token - from;
    const word = wordAt[token]!;
    starts[number * 2] = own;
    starts[number * 2 + 1] = word < 0 ? own : end;
    rows[number] = (sentenceAt[token]! - firstSentence) * second;
    if (word < 0) continue;
    for (let i = 0, mean = word * second; i < second; i++) inputs[end++] = words[mean + i]!;
  }
  const addends = about.subarray(firstSentence * second, (sentenceAt[to - 1]! + 1) * second);
  const rounding = { factor: steps.mix!, largest: LARGEST_MIX, addends, rows, keepsInputs: true };
  mix.layer(inputs, starts, to - from, rounding, room.values);
}

/** The scores: the last layer's outputs and the hashed features. */
function scorePart(
  { weights, output, pairs, room }: Network,
  features: Features,
  { from, to }: Part,
  scores: Float32Array,
): void {
  const { outputBias, settings } = weights;
  const { products, sums, starts } = room;
  const pairStep = settings.steps.pairs!;
  const outputStep = settings.steps.output! * settings.secondStep;
  for (let number = 0; number < to - from; number++) starts[number] = number * settings.second;
  output.multiply(room.values, starts, to - from, products);
  pairs.sum(features.pairs.subarray(from * PAIRS, to * PAIRS), PAIRS, to - from, sums);
  for (let number = 0, at = from * LABELS; number < to - from; number++) {
    for (let label = 0; label < LABELS; label++, at++) {
      const product = products[number * OUTPUTS + label]! * outputStep;
      scores[at] = product + outputBias[label]! + sums[number * SMALL_ROW + label]! * pairStep;
    }
  }
}

/** For each sentence what the means over it and over the whole document add to the third layer, and its bias. */
function aboutSentences(
  { weights, wide, room, mixBias }: Network,
  { sentences, sentenceAt }: Features,
  values: Int16Array,
): Float64Array {
  const { second, steps } = weights.settings;
  const { inputs, starts, products } = room;
  const groups = sumGroups(values, second, sentenceAt, sentences);
  const inSentence = meansOf(groups);
  const inDocument = meansOf(joinGroups(groups));
  const about = new Float64Array(sentences * second);
  for (let from = 0; from < sentences; from += MOST_VECTORS) {
    const to = Math.min(sentences, from + MOST_VECTORS);
    for (let sentence = from, at = 0; sentence < to; sentence++, at += 2 * second) {
      starts[sentence - from] = at;
      inputs.set(inSentence.subarray(sentence * second, (sentence + 1) * second), at);
      inputs.set(inDocument, at + second);
    }
    wide.multiply(inputs, starts, to - from, products);
    for (let sentence = from, i = 0; sentence < to; sentence++) {
      for (let o = 0; o < second; o++, i++)
        about[sentence * second + o] = products[i]! * steps.wide! + mixBias[o]!;
    }
  }
  return about;
}

/** Sums of values, `width` of them for each group of tokens, and how many tokens each group has. */
interface Groups {
  readonly width: number;
  readonly sums: Int32Array;
  readonly counts: Uint32Array;
}

/** Adds up the values of the tokens of each group. Tokens of a negative group belong to none. */
function sumGroups(values: Int16Array, width: number, groupOf: Int32Array, groups: number): Groups {
  const sums = new Int32Array(groups * width);
  const counts = new Uint32Array(groups);
  for (let token = 0; token < groupOf.length; token++) {
    const group = groupOf[token]!;
    if (group < 0) continue;
    counts[group]!++;
    for (let from = token * width, to = group * width, end = to + width; to < end; from++, to++)
      sums[to]! += values[from]!;
  }
  return { width, sums, counts };
}

/** All groups as one. */
function joinGroups({ width, sums, counts }: Groups): Groups {
  const joined = new Int32Array(width);
  for (let at = 0; at < sums.length; at += width) for (let i = 0; i < width; i++) joined[i]! += sums[at + i]!;
  return { width, sums: joined, counts: Uint32Array.of(counts.reduce((all, count) => all + count, 0)) };
}

/** The means, rounded. */
function meansOf({ width, sums, counts }: Groups): Int16Array {
  const means = new Int16Array(sums.length);
  for (let group = 0; group < counts.length; group++) {
    const count = counts[group]!;
    if (count === 0) continue;
    const half = count >> 1;
    for (let at = group * width; at < (group + 1) * width; at++) means[at] = (sums[at]! + half) / count;
  }
  return means;
}
