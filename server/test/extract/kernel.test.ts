import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import wabt from 'wabt';
import { kernelBytes } from '../../src/entries/kernelBytes.ts';
import { createWasmKernel } from '../../src/entries/wasmKernel.ts';
import { createContext } from '../../src/extract/context.ts';
import { type Kernel, LARGEST_INPUT, plainKernel } from '../../src/extract/tagger/kernel.ts';
import { loadTagger, tag } from '../../src/extract/tagger/tagger.ts';

const wasmKernel = createWasmKernel()!;

describe('the kernel in WebAssembly', () => {
  it('is what its source says', async () => {
    const source = readFileSync('server/wasm/kernel.wat', 'utf8');
    const module = (await wabt()).parseWat('kernel.wat', source, { simd: true });
    expect(Buffer.from(module.toBinary({}).buffer).toString('base64')).toBe(kernelBytes);
  });

  it('gives exactly what the plain one gives', () => {
    const value = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: LARGEST_INPUT }));
    const products = fc.record({
      weights: fc.array(fc.integer({ min: -127, max: 127 }), { minLength: 24 * 8, maxLength: 24 * 8 }),
      inputs: fc.array(fc.array(value, { minLength: 8, maxLength: 8 }), { minLength: 1, maxLength: 3 }),
    });
    fc.assert(
      fc.property(products, ({ weights, inputs }) => {
        const matrix = Int8Array.from(weights);
        expect(multiply(wasmKernel, matrix, inputs)).toEqual(multiply(plainKernel, matrix, inputs));
      }),
    );
  });

  it('is exact for the largest values that may occur', () => {
    const weights = new Int8Array(384 * 8).fill(-127);
    const inputs = Array.from({ length: 48 }, () => new Array<number>(8).fill(LARGEST_INPUT));
    const sum = -127 * LARGEST_INPUT * 384;
    for (const kernel of [plainKernel, wasmKernel])
      expect(multiply(kernel, weights, inputs)).toEqual(new Array(8).fill(sum));
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

/** Multiplies groups of eight inputs with a matrix of eight outputs, twice, so that sums must begin anew. */
function multiply(kernel: Kernel, weights: Int8Array, inputs: number[][]): number[] {
  const matrix = kernel.prepare(weights, 8);
  const sums = new Int32Array(8);
  for (let round = 0; round < 2; round++) {
    inputs.forEach((group, at) => {
      matrix.add(Int16Array.from(group), 0, group.length, at * 8);
    });
    matrix.take(sums);
  }
  return [...sums];
}
