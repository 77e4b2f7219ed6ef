import type { Token } from '../../text/tokens.ts';
import type { Candidate } from '../candidate.ts';
import { isHyphen } from '../chunks.ts';
import type { Context } from '../context.ts';
import { isGivenName, isNameParticle, isOfficeWord, isOrganizationHead, longestPlaceAt } from '../lexicon.ts';

/** So many names turned round make a list; single ones are left to others. */
const FEWEST = 2;

/**
 * Finds people in lists whose surnames come first, in capitals: "DIENG, Modou", "AL-ZAHRANI, Abd Al-Rahman",
 * "1. DE LÍO, Juan Avelino (Army)". Where there are at least two, one of them with a given name that is listed.
 */
export function recognizeTurnedNames({ tokens }: Context): Candidate[] {
  const found: Candidate[] = [];
  let isKnown = false;
  for (let comma = 1; comma < tokens.length - 1; comma++) {
    if (tokens[comma]!.text !== ',') continue;
    const first = surnameStart(tokens, comma);
    const last = givenEnd(tokens, comma + 1);
    if (first === comma || last === comma + 1 || !isSetApart(tokens, first, last)) continue;
    isKnown ||= isGivenName(tokens[comma + 1]!.lower);
    found.push({
      start: tokens[first]!.start,
      end: tokens[last - 1]!.end,
      first,
      last,
      kind: 'person',
      rule: 'person/turned',
      certainty: 0.99,
    });
  }
  return isKnown && found.length >= FEWEST ? found : [];
}

/** Where the words in capitals begin that end before a comma; the comma when there are none. */
function surnameStart(tokens: readonly Token[], comma: number): number {
  let first = comma;
  while (first > 0 && comma - first < 6 && (first === comma || tokens[first]!.gap !== 'line')) {
    const token = tokens[first - 1]!;
    if (!isSurnameWord(token) && !(isHyphen(token) && token.gap === 'none')) break;
    if (tokens[first]!.gap === 'paragraph') break;
    first--;
  }
  while (first < comma && isHyphen(tokens[first])) first++;
  const words = tokens.slice(first, comma);
  const isBody = words.some(({ lower }) => isOrganizationHead(lower) || isOfficeWord(lower));
  const isPlace = longestPlaceAt(tokens, first) >= comma - first;
  return isBody || isPlace || !words.some(({ text }) => text.length > 2) ? comma : first;
}

function isSurnameWord({ shape, lower, text }: Token): boolean {
  return (shape === 'upper' && !text.includes('.')) || (isNameParticle(lower) && shape !== 'none');
}

/** Where given names, initials and particles end that begin at a token. */
function givenEnd(tokens: readonly Token[], from: number): number {
  let last = from;
  while (last < tokens.length && last - from < 6) {
    const token = tokens[last]!;
    if (token.gap === 'line' || token.gap === 'paragraph') break;
    const isName =
      token.shape === 'capitalized' && !isOfficeWord(token.lower) && !isOrganizationHead(token.lower);
    if (!isName && !(last > from && (isHyphen(token) || isNameParticle(token.lower)))) break;
    last++;
  }
  while (last > from && tokens[last - 1]!.shape !== 'capitalized') last--;
  return last;
}

/** At the beginning of a line or an item, and with its end or a mark behind. */
function isSetApart(tokens: readonly Token[], first: number, last: number): boolean {
  const { gap } = tokens[first]!;
  const before = tokens[first - 1];
  const begins =
    before === undefined ||
    gap === 'line' ||
    gap === 'paragraph' ||
    /^[.;:()\])•*–—|-]$/.test(before.text) ||
    before.kind === 'number';
  const after = tokens[last];
  const ends =
    after === undefined ||
    after.gap === 'line' ||
    after.gap === 'paragraph' ||
    /^[,;:.()[\]–—|]$/.test(after.text);
  return begins && ends;
}
