import {
  ADDENDS,
  type KernelMaker,
  type Matrix,
  MOST_SUMS,
  MOST_VECTORS,
  type RowTable,
  SMALL_ROW,
  type SmallRows,
} from '../extract/tagger/kernel.ts';
import { kernelBytes } from './kernelBytes.ts';

interface Exports {
  readonly memory: WebAssembly.Memory;
  addRows(places: number, count: number, width: number, sums: number): void;
  addSmallRows(rows: number, count: number, addends: number, table: number, sums: number): void;
  multiply(
    starts: number,
    count: number,
    parts: number,
    width: number,
    weights: number,
    sums: number,
    row: number,
  ): void;
  round(
    sums: number,
    count: number,
    row: number,
    addends: number,
    factor: number,
    largest: number,
    inputs: number,
    apart: number,
    values: number,
  ): void;
}

/**
 * Makes kernels in WebAssembly with vector instructions; undefined where the platform has none. They give the
 * same numbers as the plain one, faster.
 */
export function createWasmKernel(base64 = kernelBytes): KernelMaker | undefined {
  try {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const module = new WebAssembly.Module(bytes);
    const open = (): Exports => new WebAssembly.Instance(module).exports as unknown as Exports;
    open();
    return (width) => {
      const exports = open();
      const memory = new Memory(exports.memory);
      const scratch = reserveScratch(memory, width);
      return {
        rows: createRows(exports, memory, scratch, width),
        prepare: (weights, outputs, parts = 1) =>
          createMatrix(exports, memory, scratch, { weights, outputs, parts }),
        prepareRows: (numbers, width) => createSmallRows(exports, memory, scratch, numbers, width),
      };
    };
  } catch {
    return undefined;
  }
}

const PAGE = 65_536;
/** To grow takes its time, and many small rows come one by one. */
const PAGES_AT_LEAST = 16;

/** Memory that only grows. Addresses stay good; the views are made anew when it has grown. */
class Memory {
  int16: Int16Array;
  int32: Int32Array;
  float64: Float64Array;
  #used = 0;
  readonly #memory: WebAssembly.Memory;

  constructor(memory: WebAssembly.Memory) {
    this.#memory = memory;
    this.int16 = new Int16Array(memory.buffer);
    this.int32 = new Int32Array(memory.buffer);
    this.float64 = new Float64Array(memory.buffer);
  }

