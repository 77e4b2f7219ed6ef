import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** Paths that a document names in code marks or links to. */
function pathsIn(document: string): string[] {
  const text = readFileSync(join(root, document), 'utf8').replace(/^```[\s\S]*?^```/gm, '');
  const marked = [...text.matchAll(/`([^`\s]+)`/g), ...text.matchAll(/\]\((?![a-z]+:)([^)#\s]+)/g)];
  return marked.map((match) => match[1]!).filter((path) => /^[\w.-]+\/[\w./-]*$/.test(path));
}

/** Made by the build or by the tests; names of requests. */
const absent =
  /^(?:dist|dossier|screenshots|\.playground|\.vscode-host|node_modules|textDocument|workspace|completionItem)\//;

test.each(['ARCHITECTURE.md', 'CONTRIBUTING.md', 'README.md'])(
  'every path that %s names exists',
  (document) => {
    const paths = pathsIn(document).filter((path) => !absent.test(path));
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  },
);

test('the map of the architecture names files', () => {
  expect(pathsIn('ARCHITECTURE.md').length).toBeGreaterThan(10);
});
