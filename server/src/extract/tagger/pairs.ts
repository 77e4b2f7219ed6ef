import type { FlagView } from './flags.ts';
import { combine } from './hash.ts';
import type { Run } from './runs.ts';

/** Kinds of hashed features that each token of a stretch has. */
export const PAIRS = 18;
/** Places for their weights. */
export const PAIR_BUCKETS = 1 << 16;

/**
 * Writes the {@link PAIRS} hashed features of a token to `pairs` from `at`: words and shapes around it, and the ends
 * of its run. To be called when its flags are set.
 */
export function pairsAt(
  { table, forms, flags }: FlagView,
  i: number,
  run: Run,
  pairs: Int32Array,
  at: number,
): void {
  const { hashes, shapes, suffixes } = table;
  const formAt = (token: number) => (token >= 0 && token < forms.length ? forms[token]! : 0);
  const own = hashes[forms[i]!]!;
  const ownShape = shapes[forms[i]!]!;
  const [first, second, third, fourth] = [formAt(i - 2), formAt(i - 1), formAt(i + 1), formAt(i + 2)];
  const before = hashes[second]!;
  const after = hashes[third]!;
  const beforeRun = hashes[formAt(run.first - 1)]!;
  const afterRun = hashes[formAt(run.last)]!;
  const head = forms[run.head]!;
  const tail = forms[run.tail]!;
  const place = Math.min(i - run.first, 3) * 8 + Math.min(run.last - 1 - i, 3);
  const shapesBefore = combine(combine(shapes[first]!, shapes[second]!), ownShape);
  const put = (kind: number, a: number, b: number) => {
    pairs[at + kind] = combine(a, b, kind) & (PAIR_BUCKETS - 1);
  };
  put(0, own, ownShape);
  put(1, before, own);
  put(2, own, after);
  put(3, before, ownShape);
  put(4, after, ownShape);
  put(5, combine(hashes[first]!, before), ownShape);
  put(6, combine(after, hashes[fourth]!), ownShape);
  put(7, combine(shapes[second]!, ownShape), shapes[third]!);
  put(8, shapesBefore, combine(shapes[third]!, shapes[fourth]!));
  put(9, beforeRun, place);
  put(10, afterRun, place);
  put(11, hashes[head]!, place);
  put(12, hashes[tail]!, place);
  put(13, combine(beforeRun, afterRun), Math.min(run.capitals, 6));
  put(14, combine(suffixes[tail]!, suffixes[head]!), place);
  put(15, suffixes[forms[i]!]!, combine(suffixes[second]!, ownShape));
  put(16, flags[i * 2 + 1]! & 0x3fff, ownShape);
  put(17, flags[i * 2]! >>> 15, place);
}
