import { type Dirent, existsSync, readdirSync, readFileSync, statSync, watch } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { URI } from 'vscode-uri';
import type { Platform } from '../lsp/platform.ts';
import type { FileEntry } from '../lsp/protocol.ts';
import { openCacheFolder } from './cacheFolder.ts';
import { createWasmKernel } from './wasmKernel.ts';

/** Beside the bundle; in the source tree when we run from there. */
const MODEL_PLACES = [join(__dirname, 'names.bin'), join(__dirname, '../../model/names.bin')];

/** Files of this machine. Reads are synchronous: in bulk that is several times as fast. */
export const nodePlatform: Platform = {
  async list(folder, without = []) {
    const root = URI.parse(folder).fsPath;
    if (statSync(root, { throwIfNoEntry: false }) === undefined) return [];
    return filesBelow(root, new Set(without.map((uri) => URI.parse(uri).fsPath)));
  },

  async read(uri) {
    return readFileSync(URI.parse(uri).fsPath);
  },

  async model() {
    return readFileSync(MODEL_PLACES.find((path) => existsSync(path)) ?? MODEL_PLACES[0]!);
  },

  kernel: createWasmKernel,

  openCache: openCacheFolder,

  watch(folder, changed) {
    try {
      const watcher = watch(URI.parse(folder).fsPath, { recursive: true }, changed);
      watcher.on('error', () => watcher.close());
      return () => watcher.close();
    } catch {
      return () => undefined;
    }
  },

  watchFile(uri, changed) {
    const path = URI.parse(uri).fsPath;
    try {
      // The folder, not the file: editors save by putting a new file in its place.
      const watcher = watch(dirname(path), (_, name) => {
        if (name === null || name === basename(path)) changed();
      });
      watcher.on('error', () => watcher.close());
      return () => watcher.close();
    } catch {
      return () => undefined;
    }
  },
};

/** All files below a folder. Folders below that cannot be read are passed over; the folder itself must be. */
function filesBelow(root: string, without: ReadonlySet<string>): FileEntry[] {
  const files: FileEntry[] = [];
  const folders = [root];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of entriesOf(folder, root)) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!without.has(path)) folders.push(path);
      } else files.push(...fileAt(path));
    }
  }
  return files;
}

/** The file at a path; links to files count, links to folders or to nothing do not. */
function fileAt(path: string): FileEntry[] {
  try {
    const stats = statSync(path);
    return stats.isFile()
      ? [{ uri: URI.file(path).toString(), size: stats.size, modified: stats.mtimeMs }]
      : [];
  } catch {
    return [];
  }
}

function entriesOf(folder: string, root: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (folder === root) throw error;
    return [];
  }
}
