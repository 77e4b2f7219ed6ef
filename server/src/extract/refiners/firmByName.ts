import type { Token } from '../../text/tokens.ts';
import type { Candidate } from '../candidate.ts';
import { isGivenName } from '../lexicon.ts';

/**
 * True for a surname that stands for the firm called after it, by the words beside it: "welders at Wolski", "a stake in
 * Brandt", "Brandt shares rose", "Brandt reported a loss".
 */
export function isFirmByName(tokens: readonly Token[], { first, last, kind }: Candidate): boolean {
  if (kind !== 'person' || last - first !== 1 || isGivenName(tokens[first]!.lower)) return false;
  const [before, link] = [tokens[first - 2]?.lower ?? '', tokens[first - 1]?.lower ?? ''];
  const [next, second, third] = [0, 1, 2].map((at) => tokens[last + at]?.lower ?? '');
  if (link === 'at' && STAFF.test(before)) return true;
  if (/^(?:in|of)$/.test(link) && HELD.test(before)) return true;
  if (OWNED.test(next!) || (next === 'shares' && MOVED.test(second!))) return true;
  return TOLD.test(next!) && /^(?:an?|its|record)$/.test(second!) && RESULT.test(third!);
}

const STAFF = /^(?:colleagues|employees|jobs|staff|strike|strikes|\p{L}+(?:ers|ors|ists|men))$/u;
const HELD = /^(?:chairman|chairwoman|shareholders?|shares|stake|subsidiary|subsidiaries)$/;
const OWNED = /^(?:employees|factory|shareholders|subsidiary|tankers|trawlers|vessels|workers)$/;
const MOVED = /^(?:are|climbed|closed|dropped|fell|gained|jumped|lost|rose|slid|surged|traded|tumbled|were)$/;
const TOLD = /^(?:announced|made|posted|reported)$/;
const RESULT = /^(?:dividend|loss|profit|profits|results|turnover)$/;
