import { covers } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import type { Candidate } from '../candidate.ts';
import { isHyphen } from '../chunks.ts';
import { type Context, oncePerDocument } from '../context.ts';
import { type Layer, layOver } from '../layer.ts';
import {
  isAbstractNoun,
  isEventOrText,
  isFunctionWord,
  isGivenName,
  isHonorific,
  isNationality,
  isOfficeWord,
  isOrganizationHead,
  isPlaceName,
  isPostNominal,
  isShipPrefix,
  isTitleOrName,
  isWeakOrganizationHead,
} from '../lexicon.ts';
import { irregularPasts } from '../lists/pastVerbs.ts';
import { beginsPerson } from '../recognizers/organizationEnd.ts';
import { hasOwnAcronym, isGenericPlural } from '../recognizers/organizations.ts';
import { bracketedCountries } from '../recognizers/places.ts';
import type { TaggedNames } from '../recognizers/taggedNames.ts';
import { isFirmByName } from './firmByName.ts';
import { cut, trimmedBody } from './trimmedBody.ts';

/** Where the tagger is so sure of a body, its last word says nothing against it ("National Democratic Congress"). */
const VERY_SURE = 0.98;

/** What the tagger sees, with its names mended where a rule knows better; `proposed` is what the rules found. */
export function correctNames(
  context: Context,
  proposed: readonly Candidate[],
  { names, likelihood }: TaggedNames,
): TaggedNames {
  const places = proposed.filter(({ kind, first, last }) => kind === 'place' && last - first > 1);
  const placeAt = layOver(context, places);
  const mended = names.flatMap((name) => corrected(context, name, placeAt));
  return { names: ofOneKind(context, mended), likelihood };
}

/** How much of what the tagger says of a name must call it a place for the rest to be one too; and a body. */
const MOSTLY = 0.7;

/** A name that is a place nearly everywhere in a document is one where the tagger takes it for a body, or the other way. */
function ofOneKind({ text }: Context, names: readonly Candidate[]): Candidate[] {
  const surfaceOf = ({ start, end }: Candidate) => text.slice(start, end);
  const told = new Map<string, { place: number; all: number }>();
  for (const name of names) {
    if (name.kind === 'person') continue;
    const sums = told.get(surfaceOf(name)) ?? { place: 0, all: 0 };
    sums.all += name.certainty;
    if (name.kind === 'place') sums.place += name.certainty;
    told.set(surfaceOf(name), sums);
  }
  return names.map((name) => {
    if (name.kind === 'person') return name;
    const { place, all } = told.get(surfaceOf(name))!;
    const kind = place >= all * MOSTLY ? 'place' : place <= all * (1 - MOSTLY) ? 'organization' : name.kind;
    return kind === name.kind ? name : asKind(name, kind);
  });
}

/**
 * A tagged name as it should be: itself, a part of it ("Central Asia ⟨Peter Burian⟩"), its parts, or nothing.
 */
