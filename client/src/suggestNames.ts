import * as vscode from 'vscode';
import { noteLanguages } from './settings.ts';

/**
 * Offers names while a note is written where the editor itself would not: it suggests nothing by itself in
 * Markdown, and a letter cannot be a trigger character. The beginning of a capitalised word asks.
 */
export function suggestNamesWhileTyping(): vscode.Disposable {
  return vscode.workspace.onDidChangeTextDocument(async ({ document, contentChanges }) => {
    const [change, ...others] = contentChanges;
    if (!change || others.length > 0 || !/^\p{L}$/u.test(change.text)) return;
    if (vscode.window.activeTextEditor?.document !== document) return;
    if (!noteLanguages().includes(document.languageId) || suggestsByItself(document)) return;
    const { line, character } = change.range.start;
    const before = document.lineAt(line).text.slice(0, character + change.text.length);
    if (!NAME_BEGINS.test(before)) return;
    await vscode.commands.executeCommand('editor.action.triggerSuggest', { auto: true });
  });
}

/** A capital and one more letter: fewer would ask at the first word of every sentence. */
const NAME_BEGINS = /(?<![\p{L}\p{N}])\p{Lu}\p{L}$/u;

function suggestsByItself(document: vscode.TextDocument): boolean {
  const quick = vscode.workspace.getConfiguration('editor', document).get<unknown>('quickSuggestions');
  if (typeof quick !== 'object' || quick === null) return quick !== false;
  const other = 'other' in quick ? quick.other : 'on';
  return other !== false && other !== 'off';
}
