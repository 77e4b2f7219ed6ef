import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filtered, finish, grouped, mapOf, mapped, sorted } from '../../src/index/steps.ts';

const rows = fc.array(fc.record({ key: fc.nat(9), value: fc.nat() }), { maxLength: 5000, size: 'max' });

test('sorting in steps sorts as at one go, equal ones in their order', () => {
  fc.assert(
    fc.property(rows, (all) => {
      const byKey = (a: { key: number }, b: { key: number }): number => a.key - b.key;
      expect(finish(sorted(all, byKey))).toEqual([...all].sort(byKey));
    }),
    { numRuns: 30 },
  );
});

test('work in steps pauses, and gives what it gives without pauses', () => {
  const numbers = Array.from({ length: 1000 }, (_, number) => number);
  const steps = mapped(numbers, (number) => number * 2);
  expect(steps.next().done).toBe(false);
  expect(finish(mapped(numbers, (number) => number * 2))).toEqual(numbers.map((number) => number * 2));
  expect(finish(grouped([1, 2, 3], (number) => [number % 2]))).toEqual(
    new Map([
      [1, [1, 3]],
      [0, [2]],
    ]),
  );
});

test('choosing and looking up by key pause too, and keep the order of a list', () => {
  const numbers = Array.from({ length: 1000 }, (_, number) => number);
  const isEven = (number: number): boolean => number % 2 === 0;
  const squares = numbers.map((number): [number, number] => [number, number * number]);
  expect(filtered(numbers, isEven).next().done).toBe(false);
  expect(mapOf(squares).next().done).toBe(false);
  expect(finish(filtered(numbers, isEven))).toEqual(numbers.filter(isEven));
  expect([...finish(mapOf(squares))]).toEqual(squares);
});
