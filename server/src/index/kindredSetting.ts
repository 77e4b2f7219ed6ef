import { GATHERINGS } from '../extract/lists/eventWords.ts';
import { pushTo } from './collections.ts';
import type { EventFacts } from './eventFacts.ts';
import { type EventSetting, isNearby, nearbyWords, speaksOf } from './eventSetting.ts';
import { signsOf } from './eventSigns.ts';
import { comparePlaces } from './places.ts';
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

/** How many signs say that `other` is what `one` tells of, common words in tenths; 0 where something speaks against it. */
function countSigns(a: ToldEvent, b: ToldEvent, isRare: (word: string) => boolean): number {
  if (a.document === b.document || areOthersOfSeries(a, b)) return 0;
  const place = comparePlaces(a.event.place, b.event.place);
  const isKind = isTelling(a) && a.event.type === b.event.type;
  const isOtherKind = isTelling(a) && isTelling(b) && !isKind && !areGatherings(a, b);
  if (place === 'other' || isOtherKind || signsOf(a, b).areAtOdds) return 0;
  const shared = sharedNames(a.setting, b.setting);
  const names = new Set(shared.filter((name) => name.some(isRare)).map((name) => name.join(' '))).size;
  const isSameDay = a.event.precision === b.event.precision;
  if (isSameDay && (names === 0 || !areNamesShared(a.setting, b.setting))) return 0;
  const signs = Number(isKind) + Number(place === 'same') + Math.min(2, names) + Number(hasNounOf(a, b));
  const words = a.setting.words.filter((word) => speaksOf(b.setting, word)).length;
  return signs - Number(isSameDay) + Math.min(words, 9) / 10;
}

/** The days of the first hold the other's, which is dated more exactly, or both give the same day. */
function holds({ days: wide, event: a }: EventFacts, { days: narrow, event: b }: EventFacts): boolean {
  if (wide === undefined || narrow === undefined) return false;
  if (a.precision === b.precision && (a.precision !== 'day' || wide.first !== narrow.first)) return false;
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
