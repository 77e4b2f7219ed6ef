import { expect, it } from 'vitest';
import { internWords } from '../../src/text/intern.ts';

it('stores a list of words once', () => {
  expect(internWords(['golden', 'carp'])).toBe(internWords(['golden', 'carp']));
});

it('tells no words from one empty word, whichever comes first', () => {
  expect(internWords([''])).toEqual(['']);
  expect(internWords([])).toEqual([]);
});
