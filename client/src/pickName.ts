import * as vscode from 'vscode';
import type { EntityRecord } from '../../server/src/features/records.ts';
import { type EntitiesParams, requests } from '../../server/src/lsp/protocol.ts';
import type { Server } from './server.ts';

const MOST = 50;

interface Row extends vscode.QuickPickItem {
  readonly entity: EntityRecord;
}

/** Has the user choose one of all names of the sources, by any of its words; undefined when she does not. */
export function pickName(
  server: Server,
  placeholder: string,
  question: Pick<EntitiesParams, 'kind'> = {},
): Promise<EntityRecord | undefined> {
  const pick = vscode.window.createQuickPick<Row>();
  pick.placeholder = placeholder;
  const show = async (text: string): Promise<void> => {
    const params: EntitiesParams = { ...question, text, limit: MOST };
    const entities = (await server.request<EntityRecord[]>(requests.entities, params)) ?? [];
    if (pick.value === text) pick.items = entities.map(rowFor);
  };
  const changing = pick.onDidChangeValue(show);
  const chosen = new Promise<EntityRecord | undefined>((resolve) => {
    pick.onDidAccept(() => resolve(pick.selectedItems[0]?.entity));
    pick.onDidHide(() => resolve(undefined));
  });
  void show('');
  pick.show();
  return chosen.finally(() => {
    changing.dispose();
    pick.dispose();
  });
}

/** The server has looked through all names of each: the editor's own filter shall not hide one found by another. */
function rowFor(entity: EntityRecord): Row {
  const others = entity.aliases
    .map(({ surface }) => surface)
    .filter((surface) => surface !== entity.canonical);
  return { label: entity.canonical, description: others.slice(0, 3).join(', '), alwaysShow: true, entity };
}
