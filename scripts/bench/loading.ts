import { readFileSync } from 'node:fs';
import { createWasmKernel } from '../../server/src/entries/wasmKernel.ts';
import { extract } from '../../server/src/extract/extract.ts';
import { loadTagger } from '../../server/src/extract/tagger/tagger.ts';
import type { LoadCost } from './memory.ts';
import { generateCorpus } from './sources.ts';

interface Before extends NodeJS.MemoryUsage {
  readonly time: number;
}

const { before } = globalThis as unknown as { before: Before };
const lists = performance.now();
const tagger = loadTagger(readFileSync(process.argv[2]!), createWasmKernel());
const model = performance.now();
const { sources } = generateCorpus(5);
const start = performance.now();
for (const { text, name } of sources) extract({ text, fileName: name }, tagger);
const read = performance.now();
globalThis.gc?.();
const after = process.memoryUsage();
const reachable = (usage: NodeJS.MemoryUsage): number => usage.heapUsed + usage.external;
const cost: LoadCost = {
  lists: lists - before.time,
  model: model - before.time,
  fiveSources: model - before.time + (read - start),
  resident: (after.rss - before.rss) / 1e6,
  reachable: (reachable(after) - reachable(before)) / 1e6,
};
console.log(JSON.stringify(cost));
