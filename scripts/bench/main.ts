import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createWasmKernel } from '../../server/src/entries/wasmKernel.ts';
import { loadTagger } from '../../server/src/extract/tagger/tagger.ts';
import { measureExtraction, measureGrowth } from './extraction.ts';
import { measureHandlers } from './handlers.ts';
import { measureLoading } from './memory.ts';
import { type Measured, writeReport } from './report.ts';
import { measureRoundTrips } from './roundTrip.ts';
import { generateCorpus } from './sources.ts';

/** Above this the sources that features are asked about are read by rules alone: only the server takes the time for more. */
const MOST_WITH_MODEL = 5000;

/** Measures at every size and writes the report. `root` is the project, `folder` a place for the sources. */
export async function benchmark(root: string, folder: string): Promise<void> {
  const { values } = parseArgs({
    options: {
      sizes: { type: 'string', default: '200,2000,20000' },
      out: { type: 'string', default: join(root, 'docs', 'benchmarks.md') },
    },
  });
  execFileSync(process.execPath, ['esbuild.mjs', '--production'], { cwd: root, stdio: 'inherit' });
  const loading = measureLoading(folder, join(root, 'dist', 'names.bin'));
  const tagger = loadTagger(readFileSync(join(root, 'dist', 'names.bin')), createWasmKernel());
  const growth = measureGrowth(generateCorpus(200), tagger);
  const out = resolve(values.out);
  mkdirSync(dirname(out), { recursive: true });
  const results: Measured[] = [];
  for (const size of values.sizes.split(',').map(Number)) {
    console.error(`${size} sources …`);
    const corpus = generateCorpus(size);
    const isSmall = size <= MOST_WITH_MODEL;
    const server = join(root, 'dist', 'server-node.js');
    results.push({
      size,
      handlers: await measureHandlers(corpus, isSmall ? tagger : undefined),
      roundTrips: await measureRoundTrips(corpus, server, join(folder, String(size))),
      extraction: isSmall ? measureExtraction(corpus, tagger) : undefined,
    });
    // After each size: a run that is cut short has written what it measured.
    writeFileSync(out, writeReport({ results, loading, growth, load: loadavg()[1] ?? 0 }));
  }
  console.log(readFileSync(out, 'utf8'));
}
