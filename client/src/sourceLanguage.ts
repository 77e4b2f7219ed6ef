import * as vscode from 'vscode';
import { corpusFolders } from '../../server/src/lsp/corpusFolders.ts';
import { sourceFolders } from './settings.ts';

/** Opens plain text from a corpus folder as "Source document", which our grammar colours. */
export function colorSources(): vscode.Disposable {
  for (const document of vscode.workspace.textDocuments) void colorSource(document);
  return vscode.workspace.onDidOpenTextDocument(colorSource);
}

async function colorSource(document: vscode.TextDocument): Promise<void> {
  if (document.languageId !== 'plaintext' || !isSource(document.uri)) return;
  await vscode.languages.setTextDocumentLanguage(document, 'dossier-source');
}

function isSource(uri: vscode.Uri): boolean {
  const workspaceFolders = (vscode.workspace.workspaceFolders ?? []).map((folder) => folder.uri.toString());
  const folders = corpusFolders(sourceFolders(), workspaceFolders);
  return folders.some((folder) => uri.toString().startsWith(folder.endsWith('/') ? folder : `${folder}/`));
}
