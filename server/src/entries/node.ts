import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../lsp/server.ts';
import { nodePlatform } from './nodePlatform.ts';
import { serverOptions } from './serverOptions.ts';

// The connection finds out by itself whether it is --node-ipc, --stdio or --socket.
startServer(createConnection(ProposedFeatures.all), nodePlatform, serverOptions(process.argv.slice(2)));
