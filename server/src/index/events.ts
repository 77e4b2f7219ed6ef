import type { DatedEvent, EventPart } from '../extract/extraction.ts';
import { nameKey } from '../text/fold.ts';
import { normalizeSpace } from '../text/normalize.ts';
import { UnionFind } from '../text/unionFind.ts';
import { compare, evidenceAt, pushTo } from './fold.ts';
import type { CorpusEvent, Entity, SourceDocument } from './model.ts';

/** The entity of a document's local number. */
type EntityOf = (document: SourceDocument, local: number) => Entity | undefined;

interface Told {
  readonly document: SourceDocument;
  readonly event: DatedEvent;
  readonly participants: readonly string[];
  readonly others: readonly string[];
  readonly parts: CorpusEvent['parts'];
  readonly words: ReadonlySet<string>;
}

const KINDRED = 0.5;

/**
 * Folds what the documents tell into events, oldest first, undated last: the same days, a kindred name, no
 * other place, and somebody in common make one event with several sources. Of one document two events never
 * become one.
 */
export function foldEvents(documents: readonly SourceDocument[], entityOf: EntityOf): CorpusEvent[] {
  const told = documents.flatMap((document) =>
    document.extraction.events.map((event) => tell(document, event, entityOf)),
  );
  const sets = new UnionFind(told.length);
  const byDate = new Map<string, number[]>();
  told.forEach(({ event }, number) => {
    if (event.from !== undefined) pushTo(byDate, `${event.from} ${event.to}`, number);
  });
  for (const group of byDate.values()) joinKindred(told, group, sets);
  const groups = new Map<number, Told[]>();
  for (const [number, one] of told.entries()) pushTo(groups, sets.find(number), one);
  return withIds([...groups.values()].map(merge)).sort(byDateAndName);
}

function tell(document: SourceDocument, event: DatedEvent, entityOf: EntityOf): Told {
  const ids = (locals: readonly number[]): string[] => [
    ...new Set(locals.flatMap((local) => entityOf(document, local)?.id ?? [])),
  ];
  const participants = ids(event.participants);
  const words = new Set(
    nameKey(event.name)
      .split(' ')
      .filter((word) => word.length > 2),
  );
  return {
    document,
    event,
    participants,
    others: ids(event.others).filter((id) => !participants.includes(id)),
    parts: event.parts.flatMap(({ entity: local, part }) => {
      const entity = entityOf(document, local)?.id;
      return entity === undefined ? [] : [{ entity, part }];
    }),
    words,
  };
}

function joinKindred(told: readonly Told[], group: readonly number[], sets: UnionFind): void {
  const documentsOf = new Map<number, Set<SourceDocument>>(
    group.map((number) => [number, new Set([told[number]!.document])]),
  );
  for (const [a, b] of pairsWithRareWord(told, group)) {
    if (sets.find(a) === sets.find(b) || !areKindred(told[a]!, told[b]!)) continue;
    const [left, right] = [documentsOf.get(sets.find(a))!, documentsOf.get(sets.find(b))!];
    if ([...left].some((document) => right.has(document))) continue;
    sets.union(a, b);
    documentsOf.set(sets.find(a), new Set([...left, ...right]));
  }
}

const RARE_WORDS = 3;
/** How many before it an event is compared with under one word; what many tell is joined link by link. */
const WINDOW = 40;

/**
 * The pairs of a group that share one of the words that are rarest among the group's names, smaller number
 * first, in order: kindred names share such a word, and most pairs of a crowded year do not.
 */
function pairsWithRareWord(told: readonly Told[], group: readonly number[]): [number, number][] {
  const uses = new Map<string, number>();
  for (const number of group)
    for (const word of told[number]!.words) uses.set(word, (uses.get(word) ?? 0) + 1);
  const byWord = new Map<string, number[]>();
  for (const number of group) {
    const rarest = [...told[number]!.words].sort((a, b) => uses.get(a)! - uses.get(b)! || compare(a, b));
    for (const word of rarest.slice(0, RARE_WORDS)) {
      if (uses.get(word)! > 1) pushTo(byWord, word, number);
    }
  }
  const pairs = new Map<string, [number, number]>();
  for (const numbers of byWord.values()) {
    for (const [place, b] of numbers.entries()) {
      for (const a of numbers.slice(Math.max(0, place - WINDOW), place)) pairs.set(`${a} ${b}`, [a, b]);
    }
  }
  return [...pairs.values()].sort(([a, b], [c, d]) => a - c || b - d);
}

