import { type CodeAction, CodeActionTriggerKind, type Connection } from 'vscode-languageserver';
import { codeActions } from '../features/codeAction.ts';
import { dossierFileFixes } from '../features/dossierFileFixes.ts';
import { offsetAt } from './convert.ts';
import { handler } from './handlers.ts';
import type { Session } from './session.ts';
import { workspaceEditFor } from './workspaceEdits.ts';

/** Answers requests for code actions. A client that takes commands only gets none. */
export function answerCodeActionRequests(connection: Connection, session: Session): void {
  connection.onCodeAction(
    handler('codeAction', connection.console, [], ({ textDocument, range, context }): CodeAction[] => {
      if (!session.settings['dossier.codeAction.enabled'] || !session.client.takesCodeActions) return [];
      const file = session.dossierFileAt(textDocument.uri);
      if (file !== undefined) return withVersions(session, dossierFileFixes(file.uri, file.getText(), range));
      const note = session.note(textDocument.uri);
      if (note === undefined) return [];
      const corrections = session.dossierFileFor(note.uri);
      const actions = codeActions({
        view: session.corpus.view,
        note,
        span: { start: offsetAt(note, range.start), end: offsetAt(note, range.end) },
        diagnostics: context.diagnostics,
        isAutomatic: context.triggerKind === CodeActionTriggerKind.Automatic,
        citationStyle: session.settings['dossier.citation.style'],
        ...(corrections === undefined ? {} : { corrections }),
        ...(context.only === undefined ? {} : { only: context.only }),
      });
      return withVersions(session, actions);
    }),
  );
}

/** Actions with edits that name the versions of the documents that they change. */
function withVersions(session: Session, actions: readonly CodeAction[]): CodeAction[] {
  return actions.map(({ edit, ...action }) =>
    edit === undefined ? action : { ...action, edit: workspaceEditFor(session, edit) },
  );
}
