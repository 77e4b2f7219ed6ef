import type { Connection } from 'vscode-languageserver';
import { completion, resolveCompletion } from '../features/completion.ts';
import { dossierFileCompletion } from '../features/dossierFileCompletion.ts';
import { type HoverStyle, hover } from '../features/hover.ts';
import { askingIn } from './asking.ts';
import { handler } from './handlers.ts';
import type { Session } from './session.ts';

/** Answers the requests of the Language Server Protocol: converts in, asks a feature, converts out. */
export function answerLanguageRequests(connection: Connection, session: Session): void {
  const log = connection.console;
  const asking = askingIn(session);

  connection.onHover(
    handler('hover', log, null, (params) => {
      const style = hoverStyle(session);
      return asking.at('hover', params, (view, note, offset) => hover(view, note, offset, style)) ?? null;
    }),
  );

  connection.onCompletion(
    handler('completion', log, null, (params) => {
      const file = session.dossierFileAt(params.textDocument.uri);
      if (file !== undefined && asking.isOn('completion')) {
        return dossierFileCompletion(session.corpus.view, file.getText(), file.offsetAt(params.position));
      }
      const firstUse = session.settings['dossier.completion.firstUse'];
      return (
        asking.at('completion', params, (view, note, offset) => completion(view, note, offset, firstUse)) ??
        null
      );
    }),
  );

  connection.onCompletionResolve((item, token) =>
    handler('completionItem/resolve', log, item, () =>
      resolveCompletion(session.corpus.view, item, session.client.documentationFormat),
    )(item, token),
  );
}

function hoverStyle({ client, settings }: Session): HoverStyle {
  return {
    format: client.hoverFormat,
    parts: settings['dossier.hover.parts'],
    maximumOffices: settings['dossier.hover.maximumOffices'],
    maximumEvents: settings['dossier.hover.maximumEvents'],
    maximumQuoteLength: settings['dossier.hover.maximumQuoteLength'],
  };
}
