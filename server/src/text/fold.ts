import { remember } from './remember.ts';
import type { Span } from './span.ts';
import { type Token, tokenize } from './tokens.ts';

/** A token as names are compared: without case, diacritics, British or American spelling, hyphens. */
export interface FoldedToken extends Span {
  readonly key: string;
  /** The number of its first token among those given. */
  readonly token: number;
}

const PREFIXES = new Set(['co', 'anti', 'counter', 'non', 'inter', 'multi', 'trans', 'sub', 're', 'pre']);
const LEADING = new Set(['the']);

const SPELLINGS = new Map([
  ['centre', 'center'],
  ['centres', 'centers'],
  ['defence', 'defense'],
  ['labour', 'labor'],
  ['programme', 'program'],
  ['programmes', 'programs'],
  ['harbour', 'harbor'],
  ['theatre', 'theater'],
  ['licence', 'license'],
  ['offence', 'offense'],
]);

const LETTERS = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ı', 'i'],
]);

/** Words and names are folded again and again, and there are far fewer of them than mentions. */
const MOST_KEYS = 50_000;

/**
 * Folds one word: lower case, no diacritics, no apostrophes, no dots of initials, American endings
 * ("organisation" and "Organization" give "organization").
 */
export const foldWord: (word: string) => string = remember((word) => {
  const plain = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’ʼ‘.]/gu, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => LETTERS.get(letter)!);
  const spelling = SPELLINGS.get(plain);
  if (spelling !== undefined) return spelling;
  return plain.length > 6 ? plain.replace(/is(ations?|ed|ing|es|e)$/, 'iz$1') : plain;
}, MOST_KEYS);

/**
 * Other beginnings that a folded word may have once it is written to its end: "harbou" becomes "harbor", "organis"
 * "organiz…".
 */
export function foldedBeginnings(begun: string): string[] {
  const spellings = [...SPELLINGS]
    .filter(([word, folded]) => word.startsWith(begun) && !folded.startsWith(begun))
    .map(([, folded]) => folded);
  const ending = begun.length > 4 ? begun.replace(/is(a(?:t(?:io?)?)?|e|i|in)?$/, 'iz$1') : begun;
  return [...new Set([...spellings, ...(ending === begun ? [] : [ending])])];
}

/**
 * Folds tokens for comparison. Marks and possessives are dropped; a prefix is joined to its word however it is
 * written ("co-operation", "co operation" and "cooperation" all give "cooperation").
 */
export function foldTokens(tokens: readonly Token[]): FoldedToken[] {
  const folded: FoldedToken[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word' && token.kind !== 'number') continue;
    const key = foldWord(token.text);
    if (key === '') continue;
    const joined = PREFIXES.has(key) ? joinedWord(tokens, i) : undefined;
    if (joined === undefined) {
      folded.push({ key, start: token.start, end: token.end, token: i });
    } else {
      const rest = tokens[joined]!;
      folded.push({ key: foldWord(key + rest.text), start: token.start, end: rest.end, token: i });
      i = joined;
    }
  }
  return folded;
}

/** The word that a prefix at `i` belongs to: behind a hyphen, or behind a blank in small letters or alike. */
function joinedWord(tokens: readonly Token[], i: number): number | undefined {
  const next = tokens[i + 1];
  if (next === undefined) return undefined;
  if (next.text === '-' || next.text === '‑' || next.text === '‐') {
    const word = tokens[i + 2];
    return word?.kind === 'word' && next.gap === 'none' ? i + 2 : undefined;
  }
  const isApart = next.kind === 'word' && next.gap === 'space' && next.text.length > 4;
  return isApart && next.shape !== 'upper' ? i + 1 : undefined;
}

/**
 * The key under which all spellings of a name meet: folded words with single blanks, no leading article.
 * Empty for a text without words.
 */
export const nameKey: (surface: string) => string = remember((surface) => {
  const words = foldTokens(tokenize(surface)).map((token) => token.key);
  while (words.length > 1 && LEADING.has(words[0]!)) words.shift();
  return words.join(' ');
}, MOST_KEYS);
