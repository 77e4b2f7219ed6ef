import { UnionFind } from '../text/unionFind.ts';
import type { Compared, ToldRef } from './comparedEvents.ts';
import { each, type Steps } from './steps.ts';
import type { Teller, Tellers } from './tellers.ts';

/** Told events that are one: the tellers with the number of the event in each, in the order of the documents. */
export interface EventGroup {
  readonly tellers: Teller[];
  readonly numbers: number[];
}

/** Joins what was found to be the same, then each event to the one that fits it best; never two of one document. */
export function* joinEvents(tellers: Tellers, { pairs, fits }: Compared): Steps<EventGroup[]> {
  const firstOf = new Map<string, number>();
  let total = 0;
  yield* each(tellers, ([uri, { digest }]) => {
    firstOf.set(uri, total);
    total += digest.facts.length;
  });
  const owners = new Int32Array(total);
  const numbers = new Int32Array(total);
  const all = [...tellers.values()];
  yield* each(all, ({ document, digest }, owner) => {
    const first = firstOf.get(document.uri)!;
    owners.fill(owner, first, first + digest.facts.length);
    for (let number = 0; number < digest.facts.length; number++) numbers[first + number] = number;
  });
  const place = ([uri, number]: ToldRef) => firstOf.get(uri)! + number;
  const joined = new Joined(owners);
  for (const block of pairs.values()) {
    const places = block.refs.map(place);
    for (let at = 0; at < block.pairs.length; at += 2) {
      joined.join(places[block.pairs[at]!]!, places[block.pairs[at + 1]!]!);
      if (at % 256 === 0) yield;
    }
  }
  const placed = [...fits.values()].flat().map(({ event, best }) => ({ event: place(event), best }));
  yield* each(
    placed.sort((a, b) => a.event - b.event),
    ({ event, best }) => {
      // Where several events fit, it is none of them.
      const events = new Set(best.map((one) => joined.find(place(one))));
      if (events.size === 1) joined.join(event, place(best[0]!));
    },
  );
  const groups = new Map<number, EventGroup>();
  yield* each(owners, (owner, number) => {
    const root = joined.find(number);
    const group = groups.get(root) ?? { tellers: [], numbers: [] };
    if (group.tellers.length === 0) groups.set(root, group);
    group.tellers.push(all[owner]!);
    group.numbers.push(numbers[number]!);
  });
  return [...groups.values()];
}

class Joined {
  readonly #sets: UnionFind;
  readonly #owners: Int32Array;
  /** The documents of sets of several. */
  readonly #documents = new Map<number, Set<number>>();

  constructor(owners: Int32Array) {
    this.#sets = new UnionFind(owners.length);
    this.#owners = owners;
  }

  find(event: number): number {
    return this.#sets.find(event);
  }

  /** Makes two events one, unless a document tells of both. */
  join(a: number, b: number): void {
    const [left, right] = [this.#documentsOf(a), this.#documentsOf(b)];
    if ([...left].some((document) => right.has(document))) return;
    this.#documents.delete(this.find(a));
    this.#documents.delete(this.find(b));
    this.#sets.union(a, b);
    this.#documents.set(this.find(a), new Set([...left, ...right]));
  }

  #documentsOf(event: number): ReadonlySet<number> {
    const root = this.find(event);
    return this.#documents.get(root) ?? new Set([this.#owners[root]!]);
  }
}
