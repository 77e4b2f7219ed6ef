import type { EntityKind, Mention } from '../extract/extraction.ts';
import { bodyByAcronym, bodyByName } from '../extract/gazetteer/gazetteer.ts';
import type { WellKnownBody } from '../extract/gazetteer/wellKnownBody.ts';
import { initialsKey, initialsOf } from '../extract/recognizers/acronyms.ts';
import { isFullerName } from '../extract/refiners/samePerson.ts';
import { editDistance } from '../text/editDistance.ts';
import { nameKey } from '../text/fold.ts';
import { UnionFind } from '../text/unionFind.ts';
import type { SourceDocument } from './model.ts';

/** One document's view of a person or organisation, ready to be compared with others. */
export interface Node {
  readonly document: SourceDocument;
  readonly local: number;
  readonly kind: EntityKind;
  /** Folded full names. */
  readonly keys: ReadonlySet<string>;
  readonly acronyms: ReadonlySet<string>;
  /** Folded surname, for a person whom the document never names in full. */
  readonly surname?: string;
  readonly mentions: readonly Mention[];
}

/** Which nodes are the same, and what was inferred rather than said. */
export interface Identity {
  readonly sets: UnionFind;
  /** Keys that are slips of the pen for a more frequent key. */
  readonly misspellings: ReadonlySet<string>;
  /** By root: the well-known body that a name stands for which no source explains. */
  readonly bodies: ReadonlyMap<number, WellKnownBody>;
}

/** The persons and organisations of all documents, in an order that depends on the documents only. */
export function collectNodes(documents: readonly SourceDocument[]): Node[] {
  return documents.flatMap((document) => {
    const nodes = document.extraction.entities.map((entity, local) => ({
      document,
      local,
      kind: entity.kind,
      keys: new Set<string>(),
      acronyms: new Set<string>(),
      surname: undefined as string | undefined,
      mentions: [] as Mention[],
    }));
    for (const mention of document.extraction.mentions) {
      const node = nodes[mention.entity]!;
      node.mentions.push(mention);
      if (mention.alias === 'acronym') node.acronyms.add(acronymKey(mention.surface));
      else if (mention.alias === 'full') node.keys.add(nameKey(mention.surface));
      else if (mention.alias === 'surname') node.surname = nameKey(mention.surface);
    }
    return nodes.filter((node) => node.kind !== 'place').map(finished);
  });
}

function finished(node: Omit<Node, 'surname'> & { surname: string | undefined }): Node {
  const { surname, ...rest } = node;
  return surname === undefined || node.keys.size > 0 ? rest : { ...rest, surname };
}

