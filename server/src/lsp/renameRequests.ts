import { type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { prepareRename, rename, renameRefusal } from '../features/rename.ts';
import { offsetAt } from './convert.ts';
import { handler } from './handlers.ts';
import type { Session } from './session.ts';
import { workspaceEditFor } from './workspaceEdits.ts';

/** Answers requests to rename a name in the notes; a refusal reaches the user in its own words. */
export function answerRenameRequests(connection: Connection, session: Session): void {
  const noteFor = (uri: string) =>
    session.settings['dossier.rename.enabled'] ? session.note(uri) : undefined;

  connection.onPrepareRename(
    handler('prepareRename', connection.console, null, ({ textDocument, position }) => {
      const note = noteFor(textDocument.uri);
      if (note === undefined) return null;
      refuse(renameRefusal(session.corpus.view, note));
      return prepareRename(session.corpus.view, note, offsetAt(note, position)) ?? null;
    }),
  );

  connection.onRenameRequest(
    handler('rename', connection.console, null, async ({ textDocument, position, newName }) => {
      const notes = await session.allNotes();
      const note = noteFor(textDocument.uri);
      if (note === undefined) return null;
      const { view } = session.corpus;
      refuse(renameRefusal(view, note, newName));
      const edit = rename(view, note, offsetAt(note, position), newName, notes);
      return edit === undefined ? null : workspaceEditFor(session, edit);
    }),
  );
}

function refuse(reason: string | undefined): void {
  if (reason !== undefined) throw new ResponseError(LSPErrorCodes.RequestFailed, reason);
}
