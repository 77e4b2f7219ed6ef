import type { Token } from '../../text/tokens.ts';
import type { Context } from '../context.ts';
import { Cue } from './cues.ts';

const LONGEST_LINK = 4;

/** Tokens `first..last` (exclusive) of one sentence that may hold names; no name reaches beyond. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/**
 * The stretches of a document in which names can be: capitalised words with the small words, marks and numbers
 * that may join them into one name ("Ministry of Foreign Affairs", "Rio de Janeiro", "eu-LISA"). All other
 * tokens are outside of names; only about a quarter of a text is inside a stretch.
 */
export function findStretches(context: Context, forms: Int32Array, cuesOf: readonly number[]): Stretch[] {
  const cues = (token: number) => cuesOf[forms[token]!]!;
  const stretches: Stretch[] = [];
  for (const sentence of context.sentences) {
    const open = gateSentence(context.tokens, sentence.first, sentence.last, cues);
    for (let i = sentence.first; i < sentence.last; i++) {
      if (!open[i - sentence.first]) continue;
      const first = i;
      while (i < sentence.last && open[i - sentence.first]) i++;
      stretches.push({ first, last: i });
    }
  }
  return stretches;
}

/** True for a word with a capital letter anywhere ("Norov", "OSCE", "eBay"). */
export function hasCapital(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && token.shape !== 'lower' && token.shape !== 'none';
}

/** A number, or an ordinal ("139th"). */
function isNumber(token: Token): boolean {
  const code = token.text.charCodeAt(0);
  return token.kind === 'number' || (code >= 48 && code <= 57);
}

function gateSentence(
  tokens: readonly Token[],
  first: number,
  last: number,
  cues: (token: number) => number,
): Uint8Array {
  const open = new Uint8Array(last - first);
  for (let i = first; i < last; i++) {
    if (!hasCapital(tokens[i])) continue;
    if ((cues(i) & Cue.function) === 0 || isBesideCapital(tokens, i, first, last)) open[i - first] = 1;
  }
  let previous = -1;
  for (let i = first; i < last; i++) {
    if (!open[i - first]) continue;
    openBefore(tokens, i, first, cues, open);
    if (previous >= 0 && isLink(tokens, previous + 1, i, cues)) open.fill(1, previous + 1 - first, i - first);
    previous = i;
    openAfter(tokens, i, first, last, cues, open);
  }
  return open;
}

function isBesideCapital(tokens: readonly Token[], i: number, first: number, last: number): boolean {
  return (i > first && hasCapital(tokens[i - 1])) || (i + 1 < last && hasCapital(tokens[i + 1]));
}

function isLink(
  tokens: readonly Token[],
  from: number,
  to: number,
  cues: (token: number) => number,
): boolean {
  if (to - from > LONGEST_LINK) return false;
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (isNumber(token) || token.kind === 'possessive') continue;
    if ((cues(i) & Cue.link) === 0) return false;
  }
  return true;
}

/** Opens what may belong to the name that begins with the capital at `i`: numbers, "al-", "van der", "eu-". */
function openBefore(
  tokens: readonly Token[],
  i: number,
  first: number,
  cues: (token: number) => number,
  open: Uint8Array,
): void {
  let at = i - 1;
  for (let steps = 0; at >= first && steps < 3; steps++, at--) {
    const token = tokens[at]!;
    const isPrefix =
      token.text === '-' && token.gap === 'none' && at > first && tokens[at + 1]!.gap === 'none';
    if (isPrefix) {
      open[at - first] = 1;
      at--;
    } else if (!isNumber(token) && (cues(at) & Cue.particle) === 0) return;
    open[at - first] = 1;
  }
}

/** Opens what may end the name that ends with the capital at `i`: "'s", a number, "-un", the dot of "Inc.". */
function openAfter(
  tokens: readonly Token[],
  i: number,
  first: number,
  last: number,
  cues: (token: number) => number,
  open: Uint8Array,
): void {
  const next = tokens[i + 1];
  if (next === undefined || i + 1 >= last) return;
  const isBody = (cues(i + 1) & Cue.body) !== 0 && next.shape === 'lower' && hasCapital(tokens[i]);
  if (next.kind === 'possessive' || isNumber(next) || isBody) open[i + 1 - first] = 1;
  if (next.gap !== 'none') return;
  const after = i + 2 < last ? tokens[i + 2] : undefined;
  if (next.text === '.' && (after !== undefined || tokens[i]!.text.length <= 5)) open[i + 1 - first] = 1;
  const isHyphen = next.text === '-' || next.text === '‑' || next.text === '’' || next.text === "'";
  if (!isHyphen || after === undefined || after.gap !== 'none' || after.kind === 'mark') return;
  open[i + 1 - first] = 1;
  open[i + 2 - first] = 1;
}
