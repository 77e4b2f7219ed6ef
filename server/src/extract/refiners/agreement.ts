import { covers, overlaps } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import type { Candidate } from '../candidate.ts';
import { isHyphen } from '../chunks.ts';
import { type Context, oncePerDocument } from '../context.ts';
import {
  isEventOrText,
  isGivenName,
  isHonorific,
  isNationality,
  isOrganizationHead,
  isPostNominal,
  isShipPrefix,
  isTitleOrName,
} from '../lexicon.ts';
import { beginsPerson, hasOwnAcronym, isGenericPlural } from '../recognizers/organizations.ts';
import { bracketedCountries } from '../recognizers/places.ts';
import type { TaggedNames } from '../recognizers/taggedNames.ts';

/** Rules that are right whatever the tagger says: the document, or the gazetteer, spells the name out. */
const STRONG = new Set([
  'acronym/long',
  'acronym/brackets',
  'acronym/well-known',
  'organization/well-known',
  'organization/family-firm',
  'person/turned',
]);

/** What is left of a rule's certainty where the tagger sees the name elsewhere, or none at all. */
const CROSSING = 0.75;
const ALONE = 0.3;
/** How likely the tagger must think an acronym a body, though less likely than none, for it to stand. */
const LEAST_SEEN = 0.1;
/** Where the tagger is so sure of a body, its last word says nothing against it ("National Democratic Congress"). */
const VERY_SURE = 0.98;
/** Where the tagger is so sure of a body, only a body that it belongs to makes the name longer. */
const SURE = 0.75;

/**
 * Weighs what the rules propose by what the tagger sees. Measured on annotated documents that the tagger was not
 * trained on, a rule that the tagger contradicts is seldom right, except for rules that rest on the document's own
 * words. Without a tagger (`tagged` undefined) the rules stand as they are.
 */
export function weighByTagger(
  context: Context,
  candidates: readonly Candidate[],
  tagged: TaggedNames | undefined,
): Candidate[] {
  if (tagged === undefined) return [...candidates];
  const places = candidates.filter(({ kind, first, last }) => kind === 'place' && last - first > 1);
  const placeAt = layOver(context, places);
  const names = tagged.names.flatMap((name) => corrected(context, name, placeAt));
  const byToken = layOver(context, names);
  const surfaceOf = ({ start, end }: Candidate) => context.text.slice(start, end);
  const surfaces = new Set(names.filter(({ kind }) => kind === 'organization').map(surfaceOf));
  const isNamedAlone = (candidate: Candidate) => surfaces.has(surfaceOf(candidate));
  const weighed = candidates.map((candidate) =>
    weigh(context, candidate, byToken, tagged.likelihood, isNamedAlone),
  );
  return [...weighed, ...names];
}

/** By token, the candidate that it belongs to. */
type Layer = readonly (Candidate | undefined)[];

function layOver({ tokens }: Context, candidates: readonly Candidate[]): Layer {
  const layer: (Candidate | undefined)[] = new Array(tokens.length);
  for (const candidate of candidates) layer.fill(candidate, candidate.first, candidate.last);
  return layer;
}

