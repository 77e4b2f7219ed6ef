import type { Extraction } from '../extract/extraction.ts';
import type { SourceDocument } from './model.ts';
import { packExtraction, unpackExtraction } from './packedExtraction.ts';
import { type PackedText, packText, unpackText } from './packedText.ts';

/** Documents that stay unpacked, those read last: what an evening's writing asks about again and again. */
const OPEN = 128;

/** A document in little memory; it reads as it did before. */
export function storeDocument(document: SourceDocument): SourceDocument {
  return document instanceof StoredDocument ? document : new StoredDocument(document, document.extraction);
}

/** The document with another extraction, in little memory. */
export function withExtraction(document: SourceDocument, extraction: Extraction): SourceDocument {
  return new StoredDocument(document, extraction);
}

interface Contents {
  readonly text: string;
  readonly extraction: Extraction;
}

class StoredDocument implements SourceDocument {
  static readonly #opened: StoredDocument[] = [];
  static #next = 0;

  readonly uri: string;
  readonly path: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly #text: PackedText;
  readonly #packed: PackedText;
  #contents: Contents | undefined;

  constructor({ uri, path, text, title, publisher }: SourceDocument, extraction: Extraction) {
    this.uri = uri;
    this.path = path;
    if (title !== undefined) this.title = title;
    if (publisher !== undefined) this.publisher = publisher;
    this.#text = packText(text);
    this.#packed = packText(packExtraction(text, extraction));
    this.#open({ text, extraction });
  }

  get text(): string {
    return this.#contents?.text ?? unpackText(this.#text);
  }

  get extraction(): Extraction {
    return (this.#contents ?? this.#open(this.#unpack())).extraction;
  }

  #unpack(): Contents {
    const text = unpackText(this.#text);
    return { text, extraction: unpackExtraction(text, unpackText(this.#packed)) };
  }

  /** Keeps the contents until enough other documents have been opened. */
  #open(contents: Contents): Contents {
    this.#contents = contents;
    const last = StoredDocument.#opened[StoredDocument.#next];
    if (last !== undefined && last !== this) last.#contents = undefined;
    StoredDocument.#opened[StoredDocument.#next] = this;
    StoredDocument.#next = (StoredDocument.#next + 1) % OPEN;
    return contents;
  }
}
