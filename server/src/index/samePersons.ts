import { isGivenName, isSurname } from '../extract/lexicon.ts';
import { isFullerName } from '../extract/refiners/samePerson.ts';
import type { Signs } from './bearer.ts';
import { Bearers } from './bearers.ts';
import { pushTo } from './collections.ts';
import type { JoinedSets } from './joinedSets.ts';
import { joinNamesakes } from './namesakes.ts';
import type { Node } from './nodes.ts';
import { otherSpellings } from './otherSpellings.ts';
import { each, grouped, numbersOf, type Steps } from './steps.ts';
import { areOfLongNameApart, arePersonsApart, areStrangers, areSurelyApart, isOfBody } from './toldApart.ts';
import { countFacts } from './toldFacts.ts';

/**
 * Joins the nodes of one person: of one name, whatever its spelling and order, of a fuller form of it, of a
 * surname or initials that fit one person only or one clearly best. Namesakes stay apart.
 */
export function* joinPersons(nodes: readonly Node[], signs: Signs, sets: JoinedSets): Steps<void> {
  const persons = yield* numbersOf(nodes, ({ kind }) => kind === 'person');
  const byKey = yield* grouped(persons, (number) => [...nodes[number]!.keys]);
  const byWords = yield* grouped(
    byKey.keys(),
    (key) => new Set([key, ...otherSpellings(key)].map(orderless)),
  );
  yield* joinFullerInOffice(byKey, signs, sets);
  for (const [words, keys] of byWords) {
    if (keys.length === 1 && orderless(keys[0]!) !== words) continue;
    const ofOneName = [...new Set(keys.flatMap((key) => byKey.get(key)!))].sort((a, b) => a - b);
    const isLong = keys.some((key) => key.split(' ').length > 2);
    joinNamesakes(ofOneName, signs, isLong ? areOfLongNameApart : arePersonsApart, sets);
    yield;
  }
  yield* joinFuller(byKey, yield* Bearers.among(nodes, signs, sets), sets);
  yield* joinWeak(nodes, signs, persons, byKey, yield* Bearers.among(nodes, signs, sets), sets);
}

/** "Nils Sunde" in the body or office in which just one "Nils Erik Sunde" is: before a namesake of his comes in. */
function* joinFullerInOffice(
  byKey: ReadonlyMap<string, readonly number[]>,
  signs: Signs,
  sets: JoinedSets,
): Steps<void> {
  const byPart = yield* grouped(byKey.keys(), partsOf);
  const areOfOneOffice = (number: number, other: number): boolean => {
    const [one, two] = [number, other].map((each) => ({ facts: countFacts([signs.facts(each)]) }));
    return haveOfficeInCommon(signs.of(number), signs.of(other)) && !areSurelyApart(one!, two!);
  };
  yield* each(byKey, ([key, numbers]) => {
    const fuller = fullerKeys(key, byPart);
    const told = fuller.map((name) => eachOffice(byKey.get(name)!, signs));
    if (told.every((others) => others.length === 0)) return;
    for (const number of numbers) {
      const fitting = told.flatMap((others) => others.find((other) => areOfOneOffice(number, other)) ?? []);
      if (fitting.length === 1) sets.join(number, fitting[0]!, 'fuller name and office');
    }
  });
}

/** The first of those of whom the documents say the same, without those of whom they say nothing. */
function eachOffice(numbers: readonly number[], signs: Signs): number[] {
  const firsts = new Map<string, number>();
  for (const number of numbers) {
    const { gender, generation } = signs.facts(number);
    const said = [...new Set(signs.of(number))].sort().join(', ');
    const key = `${said}; ${gender}; ${generation}`;
    if (said !== '' && !firsts.has(key)) firsts.set(key, number);
  }
  return [...firsts.values()];
}

/** A body in common, or an office where only one of the two is said to be of a body. */
function haveOfficeInCommon(signs: readonly string[], others: readonly string[]): boolean {
  const [bodies, bodiesOfOther] = [signs.filter(isOfBody), others.filter(isOfBody)];
  if (bodies.length > 0 && bodiesOfOther.length > 0)
    return bodies.some((body) => bodiesOfOther.includes(body));
  return signs.some((sign) => sign.startsWith('title') && others.includes(sign));
}

/** "Wenhua Li" and "Li Wenhua"; what could be two given names keeps its order ("Gordon James"). */
function orderless(key: string): string {
  const words = key.split(' ');
  return words.every(isGivenName) ? key : words.sort().join(' ');
}

