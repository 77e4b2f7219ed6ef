import { agencies } from './organizations/agencies.ts';
import { clubs } from './organizations/clubs.ts';
import { companies } from './organizations/companies.ts';
import { forces } from './organizations/forces.ts';
import { learning } from './organizations/learning.ts';
import { media } from './organizations/media.ts';
import { parties } from './organizations/parties.ts';
import { society } from './organizations/society.ts';
import { listKey } from './words.ts';

/**
 * Names of the real world that nearly always mean the organisation, in the form in which a phrase of a text is
 * looked up ("médecins sans frontières" as `medecins sans frontieres`, hyphens as blanks). Case is not kept:
 * whoever looks up asks for a capital first.
 */
export const knownOrganizations: ReadonlySet<string> = new Set(
  [agencies, clubs, companies, forces, learning, media, parties, society].flatMap(names).map(phraseKey),
);

function names(list: string): string[] {
  return list.trim().split(/[|\n]/);
}

function phraseKey(name: string): string {
  return name
    .split(/[\s/–-]+/)
    .map((word) => listKey(word).replace(/[(),]/g, ''))
    .filter((word) => word !== '' && word !== '&')
    .join(' ');
}
