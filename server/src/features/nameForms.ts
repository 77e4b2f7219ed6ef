import type { Alias, Entity } from '../index/model.ts';
import { nameKey } from '../text/fold.ts';
import { oneLine } from './places.ts';

/** The whole name: "Harbour Lights Authority", "Ada Lim". */
export function longForm(entity: Entity): string {
  return oneLine(entity.canonical);
}

/**
 * What a text calls it once it is introduced: the acronym, the short form or the surname most used. Acronyms that
 * no source uses do not count.
 */
export function shortForm(entity: Entity): string | undefined {
  const kinds = entity.kind === 'person' ? ['surname'] : ['acronym', 'short'];
  for (const kind of kinds) {
    const alias = entity.aliases.find((candidate) => candidate.kind === kind && candidate.count > 0);
    if (alias !== undefined) return oneLine(alias.surface);
  }
  return entity.kind === 'person' ? surnameOf(entity) : undefined;
}

/**
 * How the sources write what is written here: of the spellings of the same words the one most used; the whole
 * name for what is known as a misspelling.
 */
export function sourcesSpelling(entity: Entity, surface: string): string {
  const written = nameKey(surface);
  const same = entity.aliases.filter((alias) => nameKey(alias.surface) === written);
  const right = same.filter((alias) => alias.kind !== 'misspelling' && !isShouted(alias, surface));
  if (right[0] !== undefined) return oneLine(right[0].surface);
  return same.length > 0 ? longForm(entity) : oneLine(surface);
}

/** "ADA LIM" stands in headlines; nobody would write it so in a text that does not. */
function isShouted({ kind, surface }: Alias, written: string): boolean {
  return kind !== 'acronym' && surface === surface.toUpperCase() && written !== written.toUpperCase();
}

function surnameOf(entity: Entity): string | undefined {
  const words = longForm(entity).split(' ');
  return words.length > 1 ? words.at(-1) : undefined;
}
