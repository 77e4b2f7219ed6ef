import { type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import { codeActionKinds } from '../features/codeAction.ts';
import { completionTriggers } from '../features/completion.ts';
import { tokenModifiers, tokenTypes } from '../features/semanticTokens.ts';
import type { Client } from './client.ts';

/** What the server announces to a client; README.md lists it for users, and a test holds the two together. */
export function capabilitiesFor(client: Client): ServerCapabilities {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    hoverProvider: true,
    definitionProvider: true,
    declarationProvider: true,
    typeDefinitionProvider: true,
    implementationProvider: true,
    typeHierarchyProvider: true,
    callHierarchyProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    documentSymbolProvider: true,
    semanticTokensProvider: {
      legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] },
      full: { delta: true },
      range: true,
    },
    inlayHintProvider: true,
    workspaceSymbolProvider: true,
    codeLensProvider: {},
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    codeActionProvider: { codeActionKinds: [...codeActionKinds] },
    ...(client.pullsDiagnostics
      ? { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } }
      : {}),
    renameProvider: client.preparesRename ? { prepareProvider: true } : true,
    completionProvider: { resolveProvider: true, triggerCharacters: [...completionTriggers] },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}
