import { createNote, type Note } from '../features/note.ts';
import { decodeText } from '../text/decode.ts';
import type { Platform } from './platform.ts';
import type { FileEntry } from './protocol.ts';

/** The languages of note files, by ending. */
const LANGUAGES = new Map([
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['txt', 'plaintext'],
  ['text', 'plaintext'],
  ['mdx', 'mdx'],
  ['qmd', 'quarto'],
  ['rst', 'restructuredtext'],
  ['adoc', 'asciidoc'],
  ['asciidoc', 'asciidoc'],
  ['org', 'org'],
  ['tex', 'latex'],
  ['typ', 'typst'],
]);

/** The language of a file that may be a note; undefined for other files. */
export function noteLanguageOf(uri: string): string | undefined {
  return LANGUAGES.get(uri.slice(uri.lastIndexOf('.') + 1).toLowerCase());
}

const MOST = 2000;
const LARGEST = 1024 * 1024;

/** Notes that no editor has open: read when somebody looks for references, kept until they change on disk. */
export class ClosedNotes {
  readonly #platform: Platform;
  #known = new Map<string, { stamp: string; note: Note }>();

  constructor(platform: Platform) {
    this.#platform = platform;
  }

  /**
   * The notes in the folders that `isWanted` lets pass; folders of sources below them are not looked into. Files and
   * folders that cannot be read are left out.
   */
  async read(
    folders: readonly string[],
    ofSources: readonly string[],
    languages: readonly string[],
    isWanted: (uri: string) => boolean,
  ): Promise<Note[]> {
    const known = new Map<string, { stamp: string; note: Note }>();
    for (const file of await this.#list(folders, ofSources)) {
      const language = noteLanguageOf(file.uri);
      const isNote = language !== undefined && languages.includes(language) && file.size <= LARGEST;
      if (!isNote || known.size >= MOST || !isWanted(file.uri)) continue;
      const stamp = `${file.size} ${file.modified ?? Math.random()}`;
      const before = this.#known.get(file.uri);
      const note = before?.stamp === stamp ? before.note : await this.#readNote(file.uri, language);
      if (note !== undefined) known.set(file.uri, { stamp, note });
    }
    this.#known = known;
    return [...known.values()].map(({ note }) => note);
  }

  async #list(folders: readonly string[], without: readonly string[]): Promise<FileEntry[]> {
    const lists = await Promise.all(
      folders.map((folder) => this.#platform.list(folder, without).catch(() => [])),
    );
    return lists.flat();
  }

  async #readNote(uri: string, language: string): Promise<Note | undefined> {
    try {
      const decoded = decodeText(await this.#platform.read(uri));
      return decoded && createNote(uri, decoded.text, language);
    } catch {
      return undefined;
    }
  }
}
