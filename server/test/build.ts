import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

/** Builds the bundles once before the tests: some of them run what the user gets. */
export default function build(): void {
  const root = resolve(import.meta.dirname, '../..');
  execFileSync(process.execPath, ['esbuild.mjs'], { cwd: root, stdio: 'inherit' });
}
