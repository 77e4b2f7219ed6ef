import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { homedir, platform } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { CacheStore } from '../lsp/platform.ts';

const FASTEST = 1;

/** A cache in a folder, compressed; in the platform's usual place when none is given. */
export function openCacheFolder(folder: string = usualFolder()): CacheStore {
  sweep(folder);
  return {
    async read(name) {
      try {
        return gunzipSync(readFileSync(join(folder, `${name}.gz`))).toString('utf8');
      } catch {
        // Absent or damaged: either way what it held is made anew.
        return undefined;
      }
    },

    async write(name, text) {
      mkdirSync(folder, { recursive: true });
      const path = join(folder, `${name}.gz`);
      const temporary = `${path}.${process.pid}.tmp`;
      const file = openSync(temporary, 'w');
      try {
        writeSync(file, gzipSync(text, { level: FASTEST }));
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
      renameSync(temporary, path);
    },
  };
}

/** Removes what a crash may have left half written. */
function sweep(folder: string): void {
  try {
    for (const name of readdirSync(folder)) {
      if (name.endsWith('.tmp')) rmSync(join(folder, name), { force: true });
    }
  } catch {
    // There is no such folder yet.
  }
}

function usualFolder(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (XDG_CACHE_HOME) return join(XDG_CACHE_HOME, 'dossier');
  if (platform() === 'darwin') return join(homedir(), 'Library', 'Caches', 'dossier');
  if (platform() === 'win32')
    return join(LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'dossier', 'Cache');
  return join(homedir(), '.cache', 'dossier');
}
