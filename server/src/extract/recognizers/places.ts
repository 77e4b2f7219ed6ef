import { isCapitalized } from '../../text/tokens.ts';
import type { Candidate } from '../candidate.ts';
import { type Context, oncePerDocument } from '../context.ts';
import { findDateline } from '../dateline.ts';
import { isCountryCode, isGivenName, longestPlaceAt } from '../lexicon.ts';

/**
 * Finds countries, regions and large cities by list, countries by code, and the town of the dateline. They are
 * helpers: they tell organisations from places, and give events their place.
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
  for (const i of bracketedCountries(context)) {
    const { start, end } = tokens[i]!;
    found.push({ start, end, first: i, last: i + 1, kind: 'place', rule: 'place/code', certainty: 0.97 });
  }
  return [...datelinePlace(context), ...found];
}

/** "HARWICK, 4 May 2007 -", known or not; not "KOFI ADJEI, 4 May 2007". */
function datelinePlace(context: Context): Candidate[] {
  const place = findDateline(context)?.place;
  if (place === undefined) return [];
  const { tokens } = context;
  const first = tokens.findIndex(({ start }) => start === place.start);
  const last = tokens.findIndex(({ end }) => end === place.end) + 1;
  const isPerson = last - first > 1 && isGivenName(tokens[first]!.lower);
  return isPerson ? [] : [{ ...place, first, last, kind: 'place', rule: 'place/dateline', certainty: 0.97 }];
}

/**
 * The tokens that are a country's three letters in brackets, as results give them ("Akira Hayashi (JPN)"), where
 * several countries are given so.
 */
export const bracketedCountries: (context: Context) => ReadonlySet<number> = oncePerDocument(({ tokens }) => {
  const found = new Set<number>();
  const codes = new Set<string>();
  for (let i = 1; i < tokens.length - 1; i++) {
    const { text, lower, shape } = tokens[i]!;
    if (text.length !== 3 || shape !== 'upper' || !isCountryCode(lower)) continue;
    if (tokens[i - 1]!.text !== '(' || tokens[i + 1]!.text !== ')') continue;
    found.add(i);
    codes.add(lower);
  }
  return codes.size > 1 ? found : new Set();
});
