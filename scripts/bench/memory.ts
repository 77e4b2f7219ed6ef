import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** What it costs to have the lists and the name model ready, in a process of its own. */
export interface LoadCost {
  /** Milliseconds from the start of the script to the lists, to the model, to the names of five sources. */
  readonly lists: number;
  readonly model: number;
  readonly fiveSources: number;
  /** Memory beyond that of the bare process, in MB: as the system counts it, and what is reachable. */
  readonly resident: number;
  readonly reachable: number;
}

/** Runs the bundle of `loading.ts` in the folder in a fresh process. */
export function measureLoading(folder: string, model: string): LoadCost {
  const words = ['--expose-gc', join(folder, 'loading.cjs'), model];
  return JSON.parse(execFileSync(process.execPath, words, { encoding: 'utf8' })) as LoadCost;
}
