import { countries } from '../extract/lists/countries.ts';
import { nameKey } from '../text/fold.ts';

/** `same` when one name holds the other; `other` for two towns or two countries; of a town and a country, or a town and a hall, nobody can tell. */
export function comparePlaces(a: string | undefined, b: string | undefined): 'same' | 'other' | 'unknown' {
  if (a === undefined || b === undefined) return 'unknown';
  const [left, right] = [nameKey(a), nameKey(b)];
  if (left.includes(right) || right.includes(left)) return 'same';
  const isVague =
    countries.has(left) !== countries.has(right) ||
    isOnline(left) !== isOnline(right) ||
    isVenue(left) !== isVenue(right);
  return isVague ? 'unknown' : 'other';
}

function isOnline(key: string): boolean {
  return /\b(?:video|online|virtual)/.test(key);
}

function isVenue(key: string): boolean {
  return /\b(?:hall|hotel|palace|center|house|building|stadium|university|headquarters|theater|church|library|museum)\b/.test(
    key,
  );
}
