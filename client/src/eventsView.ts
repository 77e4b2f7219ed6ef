import * as vscode from 'vscode';
import { type EventGroup, type EventsParams, requests } from '../../server/src/lsp/protocol.ts';
import { type EventNode, eventNodes, treeItem } from './eventNodes.ts';
import { oneAtATime } from './oneAtATime.ts';
import type { Server } from './server.ts';

/** The events of all sources, by year, newest first; refreshes by itself. */
export function registerEventsView(server: Server): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  let years: EventNode[] = [];
  const provider: vscode.TreeDataProvider<EventNode> = {
    onDidChangeTreeData: changed.event,
    getChildren: (node) => (node ? eventNodes(node) : years),
    getTreeItem: treeItem,
  };
  // Asked for first and shown at once: a view that is refreshed while it still waits for rows loses them.
  const refresh = oneAtATime(async () => {
    const params: EventsParams = { groupBy: 'year' };
    const groups = await server.request<EventGroup[]>(requests.events, params);
    years = (groups ?? []).map((group) => ({ type: 'group', group }));
    changed.fire();
  });
  return vscode.Disposable.from(
    changed,
    server.onIndexChanged(refresh),
    vscode.window.createTreeView('dossier.events', { treeDataProvider: provider, showCollapseAll: true }),
  );
}