function areKindred(a: Told, b: Told): boolean {
  if (a.event.place !== undefined && b.event.place !== undefined && !samePlace(a.event.place, b.event.place))
    return false;
  const shared = [...a.words].filter((word) => b.words.has(word)).length;
  const likeness = (2 * shared) / (a.words.size + b.words.size || 1);
  if (likeness >= KINDRED) return true;
  const inCommon = a.participants.filter((id) => b.participants.includes(id)).length;
  const isDay = a.event.precision === 'day';
  return isDay && a.event.type === b.event.type && inCommon >= 2 && likeness >= KINDRED / 2;
}

function samePlace(a: string, b: string): boolean {
  const [left, right] = [nameKey(a), nameKey(b)];
  return left.includes(right) || right.includes(left);
}

function merge(group: readonly Told[]): CorpusEvent {
  const sorted = [...group].sort(
    (a, b) =>
      Number(b.event.kind === 'main') - Number(a.event.kind === 'main') ||
      b.event.certainty - a.event.certainty ||
      compare(a.document.path, b.document.path) ||
      a.event.evidence.start - b.event.evidence.start,
  );
  const best = sorted[0]!;
  const place = sorted.find((one) => one.event.place !== undefined)?.event.place;
  const participants = [...new Set(sorted.flatMap((one) => one.participants))];
  const { from, to, precision } = best.event;
  const status = statusOf(sorted);
  return {
    id: '',
    name: normalizeSpace(best.event.name),
    type: best.event.type,
    kind: best.event.kind,
    precision,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(place === undefined ? {} : { place: normalizeSpace(place) }),
    participants,
    others: [...new Set(sorted.flatMap((one) => one.others))].filter((id) => !participants.includes(id)),
    parts: partsOf(sorted, participants),
    ...(status === undefined ? {} : { status }),
    certainty: Math.max(...sorted.map((one) => one.event.certainty)),
    evidence: sorted.map((one) => evidenceAt(one.document, one.event.evidence)),
  };
}

/** The part that the best source gives; who took part by any source did not just send a message. */
function partsOf(sorted: readonly Told[], participants: readonly string[]): CorpusEvent['parts'] {
  const parts = new Map<string, EventPart>();
  for (const { entity, part } of sorted.flatMap((one) => one.parts)) {
    const isOld = parts.has(entity) || (part === 'sent message' && participants.includes(entity));
    if (!isOld) parts.set(entity, part);
  }
  return [...parts].map(([entity, part]) => ({ entity, part }));
}

/** What the last source says: announced, then held, then it took place; called off, if none tells of it since. */
function statusOf(sorted: readonly Told[]): DatedEvent['status'] {
  const dateOf = ({ document }: Told) => document.extraction.date?.from ?? '';
  const last = [...sorted].sort((a, b) => compare(dateOf(b), dateOf(a)));
  const isHeld = last.some(({ event }) => event.status === undefined);
  if (last.some(({ event }) => event.status === 'cancelled')) {
    return last[0]!.event.status === undefined ? undefined : 'cancelled';
  }
  return isHeld ? undefined : last[0]!.event.status;
}

/** Ids from date and name; of two that share one, the second gets a number. */
function withIds(events: readonly CorpusEvent[]): CorpusEvent[] {
  const used = new Map<string, number>();
  return events.map((event) => {
    const slug = nameKey(event.name).split(' ').slice(0, 8).join('-');
    const id = `event/${event.from ?? 'undated'}/${slug}`;
    const count = (used.get(id) ?? 0) + 1;
    used.set(id, count);
    return { ...event, id: count === 1 ? id : `${id}-${count}` };
  });
}

function byDateAndName(a: CorpusEvent, b: CorpusEvent): number {
  return compare(a.from ?? '9999', b.from ?? '9999') || compare(a.id, b.id);
}
