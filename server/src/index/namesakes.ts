import type { UnionFind } from '../text/unionFind.ts';
import { addTo, type Company, type Profile } from './company.ts';
import type { PersonFacts } from './personFacts.ts';

/** What tells the bearers of one name apart. */
export interface Signs {
  readonly company: Company;
  /** Offices, bodies and countries that a node's document gives it; two of one name that share one are the same. */
  readonly of: (number: number) => readonly string[];
  readonly facts: (number: number) => PersonFacts;
}

/** What documents tell of a person beside offices and company. */
type Told = Pick<Bearer, 'facts'>;

/** A person or organisation as far as it is known: its nodes, their signs, facts and company. */
export interface Bearer {
  readonly numbers: number[];
  readonly signs: Set<string>;
  readonly facts: PersonFacts[];
  readonly profile: Profile;
  /** The company of the document that names the most others. */
  widest: ReadonlyMap<number, number>;
}

/** Company in common that outweighs what speaks for two persons of one name. */
const SAME_DESPITE_DOUBT = 0.25;
/** Years between documents after which a name is another's. */
const LIFETIME = 70;
/** More bearers of one name than this are not compared: the rest stay by themselves. */
const MOST_BEARERS = 40;

/** The nodes of one name or one root as a bearer; company is counted without the nodes in `without`. */
export function bearerOf(numbers: readonly number[], signs: Signs, without: ReadonlySet<number>): Bearer {
  const bearer: Bearer = {
    numbers: [...numbers],
    signs: new Set(numbers.flatMap((number) => signs.of(number))),
    facts: numbers.map((number) => signs.facts(number)),
    profile: { documents: 0, counts: new Map() },
    widest: new Map(),
  };
  for (const number of numbers) {
    const company = signs.company.of(number, without);
    addTo(bearer.profile, company);
    if (company.size > bearer.widest.size) bearer.widest = company;
  }
  return bearer;
}

/** How the bearers of a name are told apart: true when what is said of them speaks for two. */
export type AreApart = (a: Bearer, b: Bearer, company: Company) => boolean;

/**
 * Joins the nodes of one name: those that share a sign, then the rest with the one that they are not told apart
 * from; of several the one of clearly the most company in common. Those of whom more is told come first.
 */
export function joinNamesakes(
  numbers: readonly number[],
  signs: Signs,
  areApart: AreApart,
  sets: UnionFind,
): void {
  const groups = groupsBySign(numbers, signs, sets);
  if (groups.length === 1) return;
  const without = new Set(numbers);
  const bearers: Bearer[] = [];
  const candidates = groups.map((group) => bearerOf(group, signs, without));
  for (const candidate of candidates.sort(moreToldFirst)) {
    const fitting =
      bearers.length > MOST_BEARERS
        ? []
        : bearers.filter((bearer) => !areApart(candidate, bearer, signs.company));
    const same = fitting.length > 1 ? choose(candidate, fitting, signs.company) : fitting[0];
    if (same === undefined) bearers.push(candidate);
    else {
      sets.union(same.numbers[0]!, candidate.numbers[0]!);
      take(same, candidate);
    }
  }
  joinKnownBetter(bearers, signs, areApart, sets);
}

/** Two who seemed apart may be one in the light of what else has come to be known of them. */
function joinKnownBetter(
  bearers: readonly Bearer[],
  signs: Signs,
  areApart: AreApart,
  sets: UnionFind,
): void {
  if (bearers.length > MOST_BEARERS) return;
  bearers.forEach((bearer, at) => {
    const same = bearers.slice(0, at).filter((other) => !areApart(bearer, other, signs.company));
    if (same.length === 1) sets.union(same[0]!.numbers[0]!, bearer.numbers[0]!);
  });
}

function moreToldFirst(a: Bearer, b: Bearer): number {
  const isTold = ({ signs }: Bearer): number => (signs.size > 0 ? 1 : 0);
  return isTold(b) - isTold(a) || b.numbers.length - a.numbers.length || a.numbers[0]! - b.numbers[0]!;
}

function groupsBySign(numbers: readonly number[], signs: Signs, sets: UnionFind): number[][] {
  const bearers = new Map<string, { readonly number: number; readonly facts: PersonFacts[] }[]>();
  for (const number of numbers) {
    const facts = signs.facts(number);
    for (const sign of signs.of(number)) {
      const known = bearers.get(sign) ?? [];
      bearers.set(sign, known);
      const same = known.find((bearer) => !areSurelyApart(bearer, { facts: [facts] }));
      if (same === undefined) known.push({ number, facts: [facts] });
      else {
        same.facts.push(facts);
        sets.union(same.number, number);
      }
    }
  }
  const groups = new Map<number, number[]>();
  for (const number of numbers) {
    const group = groups.get(sets.find(number));
    if (group === undefined) groups.set(sets.find(number), [number]);
    else group.push(number);
  }
  return [...groups.values()];
}

function take(bearer: Bearer, other: Bearer): void {
  bearer.numbers.push(...other.numbers);
  for (const sign of other.signs) bearer.signs.add(sign);
  bearer.facts.push(...other.facts);
  bearer.profile.documents += other.profile.documents;
  for (const [name, count] of other.profile.counts)
    bearer.profile.counts.set(name, (bearer.profile.counts.get(name) ?? 0) + count);
  if (other.widest.size > bearer.widest.size) bearer.widest = other.widest;
}

