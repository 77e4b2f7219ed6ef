import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateDossier } from './extension.ts';

/** Entry for desktop and remote hosts: the server runs as a Node process of its own. */
export function activate(context: vscode.ExtensionContext): Promise<void> {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server-node.js').fsPath;
  const run = { module, transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  return activateDossier(
    context,
    (options) => new LanguageClient('dossier', 'Dossier', { run, debug }, options),
  );
}
