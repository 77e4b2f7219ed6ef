import { bodyByAcronym, bodyByName } from '../extract/gazetteer/gazetteer.ts';
import type { WellKnownBody } from '../extract/gazetteer/wellKnownBody.ts';
import type { Signs } from './bearer.ts';
import { Bearers } from './bearers.ts';
import { pushTo } from './collections.ts';
import { digestOf } from './digest.ts';
import { isGeneralParty, isOccasional } from './genericNames.ts';
import type { JoinedSets, JoinReason } from './joinedSets.ts';
import { joinNamesakes } from './namesakes.ts';
import type { Node } from './nodes.ts';
import { otherOrders } from './otherOrders.ts';
import { type OwnedName, Owners, plainCore } from './ownedNames.ts';
import { each, grouped, numbersOf, type Steps } from './steps.ts';
import { areBodiesApart, areBodiesUnrelated, isOfBody } from './toldApart.ts';
import { isNationwide } from './translatedNames.ts';

/** Joins organisations of one name that tells whose they are or what sets them apart. */
export function* joinNames(nodes: readonly Node[], sets: JoinedSets): Steps<void> {
  const organizations = yield* organizationsAmong(nodes);
  const namesOf = (number: number) => [...nodes[number]!.keys].filter((key) => !isNationwide(key));
  const [parties, others] = divided(yield* grouped(organizations, namesOf));
  yield* unite(others, 'same name', sets);
  yield* unite(
    parties.flatMap((numbers) => partiesApart(nodes, numbers)),
    'same name',
    sets,
  );
  const inOtherOrders = yield* grouped(organizations, (number) => namesOf(number).flatMap(otherOrders));
  yield* unite(inOtherOrders.values(), 'word order', sets);
}

/** The groups of general names of parties, and the others. */
function divided(
  groups: ReadonlyMap<string, readonly number[]>,
): [(readonly number[])[], (readonly number[])[]] {
  const parties: (readonly number[])[] = [];
  const others: (readonly number[])[] = [];
  for (const [key, numbers] of groups) (isGeneralParty(key) ? parties : others).push(numbers);
  return [parties, others];
}

/**
 * The People's Parties of several countries, told apart by their acronyms; one that a document names without goes with
 * that of its country. With one acronym at the most they are one.
 */
function partiesApart(nodes: readonly Node[], numbers: readonly number[]): (readonly number[])[] {
  const byAcronym = new Map<string, number[]>();
  for (const number of numbers)
    for (const acronym of nodes[number]!.acronyms) pushTo(byAcronym, acronym, number);
  if (byAcronym.size < 2) return [numbers];
  const countryOf = (number: number) => digestOf(nodes[number]!.document).country;
  const byCountry = new Map<string, number[]>();
  for (const number of numbers) {
    const country = countryOf(number);
    if (country !== undefined) pushTo(byCountry, country, number);
  }
  return [...byAcronym.values(), ...byCountry.values()];
}

/** Makes one of the nodes of each group. */
function* unite(groups: Iterable<readonly number[]>, reason: JoinReason, sets: JoinedSets): Steps<void> {
  yield* each(groups, (numbers) => {
    for (const number of numbers) sets.join(numbers[0]!, number, reason);
  });
}

/** "OSCE Secretariat" is the "Secretariat of the OSCE", and in a document about the OSCE it is "Secretariat". */
export function* joinOwned(nodes: readonly Node[], signs: Signs, sets: JoinedSets): Steps<void> {
  const organizations = yield* organizationsAmong(nodes);
  const owners = yield* Owners.among(nodes, sets);
  const ownedBy = new Map<number, OwnedName[]>();
  yield* each(organizations, (number) => {
    ownedBy.set(
      number,
      [...nodes[number]!.keys].flatMap((key) => owners.split(key) ?? []),
    );
  });
  const byId = yield* grouped(organizations, (number) => ownedBy.get(number)!.map(({ id }) => id));
  yield* unite(byId.values(), 'owner', sets);
  const byCore = yield* grouped(organizations, (number) => ownedBy.get(number)!.map(({ core }) => core));
  const left: number[] = [];
  yield* each(organizations, (number) => {
    const { document, keys, weakKeys } = nodes[number]!;
    const isOwned = ownedBy.get(number)!.length > 0;
    const cores = [...keys, ...(keys.size === 0 ? weakKeys : [])].map(plainCore);
    const known = owners.in(document);
    const fitting = cores.flatMap((core) =>
      (byCore.get(core) ?? []).filter((other) =>
        ownedBy.get(other)!.some((name) => name.core === core && known.has(name.owner)),
      ),
    );
    const roots = new Set(fitting.filter((other) => other !== number).map((other) => sets.find(other)));
    if (roots.size === 1) sets.join(number, [...roots][0]!, 'owner named beside it');
    else if (keys.size > 0 && !isOwned) left.push(number);
  });
  const generic = yield* grouped(left, (number) =>
    [...nodes[number]!.keys].filter(isNationwide).map(plainCore),
  );
  const bodiesOnly = { ...signs, of: (number: number) => signs.of(number).filter(isOfBody) };
  for (const [core, numbers] of generic) {
    if (isOccasional(core)) joinNamesakes(numbers, bodiesOnly, areBodiesUnrelated, sets);
    else {
      const told = numbers.filter((number) => signs.of(number).length > 0);
      joinNamesakes(told, signs, areBodiesApart, sets);
      joinUntold(numbers, [...told, ...(byCore.get(core) ?? [])], sets);
    }
    yield;
  }
}

