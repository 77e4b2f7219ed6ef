import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findingsIn } from '../src/features/diagnostic.ts';
import { findingCodes } from '../src/features/diagnostics/finding.ts';
import { createNote } from '../src/features/note.ts';
import { CorpusIndex } from '../src/index/corpusIndex.ts';
import { makeSource } from '../src/lsp/sources.ts';
import { readAnnotated } from './documents/readDocument.ts';
import { type Mistake, readMarked } from './readMarked.ts';

/** Notes as people write them about the world documents, with mistakes marked in them. */
const NOTES = join(import.meta.dirname, 'documents/notes');
const WORLD = join(import.meta.dirname, 'documents/world');

const index = new CorpusIndex();
for (const name of readdirSync(WORLD).filter((file) => file.endsWith('.txt'))) {
  const { text } = readAnnotated(readFileSync(join(WORLD, name), 'utf8'));
  index.set(makeSource(`file:///c/${name}`, 'file:///c', text));
}
const view = index.view();

const checked = readdirSync(NOTES).map((name) => {
  const { text, mistakes } = readMarked(readFileSync(join(NOTES, name), 'utf8'));
  const note = createNote(`file:///n/${name.replace(/txt$/, 'md')}`, text, 'markdown');
  const findings = findingsIn(view, note).filter(({ code }) => findingCodes[code] !== 'off');
  const isFor = (mistake: Mistake) => (finding: (typeof findings)[number]) =>
    finding.code === mistake.code && finding.start < mistake.end && mistake.start < finding.end;
  const drawn = ({ code, start, end }: Mistake) => `${name}: ${code} ${text.slice(start, end)}`;
  return {
    words: text.match(/\p{L}+/gu)?.length ?? 0,
    missed: mistakes.filter((mistake) => !findings.some(isFor(mistake))).map(drawn),
    alarms: findings.filter((finding) => !mistakes.some((mistake) => isFor(mistake)(finding))).map(drawn),
    planted: mistakes.length,
  };
});

/**
 * Of 17; it only rises. What is missed: an office whose term a source gives under another spelling of the name, one that
 * no source dates the end of, one meeting under two names.
 */
const LEAST_FOUND = 14;

test('most mistakes in the notes of an analyst are found, with fewer than one false alarm in 1,000 words', () => {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const missed = checked.flatMap((note) => note.missed);
  const found = sum(checked.map(({ planted }) => planted)) - missed.length;
  expect(found, missed.join('\n')).toBeGreaterThanOrEqual(LEAST_FOUND);
  const alarms = checked.flatMap((note) => note.alarms);
  expect(alarms.length, alarms.join('\n')).toBeLessThan(sum(checked.map(({ words }) => words)) / 1000);
});
