import * as vscode from 'vscode';
import { type EventGroup, type EventsParams, requests } from '../../server/src/lsp/protocol.ts';
import { type EventNode, eventNodes, treeItem } from './eventNodes.ts';
import type { Server } from './server.ts';

/** The events of all sources, by year, newest first; refreshes by itself. */
export function registerEventsView(server: Server): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.TreeDataProvider<EventNode> = {
    onDidChangeTreeData: changed.event,
    getChildren: async (node) => (node ? eventNodes(node) : years(server)),
    getTreeItem: treeItem,
  };
  return vscode.Disposable.from(
    changed,
    server.onIndexChanged(() => changed.fire()),
    vscode.window.createTreeView('dossier.events', { treeDataProvider: provider, showCollapseAll: true }),
  );
}

async function years(server: Server): Promise<EventNode[]> {
  const params: EventsParams = { groupBy: 'year' };
  const groups = (await server.request<EventGroup[]>(requests.events, params)) ?? [];
  return groups.map((group) => ({ type: 'group', group }));
}
