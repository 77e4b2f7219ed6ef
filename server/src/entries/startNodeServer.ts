import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../lsp/server.ts';
import { nodePlatform } from './nodePlatform.ts';
import { serverOptions } from './serverOptions.ts';

/** Serves an editor; the connection finds in `process.argv` whether by --stdio, --node-ipc or --socket. */
export function startNodeServer(words: readonly string[]): void {
  startServer(createConnection(ProposedFeatures.all), nodePlatform, serverOptions(words));
}
