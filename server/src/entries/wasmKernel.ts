import {
  ADDENDS,
  type KernelMaker,
  type Matrix,
  MOST_SUMS,
  MOST_VECTORS,
  type RowTable,
} from '../extract/tagger/kernel.ts';
import { kernelBytes } from './kernelBytes.ts';

interface Exports {
  readonly memory: WebAssembly.Memory;
  addRows(places: number, count: number, width: number, sums: number): void;
  multiply(
    starts: number,
    count: number,
    parts: number,
    width: number,
    apart: number,
    weights: number,
    sums: number,
    row: number,
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
        prepare: (weights, outputs, parts = 1, apart = 0) =>
          createMatrix(exports, memory, scratch, { weights, outputs, parts, apart }),
      };
    };
  } catch {
    return undefined;
  }
}

const PAGE = 65_536;

/** Memory that only grows. Addresses stay good; the views are made anew when it has grown. */
class Memory {
  int16: Int16Array;
  int32: Int32Array;
  #used = 0;
  readonly #memory: WebAssembly.Memory;

  constructor(memory: WebAssembly.Memory) {
    this.#memory = memory;
    this.int16 = new Int16Array(memory.buffer);
    this.int32 = new Int32Array(memory.buffer);
  }

  /** The address of new, empty memory. */
  reserve(bytes: number): number {
    const address = this.#used;
    this.#used += (bytes + 15) & ~15;
    const missing = this.#used - this.int16.byteLength;
    if (missing > 0) {
      this.#memory.grow(Math.ceil(missing / PAGE));
      this.int16 = new Int16Array(this.#memory.buffer);
      this.int32 = new Int32Array(this.#memory.buffer);
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
}

const MOST_OUTPUTS = 256;

function reserveScratch(memory: Memory, width: number): Scratch {
  return {
    zeros: memory.reserve(width * 2),
    numbers: memory.reserve(MOST_SUMS * width * 2),
    places: memory.reserve(MOST_SUMS * ADDENDS * 4),
    products: memory.reserve(MOST_VECTORS * MOST_OUTPUTS * 4),
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

interface Layout {
  readonly weights: Int8Array;
  readonly outputs: number;
  readonly parts: number;
  readonly apart: number;
}

function createMatrix({ multiply }: Exports, memory: Memory, scratch: Scratch, layout: Layout): Matrix {
  const { weights, outputs, parts, apart } = layout;
  const inputs = weights.length / outputs;
  const width = inputs / parts;
  const address = memory.reserve(weights.length * 2);
  const turned = memory.int16.subarray(address >> 1);
  for (let input = 0; input < inputs; input++) {
    for (let output = 0; output < outputs; output++) {
      const block = (output >> 4) * inputs * 16;
      const place = block + (input >> 1) * 32 + (output & 15) * 2 + (input & 1);
      turned[place] = weights[input * outputs + output]!;
    }
  }
  return {
    multiply(input, starts, count, products) {
      const { int16, int32 } = memory;
      const places = scratch.places >> 2;
      let last = 0;
      for (let i = 0; i < count; i++) {
        last = Math.max(last, starts[i]!);
        int32[places + i] = scratch.numbers + starts[i]! * 2;
      }
      // Vectors are multiplied two at a time.
      const even = (count + 1) & ~1;
      if (even > count) int32[places + count] = scratch.numbers;
      int16.set(input.subarray(0, last + (parts - 1) * apart + width), scratch.numbers >> 1);
      const { products: sums } = scratch;
      multiply(scratch.places, even, parts, width * 2, apart * 2, address, sums, outputs * 4);
      products.set(int32.subarray(sums >> 2, (sums >> 2) + count * outputs));
    },
  };
}
