/**
 * Sums and products of whole numbers, exact and therefore alike in every implementation. What is made by one
 * kernel is freed with it.
 */
export interface Kernel {
  readonly rows: RowTable;
  /**
   * Readies a matrix of weights, input by input: all outputs, a multiple of 16, of the first input first. The inputs of a product are
   * `parts` stretches of numbers, which begin `apart` numbers after each other.
   */
  prepare(weights: Int8Array, outputs: number, parts?: number, apart?: number): Matrix;
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

export interface Matrix {
  /**
   * Multiplies the vectors that begin at `starts` in `input`, `count` of them, at most {@link MOST_VECTORS}.
   * `input` has at most {@link MOST_SUMS} rows; no number is negative, and the numbers of one vector come to 512 times
   * {@link LARGEST_INPUT} at most.
   */
  multiply(input: Int16Array, starts: Int32Array, count: number, products: Int32Array): void;
}

export const LARGEST_INPUT = 1023;
/** So that the sum of {@link ADDENDS} fits into 16 bits. */
export const LARGEST_ADDEND = 6500;
export const ADDENDS = 5;
/** Vectors that are multiplied at a time, and the sums of rows that they can consist of. */
export const MOST_VECTORS = 128;
export const MOST_SUMS = ADDENDS * MOST_VECTORS;

/** The whole part of a value, not below 0 nor above `largest`. */
export function cutOff(value: number, largest: number): number {
  if (!(value >= 1)) return 0;
  return value >= largest ? largest : Math.trunc(value);
}
