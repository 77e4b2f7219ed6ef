/**
 * Sums and products of whole numbers, exact and therefore alike in every implementation. What is made by one
 * kernel is freed with it.
 */
export interface Kernel {
  readonly rows: RowTable;
  /**
   * Readies a matrix of weights, input by input: all outputs, a multiple of 16, of the first input first. The inputs
   * of a product are `parts` stretches of numbers, one after the other.
   */
  prepare(weights: Int8Array, outputs: number, parts?: number): Matrix;
  /** Readies rows of `width` small numbers each, at most {@link SMALL_ROW}. */
  prepareRows(numbers: Int8Array, width: number): SmallRows;
}

/** Makes a {@link Kernel}. Its rows have `width` numbers, a multiple of 8. */
export type KernelMaker = (width: number) => Kernel;

/** Rows of whole numbers from -{@link LARGEST_ADDEND} to {@link LARGEST_ADDEND}, of which many are added up. */
export interface RowTable {
  /** Adds one or more rows; gives the place of the first, from which the next is `width` further. Never 0. */
  add(numbers: Int16Array): number;
  /**
   * Adds up {@link ADDENDS} rows for each of the `count` sums, at most {@link MOST_SUMS}. Place 0 is a row of
   * zeros. The sums, cut off at 0 and {@link LARGEST_INPUT}, are written to `sums` one after the other.
   */
  sum(places: Int32Array, count: number, sums: Int16Array): void;
}

/** Rows of small whole numbers, of which many are added up. */
export interface SmallRows {
  /**
   * Adds up `addends` rows, at most 256, for each of the `count` sums, at most {@link MOST_VECTORS}. `rows` gives
   * their numbers. The sums have {@link SMALL_ROW} numbers each; those behind the width of a row are 0.
   */
  sum(rows: Int32Array, addends: number, count: number, sums: Int16Array): void;
}

export interface Matrix {
  /**
   * Multiplies `count` vectors, at most {@link MOST_VECTORS}. `starts` gives for each of them where its parts begin in
   * `input`, which has at most {@link MOST_SUMS} rows; no number is negative, and the numbers of one vector come to 512
   * times {@link LARGEST_INPUT} at most.
   */
  multiply(input: Int16Array, starts: Int32Array, count: number, products: Int32Array): void;
  /** Multiplies in the same way and rounds the products to the values of a layer. */
  layer(input: Int16Array, starts: Int32Array, count: number, rounding: Rounding, values: Int16Array): void;
}

/** How products become whole numbers: times `factor`, plus an addend for each output, {@link cutOff} at `largest`. */
export interface Rounding {
  readonly factor: number;
  readonly largest: number;
  /** Rows of addends, at most {@link MOST_VECTORS}, and for each vector where its row begins. */
  readonly addends: Float64Array;
  readonly rows: Int32Array;
  /** Adds afterwards the first inputs of the vector, one for each output. */
  readonly keepsInputs: boolean;
}

export const LARGEST_INPUT = 1023;
/** So that the sum of {@link ADDENDS} fits into 16 bits. */
export const LARGEST_ADDEND = 6500;
export const ADDENDS = 5;
export const SMALL_ROW = 16;
/** Vectors that are multiplied at a time, and the sums of rows that they can consist of. */
export const MOST_VECTORS = 128;
export const MOST_SUMS = ADDENDS * MOST_VECTORS;

/** The whole part of a value, not below 0 nor above `largest`. */
export function cutOff(value: number, largest: number): number {
  if (!(value >= 1)) return 0;
  return value >= largest ? largest : Math.trunc(value);
}
