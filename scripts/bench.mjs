// npm run bench: measures on this machine how fast Dossier reads and answers, and writes docs/benchmarks.md.
//   npm run bench -- [--sizes 5,200,2000] [--out docs/benchmarks.md]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { ROOT } from './vscodeHost.mjs';

const folder = mkdtempSync(join(tmpdir(), 'dossier-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const outfile = join(folder, 'main.mjs');
await esbuild.build({
  entryPoints: [join(ROOT, 'scripts', 'bench', 'main.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  logLevel: 'warning',
});
const { benchmark } = await import(pathToFileURL(outfile).href);
await benchmark(ROOT, folder);
