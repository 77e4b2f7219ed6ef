import { LARGEST_ADDEND, type RowTable } from './kernel.ts';
import type { Weights } from './weights.ts';
import { AFFIXES, FORM_COLUMNS, type WordForms } from './wordForms.ts';

/**
 * What each word form gives to the first layer: to the token after it, to its own and to the token before it.
 * Computed when a form is first needed and kept.
 */
export interface WordTaps {
  readonly weights: Weights;
  readonly forms: WordForms;
  /** Keeps three rows for each form, in steps of the first layer. */
  readonly rows: RowTable;
  /** The place of each form's rows; 0 or nothing for a form that has none yet. */
  readonly places: number[];
  /** The sums of a word without a vector of its own, before its spelling. */
  readonly unknown: Float64Array;
  /** Room for the sums of one form, and for what is known of its spelling. */
  readonly sums: Float64Array;
  readonly spelling: Float32Array;
  readonly taps: Int16Array;
}

/** The centres are kept in steps that many times finer than the first layer's. */
const FINER = 8;
const LARGEST_CENTRE = 16_000;

export function createWordTaps(weights: Weights, forms: WordForms, rows: RowTable): WordTaps {
  const size = weights.tapsBias.length;
  const unknown = Float64Array.from(weights.tapsBias);
  addProduct(weights.unknown, 0, weights.settings.dimensions, weights.taps, 0, unknown);
  const sums = new Float64Array(size);
  const spelling = new Float32Array(weights.settings.spelling);
  return { weights, forms, rows, places: [], unknown, sums, spelling, taps: new Int16Array(size) };
}

/** The place of the first of a form's rows: for the token after it, for its own, for the token before it. */
export function tapsAt(words: WordTaps, form: number): number {
  return words.places[form] || computeTaps(words, form);
}

function computeTaps(words: WordTaps, form: number): number {
  const { weights, forms, sums, taps } = words;
  const { dimensions, spelling, firstStep } = weights.settings;
  const outputs = sums.length;
  const word = forms.columns[form * FORM_COLUMNS]!;
  if (word === 0) sums.set(words.unknown);
  else {
    sums.set(weights.tapsBias);
    addCentres(words, word - 1);
  }
  addProduct(spellingOf(words, form), 0, spelling, weights.taps, dimensions, sums);
  for (let o = 0; o < outputs; o++) taps[o] = bounded(sums[o]! / firstStep, LARGEST_ADDEND);
  const place = words.rows.add(taps);
  while (words.places.length < form) words.places.push(0);
  words.places[form] = place;
  return place;
}

/** The sum of what is known of a form's affixes and of its shape. */
function spellingOf({ weights, forms, spelling: sums }: WordTaps, form: number): Float32Array {
  const { spelling } = weights.settings;
  sums.fill(0);
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
function addCentres({ weights, sums }: WordTaps, word: number): void {
  const { codeParts, firstStep } = weights.settings;
  const centres = weights.centreTaps.numbers;
  const size = sums.length;
  const step = firstStep / FINER;
  const rowOf = (part: number) =>
    weights.centreTaps.placeOf(part * 256 + weights.codes[word * codeParts + part]!);
  for (let part = 0; part < codeParts; part += 4) {
    const [a, b, c, d] = [rowOf(part), rowOf(part + 1), rowOf(part + 2), rowOf(part + 3)];
    for (let o = 0; o < size; o++) {
      sums[o]! += (centres[a + o]! + centres[b + o]! + centres[c + o]! + centres[d + o]!) * step;
    }
  }
}

/** What each centre of the word vectors gives, in steps {@link FINER} than the first layer's. */
export interface CentreTaps {
  readonly numbers: Int16Array;
  /** The place of the row of a centre, which is computed when it is first asked for. */
  placeOf(centre: number): number;
}

export function createCentreTaps(
  centres: Float32Array,
  parts: number,
  taps: Float64Array,
  outputs: number,
  firstStep: number,
): CentreTaps {
  const rows = parts * 256;
  const width = centres.length / rows;
  const numbers = new Int16Array(rows * outputs);
  const isKnown = new Uint8Array(rows);
  const sums = new Float64Array(outputs);
  const compute = (row: number): void => {
    sums.fill(0);
    addProduct(centres, row * width, width, taps, (row >> 8) * width, sums);
    for (let o = 0; o < outputs; o++)
      numbers[row * outputs + o] = bounded((sums[o]! / firstStep) * FINER, LARGEST_CENTRE);
    isKnown[row] = 1;
  };
  return {
    numbers,
    placeOf(row) {
      if (isKnown[row] === 0) compute(row);
      return row * outputs;
    },
  };
}

function bounded(value: number, largest: number): number {
  return Math.max(-largest, Math.min(largest, Math.round(value)));
}

/** Adds the product of inputs and the rows of a matrix from `row` to the sums. */
function addProduct(
  input: Float32Array,
  from: number,
  count: number,
  matrix: Float64Array,
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
