import type { Candidate } from '../candidate.ts';
import type { Context } from '../context.ts';
import type { AcronymPair } from './acronyms.ts';

/** How sure the tagger must be of a name for it to be what an acronym stands for. */
const SURE = 0.7;

/**
 * Letters may be found in the end of a name alone: "Ghana ⟨Cocoa Board⟩ (COCOBOD)", "Bureau of ⟨Alcohol, Tobacco,
 * Firearms and Explosives⟩ (ATF)". Where the tagger surely sees an organisation of which the long form is the end,
 * the whole name is the long form, unless the letters are just the initials: "Secretariat of the ⟨Harbour Pilots
 * Association⟩ (HPA)".
 */
export function wholeLongForms(
  context: Context,
  pairs: readonly AcronymPair[],
  names: readonly Candidate[],
): AcronymPair[] {
  const byEnd = new Map<number, Candidate>();
  for (const name of names)
    if (name.kind === 'organization' && name.certainty >= SURE) byEnd.set(name.last, name);
  return pairs.map((pair) => {
    const name = byEnd.get(pair.long.last);
    if (name === undefined || name.first >= pair.long.first || areInitials(context, pair)) return pair;
    const { start, end, first, last } = name;
    return { ...pair, long: { start, end, first, last } };
  });
}

function areInitials({ tokens, text }: Context, { short, long }: AcronymPair): boolean {
  const words = tokens.slice(long.first, long.last).filter(({ shape }) => shape !== 'lower');
  const initials = words.map((word) => word.text[0]).join('');
  return initials === text.slice(short.start, short.end).replace(/[^\p{Lu}]/gu, '');
}
