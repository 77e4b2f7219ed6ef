import {
  isAbstractNoun,
  isOrganizationHead,
  isOrganizationPrefix,
  isWeakOrganizationHead,
} from '../extract/lexicon.ts';

/** Bodies that every state, or every organisation, has one of. */
const EVERYWHERE = new Set(
  `army assembly board cabinet commission committee congress council court department directorate embassy force
  forces guard house ministry navy parliament police prosecutor registry secretariat senate staff treasury
  tribunal`.split(/\s+/),
);

/** Capitalised words that tell of a body known by that name. */
const TELLING = new Set(
  `african american arab asian atlantic balkan baltic caribbean eurasian euro european international islamic
  latin mediterranean nordic pacific palestinian russian united world`.split(/\s+/),
);

/** Names that tell nothing though their words do. */
const ALIKE = new Set(['central bank', 'national bank', 'reserve bank', 'state bank']);

const LINKS = new Set(['of', 'the', 'for', 'and', 'on', 'in', 'to']);

const COMMON = new Set(
  `accounts affairs agriculture air appeal appeals armed audit auditors cassation coast commerce culture defense
  directors education electoral energy experts external family finance fisheries foreign governors health home inquiry
  interior investigation justice labor lower ministers ports public representatives science sport sports tourism trade
  transport upper water works`.split(/\s+/),
);

/** What parties of many countries are called by. */
const POLITICAL = new Set(
  `christian communist conservative democratic green labor liberal national nationalist people progressive radical
  republican social socialist workers`.split(/\s+/),
);

/**
 * True for the folded name of a body that says neither whose it is nor what sets it apart: "ministry of foreign
 * affairs", "secretariat", "supreme court"; not "international criminal court", "harbor lights authority".
 */
export function isGenericName(key: string): boolean {
  if (ALIKE.has(key)) return true;
  const words = key.split(' ').filter((word) => !LINKS.has(word));
  return (
    words.some((word) => EVERYWHERE.has(word)) &&
    words.every((word) => !TELLING.has(word) && isCommonWord(word))
  );
}

/** True for the folded name of a party as several countries have one: "people party", "social democratic party". */
export function isGeneralParty(key: string): boolean {
  const words = key.split(' ');
  return words.length > 1 && words.pop() === 'party' && words.every((word) => POLITICAL.has(word));
}

/** True for a folded word that many names of bodies have. */
export function isCommonWord(word: string): boolean {
  return (
    COMMON.has(word) ||
    EVERYWHERE.has(word) ||
    isOrganizationHead(word) ||
    isWeakOrganizationHead(word) ||
    isOrganizationPrefix(word) ||
    isAbstractNoun(word)
  );
}

const OCCASIONAL =
  /^(?:(?:court|tribunal)(?= of inquiry)|inquiry|commission|committee|subcommittee|board|panel|jury|delegation|mission|secretariat|working group|task force)(?: of | on | for | into |$)/;

/** True for the folded name of what a country has many of, one for each occasion: "commission of inquiry". */
export function isOccasional(name: string): boolean {
  return OCCASIONAL.test(name);
}
