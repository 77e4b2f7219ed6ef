import type { Connection } from 'vscode-languageserver';
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from '../features/callHierarchy.ts';
import { prepareTypeHierarchy, subtypes, supertypes } from '../features/typeHierarchy.ts';
import { askingIn } from './asking.ts';
import { handler } from './handlers.ts';
import type { Session } from './session.ts';

/** Answers which bodies stand above and below a name, and who met whom. */
export function answerHierarchyRequests(connection: Connection, session: Session): void {
  const log = connection.console;
  const asking = askingIn(session);
  const { languages } = connection;

  languages.typeHierarchy.onPrepare(
    handler('prepareTypeHierarchy', log, null, (params) => {
      return asking.at('typeHierarchy', params, prepareTypeHierarchy) ?? null;
    }),
  );
  languages.typeHierarchy.onSupertypes(
    handler('supertypes', log, null, ({ item }) => supertypes(session.corpus.view, item)),
  );
  languages.typeHierarchy.onSubtypes(
    handler('subtypes', log, null, ({ item }) => subtypes(session.corpus.view, item)),
  );

  languages.callHierarchy.onPrepare(
    handler('prepareCallHierarchy', log, null, (params) => {
      return asking.at('callHierarchy', params, prepareCallHierarchy) ?? null;
    }),
  );
  languages.callHierarchy.onIncomingCalls(
    handler('incomingCalls', log, null, ({ item }) => incomingCalls(session.corpus.view, item)),
  );
  languages.callHierarchy.onOutgoingCalls(
    handler('outgoingCalls', log, null, ({ item }) => outgoingCalls(session.corpus.view, item)),
  );
}
