// Builds every bundle that the extension ships. `--production` minifies and leaves out source maps.
import { createHash } from 'node:crypto';
import { chmod, copyFile, mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import * as esbuild from 'esbuild';

/** Changes with every change of what extracts: extractions in a cache are worth nothing to another version. */
async function extractorVersion() {
  const hash = createHash('sha256');
  for (const folder of ['server/src/text', 'server/src/extract', 'server/model']) {
    for (const file of (await readdir(folder, { recursive: true })).sort()) {
      const path = join(folder, file);
      if ((await stat(path)).isFile()) hash.update(file).update(await readFile(path));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

const production = process.argv.includes('--production');

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  minify: production,
  sourcemap: !production,
  target: 'es2022',
  logLevel: 'warning',
  outdir: 'dist',
  define: { EXTRACTOR_VERSION: JSON.stringify(await extractorVersion()) },
};
/** @type {import('esbuild').BuildOptions} */
const node = { ...common, platform: 'node', format: 'cjs', external: ['vscode'] };
/** @type {import('esbuild').BuildOptions} */
const browser = { ...common, platform: 'browser', external: ['vscode'] };

await mkdir('dist', { recursive: true });
await copyFile('server/model/names.bin', 'dist/names.bin');
await Promise.all([
  esbuild.build({
    ...node,
    entryPoints: {
      'client-node': 'client/src/node.ts',
      'server-node': 'server/src/entries/node.ts',
      cli: 'server/src/entries/cli.ts',
    },
  }),
  esbuild.build({ ...browser, format: 'cjs', entryPoints: { 'client-web': 'client/src/web.ts' } }),
  esbuild.build({
    ...browser,
    format: 'iife',
    entryPoints: { 'server-web': 'server/src/entries/browser.ts' },
  }),
]);

// Editors and shells start it by its name.
await chmod('dist/cli.js', 0o755);
