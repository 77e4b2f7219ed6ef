import {
  type Connection,
  DidChangeConfigurationNotification,
  FileChangeType,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createNote, type Note } from '../features/note.ts';
import { type Client, readClient } from './client.ts';
import { ClosedNotes } from './closedNotes.ts';
import { normalizeUri } from './convert.ts';
import { Corpus } from './corpus.ts';
import { corpusFolders } from './corpusFolders.ts';
import { DossierFiles } from './dossierFiles.ts';
import type { Platform } from './platform.ts';
import { showProgress } from './progress.ts';
import { notifications } from './protocol.ts';
import { askSettings, defaultSettings, type Settings } from './readSettings.ts';
import type { ServerOptions } from './server.ts';
import { Delayed } from './turns.ts';
import { watch } from './watching.ts';

/** How long after the last change we read anew, in milliseconds. */
const DEBOUNCE = 200;

/** Hears of every change of open documents, of the sources or settings, and of the end. */
export interface SessionListener {
  edited(document: TextDocument): void;
  closed(document: TextDocument): void;
  refreshed(): void;
  stopped(): void;
}

/** One client's life with the server: its documents, settings, folders, and the corpus they lead to. */
export class Session {
  readonly corpus: Corpus;
  readonly closedNotes: ClosedNotes;
  readonly dossierFiles: DossierFiles;
  client: Client = readClient({ processId: null, rootUri: null, capabilities: {} });
  settings: Settings = defaultSettings;
  readonly #connection: Connection;
  readonly #platform: Platform;
  readonly #options: ServerOptions;
  readonly #documents = new TextDocuments(TextDocument);
  readonly #notes = new WeakMap<TextDocument, { version: number; note: Note }>();
  readonly #delayed = new Delayed(DEBOUNCE);
  /** Files that the client reported and we have not read yet; true for those that are gone. */
  readonly #changedFiles = new Map<string, boolean>();
  readonly #listeners: SessionListener[] = [];
  #folders: readonly string[] = [];
  #unwatch: () => void = () => undefined;
  readonly #progress: ReturnType<typeof showProgress>;

  constructor(connection: Connection, platform: Platform, options: ServerOptions) {
    this.#connection = connection;
    this.#platform = platform;
    this.#options = options;
    this.closedNotes = new ClosedNotes(platform);
    this.#progress = showProgress(connection, () => this.corpus.cancel());
    this.corpus = new Corpus(platform, {
      changed: () => {
        void connection.sendNotification(notifications.indexChanged);
        this.#refresh();
      },
      progress: (done, total) => {
        if (this.client.showsProgress) this.#progress(done, total);
      },
    });
    this.dossierFiles = new DossierFiles(platform, (corrections) => this.corpus.correct(corrections));
  }

