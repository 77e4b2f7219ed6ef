import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Tagger } from '../../src/extract/tagger/tagger.ts';
import { type ExtractionRecord, extractionRecord } from '../../src/features/extractionRecord.ts';
import { CorpusIndex } from '../../src/index/corpusIndex.ts';
import { makeSource } from '../../src/lsp/sources.ts';
import type { GoldDocument } from '../gold/score.mjs';
import { goldDocument } from './goldDocument.ts';
import { readAnnotated } from './readDocument.ts';
import { type Facts, readFacts } from './readFacts.ts';

/**
 * The parts that are scored apart: of those in `events`, `accounts` and `retold` the events alone are annotated, of
 * those in `offices` the document's date, offices and quotes, of those in `papers` also all other dates.
 */
export type Part =
  | 'frozen third'
  | 'not frozen'
  | 'events only'
  | 'accounts of the same events'
  | 'events retold'
  | 'offices and quotes only'
  | 'papers of many times'
  | 'told by several sides'
  | 'told by several sides, kept';

/** A document with its facts as annotated and as extracted. */
export interface FactDocument {
  readonly name: string;
  readonly genre: string;
  readonly part: Part;
  readonly text: string;
  readonly facts: Facts;
  readonly gold: GoldDocument;
  readonly record: ExtractionRecord;
}

/** Folders that are read as one corpus each. Of the shared world all documents are read, elsewhere the annotated. */
const corpora = [
  { folders: ['world', 'frozen/world'], sharedIds: true },
  { folders: ['training'], sharedIds: false },
  { folders: ['frozen'], sharedIds: false },
  { folders: ['events'], sharedIds: false },
  { folders: ['accounts'], sharedIds: false },
  { folders: ['retold'], sharedIds: false },
  { folders: ['offices'], sharedIds: false },
  { folders: ['papers'], sharedIds: false },
  { folders: ['told'], sharedIds: false },
  { folders: ['told/kept'], sharedIds: false },
];

/** All documents below `root` whose facts are annotated. */
export function readFactDocuments(root: string, tagger: Tagger | undefined): FactDocument[] {
  return corpora.flatMap(({ folders, sharedIds }) => {
    const base = pathToFileURL(root).href;
    const index = new CorpusIndex();
    const read = new Map<string, Omit<FactDocument, 'record'>>();
    const names = folders.flatMap((folder) =>
      readdirSync(join(root, folder))
        .filter((file) => file.endsWith('.txt'))
        .sort()
        .map((file) => `${folder}/${file}`),
    );
    for (const name of names) {
      const factsFile = join(root, factsFileOf(name));
      const isAnnotated = existsSync(factsFile);
      if (!isAnnotated && !sharedIds) continue;
      const annotated = readAnnotated(readFileSync(join(root, name), 'utf8'));
      const { text, meta } = annotated;
      index.set(makeSource(`${base}/${name}`, base, text, tagger));
      if (!isAnnotated) continue;
      const facts = readFacts(name, readFileSync(factsFile, 'utf8'), annotated);
      const gold = goldDocument(name, annotated, sharedIds, facts);
      read.set(name, { name, genre: meta.genre ?? '', part: partOf(name), text, facts, gold });
    }
    const view = index.view();
    return view.documents.flatMap((document) => {
      const of = read.get(document.path);
      return of === undefined ? [] : [{ ...of, record: extractionRecord(view, document) }];
    });
  });
}

function partOf(name: string): Part {
  if (name.startsWith('frozen/')) return 'frozen third';
  if (name.startsWith('accounts/')) return 'accounts of the same events';
  if (name.startsWith('retold/')) return 'events retold';
  if (name.startsWith('offices/')) return 'offices and quotes only';
  if (name.startsWith('papers/')) return 'papers of many times';
  if (name.startsWith('told/kept/')) return 'told by several sides, kept';
  if (name.startsWith('told/')) return 'told by several sides';
  return name.startsWith('events/') ? 'events only' : 'not frozen';
}

/** The file beside a document that holds its facts. */
export function factsFileOf(document: string): string {
  return document.replace(/\.txt$/, '.facts.yml');
}
