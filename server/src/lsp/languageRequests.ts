import type { Connection, TextDocumentPositionParams } from 'vscode-languageserver';
import { completion, resolveCompletion } from '../features/completion.ts';
import { definition } from '../features/definition.ts';
import { documentHighlight } from '../features/documentHighlight.ts';
import { documentSymbols } from '../features/documentSymbol.ts';
import { hover } from '../features/hover.ts';
import type { Note } from '../features/note.ts';
import { references } from '../features/references.ts';
import { workspaceSymbols } from '../features/workspaceSymbol.ts';
import { locationOfLink, offsetAt } from './convert.ts';
import { handler } from './handlers.ts';
import type { Session } from './session.ts';

/** Answers the requests of the Language Server Protocol: converts in, asks a feature, converts out. */
export function answerLanguageRequests(connection: Connection, session: Session): void {
  const log = connection.console;
  const at = <Answer>(
    { textDocument, position }: TextDocumentPositionParams,
    ask: (note: Note, offset: number) => Answer,
  ): Answer | undefined => {
    const note = session.note(textDocument.uri);
    return note === undefined ? undefined : ask(note, offsetAt(note, position));
  };

  connection.onHover(
    handler('hover', log, null, (params) => {
      if (!session.settings['dossier.hover.enabled']) return null;
      const { hoverFormat } = session.client;
      return at(params, (note, offset) => hover(session.corpus.view, note, offset, hoverFormat)) ?? null;
    }),
  );

  connection.onDefinition(
    handler('definition', log, null, (params) => {
      const links = at(params, (note, offset) => definition(session.corpus.view, note, offset)) ?? [];
      return session.client.knowsLinks ? links : links.map(locationOfLink);
    }),
  );

  connection.onReferences(
    handler('references', log, [], async (params) => {
      const notes = await session.allNotes();
      return at(params, (note, offset) => references(session.corpus.view, note, offset, notes)) ?? [];
    }),
  );

  connection.onDocumentHighlight(
    handler('documentHighlight', log, [], (params) => {
      return at(params, (note, offset) => documentHighlight(session.corpus.view, note, offset)) ?? [];
    }),
  );

  connection.onDocumentSymbol(
    handler('documentSymbol', log, [], ({ textDocument }) => {
      const note = session.note(textDocument.uri);
      return note === undefined ? [] : documentSymbols(session.corpus.view, note);
    }),
  );

  connection.onWorkspaceSymbol(
    handler('workspaceSymbol', log, [], ({ query }) => workspaceSymbols(session.corpus.view, query)),
  );

  connection.onCompletion(
    handler('completion', log, null, (params) => {
      if (!session.settings['dossier.completion.enabled']) return null;
      return at(params, (note, offset) => completion(session.corpus.view, note, offset)) ?? null;
    }),
  );

  connection.onCompletionResolve((item, token) =>
    handler('completionItem/resolve', log, item, () =>
      resolveCompletion(session.corpus.view, item, session.client.documentationFormat),
    )(item, token),
  );
}