function weigh(
  context: Context,
  candidate: Candidate,
  byToken: Layer,
  seen: (candidate: Candidate) => number,
  isNamedAlone: (candidate: Candidate) => boolean,
): Candidate {
  if (candidate.kind === 'place') return weighPlace(candidate, byToken);
  if (STRONG.has(candidate.rule)) return candidate;
  const rivals: Candidate[] = [];
  for (let i = candidate.first; i < candidate.last; i++) {
    const name = byToken[i];
    if (name !== undefined && rivals.at(-1) !== name) rivals.push(name);
  }
  if (
    rivals.some(
      (name) => name.start === candidate.start && name.end === candidate.end && name.kind === candidate.kind,
    )
  ) {
    return candidate;
  }
  if (candidate.rule.endsWith('again') && rivals.length === 0 && seen(candidate) > 0.3) return candidate;
  const isOrganization =
    candidate.kind === 'organization' && rivals.some((name) => name.kind === 'organization');
  if (isOrganization && rivals.some((name) => covers(name, candidate)))
    return { ...candidate, certainty: candidate.certainty * (isNamedAlone(candidate) ? 1 : ALONE) };
  const isLonger = rivals.every((name) => covers(candidate, name));
  if (isOrganization && candidate.rule === 'organization/head' && isLonger)
    return prolongs(context, candidate, rivals)
      ? { ...candidate, certainty: candidate.certainty * ALONE }
      : candidate;
  if (
    isOrganization &&
    candidate.rule === 'organization/head' &&
    rivals.some((name) => overlaps(name, candidate))
  ) {
    return { ...candidate, certainty: candidate.certainty * CROSSING };
  }
  const isSeen = rivals.length === 0 && candidate.rule === 'acronym/capitals' && seen(candidate) > LEAST_SEEN;
  return { ...candidate, certainty: candidate.certainty * (isSeen ? CROSSING : ALONE) };
}

/** "⟨Porto⟩ have never won in England": one word that is a town may name its club, or a person. */
function weighPlace(place: Candidate, byToken: Layer): Candidate {
  const rival = byToken[place.first];
  const isWord = place.rule === 'place/list' && place.last - place.first === 1;
  const isSame = isWord && rival?.start === place.start && rival.end === place.end;
  if (!isSame || rival.kind === 'place') return place;
  return { ...place, certainty: Math.min(place.certainty, 1 - rival.certainty) };
}

/**
 * "⟨Vatican Radio⟩ on the 17th", "⟨Unity Committee⟩ of Cemal Gürsel", "⟨Iraqi Army⟩'s 9th Division": more than a
 * body that the tagger surely sees.
 */
function prolongs({ tokens }: Context, candidate: Candidate, rivals: readonly Candidate[]): boolean {
  const [start, end] = [rivals[0]!, rivals.at(-1)!];
  if (start.certainty >= SURE && tokens[start.last]?.kind === 'possessive') return true;
  const belongs = end !== start && end.kind === 'organization' && end.last === candidate.last;
  return start.first === candidate.first && start.certainty >= SURE && !belongs;
}

/** A tagged name as it should be: itself, a part of it, its parts, or nothing. */
function corrected(context: Context, name: Candidate, placeAt: Layer): Candidate[] {
  const place = placeAt
    .slice(name.first, name.last)
    .find((other) => other !== undefined && !covers(other, name));
  if (name.kind === 'person' && place !== undefined) {
    return place.first <= name.first
      ? [cut(context, name, place.last, name.last)]
      : [cut(context, name, name.first, place.first)];
  }
  if (isShip(context, name)) return [];
  if (name.kind === 'person') return [withoutTitles(context, name)];
  if (name.kind !== 'organization') return [name];
  if (
    (place !== undefined && !covers(name, place)) ||
    isCountry(context, name) ||
    (name.certainty < VERY_SURE && isNoBody(context, name)) ||
    isPortfolio(context, name) ||
    joinsTwoBodies(context, name)
  )
    return [];
  const person = personBehindHead(context, name);
  if (person === undefined) return [withoutBuilding(context, name)];
  return [
    cut(context, name, name.first, person),
    { ...cut(context, name, person, name.last), kind: 'person' },
  ];
}

/** "Datuk ⟨Jamal Idris⟩", "⟨Ada Lim⟩ QC": titles and letters stay outside of a name. */
function withoutTitles(context: Context, name: Candidate): Candidate {
  const { tokens } = context;
  let { first, last } = name;
  const isTitle = ({ lower }: Token) =>
    isHonorific(lower) && !isGivenName(lower) && !(isTitleOrName(lower) && name.last - name.first === 2);
  const isLetters = ({ lower, shape }: Token) => isPostNominal(lower) && shape !== 'capitalized';
  while (last - first > 1 && (isTitle(tokens[first]!) || tokens[first]!.text === '.')) first++;
  while (last - first > 1 && (isLetters(tokens[last - 1]!) || tokens[last - 1]!.text === ',')) last--;
  return cut(context, name, first, last);
}

