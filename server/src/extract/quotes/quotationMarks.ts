import type { Token } from '../../text/tokens.ts';

/** Words between quotation marks: tokens `first..last` (exclusive), the marks outside. */
export interface Quoted {
  readonly first: number;
  readonly last: number;
  /** The marks themselves; `close` is `last` where a paragraph ends without one. */
  readonly open: number;
  readonly close: number;
  /** Goes on in the next paragraph, which opens with a mark again. */
  readonly isContinued: boolean;
}

/** By opening mark the marks that close it; "»" opens only where it stands free (»so«). */
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ['"', '"'],
  ['‘', '’'],
  ['‚', '‘’'],
  ["'", "'"],
]);
/** A single mark that nothing closes within so many tokens is an apostrophe. */
const MOST_SINGLE = 400;
const SINGLE = /^[‘‚']$/;

/**
 * The passages between quotation marks, in order. A passage ends at its closing mark or with its paragraph;
 * marks of another kind inside it are part of it. Linear in the number of tokens.
 */
export function findQuoted(tokens: readonly Token[]): Quoted[] {
  const found: Quoted[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const closer = opens(tokens, i) ? CLOSERS.get(tokens[i]!.text) : undefined;
    if (closer === undefined) continue;
    const end = endOfQuoted(tokens, i, closer);
    const isClosed = end < tokens.length && closer.includes(tokens[end]!.text) && isClosing(tokens, end);
    const isContinued = !isClosed && tokens[end]?.text === tokens[i]!.text;
    if (!isClosed && SINGLE.test(tokens[i]!.text)) continue;
    if (end > i + 1) found.push({ first: i + 1, last: end, open: i, close: end, isContinued });
    i = isClosed ? end : end - 1;
  }
  return found;
}

/** A mark with a gap before it and none behind. */
function opens(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (token.kind !== 'mark' || !CLOSERS.has(token.text)) return false;
  const next = tokens[i + 1];
  if (next === undefined || next.gap === 'paragraph') return false;
  const isFree = token.gap !== 'none' || i === 0 || /^[([–—:,“"-]$/.test(tokens[i - 1]!.text);
  return /^["‘‚'»]$/.test(token.text) ? isFree && next.gap === 'none' : true;
}

/** Number of the closing mark, or of the token that begins the next paragraph. */
function endOfQuoted(tokens: readonly Token[], open: number, closer: string): number {
  const reach = SINGLE.test(tokens[open]!.text) ? open + MOST_SINGLE : tokens.length;
  let i = open + 1;
  for (; i < Math.min(tokens.length, reach) && tokens[i]!.gap !== 'paragraph'; i++) {
    if (closer.includes(tokens[i]!.text) && isClosing(tokens, i)) return i;
  }
  return i;
}

function isBehindMark(tokens: readonly Token[], i: number): boolean {
  return /^[,.!?…]$/.test(tokens[i - 1]?.text ?? '');
}

/** "'far too early' to say", not "the boys' boots" nor "rock 'n' roll". */
function isBehindWord(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  const isFree = next === undefined || next.gap !== 'none' || /^[,.;:!?)]$/.test(next.text);
  if (before?.kind !== 'word' || before.text.length < 2 || !isFree) return false;
  return !before.lower.endsWith('s') || (next?.kind === 'mark' && next.gap === 'none');
}

/** A straight mark closes when it stands against the word before it; a single one not inside a word, a straight single one behind a mark. */
function isClosing(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (token.text === "'") return token.gap === 'none' && (isBehindMark(tokens, i) || isBehindWord(tokens, i));
  if (token.text === '"') return token.gap === 'none' || tokens[i + 1]?.gap !== 'none';
  return token.text !== '’' || tokens[i + 1]?.gap !== 'none' || tokens[i + 1]?.kind !== 'word';
}
