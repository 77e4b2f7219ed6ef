import type { Token } from '../../text/tokens.ts';
import type { Candidate } from '../candidate.ts';
import { isHyphen, readSentences } from '../chunks.ts';
import type { Context } from '../context.ts';
import { bodyByAcronym } from '../gazetteer/gazetteer.ts';
import { isOrganizationHead, isThingHead, isWeakOrganizationHead } from '../lexicon.ts';
import { isAcronymSurface } from '../refiners/nameForms.ts';
import type { AcronymPair } from './acronyms.ts';
import { isEmptyCapitals, isInHeading, isLabel } from './emptyCapitals.ts';
import { LINKS } from './longForms.ts';
import { bracketedCountries } from './places.ts';

/**
 * Acronyms that name organisations: those that the document expands to a capitalised name, and capitals that
 * are no unit, technology, country or number ("OSCE", not "GDP", "HIV", "XIV"). The long forms come along.
 */
export function recognizeAcronymNames(context: Context, pairs: readonly AcronymPair[]): Candidate[] {
  const { tokens, text } = context;
  const found: Candidate[] = [];
  const known = new Map<string, number>();
  for (const { short, long } of pairs) {
    const certainty = certaintyOfLong(context, long.first, long.last);
    const surface = text.slice(short.start, short.end);
    known.set(surface, Math.max(certainty, known.get(surface) ?? 0));
    if (certainty === 0) continue;
    found.push({ ...long, kind: 'organization', rule: 'acronym/long', certainty });
    found.push({ ...short, kind: 'organization', rule: 'acronym/brackets', certainty });
  }
  for (const { sentence, style } of readSentences(context)) {
    const isShouting = style === 'shouting';
    for (let i = sentence.first; i < sentence.last; i++) {
      if (tokens[i]!.kind === 'mark') continue;
      const first = isHyphenated(tokens, i) ? i - 2 : i;
      const { start } = tokens[first]!;
      const { end, text: letters } = tokens[i]!;
      const surface = first < i ? text.slice(start, end) : letters;
      const certainty = known.get(surface) ?? (isShouting ? 0 : certaintyOfAcronym(context, i));
      if (certainty === 0) continue;
      const rule = isWellKnown(surface) ? 'acronym/well-known' : 'acronym/capitals';
      found.push({ start, end, first, last: i + 1, kind: 'organization', rule, certainty });
    }
  }
  return found;
}

/** "eu-LISA": a few small letters and a hyphen in front. */
function isHyphenated(tokens: readonly Token[], at: number): boolean {
  const letters = tokens[at]!;
  if (letters.shape !== 'upper' || letters.gap !== 'none') return false;
  const [prefix, hyphen] = [tokens[at - 2], tokens[at - 1]];
  return (
    isHyphen(hyphen) &&
    hyphen!.gap === 'none' &&
    /^\p{Ll}{2,3}$/u.test(prefix!.text) &&
    !LINKS.has(prefix!.text)
  );
}

/** Acronyms of three letters or more that the gazetteer gives to one body, and the two-letter ones of all the world. */
function isWellKnown(surface: string): boolean {
  if (surface.length === 2) return surface === 'UN' || surface === 'EU';
  return bodyByAcronym(surface).length === 1;
}

/** Capitalised long forms are names; of bodies unless their last word says otherwise ("… Goals", "… Treaty"). */
function certaintyOfLong(context: Context, first: number, last: number): number {
  const words = context.tokens.slice(first, last).filter((token) => token.kind === 'word');
  const long = words.filter((word) => word.text.length > 3);
  const small = long.filter((word) => word.shape === 'lower').length;
  if (words.length === 0 || small * 2 > long.length || words[0]!.shape === 'lower') return 0;
  if (words.some((word) => isOrganizationHead(word.lower))) return 0.95;
  const link = words.findIndex((word) => /^(of|for|on|in)$/.test(word.lower));
  const head = words[link < 1 ? words.length - 1 : link - 1]!;
  if (isThingHead(head.lower)) return 0;
  if (isWeakOrganizationHead(head.lower)) return 0.9;
  return small > 0 ? 0.6 : 0.8;
}

function certaintyOfAcronym(context: Context, at: number): number {
  const { tokens } = context;
  const { text, kind, shape } = tokens[at]!;
  if (kind !== 'word' || shape === 'lower' || !isAcronymSurface(text)) return 0;
  if (bracketedCountries(context).has(at) || isEmptyCapitals(tokens, at)) return 0;
  if (!isWellKnown(text) && (isInHeading(context, at) || isLabel(tokens, at))) return 0;
  if (tokens[at + 1]?.kind === 'number' && text.length <= 3) return 0.2;
  if (text.length > 6) return 0.4;
  return text.length === 2 ? 0.6 : 0.8;
}
