import * as vscode from 'vscode';
import type { CITATION_KIND } from '../../server/src/features/citationActions.ts';

const KIND: typeof CITATION_KIND = 'refactor.rewrite.cite';

/** Asks which of the sources that bear out the sentence at the cursor to cite, and cites it. */
export async function citeSource(): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const actions = editor
    ? await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        editor.document.uri,
        editor.selection,
        KIND,
      )
    : [];
  const rows = actions.map(({ title, edit }) => ({ label: title, edit }));
  if (rows.length === 0) {
    void vscode.window.showInformationMessage('No source is known that bears out this sentence.');
    return;
  }
  const chosen = await vscode.window.showQuickPick(rows, { placeHolder: 'Source for this sentence' });
  if (chosen?.edit) await vscode.workspace.applyEdit(chosen.edit);
}
