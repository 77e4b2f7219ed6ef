import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createContext } from '../../src/extract/context.ts';
import { loadTagger, tag } from '../../src/extract/tagger/tagger.ts';
import { readAnnotated } from '../documents/readDocument.ts';

const FROZEN = 'server/test/documents/frozen';
/** Strict F1 of the model alone, without rules, on documents it was not trained on. May only rise. */
const FLOORS = { person: 0.85, organization: 0.82 };

describe('the name model on frozen documents', () => {
  const tagger = loadTagger(new Uint8Array(readFileSync('server/model/names.bin')));
  const counts = { person: { right: 0, found: 0, gold: 0 }, organization: { right: 0, found: 0, gold: 0 } };
  for (const file of readdirSync(FROZEN).filter((name) => name.endsWith('.txt'))) {
    const { text, mentions } = readAnnotated(readFileSync(join(FROZEN, file), 'utf8'));
    const { tokens } = createContext({ text, fileName: file });
    const outer = mentions.filter((mention) => !mention.nested);
    const found = tag(tagger, createContext({ text, fileName: file })).names.map(({ start, end, kind }) => ({
      start: tokens[start]!.start,
      end: tokens[end - 1]!.end,
      kind,
    }));
    for (const kind of ['person', 'organization'] as const) {
      const demanded = outer.filter((mention) => mention.kind === kind && !mention.short);
      const spans = new Set(demanded.map(({ start, end }) => `${start}-${end}`));
      counts[kind].gold += demanded.length;
      for (const name of found.filter((other) => other.kind === kind)) {
        const isShortForm = outer.some(
          (other) => other.short && other.start < name.end && name.start < other.end,
        );
        const right = spans.has(`${name.start}-${name.end}`);
        if (right) counts[kind].right++;
        if (right || !isShortForm) counts[kind].found++;
      }
    }
  }

  it.each(['person', 'organization'] as const)('finds each %s at least as well as before', (kind) => {
    const { right, found, gold } = counts[kind];
    expect((2 * right) / (found + gold)).toBeGreaterThan(FLOORS[kind]);
  });
});
