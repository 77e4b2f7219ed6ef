import { PassThrough } from 'node:stream';
import {
  type ClientCapabilities,
  createConnection,
  createProtocolConnection,
  type InitializeResult,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { StatusAnswer } from '../../src/features/status.ts';
import type { Platform } from '../../src/lsp/platform.ts';
import { notifications, requests } from '../../src/lsp/protocol.ts';
import { startServer } from '../../src/lsp/server.ts';

export const HOME = 'file:///home';

/** A client at the other end of a connection, for tests. */
export class TestClient {
  readonly connection: ProtocolConnection;
  readonly #waiting = new Set<() => void>();

  constructor(connection: ProtocolConnection) {
    this.connection = connection;
    connection.onNotification(notifications.indexChanged, () => {
      for (const resolve of [...this.#waiting]) resolve();
    });
    connection.listen();
  }

  async initialize(
    capabilities: ClientCapabilities = {},
    initializationOptions?: object,
    folder = HOME,
  ): Promise<InitializeResult> {
    const result = await this.connection.sendRequest<InitializeResult>('initialize', {
      processId: null,
      rootUri: folder,
      workspaceFolders: [{ uri: folder, name: 'home' }],
      capabilities,
      initializationOptions,
    });
    await this.connection.sendNotification('initialized', {});
    return result;
  }

  status(): Promise<StatusAnswer> {
    return this.connection.sendRequest(requests.status);
  }

  /** Waits until the first scan is over. */
  ready(): Promise<StatusAnswer> {
    return this.until((status) => status.state === 'ready');
  }

  /** Asks for the status after every change of the index until it is as wanted. */
  async until(isWanted: (status: StatusAnswer) => boolean): Promise<StatusAnswer> {
    for (;;) {
      const changed = this.indexChanged();
      const status = await this.status();
      if (isWanted(status)) return status;
      await changed;
    }
  }

  /** Resolves with the next change of the index. */
  indexChanged(): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        this.#waiting.delete(done);
        resolve();
      };
      this.#waiting.add(done);
    });
  }

  async open(uri: string, text: string, languageId = 'markdown'): Promise<void> {
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  /** A request about a place in a document; line and column from 0. */
  ask<Answer>(
    method: string,
    uri: string,
    line: number,
    character: number,
    more: object = {},
  ): Promise<Answer> {
    return this.connection.sendRequest(method, {
      textDocument: { uri },
      position: { line, character },
      ...more,
    });
  }
}

/** A server over in-memory streams, and a client for it. */
export function startTestServer(platform: Platform): TestClient {
  const up = new PassThrough();
  const down = new PassThrough();
  startServer(createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)), platform);
  return new TestClient(createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up)));
}
