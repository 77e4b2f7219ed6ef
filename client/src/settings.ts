import * as vscode from 'vscode';
import { settingDefinitions } from '../../server/src/lsp/settings.ts';

/** The languages of the documents that count as notes. */
export function noteLanguages(): readonly string[] {
  const { 'dossier.notes.languages': definition } = settingDefinitions;
  return vscode.workspace.getConfiguration().get<string[]>('dossier.notes.languages') ?? definition.default;
}

/** The folders whose documents are sources, as the setting names them. */
export function sourceFolders(): readonly string[] {
  const { 'dossier.corpus.folders': definition } = settingDefinitions;
  return vscode.workspace.getConfiguration().get<string[]>('dossier.corpus.folders') ?? definition.default;
}
