import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import wabt from 'wabt';
import { kernelBytes } from '../../src/entries/kernelBytes.ts';
import { createWasmKernel } from '../../src/entries/wasmKernel.ts';
import { createContext } from '../../src/extract/context.ts';
import {
  ADDENDS,
  type KernelMaker,
  LARGEST_ADDEND,
  LARGEST_INPUT,
  MOST_VECTORS,
  SMALL_ROW,
} from '../../src/extract/tagger/kernel.ts';
import { plainKernel } from '../../src/extract/tagger/plainKernel.ts';
import { loadTagger, tag } from '../../src/extract/tagger/tagger.ts';

const wasmKernel = createWasmKernel()!;

describe('the kernel in WebAssembly', () => {
  it('is what its source says', async () => {
    const source = readFileSync('server/wasm/kernel.wat', 'utf8');
    const module = (await wabt()).parseWat('kernel.wat', source, { simd: true });
    expect(Buffer.from(module.toBinary({}).buffer).toString('base64')).toBe(kernelBytes);
  });

  it('multiplies exactly as the plain one does', () => {
    const value = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: LARGEST_INPUT }));
    const products = fc.record({
      weights: fc.array(fc.integer({ min: -127, max: 127 }), { minLength: 24 * 16, maxLength: 24 * 16 }),
      input: fc.array(value, { minLength: 40, maxLength: 40 }),
      starts: fc.array(fc.integer({ min: 0, max: 1 }), { maxLength: 5 }),
    });
    fc.assert(
      fc.property(products, ({ weights, input, starts }) => {
        const places = starts.map((start) => start * 8);
        expect(multiply(wasmKernel, weights, input, places)).toEqual(
          multiply(plainKernel, weights, input, places),
        );
      }),
    );
  });

  it('multiplies the largest values that may occur exactly', () => {
    const input = new Array<number>(3 * 128).fill(LARGEST_INPUT);
    const weights = new Array<number>(input.length * 16).fill(-127);
    for (const kernel of [plainKernel, wasmKernel]) {
      const products = new Int32Array(16);
      kernel(128)
        .prepare(Int8Array.from(weights), 16)
        .multiply(Int16Array.from(input), new Int32Array(1), 1, products);
      expect([...products]).toEqual(new Array(16).fill(-127 * LARGEST_INPUT * input.length));
    }
  });

  it('rounds the values of a layer exactly as the plain one does', () => {
    const layers = fc.record({
      weights: fc.array(fc.integer({ min: -127, max: 127 }), { minLength: 32 * 16, maxLength: 32 * 16 }),
      input: fc.array(fc.integer({ min: 0, max: LARGEST_INPUT }), { minLength: 32, maxLength: 32 }),
      starts: fc.array(fc.constantFrom(0, 8, 16), { maxLength: 5 }),
      factor: fc.double({ min: 0, max: 0.1, noNaN: true }),
      addends: fc.array(fc.double({ min: -2000, max: 2000, noNaN: true }), { minLength: 32, maxLength: 32 }),
      keepsInputs: fc.boolean(),
    });
    fc.assert(
      fc.property(layers, ({ weights, input, starts, ...rest }) => {
        const rounding = { ...rest, largest: 900, addends: Float64Array.from(rest.addends) };
        const rows = Int32Array.from(starts, (_, i) => (i % 2) * 16);
        const values = [plainKernel, wasmKernel].map((kernel) => {
          const values = new Int16Array(starts.length * 16);
          kernel(16)
            .prepare(Int8Array.from(weights), 16, 2)
            .layer(
              Int16Array.from(input),
              Int32Array.from(starts.flatMap((start) => [start, 16 - start])),
              starts.length,
              { ...rounding, rows },
              values,
            );
          return [...values];
        });
        expect(values[1]).toEqual(values[0]);
      }),
    );
  });

  it('adds small rows up exactly as the plain one does', () => {
    const small = fc.record({
      numbers: fc.array(fc.integer({ min: -127, max: 127 }), { minLength: 13 * 9, maxLength: 13 * 9 }),
      rows: fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 12, maxLength: 12 }),
      count: fc.integer({ min: 0, max: 4 }),
    });
    fc.assert(
      fc.property(small, ({ numbers, rows, count }) => {
        const [plain, wasm] = [plainKernel, wasmKernel].map((kernel) => {
          const sums = new Int16Array(count * SMALL_ROW);
          kernel(16).prepareRows(Int8Array.from(numbers), 13).sum(Int32Array.from(rows), 3, count, sums);
          return [...sums];
        });
        expect(wasm).toEqual(plain);
      }),
    );
  });

  it('adds rows up exactly as the plain one does', () => {
    const numbers = fc.integer({ min: -LARGEST_ADDEND, max: LARGEST_ADDEND });
    const rows = fc.array(fc.array(numbers, { minLength: 16, maxLength: 16 }), {
      minLength: 1,
      maxLength: 9,
    });
    fc.assert(
      fc.property(rows, (table) => {
        expect(addUp(wasmKernel, table)).toEqual(addUp(plainKernel, table));
      }),
    );
    const largest = new Array<number>(16).fill(-LARGEST_ADDEND);
    for (const kernel of [plainKernel, wasmKernel])
      expect(new Set(addUp(kernel, [largest]))).toEqual(new Set([0]));
  });

  it('finds the same names, as sure as the plain one', () => {
    const model = new Uint8Array(readFileSync('server/model/names.bin'));
    const text = readFileSync('corpus/norov-at-osce-forum.txt', 'utf8');
    const context = createContext({ text, fileName: '' });
    expect(tag(loadTagger(model, wasmKernel), context)).toEqual(tag(loadTagger(model, plainKernel), context));
  });

  it('is left out where the platform refuses it', () => {
    expect(createWasmKernel(kernelBytes.slice(0, 40))).toBeUndefined();
  });
});

/** Multiplies vectors of three times eight inputs with a matrix of 16 outputs. */
function multiply(kernel: KernelMaker, weights: number[], input: number[], starts: number[]): number[] {
  const matrix = kernel(16).prepare(Int8Array.from(weights), 16, 3);
  const products = new Int32Array(MOST_VECTORS * 16);
  const parts = Int32Array.from(starts.flatMap((start) => [start, start + 8, start + 16]));
  matrix.multiply(Int16Array.from(input), parts, starts.length, products);
  return [...products.subarray(0, starts.length * 16)];
}

/** Adds up each row with itself, the nothing and all others next to it. */
function addUp(kernel: KernelMaker, table: number[][]): number[] {
  const { rows } = kernel(16);
  const places = table.map((row) => rows.add(Int16Array.from(row)));
  const addends = places.flatMap((place, i) => [
    place,
    place,
    0,
    places[(i + 1) % places.length]!,
    places[(i + 2) % places.length]!,
  ]);
  const sums = new Int16Array(table.length * 16);
  rows.sum(Int32Array.from(addends), addends.length / ADDENDS, sums);
  return [...sums];
}
