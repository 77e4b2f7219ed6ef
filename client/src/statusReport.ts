import * as vscode from 'vscode';
import { requests } from '../../server/src/lsp/protocol.ts';
import type { Server } from './server.ts';
import { sourceFolders } from './settings.ts';

const REPORT = vscode.Uri.from({ scheme: 'dossier-status', path: 'Dossier Status' });

/** The server's own account of itself, in a read-only document. */
export function registerStatusReport(server: Server): vscode.Disposable & { show(): Promise<void> } {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const provider: vscode.TextDocumentContentProvider = {
    onDidChange: changed.event,
    provideTextDocumentContent: async () => {
      const report = await server.request<string>(requests.statusReport);
      return `${report ?? "Dossier's server is not running.\n"}${editor()}\n`;
    },
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

/** What a bug report needs to know of the editor. */
function editor(): string {
  const shown = vscode.env.uiKind === vscode.UIKind.Web ? 'in a browser' : 'on the desktop';
  const remote = vscode.env.remoteName === undefined ? '' : ', remote';
  const folders = sourceFolders().map((folder) => JSON.stringify(folder));
  return [`VS Code: ${vscode.version} ${shown}${remote}`, `Folders of sources: ${folders.join(', ')}`].join(
    '\n',
  );
}
