import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makePlayground } from '../../../scripts/playground.mjs';
import { ROOT } from '../../../scripts/vscodeHost.mjs';
import { openWorkbench } from './workbench.ts';

const folder = mkdtempSync(join(tmpdir(), 'dossier-package-'));
const vsix = join(folder, 'dossier.vsix');

// As `npm run package` does, into a folder of its own; afterwards the bundles are made to debug again.
beforeAll(() =>
  createVSIX({
    cwd: ROOT,
    packagePath: vsix,
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  }),
);
afterAll(() => {
  execFileSync(process.execPath, ['esbuild.mjs'], { cwd: ROOT });
  rmSync(folder, { recursive: true, force: true });
});

test('the package is small and holds nothing but what runs', async () => {
  expect(statSync(vsix).size).toBeLessThan(4_000_000);
  const files = await listFiles({ cwd: ROOT, packageManager: PackageManager.None });
  expect(files.filter((file) => /\.map$|\.ts$|node_modules|(^|\/)test/.test(file))).toEqual([]);
  expect(files).toEqual(
    expect.arrayContaining([
      'dist/client-node.js',
      'dist/client-web.js',
      'dist/server-node.js',
      'dist/server-web.js',
      'client/media/icon.png',
      'syntaxes/source.tmLanguage.json',
      'LICENSE',
    ]),
  );
});

test('the installed package says who RATS is', async () => {
  const playground = join(folder, 'playground');
  makePlayground(playground);
  const workbench = await openWorkbench(playground, [], vsix);
  await workbench.openFile('security-dialogue.md');
  await workbench.hover({ line: 'Alimov gave the tour', text: 'RATS' }, 'Regional Anti-Terrorist Structure');
  await workbench.screenshot('installed package');
});
