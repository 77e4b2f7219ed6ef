import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filterWords, probeFor } from '../../src/index/wordFilter.ts';

const words = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 9 }), { maxLength: 60 });

test('a word of the text is never missed, however it is written', () => {
  fc.assert(
    fc.property(words, (all) => {
      const filter = filterWords(all.join(' '));
      for (const word of all) {
        expect(probeFor(word)(filter)).toBe(true);
        expect(probeFor(word.toLowerCase())(filter)).toBe(true);
      }
    }),
  );
});

test('most words that the text does not have are told without it', () => {
  const wordAt = (number: number) =>
    `word${String(number).replace(/\d/g, (digit) => String.fromCharCode(97 + Number(digit)))}`;
  const filter = filterWords(Array.from({ length: 300 }, (_, number) => wordAt(number)).join(' '));
  const others = Array.from({ length: 1000 }, (_, number) => wordAt(number + 1000));
  expect(others.filter((word) => probeFor(word)(filter)).length).toBeLessThan(40);
  expect(probeFor('anything')(filterWords(''))).toBe(false);
});
