import * as vscode from 'vscode';
import { requests, type StatusAnswer } from '../../server/src/lsp/protocol.ts';
import { oneAtATime } from './oneAtATime.ts';
import type { Server } from './server.ts';
import { noteLanguages } from './settings.ts';

/** Keeps the language status item and the welcome view's context key true to what the server knows. */
export function registerStatus(server: Server): vscode.Disposable {
  const status = vscode.languages.createLanguageStatusItem(
    'dossier.status',
    noteLanguages().map((language) => ({ language })),
  );
  status.name = 'Dossier';
  status.text = 'Dossier';
  status.busy = true;
  status.command = { command: 'dossier.showStatus', title: 'Show Status' };
  void setState('indexing');

  const update = oneAtATime(async () => {
    const answer = await server.request<StatusAnswer>(requests.status);
    if (!answer) return;
    show(status, answer);
    const empty = answer.state === 'ready' && answer.documents === 0;
    await setState(empty ? 'empty' : answer.state);
  });
  return vscode.Disposable.from(status, server.onIndexChanged(update));
}

/** What the welcome view of the events depends on. */
function setState(state: 'indexing' | 'empty' | 'ready'): Thenable<unknown> {
  return vscode.commands.executeCommand('setContext', 'dossier.state', state);
}

function show(item: vscode.LanguageStatusItem, status: StatusAnswer): void {
  const { documents, entities, events, problems } = status;
  const known = `${count(documents, 'source')}, ${count(entities, 'name')}, ${count(events, 'event')}`;
  item.busy = status.state === 'indexing';
  item.text = documents === 0 && !item.busy ? 'Dossier: no sources' : `Dossier: ${known}`;
  item.severity =
    problems.length > 0 ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information;
  item.detail = problems.length > 0 ? `${count(problems.length, 'source')} could not be read` : '';
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}
