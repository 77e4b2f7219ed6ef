import { covers, overlaps } from '../../text/span.ts';
import type { Candidate } from '../candidate.ts';
import { isHyphen } from '../chunks.ts';
import type { Context } from '../context.ts';
import { isEventOrText, isOrganizationHead } from '../lexicon.ts';
import { beginsPerson, hasOwnAcronym, isGenericPlural } from '../recognizers/organizations.ts';

/** Rules that are right whatever the tagger says: the document, or the gazetteer, spells the name out. */
const STRONG = new Set(['acronym/long', 'acronym/brackets', 'acronym/well-known', 'organization/well-known']);

/** What is left of a rule's certainty where the tagger sees the name elsewhere, or none at all. */
const CROSSING = 0.75;
const ALONE = 0.3;

/**
 * Weighs what the rules propose by what the tagger sees. Measured on annotated documents that the tagger was not
 * trained on, a rule that the tagger contradicts is seldom right, except for rules that rest on the document's own
 * words. Without a tagger (`tagged` undefined) the rules stand as they are.
 */
export function weighByTagger(
  context: Context,
  candidates: readonly Candidate[],
  tagged: readonly Candidate[] | undefined,
): Candidate[] {
  if (tagged === undefined) return [...candidates];
  const places = candidates.filter(
    (candidate) => candidate.kind === 'place' && candidate.last - candidate.first > 1,
  );
  const names = tagged.filter((name) => !isRefuted(context, name, places));
  const byToken = new Map<number, Candidate>();
  for (const name of names) for (let i = name.first; i < name.last; i++) byToken.set(i, name);
  const weighed = candidates.map((candidate) => weigh(candidate, byToken));
  return [...weighed, ...names];
}

function weigh(candidate: Candidate, byToken: ReadonlyMap<number, Candidate>): Candidate {
  if (STRONG.has(candidate.rule) || candidate.kind === 'place') return candidate;
  const rivals: Candidate[] = [];
  for (let i = candidate.first; i < candidate.last; i++) {
    const name = byToken.get(i);
    if (name !== undefined && rivals.at(-1) !== name) rivals.push(name);
  }
  if (
    rivals.some(
      (name) => name.start === candidate.start && name.end === candidate.end && name.kind === candidate.kind,
    )
  ) {
    return candidate;
  }
  const isOrganization =
    candidate.kind === 'organization' && rivals.some((name) => name.kind === 'organization');
  if (isOrganization && rivals.some((name) => covers(name, candidate))) return candidate;
  if (
    isOrganization &&
    candidate.rule === 'organization/head' &&
    rivals.some((name) => overlaps(name, candidate))
  ) {
    return { ...candidate, certainty: candidate.certainty * CROSSING };
  }
  return { ...candidate, certainty: candidate.certainty * ALONE };
}

/** Names that are none: conferences and treaties, kinds of bodies, a body with a person or a place run into it. */
function isRefuted(context: Context, name: Candidate, places: readonly Candidate[]): boolean {
  if (places.some((place) => overlaps(place, name) && !covers(name, place) && !covers(place, name)))
    return true;
  if (name.kind === 'person') return places.some((place) => covers(name, place));
  if (name.kind !== 'organization') return false;
  const { tokens } = context;
  const words = tokens.slice(name.first, name.last);
  const hasHead = words.some((word) => isOrganizationHead(word.lower));
  if (!hasHead && isEventOrText(words.at(-1)!.lower)) return true;
  if (hasHead && words.length > 1 && isGenericPlural(tokens, name.first, name.last, name.last - 1))
    return true;
  return joinsTwoBodies(context, name) || runsIntoPerson(context, name);
}

/** "UN-OSCE", "UN-Shanghai Cooperation Organisation" where the text also says "SCO". */
function joinsTwoBodies(context: Context, name: Candidate): boolean {
  const [owner, hyphen, rest] = context.tokens.slice(name.first, name.last);
  if (rest === undefined || owner!.shape !== 'upper' || !isHyphen(hyphen)) return false;
  if (hasOwnAcronym(context, name.first + 2, name.last)) return true;
  const isPair = name.last - name.first === 3 && rest.shape === 'upper';
  return isPair && isUsedAlone(context, owner!.text) && isUsedAlone(context, rest.text);
}

/** "Conflict Prevention Centre Marcel Pesko": the name of a person right behind the head word. */
function runsIntoPerson(context: Context, name: Candidate): boolean {
  for (let i = name.first + 1; i < name.last - 2; i++) {
    const isHead = isOrganizationHead(context.tokens[i]!.lower);
    if (isHead && beginsPerson(context, { first: name.first, last: name.last }, i + 1)) return true;
  }
  return false;
}

function isUsedAlone(context: Context, acronym: string): boolean {
  const { tokens } = context;
  return tokens.some(
    ({ text }, i) => text === acronym && !isHyphen(tokens[i + 1]) && !isHyphen(tokens[i - 1]),
  );
}
