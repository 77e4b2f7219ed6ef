import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PrefixIndex } from '../../src/index/prefixIndex.ts';
import { finish } from '../../src/index/steps.ts';
import { editDistance } from '../../src/text/editDistance.ts';

const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 6 });
const entries = fc.array(fc.record({ key: words, score: fc.nat(9), value: fc.nat() }), { maxLength: 40 });

test('gives the best of all keys that begin so, the best first', () => {
  fc.assert(
    fc.property(entries, words, fc.integer({ min: 1, max: 50 }), (all, prefix, limit) => {
      const scores = (found: readonly { readonly score: number }[]) => found.map(({ score }) => score);
      const expected = all.filter(({ key }) => key.startsWith(prefix)).sort((a, b) => b.score - a.score);
      const found = finish(PrefixIndex.of(all)).startingWith(prefix, limit);
      expect(scores(found)).toEqual(scores(expected.slice(0, limit)));
      expect(found.every(({ key }) => key.startsWith(prefix))).toBe(true);
    }),
  );
});

test('knows where a word ends', () => {
  const all = ['un', 'un office', 'unodc', 'uno', 'u'].map((key) => ({ key, score: 1, value: key }));
  const found = finish(PrefixIndex.of(all)).withWords('un', 9);
  expect(found.map(({ value }) => value).sort()).toEqual(['un', 'un office']);
});

test('finds exactly what begins with a slip of what was typed, the first letter aside', () => {
  fc.assert(
    fc.property(entries, words, (all, prefix) => {
      const isNear = (key: string) =>
        [-1, 0, 1].some(
          (more) => editDistance(key.slice(0, prefix.length + more), prefix, 1) <= 1 && key !== '',
        );
      const found = finish(PrefixIndex.of(all)).nearly(prefix, 1000);
      for (const { key } of found) expect(isNear(key)).toBe(true);
      const missed = all.filter(
        (entry) =>
          isNear(entry.key) &&
          entry.key.slice(0, 1) === prefix.slice(0, 1) &&
          !found.some(
            ({ key, score, value }) => key === entry.key && score === entry.score && value === entry.value,
          ),
      );
      // An edit of the first letter that leaves the first letter the same: "aab" for "ab".
      for (const { key } of missed)
        expect(prefix.length < 2 || key.slice(0, 2) !== prefix.slice(0, 2)).toBe(true);
    }),
  );
});

test('made by difference it is what it is when made at once', () => {
  fc.assert(
    fc.property(entries, entries, fc.nat(3), words, (before, come, kind, prefix) => {
      const isGone = ({ value }: { readonly value: number }) => value % 4 === kind;
      const byValue = (a: number, b: number) => a - b;
      const gone = new Set(before.filter(isGone).map(({ value }) => value));
      const all = [...before.filter((entry) => !isGone(entry)), ...come];
      const made = finish(finish(PrefixIndex.of(before, byValue)).with(gone, come));
      expect(made.startingWith(prefix, 9)).toEqual(
        finish(PrefixIndex.of(all, byValue)).startingWith(prefix, 9),
      );
    }),
  );
});
