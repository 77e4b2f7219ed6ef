import * as vscode from 'vscode';
import type { Correction } from '../../server/src/features/dossierEdits.ts';
import type { EntityDetail, EntityRecord } from '../../server/src/features/records.ts';
import { type CorrectParams, type EntityParams, requests } from '../../server/src/lsp/protocol.ts';
import { pickName } from './pickName.ts';
import type { Server } from './server.ts';

/** The name at hand: words in an editor, and who or what the server takes them for. */
interface Name {
  readonly words: string;
  readonly entity: EntityDetail | undefined;
}

/** What a user may know better; the correction is asked for where it needs another name. */
interface Choice {
  readonly label: string;
  readonly correct: () => Promise<Correction | undefined>;
}

/** Asks what is wrong with the name under the cursor, or with the selected words, and has it written to dossier.yml. */
export async function correctName(server: Server): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const name = editor && (await nameAt(server, editor));
  if (!editor || !name) {
    void vscode.window.showInformationMessage('Put the cursor on a name, or select the words that are one.');
    return;
  }
  const placeHolder = `What should Dossier know about “${name.words}”?`;
  const choice = await vscode.window.showQuickPick(choicesFor(server, name), { placeHolder });
  const correction = await choice?.correct();
  if (!correction) return;
  const params: CorrectParams = { textDocument: { uri: editor.document.uri.toString() }, correction };
  if (await server.request<boolean>(requests.correct, params)) return;
  void vscode.window.showWarningMessage(
    'dossier.yml could not be changed. A mistake in it must be mended first.',
  );
}

/** What is selected; else the name under the cursor. */
async function nameAt(server: Server, { document, selection }: vscode.TextEditor): Promise<Name | undefined> {
  const params: EntityParams = {
    textDocument: { uri: document.uri.toString() },
    position: { line: selection.start.line, character: selection.start.character },
  };
  const entity = (await server.request<EntityDetail | null>(requests.entity, params)) ?? undefined;
  const selected = document.getText(selection).replace(/\s+/g, ' ').trim();
  const words = selected || entity?.canonical;
  if (words === undefined) return undefined;
  return { words, entity: isCalled(entity, words) ? entity : undefined };
}

function isCalled(entity: EntityDetail | undefined, words: string): boolean {
  return (
    entity !== undefined &&
    [entity.canonical, ...entity.aliases.map(({ surface }) => surface)].includes(words)
  );
}

function choicesFor(server: Server, { words, entity }: Name): Choice[] {
  const canonical = entity?.canonical ?? words;
  const name = (placeHolder: string, kind?: EntityRecord['kind']) =>
    pickName(server, placeHolder, kind === undefined || kind === 'place' ? {} : { kind });
  const same: Choice = {
    label: 'It is the same as…',
    correct: async () => {
      const other = await name(`“${canonical}” is the same as…`, entity?.kind);
      return other && { does: 'same', names: [canonical, other.canonical] };
    },
  };
  const different: Choice = {
    label: 'It is not the same as…',
    correct: async () => {
      const aliases =
        entity?.aliases.map(({ surface }) => surface).filter((alias) => alias !== canonical) ?? [];
      const placeHolder = `“${canonical}” is not the same as…`;
      const other = await vscode.window.showQuickPick([...new Set(aliases)], { placeHolder });
      return other === undefined ? undefined : { does: 'different', names: [canonical, other] };
    },
  };
  const alias: Choice = {
    label: 'It is another name of…',
    correct: async () => {
      const other = await name(`“${words}” is another name of…`);
      if (!other || other.kind === 'place') return undefined;
      return { does: 'describe', kind: other.kind, canonical: other.canonical, alias: words };
    },
  };
  const parent: Choice = {
    label: 'It is a body of…',
    correct: async () => {
      const other = await name(`“${canonical}” is a body of…`, 'organization');
      return other && { does: 'describe', kind: 'organization', canonical, parent: other.canonical };
    },
  };
  const kind = (wanted: 'person' | 'organization', label: string): Choice => ({
    label,
    correct: async () => ({ does: 'describe', kind: wanted, canonical }),
  });
  return [
    ...(entity ? [same, different] : [alias]),
    ...(entity?.kind === 'person' ? [] : [parent]),
    ...(entity?.kind === 'person' ? [] : [kind('person', 'It is a person')]),
    ...(entity?.kind === 'organization' ? [] : [kind('organization', 'It is an organisation')]),
    { label: 'It is not a name', correct: async () => ({ does: 'ignore', name: words }) },
  ];
}
