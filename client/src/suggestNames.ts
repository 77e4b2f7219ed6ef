import * as vscode from 'vscode';
import { type CompletionItem, type CompletionList, CompletionRequest } from 'vscode-languageclient';
import type { Server } from './server.ts';
import { noteLanguages } from './settings.ts';

/**
 * Offers names while a note is written where the editor itself would not: it suggests nothing by itself in
 * Markdown, and a letter cannot be a trigger character. The beginning of a capitalised word asks, and only when
 * the server has names for it, and the word is not over by then, is the editor's list opened: it would come with the
 * words of the note otherwise.
 */
export function suggestNamesWhileTyping(server: Server): vscode.Disposable {
  return vscode.workspace.onDidChangeTextDocument(async ({ document, contentChanges }) => {
    const [change, ...others] = contentChanges;
    if (!change || others.length > 0 || !/^\p{L}$/u.test(change.text)) return;
    if (vscode.window.activeTextEditor?.document !== document) return;
    if (!noteLanguages().includes(document.languageId) || suggestsByItself(document)) return;
    const position = change.range.start.translate(0, change.text.length);
    if (!NAME_BEGINS.test(document.lineAt(position).text.slice(0, position.character))) return;
    // The server hears of the change from another listener of the same event, perhaps after us.
    await Promise.resolve();
    if (!(await hasNames(server, document, position)) || !isStillInWord(document, position)) return;
    await vscode.commands.executeCommand('editor.action.triggerSuggest', { auto: true });
  });
}

/** A capital and two more letters: fewer would ask at "In" and "We". */
const NAME_BEGINS = /(?<![\p{L}\p{N}])\p{Lu}\p{L}\p{L}$/u;

/** True while nothing but letters was typed behind the position. */
function isStillInWord(document: vscode.TextDocument, position: vscode.Position): boolean {
  const cursor = vscode.window.activeTextEditor?.selection.active;
  if (cursor === undefined || vscode.window.activeTextEditor?.document !== document) return false;
  return /^\p{L}*$/u.test(document.getText(new vscode.Range(position, cursor)));
}

async function hasNames(
  server: Server,
  document: vscode.TextDocument,
  { line, character }: vscode.Position,
): Promise<boolean> {
  const answer = await server.request<CompletionItem[] | CompletionList | null>(CompletionRequest.method, {
    textDocument: { uri: document.uri.toString() },
    position: { line, character },
  });
  return (Array.isArray(answer) ? answer : (answer?.items ?? [])).length > 0;
}

function suggestsByItself(document: vscode.TextDocument): boolean {
  const quick = vscode.workspace.getConfiguration('editor', document).get<unknown>('quickSuggestions');
  if (typeof quick !== 'object' || quick === null) return quick !== false;
  const other = 'other' in quick ? quick.other : 'on';
  return other !== false && other !== 'off';
}
