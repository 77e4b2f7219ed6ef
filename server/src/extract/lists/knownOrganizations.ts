import { agencies } from './organizations/agencies.ts';
import { clubs } from './organizations/clubs.ts';
import { companies } from './organizations/companies.ts';
import { forces } from './organizations/forces.ts';
import { learning } from './organizations/learning.ts';
import { media } from './organizations/media.ts';
import { parties } from './organizations/parties.ts';
import { society } from './organizations/society.ts';

/**
 * Names of the real world that nearly always mean the organisation, as they are written: to be compared letter by
 * letter. General knowledge, no other list behind it.
 */
export const knownOrganizations: ReadonlySet<string> = new Set(
  [agencies, clubs, companies, forces, learning, media, parties, society].flatMap((list) =>
    list.trim().split(/[|\n]/),
  ),
);
