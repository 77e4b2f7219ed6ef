import * as vscode from 'vscode';
import { sampleFiles } from './sampleFiles.ts';

/** Opens a copy of the sample corpus and notes, in a window of its own when a folder is open already. */
export async function openSample(context: vscode.ExtensionContext): Promise<void> {
  const sample = sampleFolder(context);
  for (const file of sampleFiles) {
    const content = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(context.extensionUri, file));
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(sample, file), content);
  }
  await context.globalState.update(UNSEEN, true);
  const forceNewWindow = vscode.workspace.workspaceFolders !== undefined;
  await vscode.commands.executeCommand('vscode.openFolder', sample, { forceNewWindow });
}

/** In the window that `openSample` opened: puts the events and a note before the user, once. */
export async function showSample(context: vscode.ExtensionContext): Promise<void> {
  const sample = sampleFolder(context);
  const isOpen = vscode.workspace.workspaceFolders?.some(({ uri }) => uri.toString() === sample.toString());
  if (!isOpen || !context.globalState.get(UNSEEN)) return;
  await context.globalState.update(UNSEEN, undefined);
  await vscode.commands.executeCommand('dossier.events.focus');
  await vscode.window.showTextDocument(vscode.Uri.joinPath(sample, FIRST_NOTE), { preview: false });
}

const UNSEEN = 'sampleIsUnseen';
const FIRST_NOTE = 'notes/security-dialogue.md';

function sampleFolder(context: vscode.ExtensionContext): vscode.Uri {
  return vscode.Uri.joinPath(context.globalStorageUri, 'Dossier sample');
}
