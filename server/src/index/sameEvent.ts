import { countries } from '../extract/lists/countries.ts';
import { GATHERINGS } from '../extract/lists/eventWords.ts';
import { nameKey } from '../text/fold.ts';
import { dayWritten, type ToldEvent } from './toldEvent.ts';

const KINDRED = 0.5;
/** From here on two names are so alike that the sources may err in the day or the place. */
const ALIKE = 0.75;
const LEAST_SHARED = 3;
/** Sources that differ by more speak of two events. */
const MOST_DAYS_APART = 10;
const LONGEST_WAIT = 400;

/**
 * Whether two documents tell of the same event: days that meet, a kindred name, no other place, and somebody in
 * common. Where names are alike in many words, sources may contradict each other in the day or the place.
 */
export function isSameEvent(a: ToldEvent, b: ToldEvent): boolean {
  if (a.ordinal !== undefined && b.ordinal !== undefined && a.ordinal !== b.ordinal) return false;
  const apart = daysApart(a, b);
  if (apart > MOST_DAYS_APART && a.event.type !== 'founding') return false;
  const shared = [...a.words].filter((word) => b.words.has(word)).length;
  const likeness = (2 * shared) / (a.words.size + b.words.size || 1);
  const inCommon = a.participants.filter((id) => b.participants.includes(id)).length;
  const place = comparePlaces(a.event.place, b.event.place);
  if (a.days === undefined || b.days === undefined)
    return isAwaited(a, b) && likeness >= KINDRED && place === 'same';
  const isAlike = likeness >= ALIKE && shared >= LEAST_SHARED;
  if (apart > 0) return isAlike && place !== 'other' && isOnce(a, b, apart, inCommon > 0 || place === 'same');
  if (place === 'other') return isAlike && inCommon > 0 && sameDays(a, b);
  if (place === 'same' && isOneOfItsKind(a, b)) return true;
  if (a.event.precision !== b.event.precision)
    return likeness >= ALIKE || (likeness >= KINDRED && inCommon > 0);
  if (likeness >= KINDRED) return true;
  if (a.event.precision !== 'day' || likeness < KINDRED / 2) return false;
  const areMain = a.event.kind === 'main' && b.event.kind === 'main';
  return (a.event.type === b.event.type && inCommon >= 2) || (areMain && inCommon >= 1 && place === 'same');
}

/** How many days lie between two events; 0 where they meet or one is undated. */
function daysApart(a: ToldEvent, b: ToldEvent): number {
  if (a.days === undefined || b.days === undefined) return 0;
  return Math.max(0, Math.max(a.days.first, b.days.first) - Math.min(a.days.last, b.days.last));
}

/** What happens once, so that two days for it contradict each other: not a meeting, which there may be each day. */
function isOnce(a: ToldEvent, b: ToldEvent, apart: number, isTied: boolean): boolean {
  if (a.event.type !== b.event.type) return false;
  if (a.event.type === 'founding') return true;
  if (apart > MOST_DAYS_APART || a.event.precision !== 'day' || b.event.precision !== 'day') return false;
  const isDaily = /^(?:meeting|talks|visit|address|statement|other|term)$/.test(a.event.type);
  return isDaily ? a.ordinal !== undefined && a.ordinal === b.ordinal : isTied;
}

/** "the forthcoming summit in Niamey", told before the summit of which another source gives the days. */
function isAwaited(a: ToldEvent, b: ToldEvent): boolean {
  const [open, dated] = a.days === undefined ? [a, b] : [b, a];
  const written = dayWritten(open.document);
  if (open.event.status !== 'planned' || dated.days === undefined || written === undefined) return false;
  if (!GATHERINGS.has(open.event.type) || open.event.type !== dated.event.type) return false;
  return dated.days.last >= written && dated.days.first - written <= LONGEST_WAIT;
}

/** Of one kind, place and month; what is planned meets what came where only one fits (`bestFits`). */
function isOneOfItsKind({ event: a }: ToldEvent, { event: b }: ToldEvent): boolean {
  if (a.type !== b.type || a.precision === 'year' || b.precision === 'year') return false;
  return /^(?:exercise|summit)$/.test(a.type);
}

function sameDays({ event: a }: ToldEvent, { event: b }: ToldEvent): boolean {
  return a.precision === 'day' && a.from === b.from && a.to === b.to;
}

/** `same` when one name holds the other; `other` for two towns or two countries; of a town and a country nobody can tell. */
export function comparePlaces(a: string | undefined, b: string | undefined): 'same' | 'other' | 'unknown' {
  if (a === undefined || b === undefined) return 'unknown';
  const [left, right] = [nameKey(a), nameKey(b)];
  if (left.includes(right) || right.includes(left)) return 'same';
  const isVague = countries.has(left) !== countries.has(right) || isOnline(left) !== isOnline(right);
  return isVague ? 'unknown' : 'other';
}

function isOnline(key: string): boolean {
  return /\b(?:video|online|virtual)/.test(key);
}
