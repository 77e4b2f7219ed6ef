import { pushTo } from '../../index/collections.ts';
import type { IndexView } from '../../index/corpusIndex.ts';
import { editDistance } from '../../text/editDistance.ts';
import { foldTokens } from '../../text/fold.ts';
import { tokenize } from '../../text/tokens.ts';

/** A word of names, as the sources write it most. */
export interface NameWord {
  readonly key: string;
  readonly surface: string;
  readonly count: number;
}

const SHORTEST = 4;

/** The words of all names of an index, to be found by words nearly like them. */
export class NameWords {
  readonly #words = new Map<string, NameWord>();
  readonly #halves = new Map<string, string[]>();

  constructor(view: IndexView) {
    for (const { aliases } of view.entities) {
      for (const { surface, count, kind } of aliases) if (kind !== 'misspelling') this.#add(surface, count);
    }
    for (const key of this.#words.keys()) {
      for (const half of halvesOf(key)) pushTo(this.#halves, half, key);
    }
  }

  has(key: string): boolean {
    return this.#words.has(key);
  }

  /** Words one slip away (a letter more, less, another, or two turned round), most used first. */
  near(key: string): NameWord[] {
    const rivals = new Set([...halvesOf(key)].flatMap((half) => this.#halves.get(half) ?? []));
    return [...rivals]
      .filter((other) => editDistance(key, other, 1) === 1)
      .map((other) => this.#words.get(other)!)
      .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
  }

  #add(surface: string, count: number): void {
    for (const { key, start, end } of foldTokens(tokenize(surface))) {
      if (key.length < SHORTEST || /\d/.test(key)) continue;
      const word = surface.slice(start, end);
      const known = this.#words.get(key);
      const isShouted = word === word.toUpperCase();
      const isBetter = known === undefined || (known.count < count && !isShouted);
      this.#words.set(key, {
        key,
        surface: isBetter ? word : known.surface,
        count: (known?.count ?? 0) + count,
      });
    }
  }
}

/** One slip leaves the first or the last half of a word whole. */
function halvesOf(key: string): Set<string> {
  const lengths = [Math.floor((key.length - 1) / 2), Math.floor(key.length / 2)];
  return new Set(lengths.flatMap((length) => [`^${key.slice(0, length)}`, `$${key.slice(-length)}`]));
}

const ofViews = new WeakMap<IndexView, NameWords>();

/** The words of names of a view; gathered on first use. */
export function nameWordsOf(view: IndexView): NameWords {
  const words = ofViews.get(view) ?? new NameWords(view);
  ofViews.set(view, words);
  return words;
}
