import type { Connection } from 'vscode-languageserver';
import { codeLenses } from '../features/codeLens.ts';
import { documentSymbols } from '../features/documentSymbol.ts';
import { foldingRanges } from '../features/foldingRange.ts';
import { selectionRange } from '../features/selectionRange.ts';
import { workspaceSymbols } from '../features/workspaceSymbol.ts';
import { askingIn } from './asking.ts';
import { offsetAt } from './convert.ts';
import { handler } from './handlers.ts';
import type { Session } from './session.ts';

/** Answers how a document is built, and which symbols it and the sources have. */
export function answerStructureRequests(connection: Connection, session: Session): void {
  const log = connection.console;
  const asking = askingIn(session);

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

  connection.onCodeLens(
    handler('codeLens', log, [], (params) => asking.about('codeLens', params, codeLenses) ?? []),
  );

  connection.onFoldingRanges(
    handler(
      'foldingRange',
      log,
      null,
      (params) => asking.about('foldingRange', params, foldingRanges) ?? null,
    ),
  );

  connection.onSelectionRanges(
    handler('selectionRange', log, null, (params) => {
      const ranges = asking.about('selectionRange', params, (view, note) =>
        params.positions.map((position) => selectionRange(view, note, offsetAt(note, position))),
      );
      return ranges ?? null;
    }),
  );
}
