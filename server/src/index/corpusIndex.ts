import { documentCorrector } from './correctDocument.ts';
import { type Corrections, noCorrections } from './corrections.ts';
import type { SourceDocument } from './model.ts';
import { foldDocuments, type IndexView } from './view.ts';

export type { IndexView };

/**
 * Everything that all sources say together: folded from their extractions, the same whatever the order in
 * which documents came, changed or went.
 */
export class CorpusIndex {
  readonly #documents = new Map<string, SourceDocument>();
  #view: IndexView | undefined;
  #revision = 0;
  #corrections = noCorrections;
  #correct = documentCorrector(noCorrections);

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

  /** Takes these corrections of the user's instead of those before. */
  correct(corrections: Corrections): void {
    this.#corrections = corrections;
    this.#correct = documentCorrector(corrections);
    this.#changed();
  }

  /** What the documents say now. Made on first use after a change. */
  view(): IndexView {
    this.#view ??= foldDocuments([...this.#documents.values()].map(this.#correct), this.#corrections);
    return this.#view;
  }

  #changed(): void {
    this.#revision++;
    this.#view = undefined;
  }
}
