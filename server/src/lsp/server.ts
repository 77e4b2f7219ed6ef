import type { Connection, InitializeResult } from 'vscode-languageserver';
import { capabilitiesFor } from './capabilities.ts';
import { readClient } from './client.ts';
import { answerCodeActionRequests } from './codeActionRequests.ts';
import { answerColorRequests } from './colorRequests.ts';
import { answerCorrectRequests } from './correctRequests.ts';
import { answerDiagnosticRequests } from './diagnosticRequests.ts';
import { answerHierarchyRequests } from './hierarchyRequests.ts';
import { answerLanguageRequests } from './languageRequests.ts';
import { answerNavigationRequests } from './navigationRequests.ts';
import { answerOwnRequests } from './ownRequests.ts';
import type { Platform } from './platform.ts';
import { answerRenameRequests } from './renameRequests.ts';
import { Session } from './session.ts';
import { answerStructureRequests } from './structureRequests.ts';
import { VERSION } from './version.ts';

/** What the command line of a server may say. */
export interface ServerOptions {
  /** Absolute paths that stand in for the setting `dossier.corpus.folders`. */
  readonly corpusFolders?: readonly string[];
  /** Stands in for the initialization option `cache.folder`. */
  readonly cacheFolder?: string;
}

/**
 * Serves one client over a connection until it ends. All that differs between Node, a browser worker and tests
 * comes with the platform.
 */
export function startServer(connection: Connection, platform: Platform, options: ServerOptions = {}): void {
  const session = new Session(connection, platform, options);

  connection.onInitialize((params): InitializeResult => {
    session.client = readClient(params);
    return {
      capabilities: capabilitiesFor(session.client),
      serverInfo: { name: 'Dossier', version: VERSION },
    };
  });
  connection.onInitialized(() => session.start());
  connection.onShutdown(() => session.stop());

  answerLanguageRequests(connection, session);
  answerCodeActionRequests(connection, session);
  answerCorrectRequests(connection, session);
  answerDiagnosticRequests(connection, session);
  answerRenameRequests(connection, session);
  answerNavigationRequests(connection, session);
  answerColorRequests(connection, session);
  answerStructureRequests(connection, session);
  answerHierarchyRequests(connection, session);
  answerOwnRequests(connection, session);
  session.listen();
  connection.listen();
}
