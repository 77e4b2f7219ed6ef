// Before `npm start`: the packages of package-lock.json, unless they are there already, and the bundles.
import { statSync } from 'node:fs';
import { runQuietly, withProgress } from './run.mjs';

/** npm writes the second one when an installation is complete. */
const [wanted, installed] = ['package-lock.json', 'node_modules/.package-lock.json'].map(
  (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0,
);
if ((installed ?? 0) < (wanted ?? 0)) {
  await withProgress('Installing packages', () => runQuietly('npm', ['ci', '--no-audit', '--no-fund']));
}
await withProgress('Building', () => runQuietly(process.execPath, ['esbuild.mjs']));
