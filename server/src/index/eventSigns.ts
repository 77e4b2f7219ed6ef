import { GATHERINGS } from '../extract/lists/eventWords.ts';
import { nameKey } from '../text/fold.ts';
import { settingOf } from './eventSetting.ts';
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
  /** Each names somebody or something that the other does not: two events of one day. */
  readonly areAtOdds: boolean;
}

/** From here on two names are so alike that the sources may err in the day or the place. */
export const ALIKE = 0.75;

/** Of these there may be many on a day. */
const MANY_A_DAY = /^(?:meeting|talks|visit|address|statement|appointment|signing)$/;

export function isManyADay({ event }: ToldEvent): boolean {
  return MANY_A_DAY.test(event.type);
}

/** Weighs two events of two documents against each other; the order does not matter. */
export function signsOf(a: ToldEvent, b: ToldEvent): Signs {
  const shared = [...a.words].filter((word) => b.words.has(word)).length;
  const likeness = (2 * shared) / (a.words.size + b.words.size || 1);
  const inCommon = a.participants.filter((id) => b.participants.includes(id)).length;
  const [left, right] = [namesOf(a, b), namesOf(b, a)];
  const actions = [...actionsOf(a, b), ...actionsOf(b, a)];
  const sharedNames = Math.min(
    left.filter((name) => isNamed(name, wordsOf(right))).length,
    right.filter((name) => isNamed(name, wordsOf(left))).length,
  );
  return {
    apart: daysApart(a, b),
    place: placesOf(a, b),
    shared,
    likeness,
    sharedNames,
    inCommon,
    isOneKind: isOneKind(a, b) || actions.length > 0,
    actions,
    areAtOdds: likeness < ALIKE && areAtOdds(a, b, left, right, inCommon),
  };
}

/** What the name of one says is done, and the other’s sentence too. */
function actionsOf(one: ToldEvent, other: ToldEvent): string[] {
  const { actions, actionsHere } = settingOf(other);
  return [...settingOf(one).actions].filter((action) => actions.has(action) || actionsHere.has(action));
}

type Names = readonly (readonly string[])[];

/** The names in an event's name but for the places of both. */
function namesOf(one: ToldEvent, other: ToldEvent): Names {
  const places = new Set([one, other].flatMap(({ event }) => nameKey(event.place ?? '').split(' ')));
  return settingOf(one).core.filter((name) => !name.every((word) => places.has(word)));
}

function wordsOf(names: Names): ReadonlySet<string> {
  return new Set(names.flat());
}

/** A name is there by its last word ("Dahl" for "Lars Dahl"), or by most of its words. */
function isNamed(name: readonly string[], words: ReadonlySet<string>): boolean {
  const found = name.filter((word) => words.has(word)).length;
  return words.has(name.at(-1)!) || found * 3 >= name.length * 2;
}

function areAtOdds(a: ToldEvent, b: ToldEvent, left: Names, right: Names, inCommon: number): boolean {
  const areMany = isManyADay(a) || isManyADay(b);
  const hasOwn = (names: Names, other: ToldEvent) => {
    const { here, nearby } = settingOf(other);
    return names.some((name) => !isNamed(name, areMany ? here : nearby));
  };
  if (hasOwn(left, b) && hasOwn(right, a)) return true;
  return areMany && inCommon === 0 && a.participants.length > 0 && b.participants.length > 0;
}

function isOneKind({ event: a }: ToldEvent, { event: b }: ToldEvent): boolean {
  if (a.type === 'other' || a.type === 'statement') return false;
  return a.type === b.type || (GATHERINGS.has(a.type) && GATHERINGS.has(b.type));
}

/** Where only a dateline or the document gives one of the places, they do not contradict each other. */
function placesOf(a: ToldEvent, b: ToldEvent): Signs['place'] {
  const place = comparePlaces(a.event.place, b.event.place);
  return place === 'other' && !(settingOf(a).statesPlace && settingOf(b).statesPlace) ? 'unknown' : place;
}

function daysApart(a: ToldEvent, b: ToldEvent): number {
  if (a.days === undefined || b.days === undefined) return 0;
  return Math.max(0, Math.max(a.days.first, b.days.first) - Math.min(a.days.last, b.days.last));
}
