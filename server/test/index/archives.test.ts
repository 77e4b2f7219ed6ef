import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadTagger } from '../../src/extract/tagger/tagger.ts';
import { type Faults, faultsOf } from './readArchive.ts';

const folder = join(import.meta.dirname, 'archives');
const tagger = loadTagger(readFileSync(join(import.meta.dirname, '../../model/names.bin')));
const archives = readdirSync(folder).sort();

/** Of all those in the archives, as many are taken for several; it only falls. */
const MOST_SPLIT = 3;

const read = new Map<string, Faults>();
const faults = (file: string): Faults => {
  const known = read.get(file) ?? faultsOf(readFileSync(join(folder, file), 'utf8'), tagger);
  read.set(file, known);
  return known;
};

test.each(archives)('%s: no two are taken for one, and what is in doubt is offered', (file) => {
  const { merged, notOffered } = faults(file);
  expect({ merged, notOffered }).toEqual({ merged: [], notOffered: [] });
});

test('few are taken for several', () => {
  expect(archives.flatMap((file) => faults(file).split).length).toBeLessThanOrEqual(MOST_SPLIT);
});
