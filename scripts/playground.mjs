// The folder that `npm start` and the end-to-end tests open: copies, so that trying things harms nothing.
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './vscodeHost.mjs';

/** What `npm start` opens. */
export const PLAYGROUND = join(ROOT, '.playground');
/** The extension that shows the events, and in the playground the first note, when VS Code opens. */
export const GUIDE = join(ROOT, 'scripts', 'playground');

/**
 * Makes `folder` anew with the sample notes and the sample corpus.
 * @param {string} [folder] what stands there is removed
 */
export function makePlayground(folder = PLAYGROUND) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of ['notes', 'corpus']) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
}
