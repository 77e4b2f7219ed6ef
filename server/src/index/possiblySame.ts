import { type Corrections, correctionKey } from './corrections.ts';
import type { Node, NodeSpelling } from './nodes.ts';
import { keyOf } from './nodes.ts';
import { each, eachByWeight, grouped, mapOf, mapped, type Steps } from './steps.ts';
import { isNationwide } from './translatedNames.ts';

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
  const apart = different.map((names) => new Set(names.map(correctionKey)));
  const add = (from: Named, to: Named, name: string, certainty: number): void => {
    const found = doubts.get(from.id) ?? new Map<string, Doubt>();
    if ((found.get(to.id)?.certainty ?? 0) >= certainty || areCalledApart(from, to, apart)) return;
    doubts.set(from.id, found.set(to.id, { id: to.id, certainty, place: placeOf(to, name) }));
  };
  const byFull = yield* grouped(drafts, (draft) => namesIn(draft).telling);
  yield* each(byFull, ([name, bearers]) => {
    if (bearers.length > MOST_BEARERS) return;
    for (const from of bearers) for (const to of bearers) if (from !== to) add(from, to, name, TOLD_APART);
  });
  const byPart = yield* grouped(drafts, (draft) => namesIn(draft).parts);
  const weightOf = ({ nodes }: Named) => nodes.length;
  yield* eachByWeight(drafts, weightOf, (from) => {
    for (const name of namesIn(from).own) {
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
  const lists = yield* mapped(doubts, ([id, found]): [string, Doubt[]] => [id, sorted(found)]);
  return yield* mapOf(lists);
}

/** The names of a draft, and what others may call it. */
interface DraftNames {
  /** Full names; of what no document names in full, all that it is called. */
  readonly telling: readonly string[];
  readonly parts: readonly string[];
  /** All that it is called, in part and in full; none where one of the names tells whose it is. */
  readonly own: readonly string[];
}

/** Read once of each draft: from one fold to the next most drafts are the same objects. */
const known = new WeakMap<Named, DraftNames>();

function namesIn(draft: Named): DraftNames {
  let names = known.get(draft);
  if (names === undefined) {
    names = readNames(draft);
    known.set(draft, names);
  }
  return names;
}

function readNames({ nodes }: Named): DraftNames {
  const full = namesOf(nodes, 'keys');
  const weak = weakNamesOf(nodes);
  const isTelling = nodes.some(({ keys }) => ![...keys].every(isNationwide));
  return {
    telling: [...(full.size > 0 ? full : weak)],
    parts: [...partsOf(nodes)],
    own: isTelling ? [] : [...weak, ...full],
  };
}

/** Names of nodes, each behind its kind. Most nodes of an entity share their sets of names, which are read once. */
function namesOf(
  nodes: readonly Node[],
  part: 'keys' | 'weakKeys' | 'acronyms',
  formsOf: (name: string) => readonly string[] = (name) => [name],
): Set<string> {
  const found = new Set<string>();
  const read = new Map<ReadonlySet<string>, Node['kind']>();
  for (const { kind, [part]: names } of nodes) {
    if (read.get(names) === kind) continue;
    read.set(names, kind);
    for (const name of names) for (const form of formsOf(name)) found.add(`${kind} ${form}`);
  }
  return found;
}

function weakNamesOf(nodes: readonly Node[]): Set<string> {
  return new Set([...namesOf(nodes, 'acronyms'), ...namesOf(nodes, 'weakKeys')]);
}

/**
 * What others may call somebody who has a full name: the acronym, "the Gazette" and the "Ministry of Fisheries" of a
 * longer name; the surname, that with an initial.
 */
function partsOf(nodes: readonly Node[]): Set<string> {
  const named = nodes.filter(({ keys }) => keys.size > 0);
  const persons = named.filter(({ kind }) => kind === 'person');
  const others = named.filter(({ kind }) => kind !== 'person');
  return new Set([
    ...namesOf(persons, 'keys', surnameForms),
    ...namesOf(others, 'acronyms'),
    ...namesOf(others, 'keys', beginningsAndHead),
  ]);
}

function surnameForms(key: string): string[] {
  const surname = key.slice(key.lastIndexOf(' ') + 1);
  return [surname, `${key.charAt(0)} ${surname}`];
}

function beginningsAndHead(key: string): string[] {
  const words = key.split(' ');
  const beginnings = words.flatMap((word, at) =>
    at > 0 && word === 'of' ? [words.slice(0, at).join(' ')] : [],
  );
  return words.length < 2 ? [] : [words.at(-1)!, ...beginnings];
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
