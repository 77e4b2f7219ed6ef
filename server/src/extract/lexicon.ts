import { remember } from '../text/remember.ts';
import type { Token } from '../text/tokens.ts';
import { MONTHS, WEEKDAYS } from './lists/calendarWords.ts';
import { cities } from './lists/cities.ts';
import { countries, nationalities, regions } from './lists/countries.ts';
import { countryCodes } from './lists/countryCodes.ts';
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
  buildingHeads,
  companySuffixes,
  neverHeads,
  organizationHeads,
  organizationPrefixes,
  weakOrganizationHeads,
} from './lists/organizationHeads.ts';
import {
  honorifics,
  nameParticles,
  postNominals,
  ranks,
  religiousTitles,
  titlesOrNames,
} from './lists/personTitles.ts';
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

type Test = (word: string) => boolean;
const tests: Test[] = [];

/** The same test, but each word is looked up once: of the last thousands of words all answers are remembered. */
function remembered(test: Test): Test {
  const bit = 1 << tests.length;
  tests.push(test);
  return (word) => (answersFor(word) & bit) !== 0;
}

const allAnswers = remember(
  (word) => tests.reduce((bits, test, number) => (test(word) ? bits | (1 << number) : bits), 0),
  50_000,
);
let lastWord: string | undefined;
let lastAnswers = 0;

function answersFor(word: string): number {
  if (word === lastWord) return lastAnswers;
  lastAnswers = allAnswers(word);
  lastWord = word;
  return lastAnswers;
}

const withoutDot = (word: string): string => key(word.endsWith('.') ? word.slice(0, -1) : word);

export const isOrganizationHead = remembered((word) => {
  const listed = key(word);
  return organizationHeads.has(listed) && !buildingHeads.has(listed);
});
export const isWeakOrganizationHead = remembered((word) => {
  const listed = key(word);
  return (
    weakOrganizationHeads.has(listed) &&
    !officeHeads.has(listed) &&
    !thingHeads.has(listed) &&
    !neverHeads.has(listed)
  );
});
export const isCompanySuffix = remembered((word) => companySuffixes.has(withoutDot(word)));
export const isOrganizationPrefix = remembered((word) => organizationPrefixes.has(key(word)));

export const isHonorific = remembered((word) => {
  const listed = withoutDot(word);
  return honorifics.has(listed) || religiousTitles.has(listed);
});
/** "don", "king": a title, or the first part of a name. */
export const isTitleOrName = remembered((word) => titlesOrNames.has(key(word)));
export const isRank = remembered((word) => ranks.has(withoutDot(word)));
/** Letters behind a name, with or without dots: "qc", "o.f.m.". */
export const isPostNominal = remembered((word) => postNominals.has(key(word).replaceAll('.', '')));
/** "General" ends offices ("Secretary-General") as well as ranks. */
export const isOfficeWord = remembered((word) => word === 'general' || officeHeads.has(key(word)));
/** "designate", "elect": behind an office, part of its title. */
export const isOfficeEnding = remembered((word) => word !== 'general' && officeEndings.has(key(word)));
/** "former", "acting", "incoming": tells whether an office is held. */
export const isStandingWord = remembered((word) =>
  [pastOfficeWords, interimOfficeWords, futureOfficeWords].some((words) => words.has(key(word))),
);
/** "historian", "pilot": listed among the offices, and held for no body. */
export const isTrade = remembered((word) => trades.has(key(word)));
export const isOfficeModifier = remembered((word) => officeModifiers.has(key(word)));

export const isGivenName = remembered((word) => givenNames.has(key(word)));
export const isSurname = remembered((word) => surnames.has(key(word)));
/** Names that are ordinary words or places as well. */
export const isMaybeName = remembered(
  (word) => ambiguousGivenNames.has(key(word)) || ambiguousSurnames.has(key(word)),
);
export const isNameParticle = remembered((word) => nameParticles.has(key(word)));

export const isNationality = remembered((word) => nationalities.has(key(word)));
/** "ken": the three letters of a country. */
export const isCountryCode = (word: string): boolean => countryCodes.has(word);
export const isPlaceName = remembered((word) => places.has(key(word)));

const places: ReadonlySet<string> = new Set([countries, cities, regions].flatMap((list) => [...list.keys()]));

/** The words with which listed places begin, and how many words the longest of those has. */
const longestPlaces = new Map<string, number>();
for (const place of places) {
  const words = place.split(' ');
  const first = words[0]!;
  // Also what a possessive completes: "People's".
  for (const word of first.endsWith('s') ? [first, first.slice(0, -1)] : [first])
    longestPlaces.set(word, Math.max(words.length, longestPlaces.get(word) ?? 0));
}

/** How many tokens the longest listed country, region or city has that begins at a token; 0 when none does. */
export function longestPlaceAt(tokens: readonly Token[], at: number): number {
  const longest = longestPlaces.get(key(tokens[at]?.lower ?? ''));
  const match = longest === undefined ? undefined : phraseAt(places, tokens, at, longest);
  return match === undefined ? 0 : match.last - at;
}

/** A capitalised month or day of the week. */
export const isDateWord = remembered((text) => {
  const lower = text.toLowerCase();
  return (MONTHS.has(lower) || WEEKDAYS.has(lower)) && /^\p{Lu}/u.test(text);
});
export const isFunctionWord = remembered((word) => functionWords.has(key(word)));
export const isNotName = remembered((word) => {
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
});
export const isSpeechVerb = remembered((word) => speechVerbs.has(key(word)));
export const isThingHead = remembered((word) => thingHeads.has(key(word)));
/** Last words of conferences and texts, which are no bodies. */
export const isEventOrText = remembered((word) => eventsAndTexts.has(key(word)));
/** Letters before the name of a ship ("MV", "HMS"). */
export const isShipPrefix = remembered((word) => shipPrefixes.has(key(word)));
export const isAcronymOfThing = (text: string): boolean => acronymsOfThings.has(text);

/** What bodies are for ("affairs", "fisheries", "cooperation"): an ordinary noun rather than a name. */
export const isAbstractNoun = remembered((word) => {
  if (topics.has(word)) return true;
  return (
    word.length > 6 && /(?:tions?|ments?|ism|ness|[ae]nce|ship|ics|ology|it(?:y|ies)|ing|ture)$/.test(word)
  );
});
