// npm test: everything that must hold, the quick things first. Ends with "N passed, N failed"; a step that is not a suite of
// tests counts as one. Stops at the first step that fails: what follows would only say so again, and slowly.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './vscodeHost.mjs';

const reports = mkdtempSync(join(tmpdir(), 'dossier-test-'));
process.on('exit', () => rmSync(reports, { recursive: true, force: true }));

/** @type {[title: string, tool: string, ...args: string[]][]} */
const steps = [
  ['Types', 'tsc', '-p', '.'],
  ['Types of the core', 'tsc', '-p', 'server'],
  ['Lint and format', 'biome', 'check', '.'],
  ['Unused code', 'knip'],
  ['Unit tests', 'vitest', 'run'],
  ['Bundles, wire and command line', 'vitest', 'run', '--config', 'vitest.wire.config.mts'],
  ['End-to-end tests', 'vitest', 'run', '--config', 'vitest.e2e.config.mts'],
];

const total = { passed: 0, failed: 0 };
for (const [title, tool, ...args] of steps) {
  const started = Date.now();
  console.log(`\n── ${title}`);
  const result = tool === 'vitest' ? runTests(args) : run(tool, args);
  total.passed += result.passed;
  total.failed += result.failed;
  console.log(`── ${title}: ${describe(result)} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  if (result.failed > 0) break;
}
console.log(`\n${describe(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** @typedef {{ passed: number, failed: number }} Result */

/** @param {string} tool a tool among the installed packages @param {string[]} args @returns {Result} */
function run(tool, args) {
  const [command, ...before] = tool.endsWith('.mjs')
    ? [process.execPath, tool]
    : ['npx', '--no-install', tool];
  const { status } = spawnSync(command ?? '', [...before, ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs vitest and counts its tests. @param {string[]} args @returns {Result} */
function runTests(args) {
  const report = join(reports, 'report.json');
  rmSync(report, { force: true });
  const whole = run('vitest', [
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    // A file that cannot be loaded, or a hook that fails, is no failed test but a failure.
    return { passed: numPassedTests, failed: Math.max(numFailedTests, whole.failed) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** @param {Result} result */
function describe({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}