  /** The address of new, empty memory. */
  reserve(bytes: number): number {
    const address = this.#used;
    this.#used += (bytes + 15) & ~15;
    const missing = this.#used - this.int16.byteLength;
    if (missing > 0) {
      this.#memory.grow(Math.max(PAGES_AT_LEAST, Math.ceil(missing / PAGE)));
      this.int16 = new Int16Array(this.#memory.buffer);
      this.int32 = new Int32Array(this.#memory.buffer);
      this.float64 = new Float64Array(this.#memory.buffer);
    }
    return address;
  }
}

/** Addresses of what one call reads and writes. */
interface Scratch {
  /** A row of zeros, at address 0. */
  readonly zeros: number;
  readonly numbers: number;
  readonly places: number;
  readonly products: number;
  readonly addends: number;
  readonly rows: number;
}

const MOST_OUTPUTS = 256;

function reserveScratch(memory: Memory, width: number): Scratch {
  return {
    zeros: memory.reserve(width * 2),
    numbers: memory.reserve(MOST_SUMS * width * 2),
    places: memory.reserve(MOST_SUMS * ADDENDS * 4),
    products: memory.reserve(MOST_VECTORS * MOST_OUTPUTS * 4),
    addends: memory.reserve(MOST_VECTORS * MOST_OUTPUTS * 8),
    rows: memory.reserve(MOST_VECTORS * 4),
  };
}

function createRows({ addRows }: Exports, memory: Memory, scratch: Scratch, width: number): RowTable {
  return {
    add(numbers) {
      const address = memory.reserve(numbers.length * 2);
      memory.int16.set(numbers, address >> 1);
      return address >> 1;
    },
    sum(places, count, sums) {
      memory.int32.set(places.subarray(0, count * ADDENDS), scratch.places >> 2);
      addRows(scratch.places, count, width * 2, scratch.numbers);
      const from = scratch.numbers >> 1;
      sums.set(memory.int16.subarray(from, from + count * width));
    },
  };
}

function createSmallRows(
  { addSmallRows }: Exports,
  memory: Memory,
  scratch: Scratch,
  numbers: Int8Array,
  width: number,
): SmallRows {
  const size = numbers.length / width;
  const address = memory.reserve(size * SMALL_ROW);
  const table = new Int8Array(memory.int16.buffer, address);
  for (let row = 0; row < size; row++)
    for (let i = 0; i < width; i++) table[row * SMALL_ROW + i] = numbers[row * width + i]!;
  return {
    sum(rows, addends, count, sums) {
      memory.int32.set(rows.subarray(0, count * addends), scratch.numbers >> 2);
      addSmallRows(scratch.numbers, count, addends, address, scratch.products);
      const from = scratch.products >> 1;
      sums.set(memory.int16.subarray(from, from + count * SMALL_ROW));
    },
  };
}

interface Layout {
  readonly weights: Int8Array;
  readonly outputs: number;
  readonly parts: number;
}

function createMatrix(exports: Exports, memory: Memory, scratch: Scratch, layout: Layout): Matrix {
  const { outputs, parts } = layout;
  const width = layout.weights.length / outputs / parts;
  const weights = placeWeights(memory, layout);
  const row = outputs * 4;

  /** Leaves the products in the memory. */
  const multiply = (input: Int16Array, starts: Int32Array, count: number): void => {
    const { int16, int32 } = memory;
    const places = scratch.places >> 2;
    let last = 0;
    for (let i = 0; i < count * parts; i++) {
      last = Math.max(last, starts[i]!);
      int32[places + i] = scratch.numbers + starts[i]! * 2;
    }
    // Vectors are multiplied two at a time.
    const even = (count + 1) & ~1;
    if (even > count) int32.fill(scratch.numbers, places + count * parts, places + even * parts);
    int16.set(input.subarray(0, last + width), scratch.numbers >> 1);
    exports.multiply(scratch.places, even, parts, width * 2, weights, scratch.products, row);
  };

  return {
    multiply(input, starts, count, products) {
      multiply(input, starts, count);
      const from = scratch.products >> 2;
      products.set(memory.int32.subarray(from, from + count * outputs));
    },
    layer(input, starts, count, { factor, largest, addends, rows, keepsInputs }, values) {
      multiply(input, starts, count);
      const { int16, int32, float64 } = memory;
      float64.set(addends, scratch.addends >> 3);
      for (let i = 0; i < count; i++) int32[(scratch.rows >> 2) + i] = scratch.addends + rows[i]! * 8;
      const { products, places } = scratch;
      const apart = keepsInputs ? parts * 4 : 0;
      // The values overwrite the products that they are made of.
      exports.round(products, count, row, scratch.rows, factor, largest, places, apart, products);
      values.set(int16.subarray(products >> 1, (products >> 1) + count * outputs));
    },
  };
}

/** Writes the weights of a matrix as `multiply` wants them; gives their address. */
function placeWeights(memory: Memory, { weights, outputs }: Layout): number {
  const inputs = weights.length / outputs;
  const address = memory.reserve(weights.length * 2);
  const turned = memory.int16.subarray(address >> 1);
  for (let input = 0; input < inputs; input++) {
    for (let output = 0; output < outputs; output++) {
      const block = (output >> 4) * inputs * 16;
      const place = block + (input >> 1) * 32 + (output & 15) * 2 + (input & 1);
      turned[place] = weights[input * outputs + output]!;
    }
  }
  return address;
}
