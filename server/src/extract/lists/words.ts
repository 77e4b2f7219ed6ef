import { remember } from '../../text/remember.ts';
import type { Token } from '../../text/tokens.ts';

/** The form in which every list holds a word: lower case, no diacritics, no apostrophes; dots of initials stay. */
export function listKey(word: string): string {
  return isPlain(word) ? word : plainForm(word);
}

function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code < 97 || code > 122) return false;
  }
  return true;
}

const plainForm = remember(
  (word) =>
    word
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\p{M}'’ʼ‘]/gu, '')
      .replace(/[ßæœøłđðþı]/g, (letter) => PLAIN_LETTERS[letter]!),
  20_000,
);

const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** A list of single words, written with blanks between them. Look words up by their {@link listKey}. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** A list of phrases, written with commas between them. */
export function phrases(list: string): ReadonlySet<string> {
  return new Set(splitPhrases(list));
}

/** Variants with what they stand for: lines of `Name: variant, variant`. */
export function variants(lines: string): ReadonlyMap<string, string> {
  return new Map(parseLines(lines).flatMap(([name, others]) => others.map((other) => [other, name])));
}

/** As {@link variants}, and every name as its own variant. */
export function namesAndVariants(lines: string): ReadonlyMap<string, string> {
  const named = parseLines(lines).map(([name]): [string, string] => [
    listKey(name).replaceAll('-', ' '),
    name,
  ]);
  return new Map([...named, ...variants(lines)]);
}

function parseLines(lines: string): [name: string, variants: string[]][] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', others = ''] = line.split(':').map((part) => part.trim());
      return [name, splitPhrases(others)];
    });
}

function splitPhrases(list: string): string[] {
  return list
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '');
}

/** Where a phrase of a list stands in a text: tokens `first..last` (exclusive), and its form in the list. */
export interface PhraseMatch {
  readonly phrase: string;
  readonly last: number;
}

const MAX_WORDS = 8;

/**
 * The longest phrase of `list` (a set, or a map by phrase) that begins at token `i`, or undefined.
 * Hyphens and the dots of abbreviations count as blanks ("Lt. Col.", "Secretary-General"), case does not matter,
 * and "People's" is found as `peoples`. No phrase of the list that begins so has more than `most` words.
 */
export function phraseAt(
  list: { has(phrase: string): boolean },
  tokens: readonly Token[],
  i: number,
  most = MAX_WORDS,
): PhraseMatch | undefined {
  let best: PhraseMatch | undefined;
  let phrase = '';
  let count = 0;
  for (let at = i; at < tokens.length && count < most; at++) {
    const token = tokens[at]!;
    if (at > i && token.gap === 'paragraph') break;
    if (token.kind === 'possessive') phrase += 's';
    else if (token.kind === 'word') {
      phrase += (phrase === '' ? '' : ' ') + listKey(token.lower);
      count++;
      if (list.has(phrase)) best = { phrase, last: at + 1 };
    } else if (at === i || !(isHyphen(token) || isAbbreviationDot(tokens, at))) break;
  }
  return best;
}

function isHyphen(token: Token): boolean {
  return token.text === '-' || token.text === '‑' || token.text === '‐';
}

function isAbbreviationDot(tokens: readonly Token[], i: number): boolean {
  const [word, dot, next] = [tokens[i - 1], tokens[i]!, tokens[i + 1]];
  return dot.text === '.' && dot.gap === 'none' && next?.kind === 'word' && word!.text.length <= 4;
}
