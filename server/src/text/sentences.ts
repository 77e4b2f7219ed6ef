import type { Span } from './span.ts';
import type { Token } from './tokens.ts';
import { isCapitalized } from './tokens.ts';

/** A sentence, a headline, or a line of a list: characters `start..end`, tokens `first..last` (exclusive). */
export interface Sentence extends Span {
  readonly first: number;
  readonly last: number;
}

/** Abbreviations that never end a sentence: a name or a number follows. */
const BEFORE_NAME = new Set(
  'mr mrs ms messrs mx dr prof gen lt col maj capt cpt sgt cmdr adm brig gov sen rep hon rev fr sr st ste mt ft amb supt insp det pres vice-pres no nos art arts para paras fig vol pp ch sec vs cf ca approx'.split(
    ' ',
  ),
);

/** Abbreviations that end a sentence only when a new one plainly begins. */
const BEFORE_ANYTHING = new Set(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun inc ltd co corp bros jr etc al dept est ext assn univ ave blvd rd'.split(
    ' ',
  ),
);

/** Words that, capitalised after a dot, begin a new sentence rather than go on with a name. */
const STARTERS = new Set(
  'the a an in on at by for from with after before as he she it they we i you this that these those his her its their our but and or if when while where although however moreover meanwhile there then also who what why how not no yes all some many most both each since during under over between among within such one two three other another'.split(
    ' ',
  ),
);

const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»', '*', '_']);
const OPENERS = new Set(['"', '“', '‘', "'", '(', '[', '«', '-', '–', '—', '*', '_', '•']);

/**
 * Splits tokens into sentences. Every token belongs to exactly one.
 *
 * A full stop ends a sentence unless an abbreviation or initials explain it; an empty line ends one unless the
 * next line goes on in small letters (texts that were broken in mid-sentence); a single line break ends one
 * where the line is too short to have been wrapped. Linear in the number of tokens.
 */
export function splitSentences(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  const width = wrapWidth(tokens);
  let first = 0;
  let lineStart = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.gap === 'line' || token.gap === 'paragraph') lineStart = token.start;
    const next = tokens[i + 1];
    if (next === undefined || endsAt(tokens, i, next) || breaksBefore(token, next, lineStart, width)) {
      sentences.push({ start: tokens[first]!.start, end: token.end, first, last: i + 1 });
      first = i + 1;
    }
  }
  return sentences;
}

function endsAt(tokens: readonly Token[], i: number, next: Token): boolean {
  const token = tokens[i]!;
  if (CLOSERS.has(token.text)) {
    if (next.gap === 'none') return false;
    let stop = i;
    while (stop > 0 && CLOSERS.has(tokens[stop]!.text) && i - stop < 4) stop--;
    const mark = tokens[stop]!;
    return isTerminal(mark) && stop < i && mark.text !== ':' && beginsSentence(tokens, i + 1);
  }
  if (next.gap === 'none' && !OPENERS.has(next.text)) return false;
  if (next.gap === 'none') return false;
  if (token.text === '.') return !isAbbreviation(tokens, i, next) && beginsSentence(tokens, i + 1);
  if (token.text === '!' || token.text === '?' || token.text === '…') return beginsSentence(tokens, i + 1);
  if (token.kind === 'word' && token.text.endsWith('.')) return endsAfterInitials(tokens, i, next);
  return false;
}

function isTerminal(token: Token): boolean {
  return (
    token.text === '.' ||
    token.text === '!' ||
    token.text === '?' ||
    token.text === '…' ||
    (token.kind === 'word' && token.text.endsWith('.'))
  );
}

/** True when the token at `i`, perhaps behind opening quotes or a bullet, can begin a sentence. */
function beginsSentence(tokens: readonly Token[], i: number): boolean {
  let at = i;
  while (at < i + 3 && tokens[at] !== undefined && OPENERS.has(tokens[at]!.text)) at++;
  const token = tokens[at];
  return token === undefined || token.shape !== 'lower';
}

function isAbbreviation(tokens: readonly Token[], i: number, next: Token): boolean {
  const word = tokens[i - 1];
  if (word === undefined || word.end !== tokens[i]!.start) return false;
  if (BEFORE_NAME.has(word.lower)) return next.kind === 'number' || isCapitalized(next);
  if (!BEFORE_ANYTHING.has(word.lower) || !isCapitalized(word)) return false;
  return !STARTERS.has(next.lower) && next.gap !== 'paragraph';
}

/** "U.S." and "J." end a sentence only before a word that plainly begins one. */
function endsAfterInitials(tokens: readonly Token[], i: number, next: Token): boolean {
  if (next.gap === 'paragraph') return true;
  if (!isCapitalized(tokens[i])) return false;
  const isSingle = tokens[i]!.text.length === 2;
  return isCapitalized(next) && STARTERS.has(next.lower) && !(isSingle && next.text.length === 1);
}

function breaksBefore(token: Token, next: Token, lineStart: number, width: number): boolean {
  if (next.gap === 'paragraph') return next.shape !== 'lower' || isTerminal(token);
  if (next.gap !== 'line' || next.shape === 'lower') return false;
  if (isTerminal(token) && beginsSentence([next], 0)) return token.text === '.' || token.text.length === 1;
  const wouldNotFit = token.end - lineStart + next.text.length + 1 > width * 0.9;
  return !wouldNotFit;
}

/** The width at which the text was wrapped by hand, or Infinity when its lines are whole paragraphs. */
function wrapWidth(tokens: readonly Token[]): number {
  const lengths: number[] = [];
  let lineStart = 0;
  for (let i = 1; i < tokens.length; i++) {
    const { gap, start } = tokens[i]!;
    if (gap !== 'line' && gap !== 'paragraph') continue;
    if (gap === 'line') lengths.push(tokens[i - 1]!.end - lineStart);
    lineStart = start;
  }
  if (lengths.length < 3) return Number.POSITIVE_INFINITY;
  lengths.sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)]!;
  return width >= 40 && width <= 130 ? width : Number.POSITIVE_INFINITY;
}
