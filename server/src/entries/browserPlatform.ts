import type { Connection } from 'vscode-languageserver';
import type { Platform } from '../lsp/platform.ts';
import {
  clientRequests,
  type FileEntry,
  type ListParams,
  type ReadAnswer,
  type ReadParams,
} from '../lsp/protocol.ts';
import { createWasmKernel } from './wasmKernel.ts';

/** A worker has no files: the client lists and reads them for it, and watches them. */
export function browserPlatform(connection: Connection): Platform {
  return {
    async list(folder) {
      const files = await connection.sendRequest<FileEntry[]>(clientRequests.list, {
        folder,
      } satisfies ListParams);
      return files.filter(({ uri }) => !isHidden(folder, uri));
    },

    async read(uri) {
      const params: ReadParams = { uri };
      return bytesOf(await connection.sendRequest<ReadAnswer>(clientRequests.read, params));
    },

    async model() {
      return bytesOf(await connection.sendRequest<ReadAnswer>(clientRequests.model));
    },

    kernel: createWasmKernel,
  };
}

function bytesOf({ base64 }: ReadAnswer): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

function isHidden(folder: string, uri: string): boolean {
  const names = uri.slice(folder.length).split('/');
  return names.some((name) => name.startsWith('.') || name === 'node_modules');
}
