import { CreateFile, type TextDocumentEdit, type WorkspaceEdit } from 'vscode-languageserver';
import type { Session } from './session.ts';

/**
 * An edit of several documents as the client takes it: bound to the versions of open documents where it knows such
 * edits, so that it is refused rather than applied to a text that has changed since. The file for corrections is made
 * when it is not there yet.
 */
export function workspaceEditFor(session: Session, { changes = {} }: WorkspaceEdit): WorkspaceEdit {
  if (!session.client.takesVersionedEdits) return { changes };
  const documentChanges = Object.entries(changes).flatMap(
    ([uri, edits]): (CreateFile | TextDocumentEdit)[] => {
      const edit: TextDocumentEdit = { textDocument: session.versionedIdentifier(uri), edits };
      const file = session.dossierFileFor(uri);
      const isNew = session.client.createsFiles && file?.uri === uri && !file.exists;
      return isNew ? [CreateFile.create(uri, { ignoreIfExists: true }), edit] : [edit];
    },
  );
  return { documentChanges };
}
