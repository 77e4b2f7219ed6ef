import type { AliasKind } from '../extract/extraction.ts';
import { UnionFind } from '../text/unionFind.ts';
import { type Corrections, correctionKey, type GivenEntity } from './corrections.ts';
import type { Node } from './nodes.ts';
import { each, flattened, mapped, type Steps } from './steps.ts';

/** Nodes that are one person or organisation, and what the user says of it. */
export interface CorrectedGroup<Group> {
  /** The group that it was, or the one with most mentions of those that it was; none when no source names it. */
  readonly group: Group | undefined;
  readonly nodes: readonly Node[];
  readonly given?: GivenEntity;
  /** Names that the user gives and that no source need have. */
  readonly aliases: readonly string[];
}

/**
 * Groups of nodes as the user corrects them: joined where names are the same, taken apart where they are not, with
 * what is given of each. Without corrections they come back as they are.
 */
export function* correctGroups<Group extends { readonly nodes: readonly Node[] }>(
  groups: readonly Group[],
  corrections: Corrections,
): Steps<CorrectedGroup<Group>[]> {
  const { different, entities } = corrections;
  const lists = listsOf(corrections);
  const joined = lists.length === 0 ? groups.map(unjoined) : yield* join(groups, lists);
  const wanted = new Set(different.flat().map(correctionKey));
  const parts =
    wanted.size === 0
      ? joined
      : yield* flattened(yield* mapped(joined, (group) => takeApart(group, different, wanted)));
  return [...parts, ...unnamed(entities, parts)];
}

/** Names that are one, and the description that they come from. */
interface NameList {
  readonly names: readonly string[];
  readonly given?: GivenEntity;
}

function listsOf({ same, entities }: Corrections): NameList[] {
  return [
    ...entities.map((given) => ({ names: [given.canonical, ...given.aliases], given })),
    ...same.map((names) => ({ names })),
  ];
}

function unjoined<Group extends { readonly nodes: readonly Node[] }>(group: Group): CorrectedGroup<Group> {
  return { group, nodes: group.nodes, aliases: [] };
}

/** Lists that share a name are one list; all groups that bear a name of a list are one group. */
function* join<Group extends { readonly nodes: readonly Node[] }>(
  groups: readonly Group[],
  lists: readonly NameList[],
): Steps<CorrectedGroup<Group>[]> {
  const sets = new UnionFind(lists.length + groups.length);
  const listOf = new Map<string, number>();
  lists.forEach(({ names }, list) => {
    for (const key of names.map(correctionKey)) {
      const known = listOf.get(key);
      if (known === undefined) listOf.set(key, list);
      else sets.union(known, list);
    }
  });
  for (const [key, numbers] of yield* bearersOf(groups, new Set(listOf.keys()))) {
    for (const group of numbers) sets.union(listOf.get(key)!, lists.length + group);
  }
  const members = new Map<number, { lists: NameList[]; groups: Group[] }>();
  const at = (root: number) => {
    const known = members.get(root) ?? { lists: [], groups: [] };
    members.set(root, known);
    return known;
  };
  lists.forEach((list, number) => void at(sets.find(number)).lists.push(list));
  groups.forEach((group, number) => void at(sets.find(lists.length + number)).groups.push(group));
  return [...members.values()].filter(({ groups }) => groups.length > 0).map(merge);
}

/** The groups that bear each name in full; where none does, the one that alone bears it as a surname or an acronym. */
function* bearersOf<Group extends { readonly nodes: readonly Node[] }>(
  groups: readonly Group[],
  wanted: ReadonlySet<string>,
): Steps<Map<string, ReadonlySet<number>>> {
  const [full, weak] = [new Map<string, Set<number>>(), new Map<string, Set<number>>()];
  const add = (map: Map<string, Set<number>>, keys: readonly string[], group: number) => {
    for (const key of keys) {
      if (wanted.has(key)) map.set(key, (map.get(key) ?? new Set()).add(group));
    }
  };
  yield* each(groups, ({ nodes }, group) => {
    for (const node of nodes) {
      add(full, namesOf(node), group);
      add(weak, allNamesOf(node), group);
    }
  });
  for (const [key, numbers] of weak) if (!full.has(key) && numbers.size === 1) full.set(key, numbers);
  return full;
}