/** "The Ministry of Finance" in documents that say nothing of its country: the only one there is, or one by itself. */
function joinUntold(numbers: readonly number[], told: readonly number[], sets: JoinedSets): void {
  const untold = numbers.filter((number) => !told.includes(number));
  const roots = new Set(told.map((number) => sets.find(number)));
  const root = roots.size === 1 ? [...roots][0] : untold[0];
  for (const number of untold) sets.join(root!, number, 'only one known');
}

/**
 * What no source explains, the gazetteer does: a bare acronym with one well-known body, and that body's full
 * name elsewhere. An acronym that any source expands is left to the sources.
 */
export function* joinWellKnown(nodes: readonly Node[], sets: JoinedSets): Steps<Map<number, WellKnownBody>> {
  const members = new Map<WellKnownBody, number[]>();
  const expanded = new Set<string>();
  yield* each(nodes, ({ keys, acronyms }) => {
    if (keys.size > 0) for (const acronym of acronyms) expanded.add(acronym);
  });
  yield* each(nodes, (node, number) => {
    if (node.kind !== 'organization') return;
    const named = [...node.keys].flatMap((key) => bodyByName(key));
    const bare = node.keys.size > 0 ? [] : [...node.acronyms].filter((acronym) => !expanded.has(acronym));
    const bodies = new Set([...named, ...bare.flatMap((acronym) => bodyByAcronym(acronym))]);
    if (bodies.size !== 1) return;
    const [body] = bodies;
    const known = members.get(body!);
    if (known === undefined) members.set(body!, [number]);
    else known.push(number);
  });
  yield* unite(members.values(), 'well-known body', sets);
  return new Map([...members].map(([body, numbers]) => [sets.find(numbers[0]!), body]));
}

/**
 * "The Centre" or "Ferries Côtières" in a document that names it in no other way: the one of like company that
 * bears such a name, or such a name and "of" or "de" behind it.
 */
export function* joinParts(nodes: readonly Node[], signs: Signs, sets: JoinedSets): Steps<void> {
  const organizations = yield* organizationsAmong(nodes);
  const byPart = yield* grouped(
    organizations,
    (number) => new Set([...nodes[number]!.keys].flatMap(partsOf)),
  );
  const bearers = yield* Bearers.among(nodes, signs, sets);
  yield* each(organizations, (number) => {
    const { keys, acronyms, weakKeys } = nodes[number]!;
    if (acronyms.size > 0 || sets.find(number) !== number) return;
    const parts =
      keys.size === 0 ? weakKeys : [...keys].filter((key) => key.includes(' ') && !isNationwide(key));
    const [own] = bearers.rootsOf([number]);
    const roots = bearers
      .rootsOf([...parts].flatMap((part) => byPart.get(part) ?? []))
      .filter((root) => root !== own);
    const root = bearers.choose(number, roots);
    if (root !== undefined) sets.join(number, root, 'part of the name');
  });
}

/** The words of a name, and what stands before its prepositions. */
function partsOf(key: string): string[] {
  const words = key.split(' ');
  const beginnings = words.flatMap((word, at) =>
    at > 1 && /^(?:of|for|de|da|do|du|del|di)$/.test(word) ? [words.slice(0, at).join(' ')] : [],
  );
  return [...words, ...beginnings];
}

function organizationsAmong(nodes: readonly Node[]): Steps<number[]> {
  return numbersOf(nodes, ({ kind }) => kind === 'organization');
}