  /** Begins to follow documents, files and settings. */
  listen(): void {
    this.#documents.onDidChangeContent(({ document }) => this.#edited(document));
    this.#documents.onDidClose(({ document }) => this.#closed(document));
    this.#documents.listen(this.#connection);
    this.#connection.onDidChangeConfiguration(({ settings }) => this.#configure(settings));
    this.#connection.onDidChangeWatchedFiles(({ changes }) => {
      for (const { uri, type } of changes) {
        const file = normalizeUri(uri);
        if (this.dossierFiles.concerns(file))
          this.#delayed.later(file, () => void this.dossierFiles.reread(file));
        if (this.corpus.concerns(file)) this.#changedFiles.set(file, type === FileChangeType.Deleted);
      }
      this.#delayed.later('files', () => this.#readChangedFiles());
    });
  }

  follow(listener: SessionListener): void {
    this.#listeners.push(listener);
  }

  /** After the handshake: asks for settings, watches, and reads the corpus. */
  async start(): Promise<void> {
    this.#folders = this.client.folders;
    if (this.client.takesConfigurationWatch) {
      void this.#connection.client.register(DidChangeConfigurationNotification.type, { section: 'dossier' });
    }
    if (this.client.tellsWorkspaceFolders) {
      this.#connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => normalizeUri(uri)));
        const stay = this.#folders.filter((folder) => !gone.has(folder));
        this.#folders = [...stay, ...added.map(({ uri }) => normalizeUri(uri))];
        void this.#readFolders();
      });
    }
    this.settings = await askSettings(this.#connection, this.client);
    await this.#readFolders();
  }

  /** Ends the work; resolves when all that is worth keeping is on disk. */
  async stop(): Promise<void> {
    this.corpus.cancel();
    this.#delayed.dropAll();
    this.#unwatch();
    for (const listener of this.#listeners) listener.stopped();
    await this.corpus.save();
  }

  /** A document as its editor has it, notes or not. */
  openDocument(uri: string): TextDocument | undefined {
    return this.#documents.get(uri);
  }

  openDocuments(): TextDocument[] {
    return this.#documents.all();
  }

  /** The note of an open document of a language that names are looked up in. */
  note(uri: string): Note | undefined {
    const document = this.#documents.get(uri);
    if (document === undefined || !this.settings['dossier.notes.languages'].includes(languageOf(document)))
      return undefined;
    const known = this.#notes.get(document);
    if (known?.version === document.version) return known.note;
    const note = createNote(normalizeUri(uri), document.getText(), document.languageId);
    this.#notes.set(document, { version: document.version, note });
    return note;
  }

  /** The file for corrections of what a document names, as its editor has it at this moment. */
  dossierFileFor(uri: string): { uri: string; text: string; exists: boolean } | undefined {
    const file = this.dossierFiles.fileFor(uri);
    const open = file && this.#documents.all().find((document) => normalizeUri(document.uri) === file.uri);
    if (file === undefined || open === undefined) return file;
    return { uri: file.uri, text: open.getText(), exists: true };
  }

  /** The open document of that URI, if it is a file for corrections. */
  dossierFileAt(uri: string): TextDocument | undefined {
    return this.dossierFiles.concerns(normalizeUri(uri)) ? this.#documents.get(uri) : undefined;
  }

  /** A document as an edit names it: with its version when it is open, under the URI that its client uses. */
  versionedIdentifier(uri: string): { uri: string; version: number | null } {
    const open =
      this.#documents.get(uri) ??
      this.#documents.all().find((document) => normalizeUri(document.uri) === uri);
    return open === undefined ? { uri, version: null } : { uri: open.uri, version: open.version };
  }

  /** All notes: open ones as their editors have them, closed ones in the workspace as they are on disk. */
  async allNotes(): Promise<Note[]> {
    const open = this.#documents.all().flatMap(({ uri }) => this.note(uri) ?? []);
    const uris = new Set(open.map((note) => note.uri));
    const isWanted = (uri: string) => !uris.has(uri) && !this.corpus.isSource(uri);
    const closed = await this.closedNotes.read(
      this.#folders,
      this.corpus.folders,
      this.settings['dossier.notes.languages'],
      isWanted,
    );
    return [...open, ...closed];
  }

  /** Has the client ask anew for what it shows all the time; one that is gone needs nothing. */
  #refresh(): void {
    for (const method of this.client.refreshes) {
      this.#connection.sendRequest(method).catch(() => undefined);
    }
    for (const listener of this.#listeners) listener.refreshed();
  }

  #readChangedFiles(): void {
    const changes = [...this.#changedFiles].map(([uri, isDeleted]) => ({ uri, isDeleted }));
    this.#changedFiles.clear();
    void this.corpus.filesChanged(changes);
  }

  #edited(document: TextDocument): void {
    for (const listener of this.#listeners) listener.edited(document);
    const uri = normalizeUri(document.uri);
    if (this.corpus.isSource(uri)) this.#delayed.later(uri, () => this.corpus.edit(uri, document.getText()));
    if (this.dossierFiles.concerns(uri)) {
      this.#delayed.later(uri, () => this.dossierFiles.edit(uri, document.getText()));
    }
  }

  #closed(document: TextDocument): void {
    for (const listener of this.#listeners) listener.closed(document);
    const uri = normalizeUri(document.uri);
    this.#delayed.drop(uri);
    void this.corpus.close(uri);
    if (this.dossierFiles.concerns(uri)) void this.dossierFiles.reread(uri, true);
  }

  async #configure(pushed: unknown): Promise<void> {
    const before = this.settings;
    this.settings = await askSettings(this.#connection, this.client, pushed);
    this.#refresh();
    if (String(before['dossier.corpus.folders']) !== String(this.settings['dossier.corpus.folders']))
      await this.#readFolders();
  }

  async #readFolders(): Promise<void> {
    const { corpusFolders: given } = this.#options;
    const names = given ?? this.client.options.corpus?.folders ?? this.settings['dossier.corpus.folders'];
    const folders = corpusFolders(names, this.#folders);
    this.#watch(folders);
    await this.dossierFiles.setFolders(this.#folders);
    const cacheFolder = this.#options.cacheFolder ?? this.client.options.cache?.folder;
    await this.corpus.setFolders(folders, this.#platform.openCache?.(cacheFolder));
  }

  #watch(corpusFolders: readonly string[]): void {
    this.#unwatch();
    this.#unwatch = watch(
      {
        connection: this.#connection,
        client: this.client,
        platform: this.#platform,
        folderChanged: (folder) => this.#delayed.later(folder, () => void this.corpus.rescan()),
        dossierFileChanged: (uri) => this.#delayed.later(uri, () => void this.dossierFiles.reread(uri)),
      },
      { corpusFolders, workspaceFolders: this.#folders },
    );
  }
}

/** Vim and Emacs call plain text "text". */
function languageOf({ languageId }: TextDocument): string {
  return languageId === 'text' ? 'plaintext' : languageId;
}
