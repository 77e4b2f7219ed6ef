import { nameKey } from '../../text/fold.ts';
import { remember } from '../../text/remember.ts';
import { BODIES } from './bodies.ts';
import { readBodies, type WellKnownBody } from './wellKnownBody.ts';

const acronymKey = remember((acronym) => acronym.replace(/[^\p{L}\p{N}]/gu, ''), 20_000);

/** All of them, in the order of the list: by family. */
export const wellKnownBodies: readonly WellKnownBody[] = readBodies(BODIES);

const byAcronym = groupBy(wellKnownBodies, (body) => body.acronyms.map(acronymKey));
/** Acronyms long enough to be spoken and written as a word ("Interpol", "Unesco"). */
const spoken = (body: WellKnownBody): string[] =>
  body.acronyms.filter((acronym) => /^\p{Lu}{5,}$/u.test(acronym));
const byName = groupBy(wellKnownBodies, (body) =>
  [body.name, ...body.otherNames, ...spoken(body)].map(nameKey),
);

const longestByFirstWord = new Map<string, number>();
for (const name of byName.keys()) {
  const words = name.split(' ');
  longestByFirstWord.set(words[0]!, Math.max(words.length, longestByFirstWord.get(words[0]!) ?? 0));
}

/** How many words the longest name has that begins with a folded word; 0 when none does. */
export function longestBodyName(firstWord: string): number {
  return longestByFirstWord.get(firstWord) ?? 0;
}

/** The bodies that an acronym may stand for, in its own case ("WHO", not "who"), hyphens and blanks aside. */
export function bodyByAcronym(acronym: string): readonly WellKnownBody[] {
  return byAcronym.get(acronymKey(acronym)) ?? [];
}

/** The bodies of that name in any spelling; `key` as `nameKey` gives it. */
export function bodyByName(key: string): readonly WellKnownBody[] {
  return byName.get(key) ?? [];
}

function groupBy<T>(values: readonly T[], keysOf: (value: T) => readonly string[]): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    for (const key of new Set(keysOf(value))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [value]);
      else group.push(value);
    }
  }
  return groups;
}
