import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findNames } from '../../src/extract/extract.ts';
import { loadTagger } from '../../src/extract/tagger/tagger.ts';

const tagger = loadTagger(readFileSync(join(import.meta.dirname, '../../model/names.bin')));
const lines = readFileSync(join(import.meta.dirname, 'acronymPairs.txt'), 'utf8').split('\n');
const cases = lines
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.replaceAll('\\n', '\n').split(' |'))
  .map(([text, pairs]) => ({ text: text!, pairs: pairs!.split(';').flatMap((pair) => pair.trim() || []) }));

/** Pairs that are not found: letters from inside the words of another language. */
const MOST_MISSED = 1;

function pairsIn(text: string): string[] {
  return findNames({ text, fileName: 'a.txt' }, tagger).pairs.map(
    ({ short, long }) => `${text.slice(short.start, short.end)} = ${text.slice(long.start, long.end)}`,
  );
}

test('short forms are found with their long forms, and nothing else is taken for one', () => {
  const read = cases.map(({ text, pairs }) => ({ text, pairs, found: pairsIn(text) }));
  expect(
    read.flatMap(({ text, pairs, found }) =>
      found.filter((pair) => !pairs.includes(pair)).map((pair) => [text, pair]),
    ),
  ).toEqual([]);
  const missed = read.flatMap(({ pairs, found }) => pairs.filter((pair) => !found.includes(pair)));
  expect(missed.length, missed.join(', ')).toBeLessThanOrEqual(MOST_MISSED);
});
