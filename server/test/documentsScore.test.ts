import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadTagger } from '../src/extract/tagger/tagger.ts';
import { figuresOf, readSet, type ScoredSet, scoredSets, scoreRead } from './documents/scoreDocuments.ts';
import { factFigures, readFactDocuments, scoreFacts } from './documents/scoreFacts.ts';
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

test('dates, events, offices and quotes are read at least as well as before', () => {
  const scored = readFactDocuments(join(import.meta.dirname, 'documents'), tagger).map((document) => ({
    part: document.isFrozen ? ('frozen' as const) : ('other' as const),
    score: scoreFacts(document),
  }));
  for (const part of ['frozen', 'other'] as const) {
    const figures = factFigures(scored.filter((each) => each.part === part).map(({ score }) => score));
    for (const [name, floor] of Object.entries(floors.facts[part]))
      expect.soft(figures[name]?.f1, `${part}: ${name}`).toBeGreaterThanOrEqual(floor);
  }
});
