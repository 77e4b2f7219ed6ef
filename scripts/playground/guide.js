// Loaded beside Dossier by `npm start` only: what a first look should show, without a click.
const vscode = require('vscode');

exports.activate = async () => {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder || vscode.window.activeTextEditor) return;
  await vscode.commands.executeCommand('dossier.events.focus');
  const note = vscode.Uri.joinPath(folder.uri, 'notes', 'security-dialogue.md');
  const isSample = await vscode.workspace.fs.stat(note).then(
    () => true,
    () => false,
  );
  if (isSample) await vscode.window.showTextDocument(note, { preview: false });
};
