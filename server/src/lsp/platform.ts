import type { KernelMaker } from '../extract/tagger/kernel.ts';
import type { FileEntry } from './protocol.ts';

/**
 * All that differs between Node, a browser worker and tests. Folders and files are URIs.
 */
export interface Platform {
  /**
   * All files below a folder, in folders below it too; hidden ones (`.git`) and `node_modules` are left out.
   * An absent folder gives none; one that cannot be read rejects. Folders below that are named in `without` need not
   * be looked into, and their files may be left out.
   */
  list(folder: string, without?: readonly string[]): Promise<readonly FileEntry[]>;
  /** A file's bytes; rejects when there is none or it cannot be read. */
  read(uri: string): Promise<Uint8Array>;
  /** The bytes of the name model; rejects when it cannot be read. Absent where none is shipped. */
  model?(): Promise<Uint8Array>;
  /** What the name model computes with, where the platform has something faster than plain TypeScript. */
  readonly kernel?: () => KernelMaker | undefined;
  /** Where extractions are kept between sessions: in the folder given, else in the platform's usual place. */
  openCache?(folder: string | undefined): CacheStore;
  /**
   * Calls back after something below the folder changed, until the returned function is called. Absent where
   * only the client can tell.
   */
  watch?(folder: string, changed: () => void): () => void;
  /** The same for one file, which need not exist yet; its folder does. */
  watchFile?(uri: string, changed: () => void): () => void;
}

/** Named texts that outlive the process. Both may reject. */
export interface CacheStore {
  /** Undefined when there is none of that name. */
  read(name: string): Promise<string | undefined>;
  /** All or nothing: a crash leaves the text from before. */
  write(name: string, text: string): Promise<void>;
}
