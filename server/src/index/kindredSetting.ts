import { GATHERINGS } from '../extract/lists/eventWords.ts';
import { isOnce } from './actionWords.ts';
import { pushTo } from './collections.ts';
import type { EventFacts } from './eventFacts.ts';
import { type EventSetting, isHere, isNearby, nearbyWords, speaksOf } from './eventSetting.ts';
import { daysApart, isManyADay, signsOf } from './eventSigns.ts';
import { areOthersOfSeries } from './sameEvent.ts';
import { each, type Steps } from './steps.ts';
import type { ToldEvent } from './toldEvent.ts';

/** An event and those that fit it best, all equally well: numbers of told events. */
export interface Fit {
  readonly event: number;
  readonly best: readonly number[];
}

const ENOUGH = 2;
/** A key of more events than these is too common to compare by. */
const MOST = 60;
/** Events for which the best fits are found at one go. */
const FITS = 8;
const SHORT_NAME = 5;
const HALF = 0.5;
/** So many common words alike are a sign, too. */
const MANY_WORDS = 4;

/**
 * For events of a year those of other documents that may be the same by several signs although their names differ: a
 * kind of event, a town, a name that few documents have, a noun. The other is dated more exactly and within its month
 * or year, or to the same day.
 */
export function* bestFits(told: readonly ToldEvent[], isRare: (word: string) => boolean): Steps<Fit[]> {
  const blocks = new Map<string, number[]>();
  yield* each(told, (one, number) => {
    for (const key of keysOf(one, [...nearbyWords(one.setting)].filter(isRare))) pushTo(blocks, key, number);
  });
  const fits: Fit[] = [];
  /** By event: the last that it was held against. */
  const compared = new Int32Array(told.length).fill(-1);
  yield* each(
    told,
    (one, event) => {
      const candidates: number[] = [];
      for (const key of keysOf(one, one.setting.names.flat())) {
        const block = blocks.get(key);
        if (block === undefined || block.length > MOST) continue;
        for (const number of block) {
          if (compared[number] === event) continue;
          compared[number] = event;
          if (holds(one, told[number]!)) candidates.push(number);
        }
      }
      const found = best(candidates, (number) => countSigns(one, told[number]!, isRare));
      if (found.length > 0) fits.push({ event, best: found });
    },
    FITS,
  );
  return fits;
}

/** The kind of event, and each name. All are of one year. */
function keysOf({ event }: EventFacts, names: readonly string[]): string[] {
  return [` ${event.type}`, ...names];
}

function best(numbers: readonly number[], scoreOf: (number: number) => number): number[] {
  const scored = numbers.map((number) => ({ number, score: scoreOf(number) }));
  const most = Math.max(ENOUGH, ...scored.map(({ score }) => score));
  return scored
    .filter(({ score }) => score === most)
    .map(({ number }) => number)
    .sort((a, b) => a - b);
}

/** How many signs say that `b` is what `a` tells of, common words in tenths; 0 where something speaks against it. */
function countSigns(a: ToldEvent, b: ToldEvent, isRare: (word: string) => boolean): number {
  if (a.document === b.document || areOthersOfSeries(a, b)) return 0;
  const { place, actions, areAtOdds, areTwoActions } = signsOf(a, b);
  const areOnce = isOnce(actions);
  if (!areOnce && daysApart(a, b) > 0) return 0;
  const isKind = isTelling(a) && a.event.type === b.event.type;
  const isOtherKind = isTelling(a) && isTelling(b) && !isKind && !areGatherings(a, b);
  if (place === 'other' || isOtherKind || areAtOdds) return 0;
  const isTown = place === 'same' && isRareTown(a, b, isRare);
  const names = Math.min(2, countShared(a.setting, b.setting, isRare) + Number(isTown));
  const isSameDay = a.event.precision === b.event.precision;
  const isTied = areOnce || isTown || areNamesShared(a.setting, b.setting);
  if (isSameDay && (names === 0 || !isTied || areTwoActions)) return 0;
  const isAlike = isKind || actions.length > 0;
  const hasNoun = hasNounOf(a, b);
  const signs = Number(isAlike) + Number(place === 'same') + names + Number(hasNoun);
  // Names alone are too little within a year, and in a month two things may befall one ship.
  const isLoose = areTwoActions || (a.event.precision === 'year' && !isAlike && !hasNoun);
  const isDoubted = isSameDay ? !isTown && !areOnce : isLoose;
  const words = a.setting.words.filter((word) => speaksOf(b.setting, word)).length;
  return signs + Number(words >= MANY_WORDS) - Number(isDoubted) + Math.min(words, 9) / 10;
}

/** How many names that few documents have stand in the sentence of one and near the other, its place among them. */
function countShared(one: EventSetting, other: EventSetting, isRare: (word: string) => boolean): number {
  const shared = sharedNames(one, other).filter((name) => name.some(isRare));
  const isPlaceThere =
    one.statesPlace && one.place.some(isRare) && one.place.every((word) => isHere(other, word));
  return new Set(shared.map((name) => name.join(' '))).size + Number(isPlaceThere);
}

/** Both sentences name the town, few documents do, and there are not many such events a day. */
function isRareTown(a: EventFacts, b: EventFacts, isRare: (word: string) => boolean): boolean {
  if (isManyADay(a) || isManyADay(b) || !a.setting.statesPlace || !b.setting.statesPlace) return false;
  return a.setting.place.some((word) => b.setting.place.includes(word) && isRare(word));
}

/** The days of the first hold the other's, which is dated more exactly, or both give days that meet or, for what happens once, follow each other. */
function holds({ days: wide, event: a }: EventFacts, { days: narrow, event: b }: EventFacts): boolean {
  if (wide === undefined || narrow === undefined) return false;
  if (a.precision === b.precision)
    return a.precision === 'day' && wide.first <= narrow.last + 1 && narrow.first <= wide.last + 1;
  return wide.first <= narrow.first && narrow.last <= wide.last;
}

function isTelling({ event }: EventFacts): boolean {
  return event.type !== 'other' && event.type !== 'statement';
}

function areGatherings(a: ToldEvent, b: ToldEvent): boolean {
  return GATHERINGS.has(a.event.type) && GATHERINGS.has(b.event.type);
}

function sharedNames({ names }: EventSetting, other: EventSetting): readonly (readonly string[])[] {
  return names.filter((name) => name.every((word) => isNearby(other, word)));
}

/** Each sentence names half of what the other document names: two events of one day name others. */
function areNamesShared(one: EventSetting, other: EventSetting): boolean {
  const isHalf = (a: EventSetting, b: EventSetting) => sharedNames(a, b).length >= a.names.length * HALF;
  return isHalf(one, other) && isHalf(other, one);
}

/** A common word of a short name ("the talks", "the collision") that the other source uses too. */
function hasNounOf({ words, setting }: EventFacts, other: EventFacts): boolean {
  if (words.length > SHORT_NAME) return false;
  return words.some(
    (word) =>
      setting.words.includes(word) && (other.setting.words.includes(word) || other.words.includes(word)),
  );
}
