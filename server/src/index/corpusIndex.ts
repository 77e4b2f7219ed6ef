import { documentCorrector } from './correctDocument.ts';
import { type Corrections, noCorrections } from './corrections.ts';
import { digestOf } from './digest.ts';
import { eventDigestOf } from './eventDigest.ts';
import type { SourceDocument } from './model.ts';
import { finish, HEAVY, mapped, type Steps } from './steps.ts';
import { storeDocument } from './storedDocument.ts';
import { foldDocuments, type IndexView, newFoldMemory } from './view.ts';

export type { IndexView };

/**
 * Everything that all sources say together: folded from their extractions, the same whatever the order in
 * which documents came, changed or went.
 */
export class CorpusIndex {
  readonly #documents = new Map<string, SourceDocument>();
  readonly #memory = newFoldMemory();
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
    const stored = storeDocument(document);
    // While it is open: later it would have to be unpacked for this.
    const corrected = this.#correct(stored);
    digestOf(corrected);
    eventDigestOf(corrected);
    this.#documents.set(document.uri, stored);
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

  /** The document of that URI. */
  document(uri: string): SourceDocument | undefined {
    return this.#documents.get(uri);
  }

  uris(): string[] {
    return [...this.#documents.keys()];
  }

  /** What the documents say now. Made on first use after a change. */
  view(): IndexView {
    this.#view ??= finish(this.fold());
    return this.#view;
  }

  /** Makes the view of the documents as they are now; changes meanwhile are for the next fold. */
  *fold(): Steps<IndexView> {
    if (this.#view !== undefined) return this.#view;
    const revision = this.#revision;
    const documents = yield* mapped([...this.#documents.values()], this.#correct, HEAVY);
    const view = yield* foldDocuments(documents, this.#corrections, this.#memory);
    if (revision === this.#revision) this.#view = view;
    return view;
  }

  #changed(): void {
    this.#revision++;
    this.#view = undefined;
  }
}
