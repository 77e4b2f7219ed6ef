/**
 * Products of whole-number vectors and matrices, exact and therefore alike in every implementation.
 * Weights are -127 to 127; the inputs of one sum come to 512 times {@link LARGEST_INPUT} at most, none is negative.
 * Numbers of inputs are multiples of 8, of outputs multiples of 4.
 */
export interface Kernel {
  /** Readies a matrix of weights, input by input: all outputs of the first input first. */
  prepare(weights: Int8Array, outputs: number): Matrix;
}

export interface Matrix {
  readonly outputs: number;
  /** Adds `count` inputs from `from` times the matrix' rows from `row` to the sums, which {@link take} gives. */
  add(input: Int16Array, from: number, count: number, row: number): void;
  /** Moves the sums to `sums` and begins anew from 0. */
  take(sums: Int32Array): void;
}

export const LARGEST_INPUT = 1023;
export const MOST_INPUTS = 512;

/** Two sums share one 64-bit float: the second stands 27 bits above the first. */
const SHIFT = 2 ** 27;
const HALF = 2 ** 26;

/** The kernel in plain TypeScript. */
export const plainKernel: Kernel = {
  prepare(weights, outputs) {
    const pairs = outputs / 2;
    const packed = new Float64Array(weights.length / 2);
    for (let at = 0; at < packed.length; at++) packed[at] = weights[at * 2]! + weights[at * 2 + 1]! * SHIFT;
    const sums = new Float64Array(pairs);
    return {
      outputs,
      add: (input, from, count, row) => addRows(packed, pairs, sums, input, from, count, row),
      take: (target) => {
        for (let pair = 0; pair < pairs; pair++) {
          const sum = sums[pair]!;
          const upper = Math.floor((sum + HALF) / SHIFT);
          target[pair * 2] = sum - upper * SHIFT;
          target[pair * 2 + 1] = upper;
        }
        sums.fill(0);
      },
    };
  },
};

const found = new Int32Array(MOST_INPUTS + 3);
const values = new Float64Array(MOST_INPUTS + 3);

/** Most inputs are 0 and left out; the others are taken four at a time. */
function addRows(
  packed: Float64Array,
  pairs: number,
  sums: Float64Array,
  input: Int16Array,
  from: number,
  count: number,
  row: number,
): void {
  let size = 0;
  for (let i = 0; i < count; i++) {
    const value = input[from + i]!;
    if (value === 0) continue;
    found[size] = (row + i) * pairs;
    values[size++] = value;
  }
  for (; size % 4 !== 0; size++) {
    found[size] = 0;
    values[size] = 0;
  }
  for (let i = 0; i < size; i += 4) {
    const [a, b, c, d] = [found[i]!, found[i + 1]!, found[i + 2]!, found[i + 3]!];
    const [p, q, r, s] = [values[i]!, values[i + 1]!, values[i + 2]!, values[i + 3]!];
    for (let o = 0; o < pairs; o++) {
      sums[o]! += p * packed[a + o]! + q * packed[b + o]! + (r * packed[c + o]! + s * packed[d + o]!);
    }
  }
}
