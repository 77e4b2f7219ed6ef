import { foldWord } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import type { Context } from '../context.ts';
import { isDateWord, isHonorific, isOrganizationHead, isPlaceName, isRank } from '../lexicon.ts';
import { longOfSaidAcronym, shortBehindComma, wordingEnd } from './acronymWording.ts';
import { type Fit, LINKS, longStart } from './longForms.ts';

/** A short form and the long form that the document gives for it: token ranges, ends exclusive. */
export interface AcronymPair {
  readonly short: TokenRange;
  readonly long: TokenRange;
  /** No brackets: "…, also called SHORT". */
  readonly isInWords?: true;
}

export interface TokenRange extends Span {
  readonly first: number;
  readonly last: number;
}

const MOST_WORDS = 14;

/**
 * Finds "Long Form (SHORT)", "Long Form, also called SHORT" and "SHORT (Long Form)".
 *
 * The long form is found from the right, letter by letter, the first letter at the beginning of a word:
 * A. S. Schwartz and M. A. Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical
 * text", PSB 2003. Beyond it: each capital of the short form must find a word of its own where the words allow
 * it, and a longer form that gives every initial is preferred to a shorter one that borrows inner letters.
 */
export function recognizeAcronyms(context: Context): AcronymPair[] {
  const { tokens } = context;
  const pairs: AcronymPair[] = [];
  for (let open = 1; open < tokens.length - 2; open++) {
    const mark = tokens[open]!.text;
    if (mark === ',' || isDashWithin(tokens, open)) pairs.push(...behindComma(context, open));
    if (mark !== '(' && mark !== '[') continue;
    const close = closingBracket(tokens, open);
    if (close === undefined) continue;
    const pair = outsideLong(context, open, close) ?? insideLong(context, open, close);
    if (pair !== undefined && !isInside(context, pair)) pairs.push(pair);
  }
  return pairs;
}

/** "CRB (CRB negative)" explains nothing. */
function isInside({ tokens, text }: Context, { short, long }: AcronymPair): boolean {
  const letters = text.slice(short.start, short.end);
  return tokens.slice(long.first, long.last).some((token) => token.text === letters);
}

function closingBracket(tokens: readonly Token[], open: number): number | undefined {
  const mark = tokens[open]!.text === '(' ? ')' : ']';
  for (let i = open + 1; i < tokens.length && i <= open + MOST_WORDS * 2; i++) {
    if (tokens[i]!.text === mark) return i;
    if (tokens[i]!.gap === 'paragraph') return undefined;
    if (tokens[i]!.text === '(') return isShortForm(tokens[i - 1]!.text) ? i : undefined;
  }
  return undefined;
}

/** The dash of "(Office de la Navigation - ON)". */
function isDashWithin(tokens: readonly Token[], at: number): boolean {
  return /^[-–—]$/.test(tokens[at]!.text) && tokens[at - 1]!.gap === 'space' && tokens[at + 2]?.text === ')';
}

/** "Harbour Pilots Association, also called HPA", "(Office de la Navigation, ON)": the letters must be initials. */
function behindComma(context: Context, comma: number): AcronymPair[] {
  const { tokens } = context;
  const isLast = tokens[comma + 2]?.text === ')';
  const first = isLast ? comma + 1 : shortBehindComma(tokens, comma);
  const token = first === undefined ? undefined : tokens[first];
  if (token === undefined || !/^\p{Lu}{2}/u.test(token.text) || !isShortForm(token.text)) return [];
  const said = longOfSaidAcronym(tokens, comma, first!);
  const long =
    longBefore(context, comma, token.text, 'initials') ??
    (said === undefined ? undefined : range(tokens, said, comma));
  if (long === undefined) return [];
  return [{ short: range(tokens, first!, first! + 1), long, ...(isLast ? {} : { isInWords: true }) }];
}

/** "Regional Anti-Terrorist Structure (RATS)", also "(RATS; in Russian …)" and "(the “Agency”)" never. */
function outsideLong(context: Context, open: number, close: number): AcronymPair | undefined {
  const { tokens, text } = context;
  const inside = shortInside(tokens, open, close);
  if (inside === undefined) return undefined;
  const short = range(tokens, inside.first, inside.last);
  const letters = text.slice(short.start, short.end);
  const fit = isPlaceOfWork(tokens, inside.last) ? 'initials' : undefined;
  const long = longBefore(context, open, letters, fit);
  return long === undefined ? undefined : { short, long };
}

/** "(VIR, Leningrad)", "(CDC, WHO)": rather where somebody works, unless the letters are initials. */
export function isPlaceOfWork(tokens: readonly Token[], behind: number): boolean {
  return tokens[behind]?.text === ',' && /^\p{Lu}/u.test(tokens[behind + 1]?.text ?? '');
}

