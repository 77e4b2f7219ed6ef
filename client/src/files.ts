import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  clientRequests,
  type FileEntry,
  type ListParams,
  type ReadAnswer,
  type ReadParams,
} from '../../server/src/lsp/protocol.ts';

/** Lets a server that has no file system of its own list and read what the editor can. */
export function answerFileRequests(client: BaseLanguageClient, model: vscode.Uri): void {
  client.onRequest(clientRequests.list, ({ folder }: ListParams) => listFiles(vscode.Uri.parse(folder)));
  client.onRequest(clientRequests.model, () => readFile(model));
  client.onRequest(clientRequests.read, ({ uri }: ReadParams) => readFile(vscode.Uri.parse(uri)));
}

async function listFiles(folder: vscode.Uri): Promise<FileEntry[]> {
  const entries = await vscode.workspace.fs.readDirectory(folder).then(undefined, () => []);
  const files = entries.map(async ([name, type]): Promise<FileEntry[]> => {
    const uri = vscode.Uri.joinPath(folder, name);
    // Links to folders are not followed: they may lead in circles.
    if (type === vscode.FileType.Directory) return listFiles(uri);
    if (!(type & vscode.FileType.File)) return [];
    const { size } = await vscode.workspace.fs.stat(uri);
    return [{ uri: uri.toString(), size }];
  });
  return (await Promise.all(files)).flat();
}

async function readFile(uri: vscode.Uri): Promise<ReadAnswer> {
  return { base64: base64Of(await vscode.workspace.fs.readFile(uri)) };
}

/** In slices: a call with a million arguments overflows the stack. */
function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += 8192) {
    binary += String.fromCharCode(...bytes.subarray(start, start + 8192));
  }
  return btoa(binary);
}
