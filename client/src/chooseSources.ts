import * as vscode from 'vscode';

/** Asks for a folder and makes it the sources of this workspace, or of all when none is open. */
export async function chooseSourcesFolder(): Promise<void> {
  const [workspaceFolder] = vscode.workspace.workspaceFolders ?? [];
  const chosen = await vscode.window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    ...(workspaceFolder ? { defaultUri: workspaceFolder.uri } : {}),
    openLabel: 'Use as Sources',
    title: 'Choose the Folder with Your Sources',
  });
  const [folder] = chosen ?? [];
  if (!folder) return;
  const target = workspaceFolder ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
  await vscode.workspace.getConfiguration('dossier').update('corpus.folders', [settingFor(folder)], target);
}

/** Relative inside the workspace, so that the setting can be shared; else absolute. */
function settingFor(folder: vscode.Uri): string {
  const inside = vscode.workspace.getWorkspaceFolder(folder);
  if (!inside) return folder.scheme === 'file' ? folder.fsPath : folder.toString();
  const relative = vscode.workspace.asRelativePath(folder, false);
  return folder.toString() === inside.uri.toString() ? '.' : relative;
}
