import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

test('the client holds of the server what both speak, and nothing of what reads or knows', async () => {
  const { metafile } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['client/src/node.ts'],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    external: ['vscode'],
    outdir: 'unwritten',
  });
  const inputs = Object.keys(metafile.inputs);
  expect(inputs).toContain('server/src/lsp/protocol.ts');
  expect(inputs.filter((file) => /^server\/src\/(?:text|extract|index)\//.test(file))).toEqual([]);
});
