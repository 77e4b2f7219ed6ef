import type { Connection, LocationLink, TextDocumentPositionParams } from 'vscode-languageserver';
import { declaration } from '../features/declaration.ts';
import { definition } from '../features/definition.ts';
import { documentHighlight } from '../features/documentHighlight.ts';
import { implementation } from '../features/implementation.ts';
import type { Note } from '../features/note.ts';
import { MOST_REFERENCES, references } from '../features/references.ts';
import { typeDefinition } from '../features/typeDefinition.ts';
import type { IndexView } from '../index/corpusIndex.ts';
import { askingIn } from './asking.ts';
import { locationOfLink } from './convert.ts';
import { handler } from './handlers.ts';
import type { Session } from './session.ts';

type FindLinks = (view: IndexView, note: Note, offset: number) => LocationLink[];
type Jump = 'definition' | 'declaration' | 'typeDefinition' | 'implementation';

/** Answers where a name is defined, declared and used. */
export function answerNavigationRequests(connection: Connection, session: Session): void {
  const log = connection.console;
  const asking = askingIn(session);
  const jump = (feature: Jump, find: FindLinks) =>
    handler(feature, log, null, (params: TextDocumentPositionParams) => {
      const links = asking.at(feature, params, find) ?? [];
      return session.client.knowsLinks[feature] ? links : links.map(locationOfLink);
    });

  connection.onDefinition(jump('definition', definition));
  connection.onDeclaration(jump('declaration', declaration));
  connection.onTypeDefinition(jump('typeDefinition', typeDefinition));
  connection.onImplementation(jump('implementation', implementation));

  connection.onReferences(
    handler('references', log, [], async (params) => {
      if (!asking.isOn('references')) return [];
      const notes = await session.allNotes();
      const found =
        asking.at('references', params, (view, note, offset) => references(view, note, offset, notes)) ?? [];
      if (found.length === MOST_REFERENCES) log.info(`references: the first ${MOST_REFERENCES} are given`);
      return found;
    }),
  );

  connection.onDocumentHighlight(
    handler(
      'documentHighlight',
      log,
      [],
      (params) => asking.at('documentHighlight', params, documentHighlight) ?? [],
    ),
  );
}
