// The browser that end-to-end tests drive: the machine's own Chromium or Chrome.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runQuietly, withProgress } from './run.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Path of the browser: `$CHROMIUM`, else the first known name on the path; undefined when there is none. */
export function findChromium() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const folders = (process.env.PATH ?? '').split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

/** Installs Debian's Chromium when there is no browser and we may; else says in one line what to install. */
export async function installChromium() {
  if (findChromium()) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    throw new Error('The end-to-end tests need a browser: install Chromium, or set CHROMIUM to its path.');
  }
  await withProgress('Installing Chromium', async () => {
    await runQuietly('apt-get', ['update', '--quiet']);
    await runQuietly('apt-get', ['install', '--yes', '--quiet', '--no-install-recommends', 'chromium']);
  });
}
