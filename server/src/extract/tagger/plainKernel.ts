import {
  ADDENDS,
  cutOff,
  type KernelMaker,
  LARGEST_INPUT,
  type Matrix,
  MOST_VECTORS,
  type RowTable,
  SMALL_ROW,
  type SmallRows,
} from './kernel.ts';

/** The kernel in plain TypeScript. */
export const plainKernel: KernelMaker = (width) => ({ rows: createRows(width), prepare, prepareRows });

function createRows(width: number): RowTable {
  let table = new Int16Array(width * 64);
  let used = width;
  return {
    add(numbers) {
      if (used + numbers.length > table.length) {
        const larger = new Int16Array((used + numbers.length) * 2);
        larger.set(table);
        table = larger;
      }
      const place = used;
      table.set(numbers, place);
      used += numbers.length;
      return place;
    },
    sum(places, count, sums) {
      for (let row = 0, at = 0; row < count; row++) {
        const [a, b, c, d] = [
          places[row * ADDENDS]!,
          places[row * ADDENDS + 1]!,
          places[row * ADDENDS + 2]!,
          places[row * ADDENDS + 3]!,
        ];
        const e = places[row * ADDENDS + 4]!;
        for (let i = 0; i < width; i++) {
          const sum = table[a + i]! + table[b + i]! + table[c + i]! + table[d + i]! + table[e + i]!;
          sums[at++] = sum <= 0 ? 0 : Math.min(LARGEST_INPUT, sum);
        }
      }
    },
  };
}

function prepareRows(numbers: Int8Array, width: number): SmallRows {
  return {
    sum(rows, addends, count, sums) {
      sums.fill(0, 0, count * SMALL_ROW);
      for (let i = 0; i < count * addends; i++) {
        const from = rows[i]! * width;
        const to = Math.floor(i / addends) * SMALL_ROW;
        for (let o = 0; o < width; o++) sums[to + o]! += numbers[from + o]!;
      }
    },
  };
}

/** Two sums share one 64-bit float: the second stands 27 bits above the first. */
const SHIFT = 2 ** 27;
const HALF = 2 ** 26;

function prepare(weights: Int8Array, outputs: number, parts = 1): Matrix {
  const pairs = outputs / 2;
  const inputs = weights.length / outputs / parts;
  const packed = new Float64Array(weights.length / 2);
  for (let at = 0; at < packed.length; at++) packed[at] = weights[at * 2]! + weights[at * 2 + 1]! * SHIFT;
  const sums = new Float64Array(pairs);
  const found = new Int32Array(inputs + 3);
  const values = new Float64Array(inputs + 3);

  /** Most inputs are 0 and left out; the others are taken four at a time. */
  const addRows = (input: Int16Array, from: number, row: number): void => {
    let size = 0;
    for (let i = 0; i < inputs; i++) {
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
  };

  const multiply: Matrix['multiply'] = (input, starts, count, products) => {
    for (let vector = 0, at = 0; vector < count; vector++) {
      sums.fill(0);
      for (let part = 0; part < parts; part++) addRows(input, starts[vector * parts + part]!, part * inputs);
      for (let pair = 0; pair < pairs; pair++) {
        const upper = Math.floor((sums[pair]! + HALF) / SHIFT);
        products[at++] = sums[pair]! - upper * SHIFT;
        products[at++] = upper;
      }
    }
  };

  const unrounded = new Int32Array(MOST_VECTORS * outputs);
  return {
    multiply,
    layer(input, starts, count, { factor, largest, addends, rows, keepsInputs }, values) {
      multiply(input, starts, count, unrounded);
      for (let vector = 0, at = 0; vector < count; vector++) {
        const [row, own] = [rows[vector]!, starts[vector * parts]!];
        for (let o = 0; o < outputs; o++, at++) {
          const value = cutOff(unrounded[at]! * factor + addends[row + o]!, largest);
          values[at] = keepsInputs ? value + input[own + o]! : value;
        }
      }
    },
  };
}