function merge<Group extends { readonly nodes: readonly Node[] }>({
  lists,
  groups,
}: {
  readonly lists: readonly NameList[];
  readonly groups: readonly Group[];
}): CorrectedGroup<Group> {
  const [largest] = [...groups].sort((a, b) => mentionsOf(b.nodes) - mentionsOf(a.nodes));
  const given = givenOf(lists);
  return {
    group: largest,
    nodes: [largest!, ...groups.filter((group) => group !== largest)].flatMap(({ nodes }) => nodes),
    ...(given === undefined ? {} : { given }),
    aliases: [...new Set(lists.flatMap(({ names }) => names))],
  };
}

/** Several descriptions of one: the first that says a thing counts. */
function givenOf(lists: readonly NameList[]): GivenEntity | undefined {
  const given = lists.flatMap((list) => list.given ?? []);
  return given.length === 0 ? undefined : Object.assign({}, ...given.reverse());
}

function mentionsOf(nodes: readonly Node[]): number {
  return nodes.reduce((sum, node) => sum + node.count, 0);
}

/** The nodes that bear one name of a list each become a group; the others stay with the largest of them. */
function takeApart<Group>(
  corrected: CorrectedGroup<Group>,
  different: readonly (readonly string[])[],
  wanted: ReadonlySet<string>,
): CorrectedGroup<Group>[] {
  const byName = new Map<string, Node[]>();
  const rest: Node[] = [];
  for (const node of corrected.nodes) {
    const isWanted = (key: string) => wanted.has(key);
    const name = namesOf(node).find(isWanted) ?? allNamesOf(node).find(isWanted);
    if (name === undefined) rest.push(node);
    else byName.set(name, [...(byName.get(name) ?? []), node]);
  }
  const isApart = different.some((names) => {
    return new Set(names.map(correctionKey).filter((key) => byName.has(key))).size > 1;
  });
  if (!isApart) return [corrected];
  const parts = [...byName].sort((a, b) => mentionsOf(b[1]) - mentionsOf(a[1]) || (a[0] < b[0] ? -1 : 1));
  return parts.map(([key, nodes], number): CorrectedGroup<Group> => {
    if (number === 0) {
      const others = new Set(parts.slice(1).map(([other]) => other));
      const aliases = corrected.aliases.filter((alias) => !others.has(correctionKey(alias)));
      return { ...corrected, nodes: [...nodes, ...rest], aliases };
    }
    const aliases = corrected.aliases.filter((alias) => correctionKey(alias) === key);
    return { group: undefined, nodes, aliases };
  });
}

/** Whom the user describes and no source names. */
function unnamed<Group>(
  entities: readonly GivenEntity[],
  groups: readonly CorrectedGroup<Group>[],
): CorrectedGroup<Group>[] {
  const known = new Set(groups.flatMap(({ aliases }) => aliases.map(correctionKey)));
  return entities.flatMap((given) => {
    if (known.has(correctionKey(given.canonical))) return [];
    known.add(correctionKey(given.canonical));
    return { group: undefined, nodes: [], given, aliases: [given.canonical, ...given.aliases] };
  });
}

const WEAK: ReadonlySet<AliasKind> = new Set(['acronym', 'short', 'surname']);

/** The names that a node bears in full; its surnames and acronyms where it has no other. */
function namesOf(node: Node): string[] {
  const full = node.spellings.filter(({ kind }) => !WEAK.has(kind));
  return full.length > 0 ? keysOf(full) : allNamesOf(node);
}

function allNamesOf({ spellings }: Node): string[] {
  return keysOf(spellings);
}

function keysOf(spellings: Node['spellings']): string[] {
  return [...new Set(spellings.map(({ surface }) => correctionKey(surface)))];
}
