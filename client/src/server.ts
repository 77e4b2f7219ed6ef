import * as vscode from 'vscode';
import {
  type BaseLanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
} from 'vscode-languageclient';
import { type InitializationOptions, notifications } from '../../server/src/lsp/protocol.ts';
import { withLinksThatOpen } from './hoverLinks.ts';
import { noteLanguages } from './settings.ts';

/** Makes a client for a server that is not running yet. */
export type ClientFactory = (options: LanguageClientOptions) => BaseLanguageClient;

/** The running language server, through restarts. */
export class Server implements vscode.Disposable {
  readonly #createClient: ClientFactory;
  readonly #context: vscode.ExtensionContext;
  readonly #output: vscode.LogOutputChannel;
  readonly #changed = new vscode.EventEmitter<void>();
  #client: BaseLanguageClient | undefined;

  /** Fires when the server has more to show, and after every start. */
  readonly onIndexChanged = this.#changed.event;

  constructor(
    createClient: ClientFactory,
    context: vscode.ExtensionContext,
    output: vscode.LogOutputChannel,
  ) {
    this.#createClient = createClient;
    this.#context = context;
    this.#output = output;
  }

  async start(): Promise<void> {
    const client = this.#createClient(clientOptions(this.#context, this.#output));
    this.#client = client;
    client.onNotification(notifications.indexChanged, () => this.#changed.fire());
    await client.start();
    this.#changed.fire();
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  async stop(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    await client?.dispose();
  }

  /** Sends a request; `undefined` when the server is not running or cannot answer it, which is in its log. */
  async request<Answer>(method: string, params?: object): Promise<Answer | undefined> {
    const client = this.#client;
    if (!client?.isRunning()) return undefined;
    try {
      return params
        ? await client.sendRequest<Answer>(method, params)
        : await client.sendRequest<Answer>(method);
    } catch (error) {
      client.outputChannel.error(`${method} failed`, error instanceof Error ? error : String(error));
      return undefined;
    }
  }

  dispose(): void {
    this.#changed.dispose();
    void this.stop();
  }
}

function clientOptions(
  context: vscode.ExtensionContext,
  output: vscode.LogOutputChannel,
): LanguageClientOptions {
  const cache = context.storageUri ?? context.globalStorageUri;
  const initializationOptions: InitializationOptions =
    cache.scheme === 'file' ? { cache: { folder: cache.fsPath } } : {};
  return {
    // Every scheme: a note in a read-only or virtual file system is a note too.
    documentSelector: [...noteLanguages().map((language) => ({ language })), { pattern: '**/dossier.yml' }],
    initializationOptions,
    outputChannel: output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    synchronize: { configurationSection: 'dossier' },
    middleware: {
      provideHover: async (document, position, token, next) => {
        const hover = await next(document, position, token);
        return hover && withLinksThatOpen(hover);
      },
      // Notes have an outline of headings from the editor, which a list of names would push aside.
      provideDocumentSymbols: (document, token, next) =>
        document.languageId === 'dossier-source' ? next(document, token) : undefined,
    },
  };
}