/**
 * Two persons of one name: man and woman, father and son, a lifetime apart, or without company in common where a
 * document says itself that another bears the name, where one plays and the other governs, or where they serve
 * different bodies.
 */
export function arePersonsApart(a: Bearer, b: Bearer, company: Company): boolean {
  if (areSurelyApart(a, b)) return true;
  if (shareSign(a, b)) return false;
  const isDoubtful =
    [...a.facts, ...b.facts].some((facts) => facts.hasNamesake) ||
    (plays(a) && governs(b)) ||
    (plays(b) && governs(a)) ||
    (bodiesOf(a).length > 0 && bodiesOf(b).length > 0);
  return isDoubtful && likenessOf(a, b, company) < SAME_DESPITE_DOUBT;
}

/** Two of one surname, of whom no document gives more: without an office or any company in common. */
export function areStrangers(a: Bearer, b: Bearer, company: Company): boolean {
  return arePersonsApart(a, b, company) || (!shareSign(a, b) && likenessOf(a, b, company) < LEAST_COMPANY);
}

/** Two bodies of one general name that documents place in different countries or under different bodies. */
export function areBodiesApart(a: Bearer, b: Bearer): boolean {
  return a.signs.size > 0 && b.signs.size > 0 && !shareSign(a, b);
}

/** True for what nobody can be both: man and woman, "Jr." and "Sr.", dead for a lifetime and alive. */
export function areSurelyApart(a: Told, b: Told): boolean {
  return differInGender(a, b) || differInGeneration(a, b) || yearsBetween(a, b) > LIFETIME;
}

function differInGeneration(a: Told, b: Told): boolean {
  const ofB = b.facts.flatMap(({ generation }) => generation ?? []);
  return (
    ofB.length > 0 && a.facts.some(({ generation }) => generation !== undefined && !ofB.includes(generation))
  );
}

/** True when one is addressed as a man and the other as a woman. */
function differInGender(a: Told, b: Told): boolean {
  const [one, other] = [genderOf(a), genderOf(b)];
  return one !== undefined && other !== undefined && one !== other;
}

/** What most documents say. */
function genderOf({ facts }: Told): string | undefined {
  const men = facts.filter(({ gender }) => gender === 'man').length;
  const women = facts.filter(({ gender }) => gender === 'woman').length;
  return men === women ? undefined : men > women ? 'man' : 'woman';
}

function yearsBetween(a: Told, b: Told): number {
  const years = ({ facts }: Told): number[] => facts.flatMap(({ year }) => year ?? []).sort((x, y) => x - y);
  const [one, other] = [years(a), years(b)];
  if (one.length === 0 || other.length === 0) return 0;
  return Math.max(one[0]! - other.at(-1)!, other[0]! - one.at(-1)!);
}

/** What most documents say. */
function plays({ facts }: Bearer): boolean {
  return facts.filter(({ isAthlete }) => isAthlete).length * 2 > facts.length;
}

function governs(bearer: Bearer): boolean {
  return bearer.signs.size > 0 && !plays(bearer);
}

function bodiesOf({ signs }: Bearer): string[] {
  return [...signs].filter((sign) => sign.startsWith('body'));
}

function shareSign(a: Bearer, b: Bearer): boolean {
  return [...a.signs].some((sign) => b.signs.has(sign));
}

function likenessOf(a: Bearer, b: Bearer, company: Company): number {
  return Math.max(company.likeness(a.widest, b.profile), company.likeness(b.widest, a.profile));
}

/** Company that a name which fits several must have in common with one, and how much more than with the next. */
const LEAST_COMPANY = 0.04;
const LEAST_NEAR = 0.15;
const NONE: ReadonlyMap<number, number> = new Map();
const CLEARLY_MORE = 1.5;
/** A name that fits more than this many is nobody's. */
const MOST_CANDIDATES = 12;

/** Which of several that a name fits it is: the one that shares a sign, else clearly the most company. */
export function choose(
  candidate: Bearer,
  all: readonly Bearer[],
  company: Company,
  where: 'near' | 'anywhere' = 'anywhere',
): Bearer | undefined {
  if (all.length > MOST_CANDIDATES) return undefined;
  const bearers = all.filter(
    (bearer) => !areSurelyApart(candidate, bearer) && !(plays(candidate) && governs(bearer)),
  );
  if (bearers.length === 1 && all.length > 1) return bearers[0];
  const bySign = bearers.filter((bearer) => shareSign(candidate, bearer));
  if (bySign.length === 1) return bySign[0];
  const left = bySign.length > 1 ? bySign : bearers;
  const near = where === 'near' ? company.near(candidate.numbers[0]!, candidate.widest) : NONE;
  return likest(near, left, company, LEAST_NEAR) ?? likest(candidate.widest, left, company, LEAST_COMPANY);
}

/** The bearer that keeps clearly the most of some company. */
function likest(
  names: ReadonlyMap<number, number>,
  bearers: readonly Bearer[],
  company: Company,
  least: number,
): Bearer | undefined {
  const [best, next] = bearers
    .map((bearer) => ({ bearer, likeness: company.likeness(names, bearer.profile) }))
    .sort((a, b) => b.likeness - a.likeness);
  if (best === undefined || best.likeness < least) return undefined;
  return best.likeness >= CLEARLY_MORE * (next?.likeness ?? 0) ? best.bearer : undefined;
}
