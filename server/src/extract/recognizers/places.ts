import { isCapitalized } from '../../text/tokens.ts';
import type { Candidate } from '../candidate.ts';
import type { Context } from '../context.ts';
import { longestPlaceAt } from '../lexicon.ts';

/**
 * Finds countries, regions and large cities by list. They are helpers: they tell organisations from places, and
 * give events their place.
 */
export function recognizePlaces(context: Context): Candidate[] {
  const { tokens } = context;
  const found: Candidate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!isCapitalized(tokens[i])) continue;
    const length = longestPlaceAt(tokens, i);
    if (length === 0) continue;
    const last = i + length;
    const { start } = tokens[i]!;
    const { end } = tokens[last - 1]!;
    found.push({
      start,
      end,
      first: i,
      last,
      kind: 'place',
      rule: 'place/list',
      certainty: length > 1 ? 0.97 : 0.8,
    });
    i = last - 1;
  }
  return found;
}
