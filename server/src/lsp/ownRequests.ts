import type { Connection } from 'vscode-languageserver';
import { bibliography } from '../features/bibliography.ts';
import { entityDetail, listEntities } from '../features/entities.ts';
import { groupEvents, listEvents } from '../features/events.ts';
import { joinsIn } from '../features/joinText.ts';
import { nameAt } from '../features/note.ts';
import { drawnParts, showExtraction } from '../features/showExtraction.ts';
import { statusOf, statusReport } from '../features/status.ts';
import type { Entity } from '../index/model.ts';
import { normalizeUri, offsetAt } from './convert.ts';
import { handler } from './handlers.ts';
import {
  type BibliographyParams,
  type EntitiesParams,
  type EntityParams,
  type EventsAnswer,
  type EventsParams,
  requests,
  type TextDocumentParams,
} from './protocol.ts';
import type { Session } from './session.ts';
import { VERSION } from './version.ts';

/** Answers the requests under `dossier/`, for any client. */
export function answerOwnRequests(connection: Connection, session: Session): void {
  const log = connection.console;
  const { corpus } = session;
  const status = () =>
    statusOf(corpus.view, corpus.state, [...corpus.problems, ...session.dossierFiles.problems]);

  connection.onRequest(requests.status, handler('status', log, null, status));

  connection.onRequest(
    requests.statusReport,
    handler('statusReport', log, '', () => statusReport(status(), [`Dossier ${VERSION}`])),
  );

  connection.onRequest<EventsAnswer, never>(
    requests.events,
    handler('events', log, [], (params: EventsParams | null | undefined): EventsAnswer => {
      const events = listEvents(corpus.view, params ?? {});
      return params?.groupBy === undefined ? events : groupEvents(events, params.groupBy);
    }),
  );

  connection.onRequest(
    requests.entities,
    handler('entities', log, [], (params: EntitiesParams | null | undefined) =>
      listEntities(corpus.view, params ?? {}),
    ),
  );

  connection.onRequest(
    requests.entity,
    handler('entity', log, null, (params: EntityParams) => {
      const entity = entityFor(session, params);
      return entity === undefined ? null : entityDetail(corpus.view, entity);
    }),
  );

  connection.onRequest(
    requests.showExtraction,
    handler('showExtraction', log, null, ({ textDocument }: TextDocumentParams) => {
      const { view } = corpus;
      const document = view.document(normalizeUri(textDocument.uri));
      if (document === undefined) return null;
      return showExtraction(document.text, document.extraction, drawnParts, joinsIn(view, document));
    }),
  );

  connection.onRequest(
    requests.bibliography,
    handler('bibliography', log, '', ({ format }: BibliographyParams) => bibliography(corpus.view, format)),
  );

  connection.onRequest(
    requests.refresh,
    handler('refresh', log, null, () => {
      void corpus.rescan(true);
      return null;
    }),
  );
}

function entityFor(session: Session, params: EntityParams): Entity | undefined {
  const { view } = session.corpus;
  if ('id' in params) return view.entity(params.id);
  const note = session.note(params.textDocument.uri);
  return note && nameAt(note, view, offsetAt(note, params.position))?.candidates[0];
}
