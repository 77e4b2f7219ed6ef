import { GATHERINGS } from '../extract/lists/eventWords.ts';
import { numberOf } from '../text/intern.ts';
import { dayWritten, type EventFacts } from './eventFacts.ts';
import { likenessOf } from './eventSigns.ts';
import type { SourceDocument } from './model.ts';

/** What can be seen of an event at a glance: in numbers, as very many pairs are looked at. */
export interface EventOutline {
  readonly facts: EventFacts;
  readonly document: SourceDocument;
  /** 0 for none. */
  readonly ordinal: number;
  /** Days, counted; `Infinity` for an undated one. */
  readonly first: number;
  readonly last: number;
  readonly isDay: boolean;
  readonly isYear: boolean;
  /** Its type and the words of its name. */
  readonly type: number;
  readonly wordNumbers: readonly number[];
}

/** From here on two names are kindred. */
export const KINDRED = 0.5;
/** Sources that differ by more speak of two events. */
export const MOST_DAYS_APART = 10;
/** A night lies between two days, and a paper appears on the next. */
export const NEIGHBORS = 2;
const LONGEST_WAIT = 400;

/** What can be seen of an event. */
export function outlineOf(facts: EventFacts): EventOutline {
  const { document, ordinal, days, event, wordNumbers } = facts;
  return {
    facts,
    document,
    ordinal: ordinal ?? 0,
    first: days?.first ?? Infinity,
    last: days?.last ?? Infinity,
    isDay: event.precision === 'day',
    isYear: event.precision === 'year',
    type: numberOf(event.type),
    wordNumbers,
  };
}

const FOUNDING = numberOf('founding');

/**
 * True where two events of two documents may be the same as far as can be seen without a look at names, places and
 * people; most pairs may not. `a` is the earlier one.
 */
export function mayBeSame(a: EventOutline, b: EventOutline): boolean {
  if (a.document === b.document || (a.ordinal !== b.ordinal && a.ordinal > 0 && b.ordinal > 0)) return false;
  if (a.first === Infinity || b.first === Infinity) return isAwaited(a.facts, b.facts);
  const apart = Math.max(a.first, b.first) - Math.min(a.last, b.last);
  if (apart <= 0) return (!a.isYear && !b.isYear) || likenessOf(a, b) >= KINDRED;
  if (a.type === FOUNDING) return true;
  if (apart > MOST_DAYS_APART || !a.isDay || !b.isDay) return false;
  return apart <= NEIGHBORS || a.type === b.type;
}

/** "the forthcoming summit in Niamey", told before the summit of which another source gives the days. */
function isAwaited(a: EventFacts, b: EventFacts): boolean {
  const [open, dated] = a.days === undefined ? [a, b] : [b, a];
  if (open.event.status !== 'planned' || dated.days === undefined) return false;
  if (!GATHERINGS.has(open.event.type) || open.event.type !== dated.event.type) return false;
  const written = dayWritten(open.document);
  if (written === undefined) return false;
  return dated.days.last >= written && dated.days.first - written <= LONGEST_WAIT;
}
