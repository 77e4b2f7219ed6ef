import type { Token } from '../text/tokens.ts';
import { MONTHS, WEEKDAYS } from './lists/calendarWords.ts';
import { cities } from './lists/cities.ts';
import { countries, nationalities, regions } from './lists/countries.ts';
import { ambiguousGivenNames, givenNames } from './lists/givenNames.ts';
import {
  capitalizedNouns,
  documentWords,
  holidayWords,
  languageWords,
  religionWords,
  sentenceStarters,
} from './lists/notNames.ts';
import {
  futureOfficeWords,
  interimOfficeWords,
  officeEndings,
  officeHeads,
  officeModifiers,
  pastOfficeWords,
  trades,
} from './lists/offices.ts';
import {
  companySuffixes,
  organizationHeads,
  organizationPrefixes,
  weakOrganizationHeads,
} from './lists/organizationHeads.ts';
import { honorifics, nameParticles, ranks, religiousTitles } from './lists/personTitles.ts';
import { ambiguousSurnames, surnames } from './lists/surnames.ts';
import {
  acronymsOfThings,
  eventsAndTexts,
  functionWords,
  shipPrefixes,
  thingHeads,
  topics,
} from './lists/things.ts';
import { speechVerbs } from './lists/verbs.ts';
import { listKey, phraseAt } from './lists/words.ts';

/*
 * What the lists know of a word. Every function takes a word in small letters, as a token's `lower` gives it.
 */

const key = listKey;

const withoutDot = (word: string): string => key(word.endsWith('.') ? word.slice(0, -1) : word);

/** Heads that a building or a place has as well as a body: on their own they prove nothing. */
const BUILDINGS = new Set([
  'headquarters',
  'cathedral',
  'monastery',
  'abbey',
  'dynasty',
  'convent',
  'temple',
  'directory',
]);

/** Words that end the names of events, places and qualities as often as those of bodies. */
const NEVER_HEADS = new Set([
  'general',
  'meeting',
  'festival',
  'contingent',
  'space',
  'security',
  'power',
  'gulf',
  'city',
  'games',
  'medical',
  'electric',
  'equity',
  'minority',
  'majority',
  'hall',
  'palace',
  'world',
  'youth',
  'united',
  'standard',
  'summit',
  'record',
  'records',
  'secret',
  'order',
  'class',
  'concern',
  'fire',
  'land',
  'market',
  'mine',
  'mines',
  'pool',
  'port',
  'ring',
  'savings',
  'star',
  'stars',
  'state',
  'states',
  'tribe',
  'yard',
  'camp',
  'base',
  'farm',
  'family',
  'executive',
  'presidency',
  'solidarity',
  'unit',
]);

export const isOrganizationHead = (word: string): boolean => {
  const listed = key(word);
  return organizationHeads.has(listed) && !BUILDINGS.has(listed);
};
export const isWeakOrganizationHead = (word: string): boolean => {
  const listed = key(word);
  return (
    weakOrganizationHeads.has(listed) &&
    !officeHeads.has(listed) &&
    !thingHeads.has(listed) &&
    !NEVER_HEADS.has(listed)
  );
};
export const isCompanySuffix = (word: string): boolean => companySuffixes.has(withoutDot(word));
export const isOrganizationPrefix = (word: string): boolean => organizationPrefixes.has(key(word));

export const isHonorific = (word: string): boolean => {
  const listed = withoutDot(word);
  return honorifics.has(listed) || religiousTitles.has(listed);
};
export const isRank = (word: string): boolean => ranks.has(withoutDot(word));
/** "General" ends offices ("Secretary-General") as well as ranks. */
export const isOfficeWord = (word: string): boolean => word === 'general' || officeHeads.has(key(word));
/** "designate", "elect": behind an office, part of its title. */
export const isOfficeEnding = (word: string): boolean => word !== 'general' && officeEndings.has(key(word));
/** "former", "acting", "incoming": tells whether an office is held. */
export const isStandingWord = (word: string): boolean =>
  [pastOfficeWords, interimOfficeWords, futureOfficeWords].some((words) => words.has(key(word)));
/** "historian", "pilot": listed among the offices, and held for no body. */
export const isTrade = (word: string): boolean => trades.has(key(word));
export const isOfficeModifier = (word: string): boolean => officeModifiers.has(key(word));

export const isGivenName = (word: string): boolean => givenNames.has(key(word));
export const isSurname = (word: string): boolean => surnames.has(key(word));
/** Names that are ordinary words or places as well. */
export const isMaybeName = (word: string): boolean =>
  ambiguousGivenNames.has(key(word)) || ambiguousSurnames.has(key(word));
export const isNameParticle = (word: string): boolean => nameParticles.has(key(word));

export const isNationality = (word: string): boolean => nationalities.has(key(word));
export const isPlaceName = (word: string): boolean => {
  const listed = key(word);
  return countries.has(listed) || cities.has(listed) || regions.has(listed);
};

const places = {
  has: (phrase: string): boolean => countries.has(phrase) || cities.has(phrase) || regions.has(phrase),
};

/** The words with which listed places begin, also those that a possessive completes ("People's"). */
const placeBeginnings = new Set(
  [countries, cities, regions]
    .flatMap((list) => [...list.keys()])
    .map((phrase) => phrase.split(' ')[0]!)
    .flatMap((word) => (word.endsWith('s') ? [word, word.slice(0, -1)] : [word])),
);

/** How many tokens the longest listed country, region or city has that begins at a token; 0 when none does. */
export function longestPlaceAt(tokens: readonly Token[], at: number): number {
  if (!placeBeginnings.has(key(tokens[at]?.lower ?? ''))) return 0;
  const match = phraseAt(places, tokens, at);
  return match === undefined ? 0 : match.last - at;
}

/** A capitalised month or day of the week. */
export const isDateWord = (text: string): boolean => {
  const lower = text.toLowerCase();
  return (MONTHS.has(lower) || WEEKDAYS.has(lower)) && /^\p{Lu}/u.test(text);
};
export const isFunctionWord = (word: string): boolean => functionWords.has(key(word));
export const isNotName = (word: string): boolean => {
  const listed = key(word);
  return (
    sentenceStarters.has(listed) ||
    documentWords.has(listed) ||
    religionWords.has(listed) ||
    languageWords.has(listed) ||
    holidayWords.has(listed) ||
    capitalizedNouns.has(listed) ||
    functionWords.has(listed) ||
    MONTHS.has(listed) ||
    WEEKDAYS.has(listed)
  );
};
export const isSpeechVerb = (word: string): boolean => speechVerbs.has(key(word));
export const isThingHead = (word: string): boolean => thingHeads.has(key(word));
/** Last words of conferences and texts, which are no bodies. */
export const isEventOrText = (word: string): boolean => eventsAndTexts.has(key(word));
/** Letters before the name of a ship ("MV", "HMS"). */
export const isShipPrefix = (word: string): boolean => shipPrefixes.has(key(word));
export const isAcronymOfThing = (text: string): boolean => acronymsOfThings.has(text);

/** What bodies are for ("affairs", "fisheries", "cooperation"): an ordinary noun rather than a name. */
export function isAbstractNoun(word: string): boolean {
  if (topics.has(word)) return true;
  return (
    word.length > 6 && /(?:tions?|ments?|ism|ness|[ae]nce|ship|ics|ology|it(?:y|ies)|ing|ture)$/.test(word)
  );
}
