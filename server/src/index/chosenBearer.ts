import type { Bearer } from './bearer.ts';
import { type Company, LEAST_COMPANY } from './company.ts';
import { areSurelyApart, governs, plays, shareSign, sharesSaid } from './toldApart.ts';

/** Company near it that a name which fits several must have in common with one, and how much more than with the next. */
const LEAST_NEAR = 0.15;
const NONE: ReadonlyMap<number, number> = new Map();
const CLEARLY_MORE = 1.5;
/** A name that fits more than this many is nobody's. */
export const MOST_CANDIDATES = 12;

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
  const told = bearers.filter((bearer) => sharesSaid(candidate, bearer));
  if (told.length === 1) return told[0];
  const fitting = told.length > 1 ? told : bearers;
  const near = where === 'near' ? company.near(candidate.numbers[0]!, candidate.widest) : NONE;
  const nearest = likest(near, fitting, company, LEAST_NEAR);
  if (nearest !== undefined) return nearest;
  const bySign = fitting.filter((bearer) => shareSign(candidate, bearer));
  if (bySign.length === 1) return bySign[0];
  return likest(candidate.widest, bySign.length > 1 ? bySign : fitting, company, LEAST_COMPANY);
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
