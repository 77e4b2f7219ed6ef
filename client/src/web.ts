import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateDossier } from './extension.ts';
import { answerFileRequests } from './files.ts';

/** Entry for the browser: the server runs in a worker and reads files through us. */
export function activate(context: vscode.ExtensionContext): Promise<void> {
  const dist = vscode.Uri.joinPath(context.extensionUri, 'dist');
  const script = vscode.Uri.joinPath(dist, 'server-web.js').toString(true);
  return activateDossier(context, (options) => {
    const client = new LanguageClient('dossier', 'Dossier', new Worker(script), options);
    answerFileRequests(client, vscode.Uri.joinPath(dist, 'names.bin'));
    return client;
  });
}
