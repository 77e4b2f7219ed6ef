import { each, type Steps } from './steps.ts';
import type { Teller } from './tellers.ts';

/** A name of more than this share of the documents tells nothing. */
const COMMON_SHARE = 0.4;
const FEW = 3;

/** In how many documents each word of a name stands, and the words that are so common that they tell nothing. */
export interface NameCounts {
  readonly documents: number;
  readonly counts: ReadonlyMap<string, number>;
  readonly common: ReadonlySet<string>;
}

export const noNames: NameCounts = { documents: 0, counts: new Map(), common: new Set() };

/** The counts with some documents gone and some come. */
export function* countNames(
  before: NameCounts,
  gone: readonly Teller[],
  come: readonly Teller[],
): Steps<NameCounts> {
  if (gone.length === 0 && come.length === 0) return before;
  const counts = new Map(before.counts);
  let { documents } = before;
  const count = (tellers: readonly Teller[], one: 1 | -1) =>
    each(tellers, ({ digest }) => {
      if (digest.facts.length > 0) documents += one;
      for (const word of digest.nearby) {
        const left = (counts.get(word) ?? 0) + one;
        if (left === 0) counts.delete(word);
        else counts.set(word, left);
      }
    });
  yield* count(gone, -1);
  yield* count(come, 1);
  const limit = Math.max(FEW, documents * COMMON_SHARE);
  const common = new Set<string>();
  yield* each(counts, ([word, number]) => {
    if (number > limit) common.add(word);
  });
  return { documents, counts, common };
}

/** True when the same words are common. */
export function areCommonTheSame({ common: a }: NameCounts, { common: b }: NameCounts): boolean {
  return a.size === b.size && [...a].every((word) => b.has(word));
}