function corrected(context: Context, name: Candidate, placeAt: Layer): Candidate[] {
  const place = placeAt
    .slice(name.first, name.last)
    .find((other) => other !== undefined && !covers(other, name));
  if (name.kind === 'person' && place !== undefined) {
    return place.first <= name.first
      ? [cut(context, name, place.last, name.last)]
      : [cut(context, name, name.first, place.first)];
  }
  if (isShip(context, name) || (name.kind === 'person' && isThing(context, name))) return [];
  if (isFirmByName(context.tokens, name)) return [asKind(name, 'organization')];
  if (name.kind === 'person') return [withoutTitles(context, name)];
  const behind = placeAt[name.first]?.last ?? name.last;
  if (behind < name.last && beginsPerson(context, name, behind))
    return [asKind(cut(context, name, behind, name.last), 'person')];
  if (name.kind !== 'organization') return [name];
  if (isKnownPlace(context, name)) return [asKind(name, 'place')];
  if (
    (place !== undefined && !covers(name, place)) ||
    isCountry(context, name) ||
    isPartOfTitle(context, name) ||
    (name.certainty < VERY_SURE && isNoBody(context, name)) ||
    isPortfolio(context, name) ||
    joinsTwoBodies(context, name)
  )
    return [];
  const second = secondBody(context, name);
  if (second !== undefined)
    return [cut(context, name, name.first, second - 1), cut(context, name, second, name.last)];
  const person = personBehindHead(context, name);
  if (person === undefined) return [trimmedBody(context, name)];
  return [cut(context, name, name.first, person), asKind(cut(context, name, person, name.last), 'person')];
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

/** The same stretch as the name of another kind. */
function asKind(name: Candidate, kind: Candidate['kind']): Candidate {
  return { ...name, kind, rule: `model/${kind}` };
}

/** "Akira Hayashi (⟨JPN⟩)". */
function isCountry(context: Context, { first, last }: Candidate): boolean {
  return last - first === 1 && bracketedCountries(context).has(first);
}

/** "for the ⟨Pacific⟩": with an article a sea or region, without one perhaps a club. */
function isKnownPlace({ tokens }: Context, { first, last }: Candidate): boolean {
  return last - first === 1 && tokens[first - 1]?.lower === 'the' && isPlaceName(tokens[first]!.lower);
}

/** "⟨Company⟩ Secretary": a kind of body without an article before an office. */
function isPartOfTitle({ tokens }: Context, { first, last }: Candidate): boolean {
  const next = tokens[last];
  return (
    last - first === 1 &&
    tokens[first]!.shape === 'capitalized' &&
    isOrganizationHead(tokens[first]!.lower) &&
    !/^(?:the|our|its|their|this)$/.test(tokens[first - 1]?.lower ?? '') &&
    next?.shape === 'capitalized' &&
    next.gap === 'space' &&
    isOfficeWord(next.lower)
  );
}

/** "HMS Northern Gannet". */
function isShip({ tokens }: Context, { first, last }: Candidate): boolean {
  return last - first > 1 && isShipPrefix(tokens[first]!.lower);
}

/** "the ⟨Adela⟩ sank": what has an article is no person but a ship or the like, here and throughout the document. */
function isThing(context: Context, { first, last }: Candidate): boolean {
  return last - first === 1 && namesWithArticle(context).has(context.tokens[first]!.text);
}

/** Words that stand alone between "the" and a small word, a verb or a mark: not "the Lim family", "the Lim, Park and Berg cases". */
const namesWithArticle = oncePerDocument(({ tokens }) => {
  const names = new Set<string>();
  tokens.forEach(({ text, shape }, i) => {
    const behind = tokens[i + 1];
    if (shape !== 'capitalized' || tokens[i - 1]?.lower !== 'the' || behind === undefined) return;
    const isEnd =
      /^[.;:!?)”"’»]$/.test(behind.text) || (behind.text === ',' && tokens[i + 2]?.shape === 'lower');
    if (isEnd || (behind.shape === 'lower' && isVerbOrSmall(behind.lower))) names.add(text);
  });
  return names;
});

function isVerbOrSmall(word: string): boolean {
  return isFunctionWord(word) || irregularPasts.has(word) || /^\w{3,}ed$/.test(word);
}

/** Conferences, treaties and kinds of bodies. */
function isNoBody(context: Context, name: Candidate): boolean {
  const { tokens } = context;
  const words = tokens.slice(name.first, name.last);
  const hasHead = words.some((word) => isOrganizationHead(word.lower));
  const { lower } = words.at(-1)!;
  if (!hasHead)
    return isEventOrText(lower) || isPeople(lower) || isGeographic(words[0]!.lower) || isTopic(words);
  return words.length > 1 && isGenericPlural(tokens, name.first, name.last, name.last - 1);
}

/** "Fight Against International Terrorism", "Cooperation Aimed at Strengthening Peace": what a conference is about. */
function isTopic(words: readonly Token[]): boolean {
  const { lower } = words[0]!;
  return words.length > 3 && (isAbstractNoun(lower) || /^(?:fight|role|struggle)$/.test(lower));
}

/** "Ilha Funda", "Rua do Arsenal". */
function isGeographic(lower: string): boolean {
  return /^(?:avenida|boulevard|calle|djebel|gunung|ile|ilha|isla|jabal|jalan|jebel|kampong|kampung|pulau|rua|rue|wadi|île)$/.test(
    lower,
  );
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

/**
 * "Conflict Prevention Centre ⟨Marcel Pesko⟩", "Office of Counter-Terrorism ⟨Ana Duarte⟩": where the name of a person
 * begins right behind the head word, or behind what the body is for.
 */
function personBehindHead(context: Context, name: Candidate): number | undefined {
  const { tokens } = context;
  for (let i = name.first + 1; i < name.last - 2; i++) {
    const { lower } = tokens[i]!;
    const isEnd = isOrganizationHead(lower) || isAbstractNoun(lower);
    if (isEnd && beginsPerson(context, { first: name.first, last: name.last }, i + 1)) return i + 1;
  }
  return undefined;
}

/** "UN Secretariat and ⟨Office of Counter-Terrorism⟩": where a second whole name begins. */
function secondBody({ tokens }: Context, { first, last }: Candidate): number | undefined {
  for (let i = first + 2; i < last - 2; i++) {
    const areHeads = isHead(tokens[i - 2]!) && isHead(tokens[i]!);
    if (tokens[i - 1]!.lower === 'and' && areHeads && tokens[i + 1]!.lower === 'of') return i;
  }
  return undefined;
}

function isHead({ lower }: Token): boolean {
  return isOrganizationHead(lower) || isWeakOrganizationHead(lower);
}

/** The words in capitals that stand somewhere without a hyphen at either side. */
const usedAlone = oncePerDocument(({ tokens }) => {
  const used = new Set<string>();
  tokens.forEach(({ text, shape }, i) => {
    if (shape === 'upper' && !isHyphen(tokens[i + 1]) && !isHyphen(tokens[i - 1])) used.add(text);
  });
  return used;
});
