import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadTagger } from '../../server/src/extract/tagger/tagger.ts';
import { measureExtraction } from './extraction.ts';
import { measureHandlers } from './handlers.ts';
import { type Measured, writeReport } from './report.ts';
import { measureRoundTrips } from './roundTrip.ts';
import { generateCorpus } from './sources.ts';

/** Measures at every size and writes the report. `root` is the project, `folder` a place for the sources. */
export async function benchmark(root: string, folder: string): Promise<void> {
  const { values } = parseArgs({
    options: {
      sizes: { type: 'string', default: '5,200,2000' },
      out: { type: 'string', default: join(root, 'docs', 'benchmarks.md') },
    },
  });
  execFileSync(process.execPath, ['esbuild.mjs', '--production'], { cwd: root, stdio: 'inherit' });
  const tagger = loadTagger(readFileSync(join(root, 'dist', 'names.bin')));
  const results: Measured[] = [];
  for (const size of values.sizes.split(',').map(Number)) {
    console.error(`${size} sources …`);
    const corpus = generateCorpus(size);
    results.push({
      size,
      handlers: await measureHandlers(corpus, tagger),
      roundTrips: await measureRoundTrips(
        corpus,
        join(root, 'dist', 'server-node.js'),
        join(folder, String(size)),
      ),
      extraction: measureExtraction(corpus, tagger),
    });
  }
  const report = writeReport(results, loadavg()[1] ?? 0);
  const out = resolve(values.out);
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, report);
  console.log(report);
}