function shortInside(
  tokens: readonly Token[],
  open: number,
  close: number,
): { first: number; last: number } | undefined {
  const first = wordingEnd(tokens, open + 1, close);
  let last = first;
  while (
    last < close &&
    (last === first || tokens[last]!.gap === 'none') &&
    !/^[;,:"”’']$/.test(tokens[last]!.text)
  )
    last++;
  if (last - first > 5 || first === last) return undefined;
  const joined = tokens.slice(first, last).map((token) => token.text);
  const short = joined.join('');
  const isTitle = /^\p{Lu}\p{Ll}+\.?$/u.test(short) && isHonorific(short.replace('.', '').toLowerCase());
  return isShortForm(short) && !isTitle ? { first, last } : undefined;
}

/** Two to twelve characters, a letter among them, a capital or a digit among them ("RATS", "eu-LISA", "C5+1"). */
export function isShortForm(short: string): boolean {
  if (short.length < 2 || short.length > 12) return false;
  if (!/\p{L}/u.test(short) || !/^[\p{L}\p{N}]/u.test(short)) return false;
  const capitals = short.match(/\p{Lu}/gu)?.length ?? 0;
  if (capitals >= 2) return true;
  return capitals === 1
    ? /\p{N}/u.test(short) || short.length <= 4
    : /\p{N}/u.test(short) && short.length <= 6;
}

function longBefore(context: Context, open: number, short: string, fit?: Fit): TokenRange | undefined {
  const { tokens } = context;
  const letters = lettersOf(short);
  if (letters.length < 2) return undefined;
  const end = /^["”’']$/.test(tokens[open - 1]?.text ?? '') ? open - 1 : open;
  let first = end;
  for (
    let words = 0;
    first > 0 && words < Math.min(letters.length + 5, letters.length * 2, MOST_WORDS);
    first--
  ) {
    const token = tokens[first - 1]!;
    if (tokens[first]?.gap === 'paragraph' || /^[;:()[\]"“”.!?]$/.test(token.text)) break;
    if (token.kind === 'word' || token.kind === 'number') words++;
  }
  const start = longStart(tokens, first, end, letters, fit);
  const long = start === undefined ? undefined : trimmed(tokens, start, end);
  return long === undefined || isDateOrPerson(tokens, long) || isListOfPlaces(tokens, long)
    ? undefined
    : long;
}

/** "April 3 (AP)", "General Sérgio Etchegoyen (GSI)": who reports, and where somebody serves. */
function isDateOrPerson(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  const { text, lower } = tokens[first]!;
  if (isDateWord(text)) return true;
  const isTitle = last - first > 1 && text !== lower && (isHonorific(lower) || isRank(lower));
  return isTitle && !tokens.slice(first, last).some((token) => isOrganizationHead(token.lower));
}

/** "Gabon, Angola and Togo (GAT)". */
function isListOfPlaces(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  const words = tokens.slice(first, last).filter(({ kind, lower }) => kind === 'word' && !LINKS.has(lower));
  return (
    tokens.slice(first, last).some(({ text }) => text === ',') &&
    words.every(({ lower }) => isPlaceName(lower))
  );
}

/** Without a leading article or link, and without the mark before the bracket. */
function trimmed(tokens: readonly Token[], from: number, to: number): TokenRange | undefined {
  let first = from;
  let last = to;
  while (first < last && LINKS.has(tokens[first]!.lower)) first++;
  while (last > first && tokens[last - 1]!.kind === 'mark') last--;
  return first < last ? range(tokens, first, last) : undefined;
}

/** "RATS (Regional Anti-Terrorist Structure)". */
function insideLong(context: Context, open: number, close: number): AcronymPair | undefined {
  const { tokens } = context;
  const word = tokens[open - 1]!;
  if (word.kind !== 'word' || word.shape === 'lower' || close - open < 3) return undefined;
  const hyphenated = insideLongOf(context, hyphenatedBefore(tokens, open), open, close);
  return hyphenated ?? insideLongOf(context, open - 1, open, close);
}

/** Where "eu-STA" begins that ends at a token. */
function hyphenatedBefore(tokens: readonly Token[], end: number): number {
  const isJoined =
    tokens[end - 1]!.gap === 'none' && tokens[end - 2]?.text === '-' && tokens[end - 2]!.gap === 'none';
  return isJoined && end > 2 ? end - 3 : end - 1;
}

function insideLongOf(context: Context, from: number, open: number, close: number): AcronymPair | undefined {
  const { tokens, text } = context;
  const short = range(tokens, from, open);
  const letters = text.slice(short.start, short.end);
  if (!isShortForm(letters)) return undefined;
  let first = open + 1;
  while (first < close && /^["“'‘]$/.test(tokens[first]!.text)) first++;
  let last = first;
  while (last < close && !/^[;,:]$/.test(tokens[last]!.text)) last++;
  const start = longStart(tokens, first, last, lettersOf(letters));
  if (start === undefined || start > first + 1) return undefined;
  const long = trimmed(tokens, start, last);
  if (long === undefined || long.end - long.start <= letters.length) return undefined;
  return { short, long };
}

/** The tokens `first..last` with their characters. */
export function range(tokens: readonly Token[], first: number, last: number): TokenRange {
  return { first, last, start: tokens[first]!.start, end: tokens[last - 1]!.end };
}

/** Letters and digits of a short form, folded; a plural's small `s` is left out. */
function lettersOf(short: string): string {
  const word = /^\p{Lu}{2,}s$/u.test(short) ? short.slice(0, -1) : short;
  return foldWord(word.replace(/[^\p{L}\p{N}]/gu, ''));
}

/** The letters of an acronym as {@link initialsOf} gives them. */
export function initialsKey(acronym: string): string {
  return foldWord(acronym.replace(/[^\p{L}\p{N}]/gu, ''));
}

/**
 * The initials of a name's folded words: of all of them, and without small links ("CSTO" and "Collective Security
 * Treaty Organisation").
 */
export function initialsOf(words: readonly string[]): string[] {
  const initials = (of: readonly string[]): string => of.map((word) => word.charAt(0)).join('');
  return [...new Set([initials(words), initials(words.filter((word) => !LINKS.has(word)))])];
}
