import type { DateInterval } from '../extract/extraction.ts';
import { isAcronymSurface } from '../extract/refiners/nameForms.ts';
import { nameKey } from '../text/fold.ts';
import { acronymKey } from './nodes.ts';

/** What the user knows better than the machine: the contents of dossier.yml as plain data. */
export interface Corrections {
  /** Names in one list are one person or organisation. */
  readonly same: readonly (readonly string[])[];
  /** Names in one list are as many persons or organisations; this outweighs all else. */
  readonly different: readonly (readonly string[])[];
  /** What is no name. */
  readonly ignore: readonly string[];
  readonly entities: readonly GivenEntity[];
  readonly events: readonly GivenEvent[];
}

/** A person or an organisation as the user describes it. */
export interface GivenEntity {
  readonly kind: 'person' | 'organization';
  readonly canonical: string;
  readonly aliases: readonly string[];
  /** A name of the body that this body belongs to. */
  readonly parent?: string;
  readonly description?: string;
}

/** An event as the user tells it: of one that the sources tell by this name, date and place; else a new one. */
export interface GivenEvent extends DateInterval {
  readonly name: string;
  readonly place?: string;
  /** Names of persons and organisations. */
  readonly participants: readonly string[];
}

/** Where facts come from that the user gives. */
export const GIVEN = 'dossier.yml';

export const noCorrections: Corrections = { same: [], different: [], ignore: [], entities: [], events: [] };

/** The corrections of several files as those of one. */
export function joinCorrections(all: readonly Corrections[]): Corrections {
  if (all.length === 1) return all[0]!;
  return {
    same: all.flatMap(({ same }) => same),
    different: all.flatMap(({ different }) => different),
    ignore: all.flatMap(({ ignore }) => ignore),
    entities: all.flatMap(({ entities }) => entities),
    events: all.flatMap(({ events }) => events),
  };
}

/**
 * The key under which a name in a correction meets a name in a text: acronyms in their own case, others folded; a
 * text without words is its own key.
 */
export function correctionKey(name: string): string {
  return isAcronymSurface(name) ? `=${acronymKey(name)}` : nameKey(name) || name;
}
