import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findingsIn } from '../src/features/diagnostic.ts';
import { findingCodes } from '../src/features/diagnostics/finding.ts';
import { createNote } from '../src/features/note.ts';
import { CorpusIndex } from '../src/index/corpusIndex.ts';
import type { SourceDocument } from '../src/index/model.ts';
import { makeSource } from '../src/lsp/sources.ts';
import { readAnnotated } from './documents/readDocument.ts';

interface Text {
  readonly path: string;
  readonly text: string;
}

const root = join(import.meta.dirname, '../..');

function textsIn(folder: string, every = 1): Text[] {
  const names = readdirSync(join(root, folder)).filter((_, number) => number % every === 0);
  return names.map((name) => ({ path: name, text: readFileSync(join(root, folder, name), 'utf8') }));
}

function annotatedIn(folder: string, every = 1): Text[] {
  const texts = textsIn(`server/test/documents/${folder}`, every);
  return texts.map(({ path, text }) => ({ path, text: readAnnotated(text).text }));
}

function sourcesOf(texts: readonly Text[]): SourceDocument[] {
  return texts.map(({ path, text }) => makeSource(`file:///c/${path}`, 'file:///c', text));
}

/** What is said of notes, in words of the note. */
function alarms(notes: readonly Text[], sources: readonly SourceDocument[]): string[] {
  const index = new CorpusIndex();
  for (const source of sources) index.set(source);
  const view = index.view();
  return notes.flatMap(({ path, text }) => {
    const note = createNote(`file:///n/${path}`, text, path.endsWith('.md') ? 'markdown' : 'plaintext');
    return findingsIn(view, note)
      .filter(({ code }) => findingCodes[code] !== 'off')
      .map(({ code, start, end }) => `${path}: ${code} ${text.slice(start, end)}`);
  });
}

/** The same of every text as a note, with those of the other parts as its sources. */
function alarmsInParts(texts: readonly Text[], parts: number): string[] {
  const sources = sourcesOf(texts);
  return Array.from({ length: parts }, (_, part) => {
    const isNote = (number: number) => number % parts === part;
    return alarms(
      texts.filter((_, number) => isNote(number)),
      sources.filter((_, number) => !isNote(number)),
    );
  }).flat();
}

function thousandsOfWords(texts: readonly Text[]): number {
  return texts.reduce((sum, { text }) => sum + (text.match(/\p{L}+/gu)?.length ?? 0), 0) / 1000;
}

test('the sample notes are right', () => {
  expect(alarms(textsIn('notes'), sourcesOf(textsIn('corpus')))).toEqual([]);
});

test('sources read as notes are nearly always right: fewer than one alarm in 1,000 words', () => {
  for (const [texts, parts] of [
    [textsIn('corpus'), 5],
    [annotatedIn('world'), 10],
    [annotatedIn('training', 6), 4],
  ] as const) {
    expect(alarmsInParts(texts, parts).length).toBeLessThan(thousandsOfWords(texts));
  }
}, 120_000);
