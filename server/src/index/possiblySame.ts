import { type Corrections, correctionKey } from './corrections.ts';
import type { Node, NodeSpelling } from './nodes.ts';
import { keyOf } from './nodes.ts';
import { each, grouped, type Steps } from './steps.ts';

/** An entity in the making, as far as its names go. */
interface Named {
  readonly id: string;
  readonly nodes: readonly Node[];
}

/** Somebody who may be the one that is asked about, and a place that bears the name they have in common. */
export interface Doubt {
  readonly id: string;
  readonly certainty: number;
  readonly place: { readonly node: Node; readonly spelling: NodeSpelling } | undefined;
}

/** Two that bear one full name and were told apart. */
const TOLD_APART = 0.3;
/** A name that fits more than this many says nothing about any of them. */
const MOST_BEARERS = 4;

/**
 * Who may be who, where what the documents say was not enough to make one of two: the bearers of one full name, and
 * those of whose names another has only the surname or the acronym. By id, the likeliest first. Whom the user calls
 * different is left out.
 */
export function* possiblySame(
  drafts: readonly Named[],
  { different }: Corrections,
): Steps<ReadonlyMap<string, readonly Doubt[]>> {
  const doubts = new Map<string, Map<string, Doubt>>();
  const lists = different.map((names) => new Set(names.map(correctionKey)));
  const add = (from: Named, to: Named, name: string, certainty: number): void => {
    const known = doubts.get(from.id) ?? new Map<string, Doubt>();
    if ((known.get(to.id)?.certainty ?? 0) >= certainty || areCalledApart(from, to, lists)) return;
    doubts.set(from.id, known.set(to.id, { id: to.id, certainty, place: placeOf(to, name) }));
  };
  const byFull = yield* grouped(drafts, namesMostTelling);
  yield* each(byFull, ([name, bearers]) => {
    if (bearers.length > MOST_BEARERS) return;
    for (const from of bearers) for (const to of bearers) if (from !== to) add(from, to, name, TOLD_APART);
  });
  const byPart = yield* grouped(drafts, (draft) => namesOf(draft, partsOf));
  yield* each(drafts, (from) => {
    if (from.nodes.some(({ keys }) => keys.size > 0)) return;
    for (const name of namesOf(from, ({ acronyms, weakKeys }) => [...acronyms, ...weakKeys])) {
      const bearers = (byPart.get(name) ?? []).filter((bearer) => bearer !== from);
      if (bearers.length > MOST_BEARERS) continue;
      for (const to of bearers) {
        add(from, to, name, 1 / (bearers.length + 1));
        add(to, from, name, 1 / (bearers.length + 1));
      }
    }
  });
  const sorted = (found: Map<string, Doubt>): Doubt[] =>
    [...found.values()].sort((a, b) => b.certainty - a.certainty || (a.id < b.id ? -1 : 1));
  return new Map([...doubts].map(([id, found]) => [id, sorted(found)]));
}

/** Names of an entity, each behind its kind. */
function namesOf({ nodes }: Named, names: (node: Node) => readonly string[]): Set<string> {
  return new Set(nodes.flatMap((node) => names(node).map((name) => `${node.kind} ${name}`)));
}

/** Full names; of what no document names in full, all that it is called. */
function namesMostTelling(named: Named): Set<string> {
  const full = namesOf(named, ({ keys }) => [...keys]);
  return full.size > 0 ? full : namesOf(named, ({ weakKeys, acronyms }) => [...weakKeys, ...acronyms]);
}

/** What others may call somebody who has a full name: the acronym, the surname, that with an initial. */
function partsOf({ kind, keys, acronyms }: Node): string[] {
  if (keys.size === 0) return [];
  const surnames = [...keys].map((key) => key.slice(key.lastIndexOf(' ') + 1));
  if (kind !== 'person') return [...acronyms];
  return [...surnames, ...[...keys].map((key, at) => `${key.charAt(0)} ${surnames[at]}`)];
}

/** The first place that bears the name, else the first of all. */
function placeOf({ nodes }: Named, name: string): Doubt['place'] {
  for (const node of nodes) {
    const spelling = node.spellings.find(
      ({ surface }) => `${node.kind} ${keyOf(node.kind, surface)}` === name,
    );
    if (spelling !== undefined) return { node, spelling };
  }
  const [node] = nodes;
  const spelling = node?.spellings[0];
  return node === undefined || spelling === undefined ? undefined : { node, spelling };
}

function areCalledApart(a: Named, b: Named, lists: readonly ReadonlySet<string>[]): boolean {
  if (lists.length === 0) return false;
  const keysOf = ({ nodes }: Named) =>
    nodes.flatMap(({ spellings }) => spellings.map(({ surface }) => correctionKey(surface)));
  const [one, other] = [keysOf(a), keysOf(b)];
  return lists.some((list) => one.some((key) => list.has(key)) && other.some((key) => list.has(key)));
}
