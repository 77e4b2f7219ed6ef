import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { ROOT } from '../../../scripts/vscodeHost.mjs';
import { showsSample } from './playground.ts';
import { closeAfterwards, openPage } from './workbench.ts';

test('npm start prints an address that shows the samples, and Ctrl+C leaves nothing running', async () => {
  const start = spawn(process.execPath, [join(ROOT, 'scripts', 'start.mjs')], { cwd: ROOT });
  closeAfterwards(() => start.kill());
  const ended = once(start, 'exit');
  const url = await firstMatch(start.stdout, /http:\/\/127\.0\.0\.1:\d+\S*/);
  const page = await openPage(url);
  await showsSample(page);
  await page.isQuiet();

  const processes = descendants(start.pid);
  expect(processes.length).toBeGreaterThan(2);
  start.kill('SIGINT');
  expect(await ended).toEqual([0, null]);
  await expect.poll(() => processes.filter(isRunning), { timeout: 10_000 }).toEqual([]);
}, 180_000);

async function firstMatch(stream: NodeJS.ReadableStream, pattern: RegExp): Promise<string> {
  for await (const line of createInterface({ input: stream })) {
    const [match] = pattern.exec(line) ?? [];
    if (match) return match;
  }
  throw new Error(`Nothing like ${pattern} was printed.`);
}

/** The process and all that came of it. */
function descendants(pid: number | undefined): number[] {
  const table = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' });
  const parents = [...table.matchAll(/(\d+)\s+(\d+)/g)].map(([, child, parent]) => [
    Number(child),
    Number(parent),
  ]);
  const found = pid === undefined ? [] : [pid];
  for (const ancestor of found) {
    for (const [child, parent] of parents) if (parent === ancestor && child !== undefined) found.push(child);
  }
  return found;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
