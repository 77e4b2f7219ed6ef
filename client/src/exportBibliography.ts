import * as vscode from 'vscode';
import { type BibliographyParams, requests } from '../../server/src/lsp/protocol.ts';
import type { Server } from './server.ts';

const FORMATS = [
  { label: 'CSL-JSON', description: 'for Pandoc and Zotero', format: 'csl', ending: 'json' },
  { label: 'BibTeX', description: 'for LaTeX, Pandoc and Zotero', format: 'bibtex', ending: 'bib' },
] as const;

/** Writes all sources as a bibliography into a file that the user names, and shows it. */
export async function exportBibliography(server: Server): Promise<void> {
  const chosen = await vscode.window.showQuickPick(FORMATS, { placeHolder: 'Format of the bibliography' });
  if (!chosen) return;
  const params: BibliographyParams = { format: chosen.format };
  const text = await server.request<string>(requests.bibliography, params);
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (text === undefined) return;
  const file = await vscode.window.showSaveDialog({
    ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, `sources.${chosen.ending}`) } : {}),
    filters: { [chosen.label]: [chosen.ending] },
    title: 'Export Bibliography',
  });
  if (!file) return;
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
  await vscode.window.showTextDocument(file);
}
