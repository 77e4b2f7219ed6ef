import type { Bearer } from './bearer.ts';
import { type Company, LEAST_COMPANY } from './company.ts';

/** What documents tell of a person beside offices and company. */
type Told = Pick<Bearer, 'facts'>;

/** How the bearers of a name are told apart: true when what is said of them speaks for two. */
export type AreApart = (a: Bearer, b: Bearer, company: Company) => boolean;

/**
 * Two persons of one name: man and woman, father and son, a lifetime apart, or without company in common where a
 * document says itself that another bears the name, where one plays and the other governs, or where they serve
 * different bodies.
 */
export function arePersonsApart(a: Bearer, b: Bearer, company: Company): boolean {
  return areApartUnlessAlike(a, b, company, SAME_DESPITE_DOUBT);
}

/** The same of a name of three words and more, which two seldom bear: who leaves one body may join another. */
export function areOfLongNameApart(a: Bearer, b: Bearer, company: Company): boolean {
  return areApartUnlessAlike(a, b, company, SAME_LONG_NAME);
}

function areApartUnlessAlike(a: Bearer, b: Bearer, company: Company, alike: number): boolean {
  if (areSurelyApart(a, b)) return true;
  if (shareSign(a, b)) return false;
  const isDoubtful =
    a.facts.hasNamesake ||
    b.facts.hasNamesake ||
    (plays(a) && governs(b)) ||
    (plays(b) && governs(a)) ||
    (bodiesOf(a).length > 0 && bodiesOf(b).length > 0);
  return isDoubtful && likenessOf(a, b, company) < alike;
}

/** Two of one surname, of whom no document gives more: without an office or any company in common. */
export function areStrangers(a: Bearer, b: Bearer, company: Company): boolean {
  return arePersonsApart(a, b, company) || (!shareSign(a, b) && likenessOf(a, b, company) < LEAST_COMPANY);
}

/** Two bodies of one general name that documents place in different countries or under different bodies. */
export function areBodiesApart(a: Bearer, b: Bearer): boolean {
  return a.signs.size > 0 && b.signs.size > 0 && !shareSign(a, b);
}

/** Two bodies of one general name without a body above them or any company in common. */
export function areBodiesUnrelated(a: Bearer, b: Bearer, company: Company): boolean {
  return !shareSign(a, b) && likenessOf(a, b, company) < LEAST_COMPANY;
}

/** True for a sign that is a body, not an office or a country. */
export function isOfBody(sign: string): boolean {
  return sign.startsWith('body');
}

/** True for what nobody can be both: man and woman, "Jr." and "Sr.", dead for a lifetime and alive. */
export function areSurelyApart(a: Told, b: Told): boolean {
  return differInGender(a, b) || differInGeneration(a, b) || yearsBetween(a, b) > LIFETIME;
}

/** Company in common that outweighs what speaks for two persons of one name. */
const SAME_DESPITE_DOUBT = 0.25;
const SAME_LONG_NAME = 0.03;
/** Years between documents after which a name is another's. */
const LIFETIME = 70;

function differInGeneration({ facts: a }: Told, { facts: b }: Told): boolean {
  return b.generations.size > 0 && [...a.generations].some((generation) => !b.generations.has(generation));
}

/** True when one is addressed as a man and the other as a woman. */
function differInGender(a: Told, b: Told): boolean {
  const [one, other] = [genderOf(a), genderOf(b)];
  return one !== undefined && other !== undefined && one !== other;
}

/** What most documents say. */
function genderOf({ facts: { men, women } }: Told): string | undefined {
  return men === women ? undefined : men > women ? 'man' : 'woman';
}

function yearsBetween({ facts: a }: Told, { facts: b }: Told): number {
  const areDated = a.firstYear <= a.lastYear && b.firstYear <= b.lastYear;
  return areDated ? Math.max(0, a.firstYear - b.lastYear, b.firstYear - a.lastYear) : 0;
}

/** True for an athlete, as most documents say. */
export function plays({ facts }: Bearer): boolean {
  return facts.athletes * 2 > facts.documents;
}

/** True for somebody with an office. */
export function governs(bearer: Bearer): boolean {
  return bearer.signs.size > 0 && !plays(bearer);
}

function bodiesOf({ signs }: Bearer): string[] {
  return [...signs].filter(isOfBody);
}

/** True for an office or a body in common: what is said of them, not of the country their documents speak of. */
export function sharesSaid(a: Bearer, b: Bearer): boolean {
  return [...a.signs].some((sign) => !sign.startsWith('country') && b.signs.has(sign));
}

/** True for a sign in common. */
export function shareSign(a: Bearer, b: Bearer): boolean {
  return [...a.signs].some((sign) => b.signs.has(sign));
}

function likenessOf(a: Bearer, b: Bearer, company: Company): number {
  return Math.max(company.likeness(a.widest, b.profile), company.likeness(b.widest, a.profile));
}