/** "Tomé Lopes" and "Tomé Lopes dos Anjos", "Amina Diallo" and "Amina F. Diallo", "Cabral Pires" and the full name. */
function* joinFuller(
  byKey: ReadonlyMap<string, readonly number[]>,
  bearers: Bearers,
  sets: JoinedSets,
): Steps<void> {
  const byPart = yield* grouped(byKey.keys(), partsOf);
  yield* each(byKey, ([key, numbers]) => {
    const others = fullerKeys(key, byPart).flatMap((other) => byKey.get(other)!);
    for (const number of oneOfEach(numbers, bearers)) {
      const [own] = bearers.rootsOf([number]);
      const fitting = bearers
        .rootsOf(others)
        .filter((root) => root !== own && !bearers.areApart(number, root));
      const root = fitting.length > 1 ? bearers.choose(number, fitting) : fitting[0];
      const reason = fitting.length > 1 ? 'fuller name and company' : 'fuller name';
      if (root !== undefined) sets.join(number, root, reason);
    }
  });
}

function fullerKeys(key: string, byPart: ReadonlyMap<string, readonly string[]>): string[] {
  const words = key.split(' ');
  const kindred = [...(byPart.get(key) ?? []), ...(byPart.get(endsOf(words)) ?? [])];
  const fuller = [...new Set(kindred)].filter(
    (other) => other !== key && isFullerOf(other.split(' '), words),
  );
  return [...fuller, ...turnedRound(words, byPart)];
}

/** "Nguyen Thi Lan" for "Lan Nguyen". */
function turnedRound(
  words: readonly string[],
  byPart: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const [given, surname] = words;
  if (words.length !== 2 || !isSurname(surname!) || isGivenName(surname!)) return [];
  const turned = byPart.get(endsOf([surname!, given!])) ?? [];
  return turned.filter((other) => other.split(' ').length === 3);
}

function oneOfEach(numbers: readonly number[], bearers: Bearers): number[] {
  return bearers.rootsOf(numbers).sort((a, b) => a - b);
}

/** Both ends of a name of three words and more, each at least two words long, and its first and last word. */
function partsOf(key: string): string[] {
  const words = key.split(' ');
  const cuts = words.length > 8 ? [] : words.keys();
  const parts = [endsOf(words)];
  for (const cut of cuts) {
    if (cut >= 2) parts.push(words.slice(0, cut).join(' '));
    if (cut >= 1 && words.length - cut >= 2) parts.push(words.slice(cut).join(' '));
  }
  return [...new Set(parts)];
}

function endsOf(words: readonly string[]): string {
  return `${words[0]} … ${words.at(-1)}`;
}

function isFullerOf(fuller: readonly string[], words: readonly string[]): boolean {
  if (isFullerName(words, fuller)) return true;
  if (fuller.length <= words.length) return false;
  const isBeginning = fuller.slice(0, words.length).join(' ') === words.join(' ');
  const isEnd = fuller.slice(-words.length).join(' ') === words.join(' ');
  return isBeginning || (isEnd && (words.length > 2 || !isGivenName(words[0]!)));
}

/** Surnames and names with initials. */
function* joinWeak(
  nodes: readonly Node[],
  signs: Signs,
  persons: readonly number[],
  byKey: ReadonlyMap<string, readonly number[]>,
  bearers: Bearers,
  sets: JoinedSets,
): Steps<void> {
  const byLast = yield* grouped(byKey.keys(), (key) => [key.slice(key.lastIndexOf(' ') + 1)]);
  const byWord = yield* grouped(byKey.keys(), (key) => new Set(key.split(' ')));
  const unknown = new Map<string, number[]>();
  yield* each(persons, (number) => {
    const { keys, weakKeys } = nodes[number]!;
    if (keys.size > 0) return;
    const candidates = [...weakKeys].map((key) => {
      const words = key.split(' ');
      const kindred = byLast.get(words.at(-1)!) ?? (words.length === 1 ? byWord.get(key) : undefined) ?? [];
      return words.length === 1 ? kindred : kindred.filter((other) => isFullerName(words, other.split(' ')));
    });
    const fewest = candidates.sort((a, b) => a.length - b.length)[0] ?? [];
    const roots = bearers.rootsOf(fewest.flatMap((key) => byKey.get(key)!));
    const root = bearers.fitting(number, roots);
    if (root !== undefined) sets.join(number, root, roots.length > 1 ? 'surname and company' : 'surname');
    else if (roots.length === 0) for (const key of weakKeys) pushTo(unknown, key, number);
  });
  for (const numbers of unknown.values()) {
    joinNamesakes(numbers, signs, areStrangers, sets);
    yield;
  }
}
