import * as vscode from 'vscode';
import { registerCommands } from './commands.ts';
import { registerEventsView } from './eventsView.ts';
import { showSample } from './sample.ts';
import { type ClientFactory, Server } from './server.ts';
import { colorSources } from './sourceLanguage.ts';
import { registerStatus } from './status.ts';
import { suggestNamesWhileTyping } from './suggestNames.ts';

/** What both entries share: starts the server and shows what it knows. */
export async function activateDossier(
  context: vscode.ExtensionContext,
  createClient: ClientFactory,
): Promise<void> {
  const output = vscode.window.createOutputChannel('Dossier', { log: true });
  const server = new Server(createClient, context, output);
  context.subscriptions.push(
    output,
    server,
    registerStatus(server),
    registerEventsView(server),
    registerCommands(server, context),
    suggestNamesWhileTyping(server),
    colorSources(),
    vscode.workspace.onDidChangeConfiguration(async (change) => {
      // Which documents are notes is told to the server when it starts.
      if (change.affectsConfiguration('dossier.notes.languages')) await server.restart();
    }),
  );
  await server.start();
  await showSample(context);
}
