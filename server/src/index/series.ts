import { GATHERINGS } from '../extract/lists/eventWords.ts';
import { nameKey } from '../text/fold.ts';
import { UnionFind } from '../text/unionFind.ts';
import { areEqual, compare, pushTo } from './collections.ts';
import { ordinalOf } from './eventFacts.ts';
import type { CorpusEvent, SourceDocument } from './model.ts';
import { each, mapped, type Steps } from './steps.ts';

const MARKS = new Set(
  'annual biennial yearly monthly quarterly regular edition next last previous latest first final'.split(' '),
);
const SMALL = new Set('the a an of on in for at and'.split(' '));
/** The most that one event is linked with. */
const MOST = 40;

/**
 * Links events that follow each other ("the second …", "the annual …") without making them one: by their name but
 * for what counts them, or within a document by the noun of what it is about ("the first fair was held in …").
 */
export function* linkSeries(events: readonly CorpusEvent[]): Steps<CorpusEvent[]> {
  const keys = yield* mapped(events, keyOf);
  const sets = new UnionFind(events.length);
  const byName = yield* groupedBy(
    events,
    (_, number) => keys[number]!.words.length > 1 && keys[number]!.words.join(' '),
  );
  yield* each(byName, (group) => {
    if (group.some((number) => keys[number]!.isMarked)) join(sets, group);
  });
  yield* each(yield* groupedByDocument(events), (group) => joinByNoun(events, keys, group, sets));
  const members = new Map<number, number[]>();
  yield* each(events, (_, number) => pushTo(members, sets.find(number), number));
  return yield* mapped(events, (event, number) => {
    const first = members.get(sets.find(number))!.slice(0, MOST + 1);
    const others = first.filter((other) => other !== number);
    return others.length === 0
      ? event
      : linked(
          event,
          others.slice(0, MOST).map((other) => events[other]!.id),
        );
  });
}

const known = new WeakMap<CorpusEvent, CorpusEvent>();

/** The event with its series; the same object again while both are the same. */
function linked(event: CorpusEvent, series: readonly string[]): CorpusEvent {
  const last = known.get(event);
  if (last !== undefined && areEqual(last.series, series)) return last;
  const one = { ...event, series };
  known.set(event, one);
  return one;
}

interface SeriesKey {
  readonly words: readonly string[];
  /** A word says that there are others. */
  readonly isMarked: boolean;
}

/** Read once of each event: from one fold to the next most events are the same objects. */
const knownKeys = new WeakMap<CorpusEvent, SeriesKey>();
const NO_KEY: SeriesKey = { words: [], isMarked: false };

function keyOf(event: CorpusEvent): SeriesKey {
  const isKind = GATHERINGS.has(event.type) || event.type === 'other' || event.type === 'address';
  if (!isKind) return NO_KEY;
  let key = knownKeys.get(event);
  if (key === undefined) {
    key = readKey(event);
    knownKeys.set(event, key);
  }
  return key;
}

function readKey({ name, place }: CorpusEvent): SeriesKey {
  const ofPlace = new Set(place === undefined ? [] : nameKey(place).split(' '));
  const all = nameKey(name).split(' ');
  const isCount = (word: string) =>
    MARKS.has(word) || ordinalOf(word) !== undefined || /^(?:19|20)\d\d$/.test(word);
  return {
    words: all.filter((word) => !isCount(word) && !SMALL.has(word) && !ofPlace.has(word)),
    isMarked: all.some(isCount),
  };
}

function* groupedBy(
  events: readonly CorpusEvent[],
  keyFor: (event: CorpusEvent, number: number) => string | false,
): Steps<number[][]> {
  const groups = new Map<string, number[]>();
  yield* each(events, (event, number) => {
    const key = keyFor(event, number);
    if (key !== false && event.from !== undefined) pushTo(groups, key, number);
  });
  return [...groups.values()].filter((group) => group.length > 1);
}

function* groupedByDocument(events: readonly CorpusEvent[]): Steps<number[][]> {
  const groups = new Map<SourceDocument, number[]>();
  yield* each(events, (event, number) => {
    for (const document of new Set(event.evidence.map((evidence) => evidence.document)))
      pushTo(groups, document, number);
  });
  return [...groups.values()];
}

/** "the next workshop" of a document that is about a workshop. */
function joinByNoun(
  events: readonly CorpusEvent[],
  keys: readonly SeriesKey[],
  group: readonly number[],
  sets: UnionFind,
): void {
  const main = group.find((number) => events[number]!.kind === 'main' && keys[number]!.words.length > 0);
  if (main === undefined) return;
  for (const number of group) {
    const { words, isMarked } = keys[number]!;
    const isShort =
      number !== main && isMarked && words.length === 1 && keys[main]!.words.includes(words[0]!);
    if (isShort && events[number]!.type === events[main]!.type) sets.union(main, number);
  }
}

function join(sets: UnionFind, group: readonly number[]): void {
  for (const number of group.slice(1)) sets.union(group[0]!, number);
}

/** By date, so that a series reads from its first to its last. */
export function byDateAndName(a: CorpusEvent, b: CorpusEvent): number {
  return compare(a.from ?? '9999', b.from ?? '9999') || compare(a.id, b.id);
}
