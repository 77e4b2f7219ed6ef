import * as vscode from 'vscode';
import { requests } from '../../server/src/lsp/protocol.ts';
import type { Server } from './server.ts';

const REPORT = vscode.Uri.from({ scheme: 'dossier-status', path: 'Dossier Status' });

/** The server's own account of itself, in a read-only document. */
export function registerStatusReport(server: Server): vscode.Disposable & { show(): Promise<void> } {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const provider: vscode.TextDocumentContentProvider = {
    onDidChange: changed.event,
    provideTextDocumentContent: async () =>
      (await server.request<string>(requests.statusReport)) ?? "Dossier's server is not running.",
  };
  const disposable = vscode.Disposable.from(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(REPORT.scheme, provider),
  );
  return {
    dispose: () => disposable.dispose(),
    show: async () => {
      changed.fire(REPORT);
      await vscode.window.showTextDocument(REPORT, { preview: true });
    },
  };
}
