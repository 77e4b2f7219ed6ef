import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAnnotated } from './documents/readDocument.ts';
import world from './documents/world.json' with { type: 'json' };

const root = join(import.meta.dirname, 'documents');
const worldFolders = ['world', 'frozen/world'];
const folders = ['training', 'training/second', 'unread', 'fresh', 'frozen', ...worldFolders];

describe('reading an annotated document', () => {
  it('gives the text without tags and block, and each name by its offsets', () => {
    const file =
      '---\ngenre: letter\ndate: 1931\n---\nThe <org id="a">Bureau of the <org>IHC</org></org> met <per>Adjei</per>.';
    const { text, meta, mentions } = readAnnotated(file);
    expect(text).toBe('The Bureau of the IHC met Adjei.');
    expect(meta).toEqual({ genre: 'letter', date: '1931' });
    expect(mentions).toEqual([
      { start: 4, end: 21, kind: 'organization', id: 'a' },
      { start: 18, end: 21, kind: 'organization', nested: true },
      { start: 26, end: 31, kind: 'person' },
    ]);
  });

  it.each([
    ['one\n<org>two', 'line 2: <org> is never closed'],
    ['<org>one</per>', 'line 1: </per> closes <org>'],
    ['one</per>', 'line 1: </per> closes nothing'],
    ['<org>one </org>', 'line 1: name "one "'],
    ['<name>one</name>', 'line 1: unexpected <name>'],
    ['one\n\nx < y', 'line 3: unexpected <'],
    ['Adams &amp; Sons', 'line 1: unexpected &amp;'],
    ['<org sort="y">one</org>', 'line 1: attribute sort="y"'],
  ])('refuses %j with the line at fault', (file, message) => {
    expect(() => readAnnotated(file)).toThrow(message);
  });
});

describe('the annotated documents', () => {
  const kindOf = new Map(
    world.entities.map((entity: { id: string; kind: string }) => [entity.id, entity.kind]),
  );

  it('are all well-formed', () => {
    for (const file of folders.flatMap(documents)) expect(() => read(file), file).not.toThrow();
  });

  it('name in the shared world only what world.json lists, by its kind', () => {
    const wrong = worldFolders.flatMap(documents).flatMap((file) => {
      const { text, mentions } = read(file);
      return mentions
        .filter(({ kind, id }) =>
          kind === 'place' ? id !== undefined : id === undefined || kindOf.get(id) !== kind,
        )
        .map(({ start, end, id }) => `${file}: ${text.slice(start, end)} (${id})`);
    });
    expect(wrong).toEqual([]);
  });

  it('have a world whose parents exist and whose ids are single', () => {
    const entities: { id: string; parent?: string }[] = world.entities;
    expect(kindOf.size).toBe(entities.length);
    expect(entities.filter(({ parent }) => parent !== undefined && !kindOf.has(parent))).toEqual([]);
  });
});

function documents(folder: string): string[] {
  const path = join(root, folder);
  return existsSync(path)
    ? readdirSync(path)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => join(folder, name))
    : [];
}

function read(file: string) {
  return readAnnotated(readFileSync(join(root, file), 'utf8'));
}
