// npm run bench: measures on this machine how fast Dossier reads and answers, and writes docs/benchmarks.md.
//   npm run bench -- [--sizes 200,2000,20000] [--out docs/benchmarks.md]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { ROOT } from './vscodeHost.mjs';

const folder = mkdtempSync(join(tmpdir(), 'dossier-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
/** @type {(name: string, banner?: string) => Promise<string>} the bundled entry */
const bundle = async (name, banner = '') => {
  const outfile = join(folder, `${name}.cjs`);
  await esbuild.build({
    entryPoints: [join(ROOT, 'scripts', 'bench', `${name}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'warning',
    banner: { js: banner },
  });
  return outfile;
};
// What the process is like before anything of ours is loaded.
await bundle('loading', 'gc(); globalThis.before = { ...process.memoryUsage(), time: performance.now() };');
const { benchmark } = await import(pathToFileURL(await bundle('main')).href);
await benchmark(ROOT, folder);
