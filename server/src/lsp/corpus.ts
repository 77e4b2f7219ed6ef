import type { Problem, StatusAnswer } from '../features/status.ts';
import { CorpusIndex, type IndexView } from '../index/corpusIndex.ts';
import type { Corrections } from '../index/corrections.ts';
import { ExtractionCache } from './extractionCache.ts';
import { type NameModel, openNameModel } from './nameModel.ts';
import type { CacheStore, Platform } from './platform.ts';
import type { FileEntry } from './protocol.ts';
import { isReadable, isWithin, loadSource, makeSource, sourcesAmong } from './sources.ts';
import { nextTurn } from './turns.ts';
import { ViewPublisher } from './viewPublisher.ts';

/** How long we read and extract before requests get their turn, in milliseconds. */
const TURN = 12;

/** What the corpus tells its server. */
export interface CorpusListener {
  /** There is a new view. */
  changed(): void;
  /** A scan has read so many of so many sources; both are equal at its end. */
  progress(done: number, total: number): void;
}

export interface FileChange {
  readonly uri: string;
  readonly isDeleted: boolean;
}

/** What stands between a scan and its end: a newer scan, or the user. */
interface Scan {
  isCancelled: boolean;
}

/**
 * The sources in the corpus folders, read in the background and kept true to disk and to open editors. What
 * it knows so far can be asked at any time.
 */
export class Corpus {
  readonly #platform: Platform;
  readonly #listener: CorpusListener;
  readonly #index = new CorpusIndex();
  readonly #publisher: ViewPublisher;
  readonly #problems = new Map<string, Problem>();
  readonly #stamps = new Map<string, string>();
  /** Texts of sources that are open in an editor. */
  readonly #overlay = new Map<string, string>();
  #cache: ExtractionCache | undefined;
  #folders: readonly string[] = [];
  #state: StatusAnswer['state'] = 'indexing';
  #scan: Scan = { isCancelled: false };
  #opening: Promise<NameModel> | undefined;
  #model: NameModel = {};

  constructor(platform: Platform, listener: CorpusListener) {
    this.#platform = platform;
    this.#listener = listener;
    this.#publisher = new ViewPublisher(this.#index, () => listener.changed());
  }

  /** The folders that are read. */
  get folders(): readonly string[] {
    return this.#folders;
  }

  /** What all sources read so far say. */
  get view(): IndexView {
    return this.#publisher.view;
  }

  get state(): StatusAnswer['state'] {
    return this.#state;
  }

  get problems(): readonly Problem[] {
    const { problem } = this.#model;
    return [...(problem === undefined ? [] : [problem]), ...this.#problems.values()];
  }

  /** True for a file in a corpus folder that is read as a source. */
  isSource(uri: string): boolean {
    return this.#folderOf(uri) !== undefined && isReadable(uri);
  }

  /** True for what lies in a corpus folder, or is one. */
  concerns(uri: string): boolean {
    return this.#folders.includes(uri) || this.#folderOf(uri) !== undefined;
  }

  /**
   * Reads these folders from now on; sources elsewhere are forgotten. What was extracted in an earlier session
   * comes from the store. Resolves when all are read.
   */
  async setFolders(folders: readonly string[], store?: CacheStore): Promise<void> {
    await this.save();
    this.#folders = folders;
    this.#cache = store === undefined ? undefined : new ExtractionCache(store, folders);
    await this.rescan();
  }

  /** Reads what is new or changed on disk; everything when `force` is set. A scan under way is given up. */
  async rescan(force = false): Promise<void> {
    this.cancel();
    const scan: Scan = { isCancelled: false };
    this.#scan = scan;
    if (force) this.#stamps.clear();
    const files = await this.#listFolders();
    if (files.length > 0) await this.#openModel();
    if (scan.isCancelled) return;
    this.#forgetAllBut(new Set(files.map(({ uri }) => uri)));
    await this.#readAll(files, scan);
    if (scan.isCancelled) return;
    await this.#publisher.publish();
    if (scan.isCancelled) return;
    const isFirst = this.#state === 'indexing';
    this.#state = 'ready';
    if (isFirst) this.#listener.changed();
    this.#listener.progress(files.length, files.length);
    await this.save();
  }

  /** On first use only: somebody without sources needs no model. */
  async #openModel(): Promise<void> {
    const isFirst = this.#opening === undefined;
    this.#opening ??= openNameModel(this.#platform);
    this.#model = await this.#opening;
    if (isFirst) this.#readOpen();
  }

