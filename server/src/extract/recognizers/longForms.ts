import { type FoldedToken, foldTokens } from '../../text/fold.ts';
import type { Token } from '../../text/tokens.ts';
import { isPlaceName } from '../lexicon.ts';

/** Small words between those of which an acronym has the letters. */
export const LINKS = new Set(
  'of for on and the in to with at by de la le les des du et d l y e von und für der die das del dos da do van het voor och og against'.split(
    ' ',
  ),
);

/** Whether the letters must be the initials of words, or may stand anywhere in them. */
export type Fit = 'initials' | 'letters';

/** The first token of the long form for some letters among the tokens `from..to`. */
export function longStart(
  tokens: readonly Token[],
  from: number,
  to: number,
  letters: string,
  fit: Fit = 'letters',
): number | undefined {
  const words = foldTokens(tokens.slice(from, to));
  const start = initialsStart(words, letters) ?? (fit === 'letters' ? byLetters(words, letters) : undefined);
  return tokenOf(tokens, from, words, start);
}

function initialsStart(words: readonly FoldedToken[], letters: string): number | undefined {
  return byInitials(words, letters, false) ?? byInitials(words, letters, true) ?? byNumber(words, letters);
}

function tokenOf(
  tokens: readonly Token[],
  from: number,
  words: readonly FoldedToken[],
  number: number | undefined,
): number | undefined {
  if (number === undefined) return undefined;
  const { start } = words[number]!;
  let first = from;
  while (tokens[first]!.start < start) first++;
  return first;
}

/** The first word of the long form when the letters are the initials of its words, of small links or not. */
function byInitials(words: readonly FoldedToken[], letters: string, withLinks: boolean): number | undefined {
  let at = letters.length - 1;
  for (let w = words.length - 1; w >= 0; w--) {
    const { key } = words[w]!;
    const isLink = LINKS.has(key);
    if (key.charAt(0) === letters.charAt(at) && (withLinks || !isLink)) {
      at--;
      if (at < 0) return w;
    } else if (!isLink) return undefined;
  }
  return undefined;
}

const NUMBERS = 'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(
  ' ',
);

/** "G12" and "Group of Twelve Ports": a letter, and a number that is written out. */
function byNumber(words: readonly FoldedToken[], letters: string): number | undefined {
  const [, letter, digits] = /^(\p{L})(\d{1,2})$/u.exec(letters) ?? [];
  const number = digits === undefined ? undefined : NUMBERS[Number(digits) - 2];
  const at = number === undefined ? -1 : words.map(({ key }) => key).lastIndexOf(number);
  if (at < 1 || words.length - at > 4) return undefined;
  const before = words[at - 1]!.key === 'of' ? at - 2 : at - 1;
  return words[before]?.key.startsWith(letter!) ? before : undefined;
}

/** Schwartz and Hearst: letters from the right, anywhere in the words, the first one at a word's beginning. */
function byLetters(words: readonly FoldedToken[], letters: string): number | undefined {
  let at = letters.length - 1;
  for (let w = words.length - 1; w >= 0; w--) {
    const { key } = words[w]!;
    for (let c = key.length - 1; c >= 0 && at >= 0; c--) {
      if (key.charAt(c) !== letters.charAt(at)) continue;
      if (at === 0 && (c > 0 || LINKS.has(key))) continue;
      at--;
    }
    if (at < 0) {
      const isCode = w === words.length - 1 && letters.length < 4 && isPlaceName(key);
      return isPlausible(words.length - w, letters) && !isCode ? w : undefined;
    }
  }
  return undefined;
}

function isPlausible(words: number, letters: string): boolean {
  return words <= Math.min(letters.length + 5, letters.length * 2) && !(words === 1 && letters.length > 4);
}