/** Letters and digits of an acronym, in its own case. */
export function acronymKey(surface: string): string {
  return surface.replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * Decides which nodes are the same person or organisation: by folded name, by a fuller form of it, by an
 * acronym with one expansion, by a slip of the pen. Whatever fits two stays apart. Nothing depends on the
 * order of the nodes beyond their sorting.
 */
export function identify(nodes: readonly Node[]): Identity {
  const sets = new UnionFind(nodes.length);
  joinSameNames(nodes, sets);
  joinFullerPersons(nodes, sets);
  joinWithoutParent(nodes, sets);
  const misspellings = joinMisspellings(nodes, sets);
  joinAcronyms(nodes, sets);
  const bodies = joinWellKnown(nodes, sets);
  joinSurnames(nodes, sets);
  return { sets, misspellings, bodies };
}

function joinSameNames(nodes: readonly Node[], sets: UnionFind): void {
  const first = new Map<string, number>();
  nodes.forEach((node, number) => {
    for (const key of node.keys) {
      const id = `${node.kind} ${key}`;
      const other = first.get(id);
      if (other === undefined) first.set(id, number);
      else sets.union(other, number);
    }
  });
}

/**
 * Persons of one surname whose one name is a fuller form of the other, when only one such name is known. Names
 * with initials come last: by then the full ones are joined.
 */
function joinFullerPersons(nodes: readonly Node[], sets: UnionFind): void {
  for (const group of groupBy(nodes, (node) =>
    node.kind === 'person' ? [...node.keys].map(lastWord) : [],
  )) {
    const names = group.flatMap((number) =>
      [...nodes[number]!.keys].map((key) => ({ number, words: key.split(' ') })),
    );
    const hasInitials = (words: readonly string[]): number => Number(words.some((word) => word.length === 1));
    names.sort((a, b) => hasInitials(a.words) - hasInitials(b.words));
    for (const { number, words } of names) {
      const fuller = names.filter(
        (other) => other.words.length >= words.length && isFullerName(words, other.words),
      );
      joinOnly(
        number,
        fuller.map((other) => other.number),
        sets,
      );
    }
  }
}

/** "Office of Counter-Terrorism" in one document, "UN Office of Counter-Terrorism" in another. */
function joinWithoutParent(nodes: readonly Node[], sets: UnionFind): void {
  const owners = new Set<string>();
  const byKey = new Map<string, number>();
  nodes.forEach((node, number) => {
    if (node.kind !== 'organization') return;
    for (const key of node.keys) byKey.set(key, byKey.get(key) ?? number);
    for (const owner of [...node.acronyms].map((acronym) => acronym.toLowerCase()).concat([...node.keys]))
      owners.add(owner);
  });
  const fuller = new Map<string, Set<number>>();
  for (const [key, number] of byKey) {
    const words = key.split(' ');
    for (let cut = 1; cut < words.length - 1; cut++) {
      const rest = words.slice(cut).join(' ');
      if (!byKey.has(rest) || !owners.has(words.slice(0, cut).join(' ')) || contentLength(rest) < 2) continue;
      fuller.set(rest, (fuller.get(rest) ?? new Set()).add(number));
    }
  }
  for (const [rest, numbers] of fuller) joinOnly(byKey.get(rest)!, [...numbers], sets);
}

function contentLength(key: string): number {
  return key.split(' ').filter((word) => word.length > 3).length;
}

/**
 * A rare long name one slip away from a much more frequent one is its misspelling, unless the differing words
 * are numbers or both well used.
 */
function joinMisspellings(nodes: readonly Node[], sets: UnionFind): Set<string> {
  const misspellings = new Set<string>();
  for (const kind of ['organization', 'person'] as const) {
    const counts = new Map<string, { count: number; number: number }>();
    nodes.forEach((node, number) => {
      if (node.kind !== kind) return;
      for (const key of node.keys) {
        const entry = counts.get(key) ?? { count: 0, number };
        entry.count += node.mentions.length;
        counts.set(key, entry);
      }
    });
    const words = wordCounts(counts.keys());
    for (const [rare, frequent] of oneEditApart([...counts.keys()])) {
      const [few, many] = [counts.get(rare)!, counts.get(frequent)!];
      if (few.count >= many.count || !isSlip(rare, frequent, words)) continue;
      misspellings.add(rare);
      sets.union(few.number, many.number);
    }
  }
  return misspellings;
}

function wordCounts(keys: Iterable<string>): Map<string, number> {
  const words = new Map<string, number>();
  for (const key of keys) for (const word of key.split(' ')) words.set(word, (words.get(word) ?? 0) + 1);
  return words;
}

/** True when the words in which two names differ are long, no numbers, and the rare one is used nowhere else. */
function isSlip(rare: string, frequent: string, words: ReadonlyMap<string, number>): boolean {
  const rareWords = rare.split(' ').filter((word) => !frequent.split(' ').includes(word));
  const otherWords = frequent.split(' ').filter((word) => !rare.split(' ').includes(word));
  if (rareWords.length === 0 || otherWords.length === 0) return rareWords.length !== otherWords.length;
  if ([...rareWords, ...otherWords].some((word) => /\d/.test(word))) return false;
  return (
    Math.max(...otherWords.map((word) => word.length)) >= 5 &&
    rareWords.every((word) => (words.get(word) ?? 0) <= 1)
  );
}

const SHORTEST_MISSPELT = 12;

/**
 * Pairs of long keys that are one edit apart, both ways round. One edit leaves the first or the last half of a
 * key whole, so only keys that share a half are compared.
 */
function oneEditApart(keys: readonly string[]): [string, string][] {
  const halves = new Map<string, string[]>();
  const halvesOf = (key: string): Set<string> => {
    const lengths = [Math.floor((key.length - 1) / 2), Math.floor(key.length / 2)];
    return new Set(lengths.flatMap((length) => [`^${key.slice(0, length)}`, `$${key.slice(-length)}`]));
  };
  const long = keys.filter((key) => key.length >= SHORTEST_MISSPELT);
  for (const key of long) {
    for (const half of halvesOf(key)) halves.set(half, [...(halves.get(half) ?? []), key]);
  }
  return long.flatMap((key) => {
    const rivals = new Set([...halvesOf(key)].flatMap((half) => halves.get(half)!));
    return [...rivals]
      .filter((other) => editDistance(key, other, 1) === 1)
      .map((other): [string, string] => [key, other]);
  });
}

/** An acronym that a document does not expand belongs to the one body that other documents give for it. */
function joinAcronyms(nodes: readonly Node[], sets: UnionFind): void {
  const organizations = nodes.flatMap((node, number) => (node.kind === 'organization' ? [number] : []));
  const expanded = new Map<string, Set<number>>();
  const bare = new Map<string, number[]>();
  for (const number of organizations) {
    const node = nodes[number]!;
    for (const acronym of node.acronyms) {
      if (node.keys.size > 0) expanded.set(acronym, (expanded.get(acronym) ?? new Set()).add(number));
      else bare.set(acronym, [...(bare.get(acronym) ?? []), number]);
    }
  }
  const byInitials = unabbreviatedByInitials(nodes, organizations);
  for (const [acronym, numbers] of bare) {
    for (const number of numbers) sets.union(numbers[0]!, number);
    const said = expanded.get(acronym);
    joinOnly(
      numbers[0]!,
      said === undefined ? (byInitials.get(initialsKey(acronym)) ?? []) : [...said],
      sets,
    );
  }
}

/** Organisations of several words that no source abbreviates, by the initials of each of their names. */
function unabbreviatedByInitials(
  nodes: readonly Node[],
  organizations: readonly number[],
): Map<string, number[]> {
  const found = new Map<string, Set<number>>();
  for (const number of organizations) {
    const { acronyms, keys } = nodes[number]!;
    if (acronyms.size > 0) continue;
    for (const key of keys) {
      for (const initials of key.includes(' ') ? initialsOf(key.split(' ')) : []) {
        found.set(initials, (found.get(initials) ?? new Set()).add(number));
      }
    }
  }
  return new Map([...found].map(([initials, numbers]) => [initials, [...numbers]]));
}

/**
 * What no source explains, the gazetteer does: a bare acronym with one well-known body, and that body's full
 * name elsewhere. An acronym that any source expands is left to the sources.
 */
function joinWellKnown(nodes: readonly Node[], sets: UnionFind): Map<number, WellKnownBody> {
  const members = new Map<WellKnownBody, number[]>();
  const expanded = new Set(nodes.flatMap((node) => (node.keys.size > 0 ? [...node.acronyms] : [])));
  nodes.forEach((node, number) => {
    if (node.kind !== 'organization') return;
    const named = [...node.keys].flatMap((key) => bodyByName(key));
    const bare = node.keys.size > 0 ? [] : [...node.acronyms].filter((acronym) => !expanded.has(acronym));
    const bodies = new Set([...named, ...bare.flatMap((acronym) => bodyByAcronym(acronym))]);
    if (bodies.size !== 1) return;
    const [body] = bodies;
    members.set(body!, [...(members.get(body!) ?? []), number]);
  });
  for (const numbers of members.values()) for (const number of numbers) sets.union(numbers[0]!, number);
  return new Map([...members].map(([body, numbers]) => [sets.find(numbers[0]!), body]));
}

/** A surname alone is the one person of that surname; of two, nobody. */
function joinSurnames(nodes: readonly Node[], sets: UnionFind): void {
  const bySurname = new Map<string, number[]>();
  nodes.forEach((node, number) => {
    if (node.kind !== 'person') return;
    for (const key of node.keys)
      bySurname.set(lastWord(key), [...(bySurname.get(lastWord(key)) ?? []), number]);
  });
  const bare = new Map<string, number>();
  nodes.forEach((node, number) => {
    if (node.surname === undefined) return;
    const known = bySurname.get(node.surname) ?? [];
    if (known.length > 0) joinOnly(number, known, sets);
    else if (bare.has(node.surname)) sets.union(bare.get(node.surname)!, number);
    else bare.set(node.surname, number);
  });
}

function joinOnly(number: number, others: readonly number[], sets: UnionFind): void {
  const roots = new Set(others.filter((other) => other !== number).map((other) => sets.find(other)));
  if (roots.size === 1) sets.union(number, [...roots][0]!);
}

function lastWord(key: string): string {
  return key.slice(key.lastIndexOf(' ') + 1);
}

function groupBy(nodes: readonly Node[], keysOf: (node: Node) => readonly string[]): number[][] {
  const groups = new Map<string, number[]>();
  nodes.forEach((node, number) => {
    for (const key of new Set(keysOf(node))) groups.set(key, [...(groups.get(key) ?? []), number]);
  });
  return [...groups.values()].filter((group) => group.length > 1);
}
