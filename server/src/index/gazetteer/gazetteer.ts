import { nameKey } from '../../text/fold.ts';
import { BODIES } from './bodies.ts';
import { readBodies, type WellKnownBody } from './wellKnownBody.ts';

/** All of them, in the order of the list: by family. */
export const wellKnownBodies: readonly WellKnownBody[] = readBodies(BODIES);

const byAcronym = groupBy(wellKnownBodies, (body) => body.acronyms.map(acronymKey));
const byName = groupBy(wellKnownBodies, (body) => [body.name, ...body.otherNames].map(nameKey));

/** The bodies that an acronym may stand for, in its own case ("WHO", not "who"), hyphens and blanks aside. */
export function bodyByAcronym(acronym: string): readonly WellKnownBody[] {
  return byAcronym.get(acronymKey(acronym)) ?? [];
}

/** The bodies of that name in any spelling; `key` as `nameKey` gives it. */
export function bodyByName(key: string): readonly WellKnownBody[] {
  return byName.get(key) ?? [];
}

function acronymKey(acronym: string): string {
  return acronym.replace(/[^\p{L}\p{N}]/gu, '');
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
