import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { loadTagger, type Tagger } from '../src/extract/tagger/tagger.ts';
import { entityRecord, roleAnswers } from '../src/features/entities.ts';
import { extractionRecord } from '../src/features/extractionRecord.ts';
import { CorpusIndex } from '../src/index/corpusIndex.ts';
import { makeSource } from '../src/lsp/sources.ts';
import { floors } from './floors.ts';

const gold = join(import.meta.dirname, 'gold');
const work = mkdtempSync(join(tmpdir(), 'dossier-score-'));
afterAll(() => rmSync(work, { recursive: true }));

/** The figures that the scorer prints, as far as floors speak of them. */
interface Report {
  readonly mentions: { readonly strict: { readonly micro: Figure } };
  readonly aliases: { readonly across: { readonly bcubed: Figure } };
  readonly acronyms: Figure;
  readonly roles: { readonly lenient: Figure };
  readonly events: { readonly lenient: Figure; readonly main: { readonly dateRight: number } };
}

interface Figure {
  readonly recall: number;
  readonly f1: number;
}

function scoreSamples(tagger: Tagger | undefined): Report {
  const folder = pathToFileURL(join(gold, 'texts')).href;
  const index = new CorpusIndex();
  for (const name of readdirSync(join(gold, 'texts'))) {
    index.set(
      makeSource(`${folder}/${name}`, folder, readFileSync(join(gold, 'texts', name), 'utf8'), tagger),
    );
  }
  const view = index.view();
  const extract = writeLines(
    'extract.jsonl',
    view.documents.map((document) => extractionRecord(view, document)),
  );
  const entities = writeLines(
    'entities.jsonl',
    view.entities.map((entity) => ({ ...entityRecord(entity), roles: roleAnswers(entity) })),
  );
  const words = ['--gold', join(gold, 'gold-seeds'), '--extract', extract, '--entities', entities, '--json'];
  return JSON.parse(
    execFileSync(process.execPath, [join(gold, 'score-extraction.mjs'), ...words], { encoding: 'utf8' }),
  );
}

function writeLines(name: string, values: readonly unknown[]): string {
  const file = join(work, name);
  writeFileSync(file, values.map((value) => `${JSON.stringify(value)}\n`).join(''));
  return file;
}

const tagger = loadTagger(readFileSync(join(import.meta.dirname, '../model/names.bin')));

test.each([
  ['with the name model', tagger],
  ['by rules alone', undefined],
])('the sample corpus is read at least as well as before, %s', (_, tagger) => {
  const { mentions, aliases, acronyms, roles, events } = scoreSamples(tagger);
  const floor = floors.samples;
  expect.soft(mentions.strict.micro.f1).toBeGreaterThanOrEqual(floor.mentionsStrict);
  expect.soft(aliases.across.bcubed.f1).toBeGreaterThanOrEqual(floor.aliasesAcross);
  expect.soft(acronyms.recall).toBeGreaterThanOrEqual(floor.acronymRecall);
  expect.soft(roles.lenient.f1).toBeGreaterThanOrEqual(floor.rolesLenient);
  expect.soft(events.lenient.f1).toBeGreaterThanOrEqual(floor.datedEventsLenient);
  expect.soft(events.main.dateRight).toBeGreaterThanOrEqual(floor.mainEventsDated);
});
