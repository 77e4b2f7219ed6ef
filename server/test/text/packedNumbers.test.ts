import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packNumbers, stepsTo, sumsOf, unpackNumbers } from '../../src/text/packedNumbers.ts';

test('packed numbers come back the same', () => {
  const numbers = fc.array(fc.oneof(fc.nat(300), fc.nat()));
  fc.assert(
    fc.property(numbers, (list) => {
      expect(unpackNumbers(packNumbers(list))).toEqual(list);
    }),
  );
});

test('many numbers are packed as few are', () => {
  const numbers = Array.from({ length: 20_000 }, (_, number) => number);
  expect(unpackNumbers(packNumbers(numbers))).toEqual(numbers);
});

test('numbers that never fall come back from the steps between them', () => {
  expect(stepsTo([0, 0, 3, 10])).toEqual([0, 0, 3, 7]);
  expect(sumsOf(stepsTo([0, 0, 3, 10]))).toEqual([0, 0, 3, 10]);
});
