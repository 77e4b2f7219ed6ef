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
  const own = hashes[forms[i]!]!;
  const ownShape = shapes[forms[i]!]!;
  const first = formAt(forms, i - 2);
  const second = formAt(forms, i - 1);
  const third = formAt(forms, i + 1);
  const fourth = formAt(forms, i + 2);
  const before = hashes[second]!;
  const after = hashes[third]!;
  const beforeRun = hashes[formAt(forms, run.first - 1)]!;
  const afterRun = hashes[formAt(forms, run.last)]!;
  const head = forms[run.head]!;
  const tail = forms[run.tail]!;
  const place = Math.min(i - run.first, 3) * 8 + Math.min(run.last - 1 - i, 3);
  const shapesBefore = combine(combine(shapes[first]!, shapes[second]!), ownShape);
  pairs[at] = bucket(0, own, ownShape);
  pairs[at + 1] = bucket(1, before, own);
  pairs[at + 2] = bucket(2, own, after);
  pairs[at + 3] = bucket(3, before, ownShape);
  pairs[at + 4] = bucket(4, after, ownShape);
  pairs[at + 5] = bucket(5, combine(hashes[first]!, before), ownShape);
  pairs[at + 6] = bucket(6, combine(after, hashes[fourth]!), ownShape);
  pairs[at + 7] = bucket(7, combine(shapes[second]!, ownShape), shapes[third]!);
  pairs[at + 8] = bucket(8, shapesBefore, combine(shapes[third]!, shapes[fourth]!));
  pairs[at + 9] = bucket(9, beforeRun, place);
  pairs[at + 10] = bucket(10, afterRun, place);
  pairs[at + 11] = bucket(11, hashes[head]!, place);
  pairs[at + 12] = bucket(12, hashes[tail]!, place);
  pairs[at + 13] = bucket(13, combine(beforeRun, afterRun), Math.min(run.capitals, 6));
  pairs[at + 14] = bucket(14, combine(suffixes[tail]!, suffixes[head]!), place);
  pairs[at + 15] = bucket(15, suffixes[forms[i]!]!, combine(suffixes[second]!, ownShape));
  pairs[at + 16] = bucket(16, flags[i * 2 + 1]! & 0x3fff, ownShape);
  pairs[at + 17] = bucket(17, flags[i * 2]! >>> 15, place);
}

/** The form of a token; that of the nothing before and after a text. */
function formAt(forms: Int32Array, token: number): number {
  return token >= 0 && token < forms.length ? forms[token]! : 0;
}

function bucket(kind: number, a: number, b: number): number {
  return combine(a, b, kind) & (PAIR_BUCKETS - 1);
}
