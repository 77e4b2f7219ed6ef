import type { CorpusIndex, IndexView } from '../index/corpusIndex.ts';
import type { Steps } from '../index/steps.ts';
import { nextTurn } from './turns.ts';

/** A fold in mid-scan must cost less than this part of the time since the last one. */
const FOLD_SHARE = 0.2;
const SHORTEST_INTERVAL = 300;
/** How long we fold before requests get their turn, in milliseconds. */
const FOLD_TURN = 8;

/** Makes what an index knows the view that requests see, in turns with them. */
export class ViewPublisher {
  readonly #index: CorpusIndex;
  readonly #changed: () => void;
  #view: IndexView;
  #folding: Promise<void> | undefined;
  /** The revision of the index that requests see. */
  #seen = 0;
  #published = 0;
  #foldTime = 0;

  /** `changed` hears of every new view. */
  constructor(index: CorpusIndex, changed: () => void) {
    this.#index = index;
    this.#changed = changed;
    this.#view = index.view();
  }

  /** What requests see. */
  get view(): IndexView {
    return this.#view;
  }

  /** Makes what is known the view that requests see; resolves when they see all that is known now. */
  publish(): Promise<void> {
    this.#folding ??= this.#fold().finally(() => {
      this.#folding = undefined;
    });
    return this.#folding;
  }

  /** The same in mid-scan, when it is time for it. */
  async publishNowAndThen(): Promise<void> {
    const since = Date.now() - this.#published;
    if (since > SHORTEST_INTERVAL && since * FOLD_SHARE > this.#foldTime) await this.publish();
  }

  /** Folds until nothing is new. */
  async #fold(): Promise<void> {
    while (this.#seen !== this.#index.revision) {
      const start = Date.now();
      const { revision } = this.#index;
      this.#view = await inTurns(this.#index.fold());
      this.#seen = revision;
      this.#published = Date.now();
      this.#foldTime = this.#published - start;
      this.#changed();
    }
  }
}

async function inTurns<Result>(steps: Steps<Result>): Promise<Result> {
  for (let turnEnds = Date.now() + FOLD_TURN; ; ) {
    const { done, value } = steps.next();
    if (done === true) return value;
    if (Date.now() < turnEnds) continue;
    await nextTurn();
    turnEnds = Date.now() + FOLD_TURN;
  }
}
