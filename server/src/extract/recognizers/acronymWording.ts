import { isCapitalized, type Token } from '../../text/tokens.ts';
import { isNationality } from '../lexicon.ts';

const WORDING = new Set(
  `the or also better commonly usually known called as by its in short abbreviated abbreviation acronym acronyms initials
  referred to hereinafter hereafter henceforth : " “ ” ' ‘ ’`.split(/\s+/),
);

/** Words of which one at least must stand between a name and its short form where no bracket does. */
const TELLING = /^(?:or|called|known|abbreviated|hereinafter|hereafter|henceforth)$/;

/** What stands before a short form ("hereinafter referred to as the", "known by its French acronym,"): where it ends. */
export function wordingEnd(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to && isWording(tokens, at, from)) at++;
  return at;
}

function isWording(tokens: readonly Token[], at: number, from: number): boolean {
  const { lower, shape } = tokens[at]!;
  if (shape === 'upper') return false;
  if (WORDING.has(lower) || (lower === ',' && at > from)) return true;
  return isNationality(lower) && /^(?:acronym|initials|abbreviation)$/.test(tokens[at + 1]?.lower ?? '');
}

/**
 * Where a short form begins behind a comma and words that promise one (", also known as the HPA", ", or HPA for short");
 * `undefined` when no such words follow the comma at `comma`.
 */
export function shortBehindComma(tokens: readonly Token[], comma: number): number | undefined {
  const end = wordingEnd(tokens, comma + 1, Math.min(tokens.length, comma + MOST_WORDING));
  const isPromised = tokens.slice(comma + 1, end).some(({ lower }) => TELLING.test(lower));
  return isPromised && end < tokens.length ? end : undefined;
}

const MOST_WORDING = 9;

/**
 * Where the name begins that an acronym is said to be of, whatever its letters ("the Upper Valley Army, better known by
 * its Spanish initials EVA"): at least two capitalised words before the comma, small ones between them. `undefined`
 * where the words from the comma to `short` do not call it an acronym.
 */
export function longOfSaidAcronym(
  tokens: readonly Token[],
  comma: number,
  short: number,
): number | undefined {
  const isSaid = tokens.slice(comma + 1, short).some(({ lower }) => SAID.test(lower));
  if (!isSaid) return undefined;
  let first = comma;
  for (let at = comma - 1; at >= Math.max(0, comma - MOST_NAME); at--) {
    if (isCapitalized(tokens[at])) first = at;
    else if (!SMALL.test(tokens[at]!.lower)) break;
    if (tokens[at]!.gap === 'paragraph') break;
  }
  return comma - first > 1 ? first : undefined;
}

const SAID = /^(?:acronym|initials|abbreviation)$/;
const SMALL = /^(?:of|for|and|on|de|da|do|des|du|del)$/;
const MOST_NAME = 10;