  /** What an editor has open was read by rules alone while the model was not there; now it is the first. */
  #readOpen(): void {
    for (const [uri, text] of this.#overlay) {
      const folder = this.#folderOf(uri);
      if (folder !== undefined) this.#index.set(makeSource(uri, folder, text, this.#model.tagger));
    }
  }

  /** Keeps what was extracted for the next session. */
  async save(): Promise<void> {
    await this.#cache?.save();
  }

  /** Gives up the scan under way; what it has read stays. */
  cancel(): void {
    this.#scan.isCancelled = true;
  }

  /** Takes these corrections of the user's from now on. */
  correct(corrections: Corrections): void {
    this.#index.correct(corrections);
    void this.#publisher.publish();
  }

  /** Takes the text of an open editor instead of the file's. */
  edit(uri: string, text: string): void {
    if (!this.isSource(uri)) return;
    this.#overlay.set(uri, text);
    const document = makeSource(uri, this.#folderOf(uri)!, text, this.#model.tagger);
    if (this.#index.document(uri)?.text === document.text) return;
    this.#index.set(document);
    this.#problems.delete(uri);
    void this.#publisher.publish();
  }

  /** The editor is closed: the file counts again. */
  async close(uri: string): Promise<void> {
    if (this.#overlay.delete(uri)) await this.filesChanged([{ uri, isDeleted: false }]);
  }

  /** Reads changed sources anew. What is no source we know, such as a folder, makes us look everywhere. */
  async filesChanged(changes: readonly FileChange[]): Promise<void> {
    if (changes.length === 0) return;
    const isPlain = changes.every(({ uri }) => this.isSource(uri));
    if (!isPlain || this.#state === 'indexing') return this.rescan();
    for (const { uri, isDeleted } of changes) {
      if (this.#overlay.has(uri)) continue;
      if (isDeleted) this.#forget(uri);
      else await this.#read({ uri, size: 0 });
    }
    await this.#publisher.publish();
  }

  async #listFolders(): Promise<FileEntry[]> {
    const files = new Map<string, FileEntry>();
    for (const folder of this.#folders) {
      this.#problems.delete(folder);
      try {
        for (const file of sourcesAmong(await this.#platform.list(folder))) files.set(file.uri, file);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        this.#problems.set(folder, { uri: folder, message: `The folder cannot be read: ${reason}` });
      }
    }
    return [...files.values()];
  }

  #forgetAllBut(uris: ReadonlySet<string>): void {
    for (const uri of this.#stamps.keys()) {
      if (uris.has(uri) || this.#overlay.has(uri)) continue;
      this.#forget(uri);
    }
    for (const uri of this.#index.uris()) {
      if (!uris.has(uri) && !this.#overlay.has(uri)) this.#index.delete(uri);
    }
  }

  #forget(uri: string): void {
    this.#stamps.delete(uri);
    this.#problems.delete(uri);
    this.#index.delete(uri);
  }

  async #readAll(files: readonly FileEntry[], scan: Scan): Promise<void> {
    let turnEnds = Date.now() + TURN;
    for (const [done, file] of files.entries()) {
      await this.#read(file);
      if (Date.now() >= turnEnds) {
        await this.#publisher.publishNowAndThen();
        // Its end is told when the last source is in the view.
        if (done + 1 < files.length) this.#listener.progress(done + 1, files.length);
        await nextTurn();
        turnEnds = Date.now() + TURN;
      }
      if (scan.isCancelled) return;
    }
  }

  async #read(file: FileEntry): Promise<void> {
    const stamp = `${file.size} ${file.modified ?? Math.random()}`;
    if (this.#overlay.has(file.uri) || this.#stamps.get(file.uri) === stamp) return;
    const loaded = await loadSource(this.#platform, file, this.#folderOf(file.uri)!, {
      tagger: this.#model.tagger,
      cache: this.#cache,
    });
    if (this.#overlay.has(file.uri)) return;
    this.#stamps.set(file.uri, stamp);
    if ('document' in loaded) {
      this.#problems.delete(file.uri);
      this.#index.set(loaded.document);
    } else {
      this.#problems.set(file.uri, loaded.problem);
      this.#index.delete(file.uri);
    }
  }

  #folderOf(uri: string): string | undefined {
    return this.#folders.find((folder) => isWithin(folder, uri));
  }
}
