import type { CorpusEvent, Entity, MentionPlace, NoteMention, SourceDocument } from './model.ts';

/**
 * Everything that all sources say together: folded from their extractions, the same whatever the order in
 * which documents came, changed or went.
 */
export class CorpusIndex {
  readonly #documents = new Map<string, SourceDocument>();
  #view: IndexView | undefined;
  #revision = 0;

  /** Grows with every change; answers computed at one revision hold until the next. */
  get revision(): number {
    return this.#revision;
  }

  /** Adds a document, or puts it in the place of the one with the same URI. */
  set(document: SourceDocument): void {
    this.#documents.set(document.uri, document);
    this.#changed();
  }

  /** Removes a document; unknown URIs are ignored. */
  delete(uri: string): void {
    if (this.#documents.delete(uri)) this.#changed();
  }

  /** What the documents say now. Made on first use after a change. */
  view(): IndexView {
    this.#view ??= foldDocuments([...this.#documents.values()]);
    return this.#view;
  }

  #changed(): void {
    this.#revision++;
    this.#view = undefined;
  }
}

/** A reading of the whole corpus at one revision. Never changes. */
export interface IndexView {
  readonly documents: readonly SourceDocument[];
  /** Persons and organisations, most mentioned first. */
  readonly entities: readonly Entity[];
  readonly events: readonly CorpusEvent[];
  readonly mentions: number;
  document(uri: string): SourceDocument | undefined;
  entity(id: string): Entity | undefined;
  /** The entity that a document's local entity is. Places have none. */
  entityOf(document: SourceDocument, local: number): Entity | undefined;
  /** Every mention of an entity in the sources, by document path and offset. */
  mentionsOf(id: string): readonly MentionPlace[];
  /** Events in which an entity took part or with which it is connected, by date. */
  eventsOf(id: string): readonly CorpusEvent[];
  /** Names of known entities in any text: longest match, leftmost first, without overlap. */
  findNames(text: string): readonly NoteMention[];
  /** Entities for what somebody types: any word of a name, alias or acronym, with slips; best first. */
  complete(typed: string, limit: number): readonly Entity[];
}

/** Folds documents into a view; the result does not depend on their order. */
export function foldDocuments(documents: readonly SourceDocument[]): IndexView {
  throw new Error(`not folded yet: ${documents.length}`);
}
