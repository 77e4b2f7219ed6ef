import type { Compared, Tell, ToldRef } from './comparedEvents.ts';
import { isSameEvent } from './sameEvent.ts';
import { each, flattened, mapped, type Steps, sorted } from './steps.ts';
import type { Teller, Tellers } from './tellers.ts';
import type { ToldEvent } from './toldEvent.ts';
import { ToldSets } from './toldSets.ts';

/** Told events that are one: the tellers with the number of the event in each, in the order of the documents. */
export interface EventGroup {
  readonly tellers: readonly Teller[];
  readonly numbers: readonly number[];
}

/**
 * Joins what is the same, then what is likely so, then each event to the one that fits it best; never two of one document. A pair is looked at
 * only when it would still join something, and never again as long as its block stays as it is.
 */
export function* joinEvents(tellers: Tellers, compared: Compared, tell: Tell): Steps<EventGroup[]> {
  const all = yield* placeAll(tellers);
  const sets = new ToldSets(all.owners);
  const told = ([uri, number]: ToldRef) => tell(tellers.get(uri)!)[number]!;
  yield* joinRivals(compared, all, told, sets);
  yield* joinLikely(compared, all, sets);
  yield* joinFits(compared, all, sets);
  return yield* groupsOf(all, sets);
}

/** All told events in the order of the documents, each by its place among them. */
interface Places {
  readonly tellers: readonly Teller[];
  /** By place: the number of the teller, and of the event in it. */
  readonly owners: Int32Array;
  readonly numbers: Int32Array;
  readonly placeOf: (ref: ToldRef) => number;
}

function* placeAll(tellers: Tellers): Steps<Places> {
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
  return { tellers: all, owners, numbers, placeOf: ([uri, number]) => firstOf.get(uri)! + number };
}

/** What is known of a pair that was looked at. */
const SAME = 1;
const OTHER = 2;
/** Pairs that are looked at at one go. */
const PAIRS = 512;

function* joinRivals(
  { blocks }: Compared,
  { placeOf }: Places,
  told: (ref: ToldRef) => ToldEvent,
  sets: ToldSets,
): Steps<void> {
  for (const { refs, rivals, verdicts } of blocks.values()) {
    const places = yield* mapped(refs, placeOf);
    const events = new Map<number, ToldEvent>();
    const eventAt = (place: number): ToldEvent => {
      const event = events.get(place) ?? told(refs[place]!);
      events.set(place, event);
      return event;
    };
    const look = (verdict: number, pair: number): void => {
      const [a, b] = [rivals[2 * pair]!, rivals[2 * pair + 1]!];
      if (verdict === OTHER || !sets.areApart(places[a]!, places[b]!)) return;
      const isSame = verdict === SAME || isSameEvent(eventAt(a), eventAt(b));
      verdicts[pair] = isSame ? SAME : OTHER;
      if (isSame) sets.join(places[a]!, places[b]!);
    };
    yield* each(verdicts, look, PAIRS);
  }
}

/** The likeliest first, so that of two events of one document the likelier one is joined. */
function* joinLikely({ likely }: Compared, { placeOf }: Places, sets: ToldSets): Steps<void> {
  const pairs = yield* mapped(yield* flattened(likely.values()), ({ a, b, likelihood }) => {
    return { a: placeOf(a), b: placeOf(b), likelihood };
  });
  const inOrder = yield* sorted(pairs, (x, y) => y.likelihood - x.likelihood || x.a - y.a || x.b - y.b);
  yield* each(inOrder, ({ a, b }) => sets.join(a, b));
}

function* joinFits({ fits }: Compared, { placeOf }: Places, sets: ToldSets): Steps<void> {
  const all = yield* mapped(yield* flattened(fits.values()), ({ event, best }) => {
    return { event: placeOf(event), best };
  });
  yield* each(yield* sorted(all, (a, b) => a.event - b.event), ({ event, best }) => {
    // Where several events fit, it is none of them.
    const events = new Set(best.map((one) => sets.find(placeOf(one))));
    if (events.size === 1) sets.join(event, placeOf(best[0]!));
  });
}

function* groupsOf({ tellers, owners, numbers }: Places, sets: ToldSets): Steps<EventGroup[]> {
  const groups = new Map<number, { tellers: Teller[]; numbers: number[] }>();
  yield* each(owners, (owner, place) => {
    const root = sets.find(place);
    const group = groups.get(root);
    if (group === undefined) {
      groups.set(root, { tellers: [tellers[owner]!], numbers: [numbers[place]!] });
      return;
    }
    group.tellers.push(tellers[owner]!);
    group.numbers.push(numbers[place]!);
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
