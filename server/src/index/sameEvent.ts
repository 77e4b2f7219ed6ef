import { isOnce } from './actionWords.ts';
import type { EventFacts } from './eventFacts.ts';
import { KINDRED, MOST_DAYS_APART, NEIGHBORS } from './eventOutline.ts';
import { ALIKE, isManyADay, type Signs, signsOf } from './eventSigns.ts';
import type { ToldEvent } from './toldEvent.ts';

const LEAST_SHARED = 3;

/**
 * Whether two documents tell of the same event, where {@link mayBeSame} says that they may: days that meet, a kindred name or names in common, no other place,
 * and nobody of whom only one of them tells while the other tells of somebody else. Where names are alike in many
 * words, sources may contradict each other in the day or the place.
 */
export function isSameEvent(a: ToldEvent, b: ToldEvent): boolean {
  const signs = signsOf(a, b);
  if (isOnceThere(a, b, signs) || areSameDays(a, b, signs)) return true;
  if (signs.areAtOdds) return false;
  if (a.days === undefined || b.days === undefined)
    return signs.likeness >= KINDRED && signs.place === 'same';
  if (signs.apart > 0) return isOnOtherDay(a, b, signs);
  return isInDays(a, b, signs) || isNamedAlike(a, b, signs) || isOfOneThing(a, b, signs);
}

/** What happens once to a thing: in one place on one day it is one, whatever each source calls it. Several people may die. */
function isOnceThere(a: EventFacts, b: EventFacts, { place, apart, actions, areAtOdds }: Signs): boolean {
  const areStated = a.setting.statesPlace && b.setting.statesPlace;
  const ofThings = actions.filter((action) => action !== 'die');
  return place === 'same' && areStated && !areAtOdds && apart === 0 && areDays(a, b) && isOnce(ofThings);
}

/** Several days, of which both sources give the first and the last, in one place. */
function areSameDays(a: ToldEvent, b: ToldEvent, { place, areAtOdds }: Signs): boolean {
  const areMany = isManyADay(a) && isManyADay(b);
  return place === 'same' && sameDays(a, b) && a.event.from !== a.event.to && !(areMany && areAtOdds);
}

/** The second of something is not the third. */
export function areOthersOfSeries(a: EventFacts, b: EventFacts): boolean {
  return a.ordinal !== undefined && b.ordinal !== undefined && a.ordinal !== b.ordinal;
}

/** By the likeness of the two names, where the days meet. */
function isInDays(a: ToldEvent, b: ToldEvent, signs: Signs): boolean {
  const { likeness, shared, inCommon, place } = signs;
  if (place === 'other') return likeness >= ALIKE && shared >= LEAST_SHARED && inCommon > 0 && sameDays(a, b);
  if (place === 'same' && isOneOfItsKind(a, b)) return true;
  if (likeness < ALIKE && signs.areTwoActions) return false;
  if (a.event.precision !== b.event.precision)
    return likeness >= ALIKE || (likeness >= KINDRED && inCommon > 0);
  if (likeness >= KINDRED) return true;
  if (a.event.precision !== 'day' || likeness < KINDRED / 2) return false;
  const areMain = a.event.kind === 'main' && b.event.kind === 'main';
  return (a.event.type === b.event.type && inCommon >= 2) || (areMain && inCommon >= 1 && place === 'same');
}

/** By proper names that both have, and one kind of event: of what there may be many on a day, by two. */
function isNamedAlike(
  a: ToldEvent,
  b: ToldEvent,
  { place, sharedNames, inCommon, isOneKind, actions }: Signs,
): boolean {
  if (place === 'other' || !isOneKind) return false;
  if (isOneAppointment(a, b)) return true;
  if (a.event.precision === 'year' || b.event.precision === 'year') return false;
  const areMany = isManyADay(a) || isManyADay(b);
  if (a.event.precision !== b.event.precision)
    return sharedNames >= 1 && !areMany && (actions.length > 0 || moreExact(a, b).event.kind === 'main');
  if (a.event.precision !== 'day') return sharedNames >= 1 && isOnce(actions);
  const areSignings = a.event.type === 'signing' && b.event.type === 'signing';
  return sharedNames >= (areMany && !areSignings ? 2 : 1) || inCommon >= 2;
}

/** On one day, of one thing that both names name and that is nobody: a ship, a bridge; and not known as two actions. */
function isOfOneThing(a: ToldEvent, b: ToldEvent, signs: Signs): boolean {
  const areOther = a.event.type === 'other' && b.event.type === 'other' && areDays(a, b);
  return (
    areOther &&
    signs.place !== 'other' &&
    signs.sharedNames > 0 &&
    signs.inCommon === 0 &&
    !signs.areTwoActions
  );
}

/** Nobody takes office, or leaves it, twice on a day. */
function isOneAppointment(a: ToldEvent, b: ToldEvent): boolean {
  const areAppointments = a.event.type === 'appointment' && b.event.type === 'appointment';
  if (!areAppointments || !sameDays(a, b)) return false;
  return a.participants.some((id) => id.startsWith('person/') && b.participants.includes(id));
}

/** A month recalled means what a document is about, rather than what it tells by the way. */
function moreExact(a: ToldEvent, b: ToldEvent): ToldEvent {
  return a.event.precision === 'day' ? a : b;
}

function isOnOtherDay(a: ToldEvent, b: ToldEvent, signs: Signs): boolean {
  const { likeness, shared, inCommon, place, apart, actions, sharedNames } = signs;
  if (place === 'other') return false;
  const isTied = inCommon > 0 || place === 'same';
  if (likeness >= ALIKE && shared >= LEAST_SHARED && isContradicted(a, b, apart, isTied)) return true;
  // Who is told to have died, without a day, is given that of the paper.
  const most = actions.includes('die') ? MOST_DAYS_APART : NEIGHBORS;
  return apart <= most && areDays(a, b) && isTied && sharedNames >= 1 && isOnce(actions);
}

/** What happens once, so that two days for it contradict each other: not a meeting, which there may be each day. */
function isContradicted(a: ToldEvent, b: ToldEvent, apart: number, isTied: boolean): boolean {
  if (a.event.type !== b.event.type) return false;
  if (a.event.type === 'founding') return true;
  if (apart > MOST_DAYS_APART || !areDays(a, b)) return false;
  const isDaily = /^(?:meeting|talks|visit|address|statement|other|term)$/.test(a.event.type);
  return isDaily ? a.ordinal !== undefined && a.ordinal === b.ordinal : isTied;
}

function areDays({ event: a }: EventFacts, { event: b }: EventFacts): boolean {
  return a.precision === 'day' && b.precision === 'day';
}

/** Of one kind, place and month; what is planned meets what came where only one fits (`bestFits`). */
function isOneOfItsKind({ event: a }: ToldEvent, { event: b }: ToldEvent): boolean {
  if (a.type !== b.type || a.precision === 'year' || b.precision === 'year') return false;
  return /^(?:exercise|summit)$/.test(a.type);
}

function sameDays({ event: a }: ToldEvent, { event: b }: ToldEvent): boolean {
  return a.precision === 'day' && a.from === b.from && a.to === b.to;
}
