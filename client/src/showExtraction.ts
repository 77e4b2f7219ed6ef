import * as vscode from 'vscode';
import { requests, type TextDocumentParams } from '../../server/src/lsp/protocol.ts';
import type { Server } from './server.ts';

const SCHEME = 'dossier-extraction';

/** Draws the active source with all that was found in it and what found it, in a read-only document. */
export function registerShowExtraction(server: Server): vscode.Disposable & { show(): Promise<void> } {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const drawings = new Map<string, string>();
  const provider: vscode.TextDocumentContentProvider = {
    onDidChange: changed.event,
    provideTextDocumentContent: (uri) => drawings.get(uri.toString()) ?? '',
  };
  const disposable = vscode.Disposable.from(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, provider),
  );
  return {
    dispose: () => disposable.dispose(),
    show: async () => {
      const source = vscode.window.activeTextEditor?.document.uri;
      const drawing = source && (await draw(server, source));
      if (!source || !drawing) {
        void vscode.window.showInformationMessage(
          'Open one of your sources first: Dossier draws what it found in it.',
        );
        return;
      }
      const uri = vscode.Uri.from({
        scheme: SCHEME,
        path: `${source.path} (extraction)`,
        query: source.toString(),
      });
      drawings.set(uri.toString(), drawing);
      changed.fire(uri);
      const document = await vscode.workspace.openTextDocument(uri);
      await vscode.languages.setTextDocumentLanguage(document, 'dossier-extraction');
      await vscode.window.showTextDocument(document, { preview: true });
    },
  };
}

async function draw(server: Server, source: vscode.Uri): Promise<string | undefined> {
  const params: TextDocumentParams = { textDocument: { uri: source.toString() } };
  return (await server.request<string | null>(requests.showExtraction, params)) ?? undefined;
}