/** "⟨UN⟩ Headquarters": a building called after its body is none. */
function withoutBuilding(context: Context, name: Candidate): Candidate {
  const isBuilding = /^(?:headquarters|hq|tower|building)$/.test(context.tokens[name.last - 1]!.lower);
  return isBuilding && name.last - name.first > 1 ? cut(context, name, name.first, name.last - 1) : name;
}

/** The tokens `first..last` of a name. */
function cut(context: Context, name: Candidate, first: number, last: number): Candidate {
  return { ...name, first, last, start: context.tokens[first]!.start, end: context.tokens[last - 1]!.end };
}

/** "Akira Hayashi (⟨JPN⟩)". */
function isCountry(context: Context, { first, last }: Candidate): boolean {
  return last - first === 1 && bracketedCountries(context).has(first);
}

/** "HMS Northern Gannet". */
function isShip({ tokens }: Context, { first, last }: Candidate): boolean {
  return last - first > 1 && isShipPrefix(tokens[first]!.lower);
}

/** Conferences, treaties and kinds of bodies. */
function isNoBody(context: Context, name: Candidate): boolean {
  const { tokens } = context;
  const words = tokens.slice(name.first, name.last);
  const hasHead = words.some((word) => isOrganizationHead(word.lower));
  const { lower } = words.at(-1)!;
  if (!hasHead) return isEventOrText(lower) || isPeople(lower);
  return words.length > 1 && isGenericPlural(tokens, name.first, name.last, name.last - 1);
}

/** "Central Asian", "Panamanians". */
function isPeople(lower: string): boolean {
  return isNationality(lower) || (lower.endsWith('s') && isNationality(lower.slice(0, -1)));
}

/** "Minister of ⟨Mines and Energy⟩", "Commissioner for ⟨Peace and Security⟩": what somebody is in charge of. */
function isPortfolio({ tokens }: Context, { first, last }: Candidate): boolean {
  const [office, link] = [tokens[first - 2]?.lower ?? '', tokens[first - 1]?.lower ?? ''];
  const isOffice =
    /^ministers?$/.test(office) || (/^(?:commissioner|secretary)$/.test(office) && link === 'for');
  const isNamed = tokens.slice(first, last).some(({ lower }) => isOrganizationHead(lower));
  return isOffice && /^(?:of|for)$/.test(link) && !isNamed;
}

/** "UN-OSCE", "UN-Shanghai Cooperation Organisation" where the text also says "SCO". */
function joinsTwoBodies(context: Context, name: Candidate): boolean {
  const [owner, hyphen, rest] = context.tokens.slice(name.first, name.last);
  if (rest === undefined || owner!.shape !== 'upper' || !isHyphen(hyphen)) return false;
  if (hasOwnAcronym(context, name.first + 2, name.last)) return true;
  const isPair = name.last - name.first === 3 && rest.shape === 'upper';
  return isPair && usedAlone(context).has(owner!.text) && usedAlone(context).has(rest.text);
}

/** "Conflict Prevention Centre ⟨Marcel Pesko⟩": where the name of a person begins right behind the head word. */
function personBehindHead(context: Context, name: Candidate): number | undefined {
  for (let i = name.first + 1; i < name.last - 2; i++) {
    const isHead = isOrganizationHead(context.tokens[i]!.lower);
    if (isHead && beginsPerson(context, { first: name.first, last: name.last }, i + 1)) return i + 1;
  }
  return undefined;
}

/** The words in capitals that stand somewhere without a hyphen at either side. */
const usedAlone = oncePerDocument(({ tokens }) => {
  const used = new Set<string>();
  tokens.forEach(({ text, shape }, i) => {
    if (shape === 'upper' && !isHyphen(tokens[i + 1]) && !isHyphen(tokens[i - 1])) used.add(text);
  });
  return used;
});
