import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findingsIn } from '../../src/features/diagnostic.ts';
import { findingCodes } from '../../src/features/diagnostics/finding.ts';
import { createNote } from '../../src/features/note.ts';
import { CorpusIndex } from '../../src/index/corpusIndex.ts';
import { makeSource } from '../../src/lsp/sources.ts';
import { readMarked } from '../readMarked.ts';

/** Small folders with a note in which mistakes are marked; `sample.txt` is a note about the sample corpus. */
const FOLDER = join(import.meta.dirname, 'mistakes');
const SAMPLE = join(import.meta.dirname, '../../../corpus');

function sourcesOf(files: readonly (readonly [string, string])[]): CorpusIndex {
  const index = new CorpusIndex();
  for (const [path, text] of files) index.set(makeSource(`file:///w/${path}`, 'file:///w', text));
  return index;
}

function filesIn(workspace: string): [string, string][] {
  return workspace
    .split(/^=== /m)
    .slice(1)
    .map((file) => [file.slice(0, file.indexOf('\n')), file.slice(file.indexOf('\n') + 1)]);
}

/** Marked mistakes that are not found, and what is found where none is. */
function check(workspace: string): { missed: string[]; alarms: string[] } {
  const files = filesIn(workspace);
  const sources = files.filter(([path]) => path.startsWith('sources/'));
  const sample = readdirSync(SAMPLE).map((name): [string, string] => [
    name,
    readFileSync(join(SAMPLE, name), 'utf8'),
  ]);
  const view = sourcesOf(sources.length > 0 ? sources : sample).view();
  const missed: string[] = [];
  const alarms: string[] = [];
  for (const [path, marked] of files.filter(([path]) => path.startsWith('notes/'))) {
    const { text, mistakes } = readMarked(marked);
    const note = createNote(`file:///w/${path}`, text, 'markdown');
    const findings = findingsIn(view, note).filter(({ code }) => findingCodes[code] !== 'off');
    const drawn = ({ code, start, end }: (typeof mistakes)[number]) => `${code} ${text.slice(start, end)}`;
    const isOf = (finding: (typeof findings)[number], mistake: (typeof mistakes)[number]) =>
      finding.code === mistake.code && finding.start < mistake.end && mistake.start < finding.end;
    missed.push(
      ...mistakes.filter((mistake) => !findings.some((finding) => isOf(finding, mistake))).map(drawn),
    );
    alarms.push(
      ...findings.filter((finding) => !mistakes.some((mistake) => isOf(finding, mistake))).map(drawn),
    );
  }
  return { missed, alarms };
}

const checked = readdirSync(FOLDER).map((name) => check(readFileSync(join(FOLDER, name), 'utf8')));

/**
 * Of 35; it only falls. What is missed: bodies that the rules do not see as names in a note, an office of another time in
 * a sentence of the past, a date beside a misspelt name, one event under two names.
 */
const MOST_MISSED = 10;

test('events, offices and parents at odds with the sources are found, and nothing where nothing is wrong', () => {
  const missed = checked.flatMap((folder) => folder.missed);
  expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(MOST_MISSED);
  expect(checked.flatMap(({ alarms }) => alarms)).toEqual([]);
});
