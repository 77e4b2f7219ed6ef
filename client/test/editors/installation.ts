import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runQuietly, withProgress } from '../../../scripts/run.mjs';

const PACKAGES = ['neovim', 'emacs-nox', 'elpa-eglot'];

/** Before the first test: Debian's Neovim and Emacs where we may install them, else a line that says what is missing. */
export async function setup(): Promise<void> {
  if (isInstalled('nvim') && isInstalled('emacs')) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    console.log(`Tests of missing editors are left out; they need ${PACKAGES.join(', ')}.`);
    return;
  }
  await withProgress('Installing Neovim and Emacs', async () => {
    await runQuietly('apt-get', ['update', '--quiet']);
    await runQuietly('apt-get', ['install', '--yes', '--quiet', '--no-install-recommends', ...PACKAGES]);
  });
}

/** Whether a program is on the path. */
export function isInstalled(program: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));
}
