import { addTo, type Company, type Profile } from './company.ts';
import type { PersonFacts } from './personFacts.ts';
import { addFacts, countFacts, type ToldFacts } from './toldFacts.ts';

/** What tells the bearers of one name apart. */
export interface Signs {
  readonly company: Company;
  /** Offices, bodies and countries that a node's document gives it; two of one name that share one are the same. */
  readonly of: (number: number) => readonly string[];
  readonly facts: (number: number) => PersonFacts;
}

/** A person or organisation as far as it is known: its nodes, their signs, facts and company. */
export interface Bearer {
  readonly numbers: number[];
  readonly signs: Set<string>;
  readonly facts: ToldFacts;
  readonly profile: Profile;
  /** The company of the document that names the most others. */
  widest: ReadonlyMap<number, number>;
}

/** The nodes of one name or one root as a bearer; company is counted without the nodes in `without`. */
export function bearerOf(numbers: readonly number[], signs: Signs, without: ReadonlySet<number>): Bearer {
  const bearer: Bearer = {
    numbers: [...numbers],
    signs: new Set(numbers.flatMap((number) => signs.of(number))),
    facts: countFacts(numbers.map((number) => signs.facts(number))),
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

/** Adds what is known of another who proved to be the same. */
export function takeOver(bearer: Bearer, other: Bearer): void {
  bearer.numbers.push(...other.numbers);
  for (const sign of other.signs) bearer.signs.add(sign);
  addFacts(bearer.facts, other.facts);
  bearer.profile.documents += other.profile.documents;
  for (const [name, count] of other.profile.counts)
    bearer.profile.counts.set(name, (bearer.profile.counts.get(name) ?? 0) + count);
  if (other.widest.size > bearer.widest.size) bearer.widest = other.widest;
}
