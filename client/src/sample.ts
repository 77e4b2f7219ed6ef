import * as vscode from 'vscode';

/** What ships under `corpus/` and `notes/`; listed because an extension on the web cannot list its own folders. */
export const SAMPLE_FILES = [
  'corpus/norov-at-osce-forum.txt',
  'corpus/sco-at-csto-conference.txt',
  'corpus/sco-at-osce-review-conference.txt',
  'corpus/sco-at-osce-security-dialogue.txt',
  'corpus/sco-special-event-at-un.txt',
  'notes/security-dialogue.md',
  'notes/people-to-know.md',
  'notes/2019-10-30-moscow.md',
] as const;

/** Opens a copy of the sample corpus and notes, in a window of its own when a folder is open already. */
export async function openSample(context: vscode.ExtensionContext): Promise<void> {
  const sample = vscode.Uri.joinPath(context.globalStorageUri, 'Dossier sample');
  for (const file of SAMPLE_FILES) {
    const content = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(context.extensionUri, file));
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(sample, file), content);
  }
  const forceNewWindow = vscode.workspace.workspaceFolders !== undefined;
  await vscode.commands.executeCommand('vscode.openFolder', sample, { forceNewWindow });
}
