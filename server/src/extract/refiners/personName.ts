import { foldTokens } from '../../text/fold.ts';
import { remember } from '../../text/remember.ts';
import { tokenize } from '../../text/tokens.ts';
import { foldTransliteration } from '../../text/transliteration.ts';
import { isGivenName, isHonorific, isRank, isSurname } from '../lexicon.ts';

const NICKNAME = /["“«„][^"”»“]+["”»“]/gu;
const SUFFIX = /^(?:jr|sr|junior|senior)$/;
const NUMERAL = /^(?:i{2,3}|iv)$/;
const GENERATION = /[\s,](?:(jr|junior|the younger)|(sr|senior|the elder)|(i{1,3}|iv))\.?$/i;
const PARTICLE = /^(?:al|el|ben|bin|ibn|abu|abou)$/;
/** An "al" that is no given name. */
const ARTICLE = /^\s*(?:(?:al|el)[\s-]|(?:Al|El|AL|EL)-)/;
const SERVANT = /^abd(?:[aeu]l)?$/;

/**
 * A person's name as names are compared: folded words in speaking order, without nickname, "Jr." or a title that
 * was taken for a part of it. "MWAKALINGA, Joseph" gives `joseph mvakalinga`, "Aziz Ben Haddou" `aziz benhadu`.
 */
export const personWords: (surface: string) => readonly string[] = remember((surface) => {
  const plain = surface.replace(NICKNAME, ' ');
  const spoken = inSpeakingOrder(plain.trim() === '' ? surface : plain);
  const words = foldTokens(tokenize(spoken)).map(({ key }) => key);
  while (words.length > 2 && isTitle(words[0]!)) words.shift();
  if (words.length > 2 && NUMERAL.test(words.at(-1)!)) words.pop();
  const named = words.filter((word) => !SUFFIX.test(word));
  return joinedParticles(named.length > 0 ? named : words, ARTICLE.test(spoken)).map((word) =>
    foldTransliteration(servantName(word)),
  );
}, 20_000);

/** "Stipe Babić" of "Stjepan “Stipe” Babić", as {@link personWords} has it; `undefined` without a nickname of one word. */
export function nicknamed(surface: string): readonly string[] | undefined {
  const nickname = /["“«„](\p{Lu}\p{L}+)["”»“]/u.exec(surface)?.[1];
  return nickname === undefined ? undefined : personWords(`${nickname} ${personWords(surface).at(-1)}`);
}

/** Which of several generations of one name is meant: `junior`, `senior`, `ii`; `undefined` when the name does not say. */
export function generationOf(surface: string): string | undefined {
  const [, young, old, number] = GENERATION.exec(surface) ?? [];
  if (young !== undefined) return 'junior';
  return old === undefined ? number?.toLowerCase() : 'senior';
}

function inSpeakingOrder(surface: string): string {
  const parts = surface.split(',').map((part) => part.trim());
  const [surname, given] = parts;
  const isInverted =
    parts.length === 2 && given !== '' && !SUFFIX.test(given!.toLowerCase().replace('.', ''));
  return isInverted ? `${given} ${surname}` : surface;
}

function isTitle(word: string): boolean {
  return (isHonorific(word) || isRank(word)) && !isGivenName(word);
}

/** "Abdulqadir", "Abdelkader": no two transliterations agree on the vowels of such names. */
function servantName(word: string): string {
  const named = /^abd[aeu](?:l|(.)(?=\1))(.{3,})$/.exec(word)?.[2];
  return named === undefined ? word : `abdul${named.replace(/[aeiouy]/g, '')}`;
}

/** "Ben Haddou" is one word, and so is "Abdul Qadir"; the "Al" and "Ben" that begin a name are given names. */
function joinedParticles(words: readonly string[], isArticle: boolean): string[] {
  const isOneWord = words.length === 2 && /^(?:al|el)$/.test(words[0]!);
  if (isOneWord && (isArticle || !isSurname(words[1]!))) return [`al${words[1]}`];
  const joined: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const isJoint = SERVANT.test(words[i]!) || (i > 0 && PARTICLE.test(words[i]!));
    if (isJoint && i + 1 < words.length) joined.push(words[i]!.replace(/^el$/, 'al') + words[++i]!);
    else joined.push(words[i]!);
  }
  return joined;
}
