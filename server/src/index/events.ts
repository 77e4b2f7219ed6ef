import { nameKey } from '../text/fold.ts';
import { UnionFind } from '../text/unionFind.ts';
import { compare, pushTo } from './collections.ts';
import { bestFits, type Fit } from './kindredSetting.ts';
import { mergeEvents } from './mergeEvents.ts';
import type { CorpusEvent, SourceDocument } from './model.ts';
import { isSameEvent } from './sameEvent.ts';
import { byDateAndName, linkSeries } from './series.ts';
import { each, mapped, type Steps, sorted } from './steps.ts';
import { dayWritten, type EntityOf, type ToldEvent, tellEvent } from './toldEvent.ts';

/**
 * Folds what the documents tell into events, oldest first, undated last: what is the same becomes one event with
 * several sources and what they contradict each other in, what follows each other is linked. Of one document two
 * events never become one.
 */
export function* foldEvents(documents: readonly SourceDocument[], entityOf: EntityOf): Steps<CorpusEvent[]> {
  const told: ToldEvent[] = [];
  yield* each(documents, (document) => {
    for (const event of document.extraction.events) told.push(tellEvent(document, event, entityOf));
  });
  const sets = new UnionFind(told.length);
  const documentsOf = told.map(({ document }) => new Set([document]));
  for (const group of yield* blocksOf(told)) yield* joinSame(told, group, sets, documentsOf);
  yield* joinFits(yield* bestFits(told), sets, documentsOf);
  const groups = new Map<number, ToldEvent[]>();
  for (const [number, one] of told.entries()) pushTo(groups, sets.find(number), one);
  const events = yield* withIds(yield* mapped(groups.values(), mergeEvents));
  return yield* linkSeries(yield* sorted(events, byDateAndName));
}

/**
 * Events that may be the same, by date: of one year, one that spans a New Year in both; undated ones with the
 * years after their document; what is founded is so once, whenever.
 */
function* blocksOf(told: readonly ToldEvent[]): Steps<number[][]> {
  const blocks = new Map<string, number[]>();
  yield* each(told, (one, number) => {
    for (const key of new Set(blockKeys(one))) pushTo(blocks, key, number);
  });
  const startOf = (number: number) => told[number]!.days?.first ?? Infinity;
  const byStart: number[][] = [];
  for (const block of blocks.values()) {
    byStart.push(yield* sorted(block, (a, b) => startOf(a) - startOf(b) || a - b));
  }
  return byStart;
}

const DAYS_OF_YEAR = 365.2425;

function blockKeys({ document, event, days }: ToldEvent): string[] {
  const yearOf = (day: number) => String(Math.floor(day / DAYS_OF_YEAR));
  if (event.type === 'founding') return ['founding'];
  if (days !== undefined) return [yearOf(days.first), yearOf(days.last)];
  const written = dayWritten(document);
  return written === undefined ? [] : [yearOf(written), yearOf(written + DAYS_OF_YEAR)];
}

function* joinSame(
  told: readonly ToldEvent[],
  group: readonly number[],
  sets: UnionFind,
  documentsOf: Set<SourceDocument>[],
): Steps<void> {
  const rivals = yield* withRareWord(told, group);
  for (const a of yield* sorted([...rivals.keys()], (a, b) => a - b)) {
    for (const b of new Set(rivals.get(a)!.sort((one, other) => one - other))) {
      const areJoined = sets.find(a) === sets.find(b);
      if (!areJoined && isSameEvent(told[a]!, told[b]!)) join(a, b, sets, documentsOf);
    }
    yield;
  }
}

/** Joins an event to the one that fits it best: where several events fit, to none. */
function* joinFits(fits: readonly Fit[], sets: UnionFind, documentsOf: Set<SourceDocument>[]): Steps<void> {
  yield* each(fits, ({ event, best }) => {
    const events = new Set(best.map((number) => sets.find(number)));
    if (events.size === 1) join(event, best[0]!, sets, documentsOf);
  });
}

/** Makes two events one, unless a document tells of both. */
function join(a: number, b: number, sets: UnionFind, documentsOf: Set<SourceDocument>[]): void {
  const [left, right] = [documentsOf[sets.find(a)]!, documentsOf[sets.find(b)]!];
  if ([...left].some((document) => right.has(document))) return;
  sets.union(a, b);
  documentsOf[sets.find(a)] = new Set([...left, ...right]);
}

const RARE_WORDS = 3;
/** How many before it an event is compared with under one word; what many tell is joined link by link. */
const WINDOW = 40;

/**
 * The pairs of a group that share one of the words that are rarest among the group's names, or kind and place, by
 * the lower number: kindred names share such a word, and most pairs of a crowded year do not.
 */
function* withRareWord(told: readonly ToldEvent[], group: readonly number[]): Steps<Map<number, number[]>> {
  const uses = new Map<string, number>();
  for (const number of group)
    for (const word of told[number]!.words) uses.set(word, (uses.get(word) ?? 0) + 1);
  const byWord = new Map<string, number[]>();
  yield* each(group, (number) => {
    const rarest = [...told[number]!.words].sort((a, b) => uses.get(a)! - uses.get(b)! || compare(a, b));
    const shared = rarest.filter((word) => uses.get(word)! > 1);
    const { type, place } = told[number]!.event;
    const keys = place === undefined ? [] : [`${type} ${nameKey(place)}`];
    for (const key of [...shared.slice(0, RARE_WORDS), ...keys]) pushTo(byWord, key, number);
  });
  const rivals = new Map<number, number[]>();
  for (const numbers of byWord.values()) {
    yield* each(numbers, (b, place) => {
      for (let at = Math.max(0, place - WINDOW); at < place; at++) {
        const a = numbers[at]!;
        pushTo(rivals, Math.min(a, b), Math.max(a, b));
      }
    });
  }
  return rivals;
}

/** Ids from date and name; of two that share one, the second gets a number. */
function* withIds(events: readonly CorpusEvent[]): Steps<CorpusEvent[]> {
  const used = new Map<string, number>();
  return yield* mapped(events, (event) => {
    const slug = nameKey(event.name).split(' ').slice(0, 8).join('-');
    const id = `event/${event.from ?? 'undated'}/${slug}`;
    const count = (used.get(id) ?? 0) + 1;
    used.set(id, count);
    return { ...event, id: count === 1 ? id : `${id}-${count}` };
  });
}
