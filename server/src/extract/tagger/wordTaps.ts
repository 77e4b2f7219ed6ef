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
  readonly centres: Int16Array;
  /** Three times `hidden` whole numbers for each form, in steps of the first layer. */
  taps: Int16Array;
  /** 1 for each form that has its numbers. */
  ready: Uint8Array;
  /** Room for the sums of one form. */
  readonly sums: Float64Array;
}

const LARGEST_TAP = 16_000;
/** The centres are kept in steps that many times finer than the first layer's. */
const FINER = 8;

export function createWordTaps(weights: Weights, forms: WordForms): WordTaps {
  const sums = new Float64Array(weights.tapsBias.length);
  return {
    weights,
    forms,
    centres: weights.centreTaps,
    taps: new Int16Array(0),
    ready: new Uint8Array(0),
    sums,
  };
}

/** Makes room for the forms added since; to be called before {@link tapsAt} is. */
export function growWordTaps(words: WordTaps): void {
  const size = words.forms.hashes.length;
  if (size <= words.ready.length) return;
  const ready = new Uint8Array(size * 2);
  const taps = new Int16Array(ready.length * words.sums.length);
  ready.set(words.ready);
  taps.set(words.taps);
  words.ready = ready;
  words.taps = taps;
}

/** Where the numbers of a form begin. */
export function tapsAt(words: WordTaps, form: number): number {
  if (words.ready[form] === 0) computeTaps(words, form);
  return form * words.sums.length;
}

function computeTaps(words: WordTaps, form: number): void {
  const { weights, forms, sums } = words;
  const { dimensions, spelling, firstStep } = weights.settings;
  const outputs = sums.length;
  for (let o = 0; o < outputs; o++) sums[o] = weights.tapsBias[o]!;
  const word = forms.columns[form * FORM_COLUMNS]!;
  if (word === 0) addProduct(weights.unknown, 0, dimensions, weights.taps, 0, sums);
  else addCentres(words, word - 1);
  addProduct(spellingOf(words, form), 0, spelling, weights.taps, dimensions, sums);
  for (let o = 0; o < outputs; o++) words.taps[form * outputs + o] = bounded(sums[o]! / firstStep);
  words.ready[form] = 1;
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

/** Adds what a word's vector gives, four of its parts at a time. */
function addCentres({ weights, centres, sums }: WordTaps, word: number): void {
  const { codeParts, firstStep } = weights.settings;
  const size = sums.length;
  const step = firstStep / FINER;
  const rowOf = (part: number) => (part * 256 + weights.codes[word * codeParts + part]!) * size;
  for (let part = 0; part < codeParts; part += 4) {
    const [a, b, c, d] = [rowOf(part), rowOf(part + 1), rowOf(part + 2), rowOf(part + 3)];
    for (let o = 0; o < size; o++) {
      sums[o]! += (centres[a + o]! + centres[b + o]! + centres[c + o]! + centres[d + o]!) * step;
    }
  }
}

/** What each centre of the word vectors gives, once for all, in steps {@link FINER} than the first layer's. */
export function tapCentres(
  centres: Float32Array,
  parts: number,
  taps: Float32Array,
  outputs: number,
  firstStep: number,
): Int16Array {
  const rows = parts * 256;
  const width = centres.length / rows;
  const all = new Int16Array(rows * outputs);
  const sums = new Float64Array(outputs);
  for (let row = 0; row < rows; row++) {
    sums.fill(0);
    addProduct(centres, row * width, width, taps, (row >> 8) * width, sums);
    for (let o = 0; o < outputs; o++) all[row * outputs + o] = bounded((sums[o]! / firstStep) * FINER);
  }
  return all;
}

function bounded(value: number): number {
  return Math.max(-LARGEST_TAP, Math.min(LARGEST_TAP, Math.round(value)));
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
