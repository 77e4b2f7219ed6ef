import type { InitializeParams } from 'vscode-languageserver';
import { normalizeUri } from './convert.ts';
import type { InitializationOptions } from './protocol.ts';

/** What the client can do, as questions, and what it told us at the start. */
export interface Client {
  /** Whether it takes a link from the whole name where it may ask for a place. */
  readonly knowsLinks: Readonly<
    Record<'definition' | 'declaration' | 'typeDefinition' | 'implementation', boolean>
  >;
  readonly hoverFormat: 'markdown' | 'plaintext';
  readonly documentationFormat: 'markdown' | 'plaintext';
  readonly preparesRename: boolean;
  readonly takesCodeActions: boolean;
  /** Edits of documents bound to their versions. */
  readonly takesVersionedEdits: boolean;
  readonly createsFiles: boolean;
  readonly canBeAskedForSettings: boolean;
  readonly takesConfigurationWatch: boolean;
  readonly watchesFiles: boolean;
  readonly watchesOutsideWorkspace: boolean;
  readonly tellsWorkspaceFolders: boolean;
  readonly showsProgress: boolean;
  readonly pullsDiagnostics: boolean;
  readonly takesRelatedInformation: boolean;
  /** The requests by which it is told to ask anew for what it shows all the time. */
  readonly refreshes: readonly string[];
  readonly folders: readonly string[];
  readonly options: InitializationOptions;
}

/** Reads the parameters of `initialize`; whatever a client leaves out, it cannot do. */
export function readClient(params: InitializeParams): Client {
  const { workspace, textDocument, window } = params.capabilities;
  return {
    knowsLinks: {
      definition: textDocument?.definition?.linkSupport === true,
      declaration: textDocument?.declaration?.linkSupport === true,
      typeDefinition: textDocument?.typeDefinition?.linkSupport === true,
      implementation: textDocument?.implementation?.linkSupport === true,
    },
    hoverFormat: formatOf(textDocument?.hover?.contentFormat),
    documentationFormat: formatOf(textDocument?.completion?.completionItem?.documentationFormat),
    preparesRename: textDocument?.rename?.prepareSupport === true,
    takesCodeActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    takesVersionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    canBeAskedForSettings: workspace?.configuration === true,
    takesConfigurationWatch: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    watchesOutsideWorkspace: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    tellsWorkspaceFolders: workspace?.workspaceFolders === true,
    showsProgress: window?.workDoneProgress === true,
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    takesRelatedInformation:
      (textDocument?.diagnostic ?? textDocument?.publishDiagnostics)?.relatedInformation === true ||
      textDocument?.publishDiagnostics?.relatedInformation === true,
    refreshes: (['semanticTokens', 'inlayHint', 'codeLens', 'diagnostics'] as const)
      .filter((feature) => workspace?.[feature]?.refreshSupport === true)
      .map((feature) => `workspace/${feature === 'diagnostics' ? 'diagnostic' : feature}/refresh`),
    folders: workspaceFoldersOf(params),
    options: optionsOf(params.initializationOptions),
  };
}

/** A client that names no format shows plain text; one that names no preference among several takes its first. */
function formatOf(formats: readonly string[] | undefined): 'markdown' | 'plaintext' {
  return formats?.includes('markdown') ? 'markdown' : 'plaintext';
}

function workspaceFoldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  const uris = workspaceFolders?.map((folder) => folder.uri) ?? (rootUri == null ? [] : [rootUri]);
  return uris.map(normalizeUri);
}

function optionsOf(value: unknown): InitializationOptions {
  const { corpus, cache } = (value ?? {}) as InitializationOptions;
  const folders = corpus?.folders;
  const isList = Array.isArray(folders) && folders.every((folder) => typeof folder === 'string');
  const isFolder = typeof cache?.folder === 'string';
  return {
    ...(isList ? { corpus: { folders } } : {}),
    ...(isFolder ? { cache: { folder: cache.folder } } : {}),
  };
}
