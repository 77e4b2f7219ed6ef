import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { ServerOptions } from '../lsp/server.ts';

/** Reads `--corpus FOLDER` (may be repeated) and `--cache FOLDER` from the server's arguments; the connection reads the others. */
export function serverOptions(words: readonly string[]): ServerOptions {
  const { values } = parseArgs({
    args: [...words],
    options: { corpus: { type: 'string', multiple: true }, cache: { type: 'string' } },
    strict: false,
    allowPositionals: true,
  });
  const folders = (values.corpus ?? []).filter((folder) => typeof folder === 'string');
  return {
    ...(folders.length === 0 ? {} : { corpusFolders: folders.map((folder) => resolve(folder)) }),
    ...(typeof values.cache === 'string' ? { cacheFolder: resolve(values.cache) } : {}),
  };
}
