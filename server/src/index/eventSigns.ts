import { GATHERINGS } from '../extract/lists/eventWords.ts';
import { isOnce } from './actionWords.ts';
import { digestOf } from './digest.ts';
import type { EventFacts } from './eventFacts.ts';
import { isHere, isIn, isNearby } from './eventSetting.ts';
import { comparePlaces } from './places.ts';
import type { ToldEvent } from './toldEvent.ts';

/** What speaks for two documents telling of one event, and against it. */
export interface Signs {
  /** Days between them; 0 where they meet or one is undated. */
  readonly apart: number;
  readonly place: 'same' | 'other' | 'unknown';
  /** How many beginnings of words the names share, and as a share of all. */
  readonly shared: number;
  readonly likeness: number;
  /** How many proper names of one event's name the other's has too. */
  readonly sharedNames: number;
  readonly inCommon: number;
  /** One kind of event, or words for one action. */
  readonly isOneKind: boolean;
  readonly actions: readonly string[];
  /** Both names say what is done, and it is not the same. */
  readonly areTwoActions: boolean;
  /** Each names somebody or something that the other does not: two events of one day. */
  readonly areAtOdds: boolean;
}

/** From here on two names are so alike that the sources may err in the day or the place. */
export const ALIKE = 0.75;

/** Of these there may be many on a day. */
const MANY_A_DAY = /^(?:meeting|talks|visit|address|statement|appointment|signing)$/;

export function isManyADay({ event }: EventFacts): boolean {
  return MANY_A_DAY.test(event.type);
}

/** What was said or signed at a meeting is not the meeting. */
export function isSaidAtOther({ event: a }: EventFacts, { event: b }: EventFacts): boolean {
  const isSaid = (type: string) => type === 'address' || type === 'statement' || type === 'signing';
  return (isSaid(a.type) && GATHERINGS.has(b.type)) || (isSaid(b.type) && GATHERINGS.has(a.type));
}

/** Weighs two events of two documents against each other; the order does not matter. */
export function signsOf(a: ToldEvent, b: ToldEvent): Signs {
  const shared = sharedWords(a, b);
  const likeness = likenessOf(a, b, shared);
  const inCommon = a.participants.filter((id) => b.participants.includes(id)).length;
  const [left, right] = [namesOf(a, b), namesOf(b, a)];
  const actions = [...actionsOf(a, b), ...actionsOf(b, a)];
  return {
    apart: daysApart(a, b),
    place: placesOf(a, b),
    shared,
    likeness,
    // Asked of few pairs.
    get sharedNames() {
      return Math.min(namedAmong(left, right), namedAmong(right, left));
    },
    inCommon,
    isOneKind: isOneKind(a, b) || actions.length > 0,
    actions,
    areTwoActions: actions.length === 0 && a.setting.actions.length > 0 && b.setting.actions.length > 0,
    areAtOdds: likeness < ALIKE && areAtOdds(a, b, left, right, inCommon, isOnce(actions)),
  };
}

type Named = Pick<EventFacts, 'wordNumbers'>;

/** How many words the names of two events share. */
export function sharedWords({ wordNumbers: a }: Named, { wordNumbers: b }: Named): number {
  let shared = 0;
  for (const word of a) if (b.includes(word)) shared++;
  return shared;
}

/** What two names share, as a part of both: 0, nothing, to 1. */
export function likenessOf(a: Named, b: Named, shared = sharedWords(a, b)): number {
  return (2 * shared) / (a.wordNumbers.length + b.wordNumbers.length || 1);
}

/** Days between two events; 0 where they meet or one is undated. */
export function daysApart({ days: a }: EventFacts, { days: b }: EventFacts): number {
  if (a === undefined || b === undefined) return 0;
  return Math.max(0, Math.max(a.first, b.first) - Math.min(a.last, b.last));
}

/** What the name of one says is done, and the other’s sentence too. */
function actionsOf({ setting: one }: EventFacts, { setting: other }: EventFacts): string[] {
  return one.actions.filter((action) => other.actions.includes(action) || other.actionsHere.includes(action));
}

type Names = readonly (readonly string[])[];

/** The names in an event's name but for the places of both. */
function namesOf({ setting: one }: EventFacts, { setting: other }: EventFacts): Names {
  return one.core.filter(
    (name) => !name.every((word) => one.place.includes(word) || other.place.includes(word)),
  );
}

/** A name is there by its last word ("Dahl" for "Lars Dahl"), or by most of its words. */
function isNamed(name: readonly string[], isThere: (word: string) => boolean): boolean {
  return isThere(name.at(-1)!) || name.filter(isThere).length * 3 >= name.length * 2;
}

/** How many of some names others have too. */
function namedAmong(names: Names, others: Names): number {
  return names.filter((name) => isNamed(name, (word) => isIn(others, word))).length;
}

function areAtOdds(
  a: ToldEvent,
  b: ToldEvent,
  left: Names,
  right: Names,
  inCommon: number,
  areOnce: boolean,
): boolean {
  const areMany = isManyADay(a) || isManyADay(b);
  const own = (names: Names, { setting }: EventFacts) =>
    names.filter((name) => !isNamed(name, (word) => (areMany ? isHere : isNearby)(setting, word)));
  const [ours, theirs] = [own(left, b), own(right, a)];
  if (ours.length > 0 && theirs.length > 0 && (!areOnce || areOfOneSort(a, ours, b, theirs))) return true;
  return areMany && inCommon === 0 && a.participants.length > 0 && b.participants.length > 0;
}

/** Two places, or two of anything else: a ship and the country that it sank off do not contradict each other. */
function areOfOneSort(a: EventFacts, left: Names, b: EventFacts, right: Names): boolean {
  const arePlaces = ({ document }: EventFacts, names: Names) => {
    const { places } = digestOf(document);
    return names.map((name) => places.includes(name.join(' ')));
  };
  const [ours, theirs] = [arePlaces(a, left), arePlaces(b, right)];
  return [true, false].some((isPlace) => ours.includes(isPlace) && theirs.includes(isPlace));
}

function isOneKind({ event: a }: EventFacts, { event: b }: EventFacts): boolean {
  if (a.type === 'other' || a.type === 'statement') return false;
  return a.type === b.type || (GATHERINGS.has(a.type) && GATHERINGS.has(b.type));
}

/** Where only a dateline or the document gives one of the places, or a sentence both, they do not contradict each other. */
function placesOf(a: EventFacts, b: EventFacts): Signs['place'] {
  const place = comparePlaces(a.event.place, b.event.place);
  if (place !== 'other') return place;
  const areStated = a.setting.statesPlace && b.setting.statesPlace;
  return areStated && !namesPlaceOf(a, b) && !namesPlaceOf(b, a) ? 'other' : 'unknown';
}

/** "struck the valley, with its centre near Salgha": the sentence names the other's place, too. */
function namesPlaceOf({ setting: one }: EventFacts, { setting: other }: EventFacts): boolean {
  return other.place.every((word) => isHere(one, word));
}
