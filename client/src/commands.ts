import * as vscode from 'vscode';
import type { EntityDetail, EvidenceRecord } from '../../server/src/features/records.ts';
import { type EntityParams, requests } from '../../server/src/lsp/protocol.ts';
import { chooseSourcesFolder } from './chooseSources.ts';
import { citeSource } from './citeSource.ts';
import { correctName } from './correctName.ts';
import { exportBibliography } from './exportBibliography.ts';
import { openSample } from './sample.ts';
import type { Server } from './server.ts';
import { registerShowExtraction } from './showExtraction.ts';
import { registerStatusReport } from './statusReport.ts';

/** All commands that package.json contributes, and those behind a click on a row. */
export function registerCommands(server: Server, context: vscode.ExtensionContext): vscode.Disposable {
  const report = registerStatusReport(server);
  const extraction = registerShowExtraction(server);
  const commands = {
    'dossier.refresh': () => server.request(requests.refresh),
    'dossier.chooseSourcesFolder': chooseSourcesFolder,
    'dossier.openSample': () => openSample(context),
    'dossier.showStatus': report.show,
    'dossier.showExtraction': extraction.show,
    'dossier.correctName': () => correctName(server),
    'dossier.citeSource': citeSource,
    'dossier.exportBibliography': () => exportBibliography(server),
    'dossier.restartServer': () => server.restart(),
    'dossier.openEvidence': openEvidence,
    'dossier.openEntity': (id: string, sources: string[]) => openEntity(server, id, sources),
  };
  const registrations = Object.entries(commands).map(([name, run]) =>
    vscode.commands.registerCommand(name, run),
  );
  return vscode.Disposable.from(report, extraction, ...registrations);
}

/** Shows the sentence that introduces a name best, if it can in one of these sources. */
async function openEntity(server: Server, id: string, sources: readonly string[]): Promise<void> {
  const params: EntityParams = { id };
  const entity = await server.request<EntityDetail | null>(requests.entity, params);
  const evidence = entity?.evidence.find(({ uri }) => sources.includes(uri)) ?? entity?.evidence[0];
  if (evidence) await openEvidence(evidence);
}

/** Shows the words in their source, selected and in the middle of the editor; the list keeps the keyboard. */
async function openEvidence({ uri, range: { start, end } }: EvidenceRecord): Promise<void> {
  const selection = new vscode.Range(start.line, start.character, end.line, end.character);
  const options = { selection, preview: true, preserveFocus: true };
  const editor = await vscode.window.showTextDocument(vscode.Uri.parse(uri), options);
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
