import type { Span } from './span.ts';

/**
 * One token of a text: a word, a number, or a single mark.
 *
 * Hyphens, slashes and the possessive `'s` are tokens of their own, so that "UN-SCO" and "SCO's" hold the
 * name "SCO" as a token; an apostrophe inside a word ("O'Brien") and the dots of initials ("U.S.", "J.")
 * stay in the word.
 */
export interface Token extends Span {
  readonly text: string;
  /** The text in lower case. */
  readonly lower: string;
  readonly kind: TokenKind;
  readonly shape: Shape;
  /** What stands between this token and the one before. */
  readonly gap: Gap;
}

export type TokenKind = 'word' | 'number' | 'possessive' | 'mark';

/**
 * How a word is written: `upper` all capitals ("OSCE", "A" is `capitalized`), `capitalized` first letter only
 * or mostly ("McDonald"), `mixed` capitals inside after a small letter first ("eBay", "al-" never), `lower`,
 * `none` for tokens without letters and for scripts without case.
 */
export type Shape = 'upper' | 'capitalized' | 'mixed' | 'lower' | 'none';

/** Nothing, blanks, one line break, or an empty line. */
export type Gap = 'none' | 'space' | 'line' | 'paragraph';

const TOKEN =
  /(?<initials>(?:\p{L}\.){2,}|\p{Lu}\.(?!\p{L}))|(?<number>\p{Nd}+(?:[.,]\p{Nd}+)*(?![\p{L}\p{Nd}]))|(?<possessive>['’‘][sS](?![\p{L}\p{N}]))|(?<word>[\p{L}\p{N}\p{M}]+(?:['’ʼ‘](?![sS](?![\p{L}\p{N}]))[\p{L}\p{M}]+)*)|(?<mark>[^\s])/gu;

/**
 * Splits a text into tokens, in order, without overlap; everything but white space belongs to a token.
 * Works on any string in time linear in its length.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let previousEnd = 0;
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    const surface = match[0];
    const end = start + surface.length;
    const kind = kindOf(match.groups!);
    tokens.push({
      start,
      end,
      text: surface,
      lower: surface.toLowerCase(),
      kind,
      shape: kind === 'word' ? shapeOf(surface) : 'none',
      gap: gapBetween(text, previousEnd, start),
    });
    previousEnd = end;
  }
  return tokens;
}

function kindOf(groups: Record<string, string | undefined>): TokenKind {
  if (groups.word !== undefined || groups.initials !== undefined) return 'word';
  if (groups.number !== undefined) return 'number';
  if (groups.possessive !== undefined) return 'possessive';
  return 'mark';
}

/** How a word is written; see {@link Shape}. */
export function shapeOf(word: string): Shape {
  let capitals = 0;
  let small = 0;
  let firstIsCapital = false;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    const isCapital = code < 128 ? code >= 65 && code <= 90 : isUpperCase(word.charAt(i));
    const isSmall = code < 128 ? code >= 97 && code <= 122 : isLowerCase(word.charAt(i));
    if (isCapital) capitals++;
    if (isSmall) small++;
    if (i === 0) firstIsCapital = isCapital;
  }
  if (capitals === 0) return small === 0 ? 'none' : 'lower';
  if (small === 0 && capitals > 1) return 'upper';
  return firstIsCapital ? 'capitalized' : 'mixed';
}

function isUpperCase(character: string): boolean {
  return character !== character.toLowerCase();
}

function isLowerCase(character: string): boolean {
  return character !== character.toUpperCase();
}

function gapBetween(text: string, from: number, to: number): Gap {
  if (from === to) return from === 0 ? 'paragraph' : 'none';
  let breaks = from === 0 ? 2 : 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10) || code === 0x2028) breaks++;
    else if (code === 0x2029 || code === 12) breaks += 2;
  }
  if (breaks === 0) return 'space';
  return breaks === 1 ? 'line' : 'paragraph';
}

/** True for a word that begins with a capital letter ("Norov", "OSCE", "McDonald"). */
export function isCapitalized(token: Token | undefined): boolean {
  return token?.shape === 'capitalized' || token?.shape === 'upper';
}
