import type { Features } from './features.ts';
import { createFlagTaps, type FlagTaps } from './flagTaps.ts';
import {
  type KernelMaker,
  type Matrix,
  MOST_SUMS,
  MOST_VECTORS,
  type RowTable,
  SMALL_ROW,
  type SmallRows,
} from './kernel.ts';
import { LABELS } from './labels.ts';
import { scoreTokens } from './lastLayers.ts';
import { secondLayer } from './secondLayer.ts';
import type { Weights } from './weights.ts';
import type { WordForms } from './wordForms.ts';
import { createWordTaps, type WordTaps } from './wordTaps.ts';

/** Outputs of the last layer: the labels and a few unused ones, since kernels work on groups of sixteen. */
export const OUTPUTS = (LABELS + 3) & ~3;

/**
 * The network, ready to run: words in a window of three and flags, then three tokens of that two apart, then
 * the means of that over all places of a word, over the sentence and over the document, then scores of labels.
 * Values between layers are whole numbers.
 */
export interface Network {
  readonly weights: Weights;
  readonly words: WordTaps;
  readonly flags: FlagTaps;
  readonly rows: RowTable;
  readonly around: Matrix;
  readonly mix: Matrix;
  readonly wide: Matrix;
  readonly output: Matrix;
  readonly pairs: SmallRows;
  /** What is added in the second and third layer before they are rounded. */
  readonly aroundBias: Float64Array;
  readonly mixBias: Float64Array;
  readonly room: Room;
}

/** Room for what is computed at a time, used again and again. */
export interface Room {
  readonly places: Int32Array;
  readonly inputs: Int16Array;
  readonly starts: Int32Array;
  readonly rows: Int32Array;
  readonly values: Int16Array;
  readonly products: Int32Array;
  readonly sums: Int16Array;
}

export function createNetwork(weights: Weights, forms: WordForms, makeKernel: KernelMaker): Network {
  const { hidden, second, secondStep } = weights.settings;
  const toRound = (bias: Float32Array) =>
    Float64Array.from(bias, (value) => Math.fround(value / secondStep + 0.5));
  const kernel = makeKernel(hidden);
  const { rows } = kernel;
  return {
    weights,
    words: createWordTaps(weights, forms, rows),
    flags: createFlagTaps(weights, rows),
    rows,
    around: kernel.prepare(weights.around, second, 3),
    mix: kernel.prepare(weights.mix, second, 2),
    wide: kernel.prepare(weights.wide, second),
    output: kernel.prepare(weights.output, OUTPUTS),
    pairs: kernel.prepareRows(weights.pairs, LABELS),
    aroundBias: toRound(weights.aroundBias),
    mixBias: toRound(weights.mixBias),
    room: {
      places: new Int32Array(MOST_SUMS * 5),
      inputs: new Int16Array(MOST_SUMS * hidden),
      starts: new Int32Array(MOST_VECTORS * 3),
      rows: new Int32Array(MOST_VECTORS),
      values: new Int16Array(MOST_VECTORS * second),
      products: new Int32Array(MOST_VECTORS * second),
      sums: new Int16Array(MOST_VECTORS * SMALL_ROW),
    },
  };
}

/** The scores of all labels for each token of the stretches, in order. */
export function scoreLabels(network: Network, features: Features): Float32Array {
  return scoreTokens(network, features, secondLayer(network, features));
}
