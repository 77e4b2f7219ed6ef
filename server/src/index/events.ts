import { nameKey } from '../text/fold.ts';
import { areEqual } from './collections.ts';
import { type Compared, compareEvents } from './comparedEvents.ts';
import type { Ids } from './completeEntities.ts';
import { type EventGroup, joinEvents, regrouped } from './joinedEvents.ts';
import { mergeEvents } from './mergeEvents.ts';
import type { CorpusEvent, SourceDocument } from './model.ts';
import { byDateAndName, linkSeries } from './series.ts';
import { mappedByWeight, type Steps, sorted } from './steps.ts';
import { collectTellers, newTelling, type Teller, type Tellers } from './tellers.ts';

/** What one fold of events knows that the next can use; it never changes what comes out. */
export interface EventMemory {
  folded?: {
    readonly tellers: Tellers;
    readonly compared: Compared;
    readonly groups: readonly EventGroup[];
    readonly merged: Merged;
  };
}

/** What the fold of entities says of the documents, by path. */
export interface Told {
  readonly documents: readonly SourceDocument[];
  readonly idsIn: ReadonlyMap<SourceDocument, Ids>;
}

/** Told events that are one, and that one; by the document and the number of the first. */
type Merged = ReadonlyMap<Teller, ReadonlyMap<number, MergedEvent>>;

interface MergedEvent extends EventGroup {
  /** What its id begins with; several may have the same. */
  readonly base: string;
  readonly event: CorpusEvent;
}

/**
 * Folds what the documents tell into events, oldest first, undated last: what is the same becomes one event with
 * several sources and what they contradict each other in, what follows each other is linked. Of one document two
 * events never become one. Only the years of changed events are compared again.
 */
export function* foldEvents({ documents, idsIn }: Told, memory: EventMemory = {}): Steps<CorpusEvent[]> {
  const before = memory.folded;
  const tellers = yield* collectTellers(documents, idsIn, before?.tellers ?? new Map());
  const tell = newTelling();
  const compared = yield* compareEvents(tellers, tell, before);
  const groups =
    compared === before?.compared
      ? yield* regrouped(before.groups, before.tellers, tellers)
      : yield* joinEvents(tellers, compared, tell);
  const merged = new Map<Teller, Map<number, MergedEvent>>();
  const merge = (group: EventGroup): MergedEvent => {
    const told = group.numbers.map((number, at) => tell(group.tellers[at]!)[number]!);
    const event = mergeEvents(told);
    return { ...group, base: idBase(event), event };
  };
  const used = new Map<string, number>();
  const mergeAgain = (group: EventGroup): CorpusEvent => {
    const [teller, number] = [group.tellers[0]!, group.numbers[0]!];
    const last = before?.merged.get(teller)?.get(number);
    const isSame =
      last !== undefined && areEqual(last.tellers, group.tellers) && areEqual(last.numbers, group.numbers);
    const one = withId(isSame ? last : merge(group), used);
    const ofTeller = merged.get(teller) ?? new Map<number, MergedEvent>();
    merged.set(teller, ofTeller.set(number, one));
    return one.event;
  };
  const events = yield* mappedByWeight(groups, ({ numbers }) => MERGED * numbers.length, mergeAgain);
  memory.folded = { tellers, compared, groups, merged };
  return yield* linkSeries(yield* sorted(events, byDateAndName));
}

/** How much longer it takes to merge an event than to look at it. */
const MERGED = 4;

/** Date and name. */
function idBase({ from, name }: CorpusEvent): string {
  return `event/${from ?? 'undated'}/${nameKey(name).split(' ').slice(0, 8).join('-')}`;
}

/** Of two that share an id, the second gets a number. */
function withId(one: MergedEvent, used: Map<string, number>): MergedEvent {
  const count = (used.get(one.base) ?? 0) + 1;
  used.set(one.base, count);
  const id = count === 1 ? one.base : `${one.base}-${count}`;
  return one.event.id === id ? one : { ...one, event: { ...one.event, id } };
}
