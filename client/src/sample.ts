import * as vscode from 'vscode';
import { sampleFiles } from './sampleFiles.ts';

/** Opens a copy of the sample corpus and notes, in a window of its own when a folder is open already. */
export async function openSample(context: vscode.ExtensionContext): Promise<void> {
  const sample = vscode.Uri.joinPath(context.globalStorageUri, 'Dossier sample');
  for (const file of sampleFiles) {
    const content = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(context.extensionUri, file));
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(sample, file), content);
  }
  const forceNewWindow = vscode.workspace.workspaceFolders !== undefined;
  await vscode.commands.executeCommand('vscode.openFolder', sample, { forceNewWindow });
}
