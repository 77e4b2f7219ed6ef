import { countries, nationalities } from '../extract/lists/countries.ts';
import { foreignWords, meanings } from '../extract/lists/translations.ts';
import { remember } from '../text/remember.ts';
import { digestOf } from './digest.ts';
import { isGenericName } from './genericNames.ts';
import type { JoinedSets } from './joinedSets.ts';
import type { Node } from './nodes.ts';
import { each, grouped, numbersOf, type Steps } from './steps.ts';

/** What a body's name says, in whichever language. */
interface Meaning {
  /** Its words in English, sorted: one for all names of one meaning. */
  readonly key: string;
  readonly isForeign: boolean;
  /** It has a word that is no everyday word: a place, a field of its own. */
  readonly isTelling: boolean;
}

/**
 * "Instituto das Estradas Rurais" is the "Institute for Rural Roads": a name that says word for word in another
 * language what one body's name says. What every country may have ("Instituto Nacional de Estadística") is the one of
 * the country that its document speaks of.
 */
export function* joinTranslated(nodes: readonly Node[], sets: JoinedSets): Steps<void> {
  const organizations = yield* numbersOf(nodes, ({ kind }) => kind === 'organization');
  const meaningsOf = (number: number): Meaning[] =>
    [...nodes[number]!.keys].flatMap((key) => meaningOf(key) ?? []);
  const keysOf = (number: number, meaning: Meaning): string[] => {
    if (meaning.isTelling) return [meaning.key];
    const { country } = digestOf(nodes[number]!.document);
    return country === undefined ? [] : [`${meaning.key} of ${country}`];
  };
  const byMeaning = yield* grouped(organizations, (number) =>
    meaningsOf(number).flatMap((meaning) => keysOf(number, meaning)),
  );
  yield* each(byMeaning.values(), (numbers) => {
    const isForeign = (number: number): boolean => meaningsOf(number).some((meaning) => meaning.isForeign);
    const foreign = numbers.filter(isForeign);
    if (foreign.length === 0) return;
    const english = new Set(
      numbers.filter((number) => !isForeign(number)).map((number) => sets.find(number)),
    );
    if (english.size > 1) return;
    for (const number of foreign) sets.join([...english][0] ?? foreign[0]!, number, 'translation');
  });
}

/** True for what every country may have, whatever the language: "Instituto Nacional de Estadística". */
export function isNationwide(key: string): boolean {
  return isGenericName(key) || meaningOf(key)?.isTelling === false;
}

const LINKS = new Set(
  `a al am and at aus aux d da das de degli dei del della delle dem den der des di die do dos du e el em en et for fur gli
  i il im in l la las le les lo los na nas no nos of on os para per por pour the to und von y zum zur`.split(
    /\s+/,
  ),
);

/** What a folded name says; `undefined` where two words of any language's everyday ones are all. */
const meaningOf = remember((key: string): Meaning | undefined => {
  const words = key.split(' ').filter((word) => !LINKS.has(word));
  if (words.length < 2 || words.length > MOST_WORDS) return undefined;
  const found = words.map(wordOf);
  const english = found.map(({ word }) => word).sort();
  const isTelling = found.some(({ isKnown }) => !isKnown);
  if (isGenericName(english.join(' ')) || (english.length < 3 && !isTelling)) return undefined;
  const isNational = english.some((word) => NATIONAL.has(word));
  return {
    key: english.join(' '),
    isForeign: found.some(({ isForeign }) => isForeign),
    isTelling: isTelling || !isNational,
  };
}, 20_000);

const MOST_WORDS = 12;

/** What a state calls its own. */
const NATIONAL = new Set(
  'central constitutional electoral federal general national republic state supreme'.split(' '),
);

/** An everyday word by its meaning, a country by its name; any other word as it is. */
function wordOf(word: string): { word: string; isForeign: boolean; isKnown: boolean } {
  for (const form of formsOf(word)) {
    const meaning = meanings.get(form);
    if (meaning === undefined) continue;
    const country = countryOf(meaning);
    return { word: country ?? meaning, isForeign: foreignWords.has(form), isKnown: country === undefined };
  }
  return { word: countryOf(word) ?? word.replace(/s$/, ''), isForeign: false, isKnown: false };
}

function countryOf(word: string): string | undefined {
  return (nationalities.get(word) ?? countries.get(word))?.toLowerCase();
}

/** The word, and what it is the plural of; without an article that is written as a part of it. */
function formsOf(word: string): string[] {
  const bare = /^(?:d|l|dell|nell)([aeiouh]\p{L}{3,})$/u.exec(word)?.[1];
  return [word, ...(bare === undefined ? [] : [bare])].flatMap((form) => [
    form,
    ...PLURALS.flatMap(([ending, singular]) =>
      form.endsWith(ending) ? [form.slice(0, -ending.length) + singular] : [],
    ),
  ]);
}

const PLURALS = [
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
  ['aux', 'al'],
  ['ais', 'al'],
  ['oes', 'ao'],
  ['en', ''],
  ['er', ''],
] as const;
