import type { Connection } from 'vscode-languageserver';
import { completion, resolveCompletion } from '../features/completion.ts';
import { documentSymbols } from '../features/documentSymbol.ts';
import { hover } from '../features/hover.ts';
import { workspaceSymbols } from '../features/workspaceSymbol.ts';
import { askingIn } from './asking.ts';
import { handler } from './handlers.ts';
import type { Session } from './session.ts';

/** Answers the requests of the Language Server Protocol: converts in, asks a feature, converts out. */
export function answerLanguageRequests(connection: Connection, session: Session): void {
  const log = connection.console;
  const asking = askingIn(session);

  connection.onHover(
    handler('hover', log, null, (params) => {
      const { hoverFormat } = session.client;
      return (
        asking.at('hover', params, (view, note, offset) => hover(view, note, offset, hoverFormat)) ?? null
      );
    }),
  );

  connection.onDocumentSymbol(
    handler(
      'documentSymbol',
      log,
      [],
      (params) => asking.about('documentSymbol', params, documentSymbols) ?? [],
    ),
  );

  connection.onWorkspaceSymbol(
    handler('workspaceSymbol', log, [], ({ query }) =>
      asking.isOn('workspaceSymbol') ? workspaceSymbols(session.corpus.view, query) : [],
    ),
  );

  connection.onCompletion(
    handler('completion', log, null, (params) => asking.at('completion', params, completion) ?? null),
  );

  connection.onCompletionResolve((item, token) =>
    handler('completionItem/resolve', log, item, () =>
      resolveCompletion(session.corpus.view, item, session.client.documentationFormat),
    )(item, token),
  );
}
