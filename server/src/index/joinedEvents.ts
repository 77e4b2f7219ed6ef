import { UnionFind } from '../text/unionFind.ts';
import type { Compared, Tell, ToldRef } from './comparedEvents.ts';
import { isSameEvent } from './sameEvent.ts';
import { each, flattened, mapped, type Steps, sorted } from './steps.ts';
import type { Teller, Tellers } from './tellers.ts';

/** Told events that are one: the tellers with the number of the event in each, in the order of the documents. */
export interface EventGroup {
  readonly tellers: readonly Teller[];
  readonly numbers: readonly number[];
}

/**
 * Joins what is the same, then each event to the one that fits it best; never two of one document. A pair is looked at
 * only when it would still join something, and never again as long as its block stays as it is.
 */
export function* joinEvents(tellers: Tellers, { blocks, fits }: Compared, tell: Tell): Steps<EventGroup[]> {
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
  const told = ([uri, number]: ToldRef) => tell(tellers.get(uri)!)[number]!;
  const joined = new Joined(owners);
  for (const { refs, rivals, verdicts } of blocks.values()) {
    const places = yield* mapped(refs, place);
    yield* each(
      verdicts,
      (verdict, pair) => {
        const [a, b] = [rivals[2 * pair]!, rivals[2 * pair + 1]!];
        if (verdict === OTHER || !joined.areApart(places[a]!, places[b]!)) return;
        const isSame = verdict === SAME || isSameEvent(told(refs[a]!), told(refs[b]!));
        verdicts[pair] = isSame ? SAME : OTHER;
        if (isSame) joined.join(places[a]!, places[b]!);
      },
      PAIRS,
    );
  }
  const placed = yield* mapped(yield* flattened(fits.values()), ({ event, best }) => {
    return { event: place(event), best };
  });
  yield* each(yield* sorted(placed, (a, b) => a.event - b.event), ({ event, best }) => {
    // Where several events fit, it is none of them.
    const events = new Set(best.map((one) => joined.find(place(one))));
    if (events.size === 1) joined.join(event, place(best[0]!));
  });
  const groups = new Map<number, { tellers: Teller[]; numbers: number[] }>();
  yield* each(owners, (owner, number) => {
    const root = joined.find(number);
    const group = groups.get(root);
    if (group === undefined) {
      groups.set(root, { tellers: [all[owner]!], numbers: [numbers[number]!] });
      return;
    }
    group.tellers.push(all[owner]!);
    group.numbers.push(numbers[number]!);
  });
  return [...groups.values()];
}

/** The groups with the tellers of now, where these tell the same as those before. */
export function* regrouped(
  groups: readonly EventGroup[],
  before: Tellers,
  now: Tellers,
): Steps<readonly EventGroup[]> {
  const others = new Map<Teller, Teller>();
  yield* each(before, ([uri, teller]) => {
    if (now.get(uri) !== teller) others.set(teller, now.get(uri)!);
  });
  if (others.size === 0) return groups;
  return yield* mapped(groups, (group) =>
    group.tellers.some((teller) => others.has(teller))
      ? { ...group, tellers: group.tellers.map((teller) => others.get(teller) ?? teller) }
      : group,
  );
}

const SAME = 1;
const OTHER = 2;
/** Pairs that are looked at at one go. */
const PAIRS = 512;

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

  /** True for two events that are not one and of which no document tells both. */
  areApart(a: number, b: number): boolean {
    const [left, right] = [this.find(a), this.find(b)];
    if (left === right) return false;
    const [one, other] = [this.#documents.get(left), this.#documents.get(right)];
    if (one === undefined) return !this.#tells(right, this.#owners[left]!);
    if (other === undefined) return !one.has(this.#owners[right]!);
    const [few, many] = one.size < other.size ? [one, other] : [other, one];
    for (const document of few) if (many.has(document)) return false;
    return true;
  }

  /** Makes two events one, unless a document tells of both. */
  join(a: number, b: number): void {
    if (!this.areApart(a, b)) return;
    const [one, other] = [this.#documentsOf(a), this.#documentsOf(b)];
    const [few, many] = one.size < other.size ? [one, other] : [other, one];
    for (const document of few) many.add(document);
    this.#documents.delete(this.find(a));
    this.#documents.delete(this.find(b));
    this.#sets.union(a, b);
    this.#documents.set(this.find(a), many);
  }

  #tells(root: number, document: number): boolean {
    return this.#documents.get(root)?.has(document) ?? this.#owners[root] === document;
  }

  #documentsOf(event: number): Set<number> {
    const root = this.find(event);
    return this.#documents.get(root) ?? new Set([this.#owners[root]!]);
  }
}
