// Programs of Debian that some tests use: installed where we may, else their tests are left out.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runQuietly, withProgress } from './run.mjs';

/**
 * Whether a program is on the path.
 * @param {string} program
 */
export function isInstalled(program) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));
}

/**
 * Installs packages where one of the programs is missing and we may; else says in a line what is missing.
 * @param {string} title what the packages are, for people
 * @param {string[]} programs
 * @param {string[]} packages
 */
export async function installPrograms(title, programs, packages) {
  if (programs.every(isInstalled)) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    console.log(`Tests of ${title} are left out; they need ${packages.join(', ')}.`);
    return;
  }
  await withProgress(`Installing ${title}`, async () => {
    await runQuietly('apt-get', ['update', '--quiet']);
    await runQuietly('apt-get', ['install', '--yes', '--quiet', '--no-install-recommends', ...packages]);
  });
}
