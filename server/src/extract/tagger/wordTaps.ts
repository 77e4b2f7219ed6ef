import type { Weights } from './weights.ts';
import { AFFIXES, FORM_COLUMNS, type WordForms } from './wordForms.ts';

/**
 * What each word form gives to the first layer: to the token after it, to its own and to the token before it.
 * Computed when a form is first needed and kept.
 */
export interface WordTaps {
  readonly weights: Weights;
  readonly forms: WordForms;
  /** The same for every part and centre of the word vectors. */
  readonly centres: Float32Array;
  readonly taps: (Int16Array | undefined)[];
  /** Room for the sums of one form. */
  readonly sums: Float64Array;
}

const LARGEST_TAP = 16_000;

export function createWordTaps(weights: Weights, forms: WordForms): WordTaps {
  return {
    weights,
    forms,
    centres: weights.centreTaps,
    taps: [],
    sums: new Float64Array(weights.tapsBias.length),
  };
}

/** Three times `hidden` whole numbers, in steps of the first layer. */
export function tapsOf(words: WordTaps, form: number): Int16Array {
  return words.taps[form] ?? computeTaps(words, form);
}

function computeTaps(words: WordTaps, form: number): Int16Array {
  const { weights, forms, centres } = words;
  const { dimensions, codeParts, spelling, firstStep } = weights.settings;
  const outputs = weights.settings.hidden * 3;
  const { sums } = words;
  for (let o = 0; o < outputs; o++) sums[o] = weights.tapsBias[o]!;
  const columns = form * FORM_COLUMNS;
  const word = forms.columns[columns]!;
  if (word === 0) addProduct(weights.unknown, 0, dimensions, weights.taps, 0, sums);
  else {
    for (let part = 0; part < codeParts; part++) {
      const row = (part * 256 + weights.codes[(word - 1) * codeParts + part]!) * outputs;
      for (let o = 0; o < outputs; o++) sums[o]! += centres[row + o]!;
    }
  }
  addProduct(spellingOf(words, form), 0, spelling, weights.taps, dimensions, sums);
  const taps = new Int16Array(outputs);
  for (let o = 0; o < outputs; o++) {
    taps[o] = Math.max(-LARGEST_TAP, Math.min(LARGEST_TAP, Math.round(sums[o]! / firstStep)));
  }
  words.taps[form] = taps;
  return taps;
}

/** The sum of what is known of a form's affixes and of its shape. */
function spellingOf({ weights, forms }: WordTaps, form: number): Float32Array {
  const { spelling } = weights.settings;
  const sums = new Float32Array(spelling);
  const columns = form * FORM_COLUMNS + 1;
  for (let affix = 0; affix < AFFIXES; affix++) {
    const row = forms.columns[columns + affix]! * spelling;
    for (let i = 0; i < spelling; i++) sums[i]! += weights.affixes[row + i]!;
  }
  const row = forms.columns[columns + AFFIXES]! * spelling;
  for (let i = 0; i < spelling; i++) sums[i]! += weights.shapes[row + i]!;
  return sums;
}

/** The same for each centre of the word vectors, once for all. */
export function tapCentres(
  centres: Float32Array,
  parts: number,
  taps: Float32Array,
  outputs: number,
): Float32Array {
  const width = centres.length / (parts * 256);
  const all = new Float32Array(parts * 256 * outputs);
  const sums = new Float64Array(outputs);
  for (let row = 0; row < parts * 256; row++) {
    sums.fill(0);
    addProduct(centres, row * width, width, taps, (row >> 8) * width, sums);
    all.set(sums, row * outputs);
  }
  return all;
}

/** Adds the product of inputs and the rows of a matrix from `row` to the sums. */
function addProduct(
  input: Float32Array,
  from: number,
  count: number,
  matrix: Float32Array,
  row: number,
  sums: Float64Array,
): void {
  const size = sums.length;
  let i = 0;
  for (; i + 3 < count; i += 4) {
    const [p, q, r, s] = [input[from + i]!, input[from + i + 1]!, input[from + i + 2]!, input[from + i + 3]!];
    const a = (row + i) * size;
    const b = a + size;
    const c = b + size;
    const d = c + size;
    for (let o = 0; o < size; o++) {
      sums[o]! += p * matrix[a + o]! + q * matrix[b + o]! + (r * matrix[c + o]! + s * matrix[d + o]!);
    }
  }
  for (; i < count; i++) {
    const value = input[from + i]!;
    const at = (row + i) * size;
    for (let o = 0; o < size; o++) sums[o]! += value * matrix[at + o]!;
  }
}
