import { editDistance } from '../text/editDistance.ts';
import type { JoinedSets } from './joinedSets.ts';
import type { Node } from './nodes.ts';
import { each, grouped, type Steps } from './steps.ts';

/**
 * A rare long name one slip away from a much more frequent one is its misspelling, unless the differing words
 * are numbers or both well used.
 */
export function* joinMisspellings(nodes: readonly Node[], sets: JoinedSets): Steps<Set<string>> {
  const misspellings = new Set<string>();
  for (const kind of ['organization', 'person'] as const) {
    const counts = new Map<string, { count: number; number: number }>();
    yield* each(nodes, (node, number) => {
      if (node.kind !== kind) return;
      for (const key of node.keys) {
        const entry = counts.get(key) ?? { count: 0, number };
        entry.count += node.count;
        counts.set(key, entry);
      }
    });
    const words = yield* wordCounts(counts.keys());
    yield* each(yield* oneEditApart([...counts.keys()]), ([rare, frequent]) => {
      const [few, many] = [counts.get(rare)!, counts.get(frequent)!];
      if (few.count >= many.count || !isSlip(rare, frequent, words)) return;
      misspellings.add(rare);
      sets.join(few.number, many.number, 'misspelling');
    });
  }
  return misspellings;
}

function* wordCounts(keys: Iterable<string>): Steps<Map<string, number>> {
  const words = new Map<string, number>();
  yield* each(keys, (key) => {
    for (const word of key.split(' ')) words.set(word, (words.get(word) ?? 0) + 1);
  });
  return words;
}

/** True when the words in which two names differ are long, no numbers, and the rare one is used nowhere else. */
function isSlip(rare: string, frequent: string, words: ReadonlyMap<string, number>): boolean {
  const rareWords = rare.split(' ').filter((word) => !frequent.split(' ').includes(word));
  const otherWords = frequent.split(' ').filter((word) => !rare.split(' ').includes(word));
  if (rareWords.length === 0 || otherWords.length === 0) return rareWords.length !== otherWords.length;
  if ([...rareWords, ...otherWords].some((word) => /\d/.test(word))) return false;
  return (
    Math.max(...otherWords.map((word) => word.length)) >= 5 &&
    rareWords.every((word) => (words.get(word) ?? 0) <= 1)
  );
}

const SHORTEST_MISSPELT = 12;

/**
 * Pairs of long keys that are one edit apart, both ways round. One edit leaves the first or the last half of a
 * key whole, so only keys that share a half are compared.
 */
function* oneEditApart(keys: readonly string[]): Steps<[string, string][]> {
  const halvesOf = (key: string): Set<string> => {
    const lengths = [Math.floor((key.length - 1) / 2), Math.floor(key.length / 2)];
    return new Set(lengths.flatMap((length) => [`^${key.slice(0, length)}`, `$${key.slice(-length)}`]));
  };
  const long = keys.filter((key) => key.length >= SHORTEST_MISSPELT);
  const halves = yield* grouped(long, halvesOf);
  const pairs: [string, string][] = [];
  yield* each(long, (key) => {
    const rivals = new Set([...halvesOf(key)].flatMap((half) => halves.get(half)!));
    for (const other of rivals) if (editDistance(key, other, 1) === 1) pairs.push([key, other]);
  });
  return pairs;
}
