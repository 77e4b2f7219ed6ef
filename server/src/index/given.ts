import { isAcronymSurface } from '../extract/refiners/nameForms.ts';
import { correctionKey, GIVEN, type GivenEntity } from './corrections.ts';
import type { Alias, Entity, EntityLink } from './model.ts';

/** An entity in the making, as far as the user has a say in it. */
interface Named {
  readonly id: string;
  readonly kind: Entity['kind'];
  readonly canonical: string;
  readonly aliases: readonly Alias[];
  readonly isUnexplained: boolean;
  readonly given?: GivenEntity | undefined;
  /** Names that it bears because the user says so. */
  readonly added?: readonly string[];
}

/** A draft under the name that the user gives it, with the names that the user adds. */
export function withGiven<D extends Named>(
  draft: D,
  names: readonly string[],
  given: GivenEntity | undefined,
): D {
  const canonical = given?.canonical ?? draft.canonical;
  const known = new Set(draft.aliases.map(({ surface }) => surface));
  const added = names.filter((name) => name !== canonical);
  const unknown = names.filter((name) => !known.has(name));
  const aliases = unknown.map((surface): Alias => {
    return { surface, kind: isAcronymSurface(surface) ? 'acronym' : 'full', count: 0 };
  });
  const isUnexplained = draft.isUnexplained && given === undefined;
  return { ...draft, canonical, isUnexplained, aliases: [...draft.aliases, ...aliases], given, added };
}

/** What the entity owes to the user. */
export function givenFacts({ given, added = [] }: Named): Pick<Entity, 'given'> {
  if (given === undefined && added.length === 0) return {};
  const description = given?.description;
  return { given: { names: added, ...(description === undefined ? {} : { description }) } };
}

/** The organisation of a name, when there is just one; looked up only when the user gives a parent. */
export function organizationsByName(drafts: readonly Named[]): (name: string) => string | undefined {
  let ids: Map<string, string | undefined> | undefined;
  return (name) => {
    if (ids === undefined) {
      ids = new Map();
      for (const { id, kind, canonical, aliases } of drafts) {
        if (kind !== 'organization') continue;
        for (const key of new Set([canonical, ...aliases.map(({ surface }) => surface)].map(correctionKey))) {
          ids.set(key, ids.has(key) ? undefined : id);
        }
      }
    }
    return ids.get(correctionKey(name));
  };
}

/** The parent that the user gives. */
export function givenParent(
  draft: Named,
  byName: (name: string) => string | undefined,
): EntityLink | undefined {
  const id = draft.given?.parent === undefined ? undefined : byName(draft.given.parent);
  return id === undefined || id === draft.id ? undefined : { id, certainty: 1, outside: GIVEN };
}
