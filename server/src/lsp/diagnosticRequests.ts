import {
  CancellationToken,
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { diagnostics, type Severities } from '../features/diagnostic.ts';
import { type FindingCode, findingCodes } from '../features/diagnostics/finding.ts';
import { dossierFileDiagnostics } from '../features/dossierFileDiagnostics.ts';
import { handler } from './handlers.ts';
import type { Settings } from './readSettings.ts';
import type { Session } from './session.ts';

/** Nothing is looked for before a document has been let alone for so long, in milliseconds. */
const QUIET = 200;

/** Tells what is wrong: asked by clients that ask, else of our own accord after every change. */
export function answerDiagnosticRequests(connection: Connection, session: Session): void {
  const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
  connection.languages.diagnostics.on(
    handler('diagnostic', connection.console, nothing, async ({ textDocument }) => {
      await quiet(() => session.openDocument(textDocument.uri)?.version);
      return { ...nothing, items: diagnosticsOf(session, textDocument.uri) };
    }),
  );
  pushDiagnostics(connection, session);
}

function pushDiagnostics(connection: Connection, session: Session): void {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const publish = handler('publishDiagnostics', connection.console, undefined, async (uri: string) => {
    if (session.openDocument(uri) === undefined) return;
    await connection.sendDiagnostics({ uri, diagnostics: diagnosticsOf(session, uri) });
  });
  const later = ({ uri }: TextDocument) => {
    clearTimeout(timers.get(uri));
    const run = () => {
      timers.delete(uri);
      void publish(uri, CancellationToken.None);
    };
    timers.set(uri, setTimeout(run, QUIET));
  };
  session.follow({
    edited: (document) => {
      if (!session.client.pullsDiagnostics) later(document);
    },
    closed: ({ uri }) => {
      clearTimeout(timers.get(uri));
      if (!session.client.pullsDiagnostics) void connection.sendDiagnostics({ uri, diagnostics: [] });
    },
    refreshed: () => {
      if (!session.client.pullsDiagnostics) for (const document of session.openDocuments()) later(document);
    },
    stopped: () => {
      for (const timer of timers.values()) clearTimeout(timer);
    },
  });
}

/** Resolves when what is given has stayed the same for a moment. */
async function quiet(version: () => unknown): Promise<void> {
  for (let before: unknown = NaN; before !== version(); ) {
    before = version();
    await new Promise((resolve) => setTimeout(resolve, QUIET));
  }
}

/** What is wrong in an open document. Of notes nothing before all sources are read: much would seem wrong. */
function diagnosticsOf(session: Session, uri: string): Diagnostic[] {
  const document = session.openDocument(uri);
  if (document === undefined || !session.settings['dossier.diagnostics.enabled']) return [];
  if (session.dossierFileAt(uri) !== undefined) return dossierFileDiagnostics(document.getText());
  const note = session.note(uri);
  if (note === undefined || session.corpus.state === 'indexing') return [];
  const found = diagnostics(session.corpus.view, note, severitiesIn(session.settings));
  if (session.client.takesRelatedInformation) return found;
  return found.map(({ relatedInformation: _, ...diagnostic }) => diagnostic);
}

function severitiesIn(settings: Settings): Severities {
  const codes = Object.keys(findingCodes) as FindingCode[];
  const severities = codes.map((code) => [code, settings[`dossier.diagnostics.${code}`]]);
  return Object.fromEntries(severities) as Severities;
}
