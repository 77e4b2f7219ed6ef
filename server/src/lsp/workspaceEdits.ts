import type { WorkspaceEdit } from 'vscode-languageserver';
import type { Session } from './session.ts';

/**
 * An edit of several documents as the client takes it: bound to the versions of open documents where it knows such
 * edits, so that it is refused rather than applied to a text that has changed since.
 */
export function workspaceEditFor(session: Session, { changes = {} }: WorkspaceEdit): WorkspaceEdit {
  if (!session.client.takesVersionedEdits) return { changes };
  const documentChanges = Object.entries(changes).map(([uri, edits]) => {
    return { textDocument: session.versionedIdentifier(uri), edits };
  });
  return { documentChanges };
}
