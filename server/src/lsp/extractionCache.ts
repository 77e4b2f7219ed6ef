import type { SourceText } from '../extract/context.ts';
import type { Extraction } from '../extract/extraction.ts';
import { pushTo } from '../index/collections.ts';
import { packExtraction, unpackToPackAgain } from '../index/packedExtraction.ts';
import { contentHash } from '../text/contentHash.ts';
import type { CacheStore } from './platform.ts';

/** Set by the build: changes with every change of what extracts. */
declare const EXTRACTOR_VERSION: string | undefined;

const VERSION = typeof EXTRACTOR_VERSION === 'string' ? EXTRACTOR_VERSION : 'unbuilt';

/** Of `packExtraction`. */
const FORMAT = 'columns';

/** Entries lie in files by the first digits of their key, so that a change costs one small file. */
const SHARD_DIGITS = 2;
const KEY_LENGTH = 16;

/**
 * Extractions of one corpus from one session to the next, by what they were made from. What is damaged or was
 * made by another version is made anew; a store that fails costs time only.
 */
export class ExtractionCache {
  readonly #store: CacheStore;
  readonly #corpus: string;
  /** Entries read from the store that nothing has asked for yet. */
  readonly #stored = new Map<string, string>();
  readonly #loaded = new Set<string>();
  readonly #used = new Set<string>();
  /** Entries that the store does not have yet. */
  readonly #fresh = new Map<string, string>();

  /** `folders` say which corpus it is: each has entries of its own. */
  constructor(store: CacheStore, folders: readonly string[]) {
    this.#store = store;
    this.#corpus = contentHash([...folders].sort().join('\n'));
  }

  /** What `maker` made of this very source before, else what `make` gives now. */
  async get(source: SourceText, maker: string, make: () => Extraction): Promise<Extraction> {
    const { text, fileName, title, date } = source;
    const key = contentHash(JSON.stringify([VERSION, FORMAT, maker, fileName, title, date, text]));
    await this.#load(key.slice(0, SHARD_DIGITS));
    this.#used.add(key);
    const stored = this.#stored.get(key);
    if (stored !== undefined) {
      this.#stored.delete(key);
      return unpackToPackAgain(text, stored);
    }
    const extraction = make();
    this.#fresh.set(key, packExtraction(text, extraction));
    return extraction;
  }

  /** Writes what is new. From the files that it touches it drops what nothing has asked for since the start. */
  async save(): Promise<void> {
    const shards = new Map<string, [key: string, json: string][]>();
    for (const entry of this.#fresh) pushTo(shards, entry[0].slice(0, SHARD_DIGITS), entry);
    for (const [shard, fresh] of shards) {
      const kept = (await this.#read(shard)).filter(([key]) => this.#used.has(key) && !this.#fresh.has(key));
      const lines = [...kept, ...fresh].map(([key, json]) => `${key} ${contentHash(json)} ${json}\n`);
      await this.#store.write(this.#fileOf(shard), lines.join('')).catch(() => undefined);
      for (const [key] of fresh) this.#fresh.delete(key);
    }
  }

  async #load(shard: string): Promise<void> {
    if (this.#loaded.has(shard)) return;
    this.#loaded.add(shard);
    for (const [key, json] of await this.#read(shard)) this.#stored.set(key, json);
  }

  /** The sound entries of a file. */
  async #read(shard: string): Promise<[key: string, json: string][]> {
    const text = await this.#store.read(this.#fileOf(shard)).catch(() => undefined);
    const lines = text?.split('\n') ?? [];
    return lines.flatMap((line): [string, string][] => {
      const json = line.slice(2 * KEY_LENGTH + 2);
      const checksum = line.slice(KEY_LENGTH + 1, 2 * KEY_LENGTH + 1);
      return checksum === contentHash(json) ? [[line.slice(0, KEY_LENGTH), json]] : [];
    });
  }

  #fileOf(shard: string): string {
    return `${this.#corpus}-${shard}`;
  }
}
