import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const source = resolve(import.meta.dirname, '../src');
const layers = ['text', 'extract', 'index', 'features', 'lsp', 'entries'];

/** Packages that a layer may import; the entries may import anything. */
const packages: Readonly<Record<string, readonly string[]>> = {
  text: [],
  extract: [],
  index: [],
  features: ['vscode-languageserver-types', 'yaml'],
  lsp: ['vscode-languageserver', 'vscode-languageserver-textdocument', 'vscode-uri'],
};

const STATEMENT = /^(?:import|export)\s(?:[^'";=]*\sfrom\s)?['"]([^'"]+)['"]/gm;
const CALL = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

interface Import {
  readonly file: string;
  readonly layer: string;
  readonly target: string;
}

function imports(): Import[] {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.[mc]?tsx?$/.test(file),
  );
  return files.flatMap((file) => {
    const text = readFileSync(join(source, file), 'utf8');
    const targets = [...text.matchAll(STATEMENT), ...text.matchAll(CALL)].map((match) => match[1]!);
    return targets.map((target) => ({ file, layer: file.split(/[\\/]/)[0]!, target }));
  });
}

/** The layer that a relative import leads into. */
function layerOf({ file, target }: Import): string {
  return relative(source, resolve(source, dirname(file), target)).split(/[\\/]/)[0]!;
}

test('each layer imports itself and what stands left of it', () => {
  const upward = imports()
    .filter(({ target }) => target.startsWith('.'))
    .filter(
      (found) => !(layers.indexOf(layerOf(found)) <= layers.indexOf(found.layer)) || layerOf(found) === '..',
    );
  expect(upward).toEqual([]);
});

test('every file belongs to a layer, and imports are found', () => {
  expect(readdirSync(source).sort()).toEqual([...layers].sort());
  expect(imports().length).toBeGreaterThan(100);
});

test('below the entries, layers import only the packages that they may', () => {
  const forbidden = imports()
    .filter(({ layer, target }) => layer !== 'entries' && !target.startsWith('.'))
    .filter(({ layer, target }) => !packages[layer]?.includes(target));
  expect(forbidden).toEqual([]);
});

test('the core is checked without the types of Node, browsers and VS Code', () => {
  const text = readFileSync(resolve(source, '../tsconfig.json'), 'utf8');
  const { compilerOptions, include } = JSON.parse(text.replace(/^\s*\/\/.*$/gm, ''));
  expect(compilerOptions).toMatchObject({ lib: ['ES2022'], types: [] });
  expect(include).toEqual(layers.slice(0, 4).map((layer) => `src/${layer}`));
});
