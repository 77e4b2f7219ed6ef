import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadTagger } from '../src/extract/tagger/tagger.ts';
import { readFactDocuments } from './documents/readFactDocuments.ts';
import { figuresOf, readSet, type ScoredSet, scoredSets, scoreRead } from './documents/scoreDocuments.ts';
import { factFigures, scoreFacts } from './documents/scoreFacts.ts';
import { floors } from './floors.ts';

const tagger = loadTagger(readFileSync(join(import.meta.dirname, '../model/names.bin')));

/** Milliseconds that reading a set may take on a busy machine. */
const PATIENCE = 60_000;

const atLeastAsBefore = (set: ScoredSet): void => {
  const read = readSet(join(import.meta.dirname, 'documents'), set, tagger);
  const figures = figuresOf(scoreRead(read, read.gold));
  for (const [name, floor] of Object.entries(floors.documents[set.title]))
    expect.soft(figures[name]?.f1, name).toBeGreaterThanOrEqual(floor);
};

test.each(scoredSets)('$title: read at least as well as before', atLeastAsBefore, PATIENCE);

const factsAtLeastAsBefore = (): void => {
  const documents = readFactDocuments(join(import.meta.dirname, 'documents'), tagger);
  for (const [part, floorsOfPart] of Object.entries(floors.facts)) {
    const figures = factFigures(documents.filter((each) => each.part === part).map(scoreFacts));
    for (const [name, floor] of Object.entries(floorsOfPart))
      expect.soft(figures[name]?.f1, `${part}: ${name}`).toBeGreaterThanOrEqual(floor);
  }
};

test('dates, events, offices and quotes are read at least as well as before', factsAtLeastAsBefore, PATIENCE);
