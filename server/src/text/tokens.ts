import { copyOf } from './remember.ts';
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

/** Groups: a word of initials, a number, a possessive, a word, a mark. */
const TOKEN =
  /((?:\p{L}\.){2,}|\p{Lu}\.(?!\p{L}))|(\p{Nd}+(?:[.,]\p{Nd}+)*(?![\p{L}\p{Nd}]))|(['’‘][sS](?![\p{L}\p{N}]))|([\p{L}\p{N}\p{M}]+(?:['’ʼ‘](?![sS](?![\p{L}\p{N}]))[\p{L}\p{M}]+)*)|([^\s])/uy;

/**
 * Splits a text into tokens, in order, without overlap; everything but white space belongs to a token.
 * Works on any string in time linear in its length.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let previousEnd = 0;
  for (let start = 0; start < text.length; ) {
    if (isAsciiSpace(text.charCodeAt(start))) {
      start++;
      continue;
    }
    const plainEnd = plainWordEnd(text, start);
    const [end, kind] = plainEnd > start ? ([plainEnd, 'word'] as const) : tokenAt(text, start);
    if (end > start) {
      const form = formOf(text.slice(start, end), kind);
      const gap = gapBetween(text, previousEnd, start);
      tokens.push({ start, end, text: form.text, lower: form.lower, kind, shape: form.shape, gap });
      previousEnd = end;
    }
    start = Math.max(end, start + 1);
  }
  return tokens;
}

function isAsciiSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

/** The end of an English word that no apostrophe, dot of initials, digit or foreign letter complicates; else `start`. */
function plainWordEnd(text: string, start: number): number {
  let end = start;
  while (isAsciiLetter(text.charCodeAt(end))) end++;
  if (end === start || end === text.length) return end;
  const next = text.charCodeAt(end);
  const mayGoOn = next >= 128 || next === APOSTROPHE || isAsciiDigit(next);
  return mayGoOn || (next === DOT && end === start + 1) ? start : end;
}

const APOSTROPHE = 39;
const DOT = 46;

function isAsciiLetter(code: number): boolean {
  const small = code | 32;
  return small >= 97 && small <= 122;
}

function isAsciiDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** True for a mark that is a token of its own whatever stands beside it: all the common ones but apostrophes. */
function isPlainMark(code: number): boolean {
  if (code < 127) return code > 32 && code !== APOSTROPHE && !isAsciiLetter(code) && !isAsciiDigit(code);
  return code >= 0x2010 && code <= 0x2027 && code !== 0x2018 && code !== 0x2019;
}

/** The end and kind of the token at `start`; an end at `start` where there is none. */
function tokenAt(text: string, start: number): readonly [end: number, kind: TokenKind] {
  if (isPlainMark(text.charCodeAt(start))) return [start + 1, 'mark'];
  TOKEN.lastIndex = start;
  const match = TOKEN.exec(text);
  if (match === null) return [start, 'mark'];
  const end = TOKEN.lastIndex;
  if (match[1] !== undefined || match[4] !== undefined) return [end, 'word'];
  if (match[2] !== undefined) return [end, 'number'];
  return [end, match[3] !== undefined ? 'possessive' : 'mark'];
}

type Form = Pick<Token, 'text' | 'lower' | 'shape'>;

/** Forms of tokens seen before: a few thousand words make up most of all texts. */
const words = new Map<string, Form>();
const others = new Map<string, Form>();
const MOST_FORMS = 50_000;

function formOf(surface: string, kind: TokenKind): Form {
  const forms = kind === 'word' ? words : others;
  const known = forms.get(surface);
  if (known !== undefined) return known;
  const text = surface.length < LONGEST_KEPT ? copyOf(surface) : surface;
  const form: Form = { text, lower: text.toLowerCase(), shape: kind === 'word' ? shapeOf(text) : 'none' };
  if (surface.length >= LONGEST_KEPT) return form;
  if (forms.size >= MOST_FORMS) forms.clear();
  forms.set(text, form);
  return form;
}

const LONGEST_KEPT = 64;

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
  if (to === from + 1 && from > 0 && text.charCodeAt(from) === 32) return 'space';
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
