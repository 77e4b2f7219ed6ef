import { type DossierFile, readDossierFile } from '../features/dossierFile.ts';
import type { Problem } from '../features/status.ts';
import { type Corrections, joinCorrections, noCorrections } from '../index/corrections.ts';
import { decodeText } from '../text/decode.ts';
import type { Platform } from './platform.ts';

/** The user's corrections of one workspace folder: the file's text, and what it says. */
export interface OpenDossierFile extends DossierFile {
  readonly uri: string;
  readonly text: string;
  /** False while there is no such file yet. */
  readonly exists: boolean;
}

const NAME = 'dossier.yml';

/** The file for corrections at the root of a workspace folder. */
export function dossierFileIn(folder: string): string {
  return `${folder.replace(/\/$/, '')}/${NAME}`;
}

/** Reads the file for corrections; one that is absent or cannot be read says nothing. Never rejects. */
export async function loadDossierFile(platform: Platform, uri: string): Promise<OpenDossierFile> {
  try {
    return openedAs(uri, decodeText(await platform.read(uri))?.text ?? '');
  } catch {
    return { ...openedAs(uri, ''), exists: false };
  }
}

function openedAs(uri: string, text: string): OpenDossierFile {
  return { uri, text, exists: true, ...readDossierFile(text) };
}

/** The dossier.yml of every workspace folder, kept true to disk and to open editors. */
export class DossierFiles {
  readonly #platform: Platform;
  readonly #changed: (corrections: Corrections) => void;
  readonly #files = new Map<string, OpenDossierFile>();
  readonly #overlay = new Set<string>();
  #told = JSON.stringify(noCorrections);

  /** `changed` hears the corrections of all files whenever they say something else. */
  constructor(platform: Platform, changed: (corrections: Corrections) => void) {
    this.#platform = platform;
    this.#changed = changed;
  }

  /** Reads the files of these workspace folders, and forgets those of others. */
  async setFolders(folders: readonly string[]): Promise<void> {
    const uris = folders.map(dossierFileIn);
    for (const uri of this.#files.keys()) if (!uris.includes(uri)) this.#files.delete(uri);
    for (const uri of uris) if (!this.#overlay.has(uri)) await this.#read(uri);
    this.#tell();
  }

  /** What is wrong in the files, for the status; where, the files' own diagnostics say. */
  get problems(): Problem[] {
    return [...this.#files.values()].flatMap(({ uri, problems: [first] }) => {
      return first === undefined
        ? []
        : [{ uri, message: `Something in the file is not read. ${first.message}` }];
    });
  }

  /** True for the file of a workspace folder, though it may not exist. */
  concerns(uri: string): boolean {
    return this.#files.has(uri);
  }

  /** The file for the corrections of a document: that of the folder it lies in, else the first. */
  fileFor(uri: string): OpenDossierFile | undefined {
    const files = [...this.#files.values()];
    const above = files.filter((file) => uri.startsWith(file.uri.slice(0, -NAME.length)));
    return above.sort((a, b) => b.uri.length - a.uri.length)[0] ?? files[0];
  }

  /** Takes the text of an open editor instead of the file's. */
  edit(uri: string, text: string): void {
    this.#overlay.add(uri);
    this.#files.set(uri, openedAs(uri, text));
    this.#tell();
  }

  /** The editor is closed, or the file has changed on disk. */
  async reread(uri: string, isClosed = false): Promise<void> {
    if (isClosed) this.#overlay.delete(uri);
    if (!this.#overlay.has(uri)) await this.#read(uri);
    this.#tell();
  }

  async #read(uri: string): Promise<void> {
    this.#files.set(uri, await loadDossierFile(this.#platform, uri));
  }

  #tell(): void {
    const corrections = joinCorrections([...this.#files.values()].map((file) => file.corrections));
    const text = JSON.stringify(corrections);
    if (text === this.#told) return;
    this.#told = text;
    this.#changed(corrections);
  }
}
