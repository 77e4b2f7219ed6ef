import type { Connection } from 'vscode-languageserver';
import { correctionEdit } from '../features/correctionActions.ts';
import { handler } from './handlers.ts';
import { type CorrectParams, requests } from './protocol.ts';
import type { Session } from './session.ts';
import { workspaceEditFor } from './workspaceEdits.ts';

/** Answers what a client asks to be written to dossier.yml: has the client apply the edit, and says whether it did. */
export function answerCorrectRequests(connection: Connection, session: Session): void {
  connection.onRequest<boolean, never>(
    requests.correct,
    handler(
      'correct',
      connection.console,
      false,
      async ({ textDocument, correction }: CorrectParams): Promise<boolean> => {
        const file = session.dossierFileFor(textDocument.uri);
        const edit = file && correctionEdit(file, correction);
        if (file === undefined || edit === undefined) return false;
        const { applied } = await connection.workspace.applyEdit({
          label: 'Correct Name',
          edit: workspaceEditFor(session, { changes: { [file.uri]: [edit] } }),
          // Editors save what such an edit changes in files that are not open.
          metadata: { isRefactoring: true },
        });
        return applied;
      },
    ),
  );
}
