import type { PersonFacts } from './personFacts.ts';

/** What documents tell of a person beside offices and company, counted. */
export interface ToldFacts {
  documents: number;
  men: number;
  women: number;
  athletes: number;
  hasNamesake: boolean;
  generations: ReadonlySet<string>;
  /** Of the documents; where none is dated, the first lies behind the last. */
  firstYear: number;
  lastYear: number;
}

const NONE: ReadonlySet<string> = new Set();

/** Counts what each document tells. */
export function countFacts(facts: readonly PersonFacts[]): ToldFacts {
  const told: ToldFacts = {
    documents: 0,
    men: 0,
    women: 0,
    athletes: 0,
    hasNamesake: false,
    generations: NONE,
    firstYear: Infinity,
    lastYear: -Infinity,
  };
  for (const { gender, generation, year, hasNamesake, isAthlete } of facts) {
    told.documents++;
    if (gender === 'man') told.men++;
    if (gender === 'woman') told.women++;
    if (isAthlete) told.athletes++;
    told.hasNamesake ||= hasNamesake;
    if (generation !== undefined) told.generations = new Set([...told.generations, generation]);
    if (year === undefined) continue;
    told.firstYear = Math.min(told.firstYear, year);
    told.lastYear = Math.max(told.lastYear, year);
  }
  return told;
}

/** Adds what is told of another who proved to be the same. */
export function addFacts(told: ToldFacts, other: ToldFacts): void {
  told.documents += other.documents;
  told.men += other.men;
  told.women += other.women;
  told.athletes += other.athletes;
  told.hasNamesake ||= other.hasNamesake;
  if (other.generations.size > 0) told.generations = new Set([...told.generations, ...other.generations]);
  told.firstYear = Math.min(told.firstYear, other.firstYear);
  told.lastYear = Math.max(told.lastYear, other.lastYear);
}
