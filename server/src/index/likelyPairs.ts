import { pushTo } from './collections.ts';
import { daysApart, isSaidAtOther } from './eventSigns.ts';
import { LIKELY, likelihoodOf } from './likelihood.ts';
import { countRarity } from './rarity.ts';
import { areOthersOfSeries } from './sameEvent.ts';
import { each, type Steps } from './steps.ts';
import type { ToldEvent } from './toldEvent.ts';

/** Two told events of a list, by their places in it, that are likely one. */
export interface LikelyPair {
  readonly a: number;
  readonly b: number;
  readonly likelihood: number;
}

/** A day or name of more events than these is too common to compare by. */
const MOST = 60;
/** What lasts longer is looked for by its first days only. */
const MOST_DAYS = 14;
/** Events whose pairs are found at one go. */
const COMPARED = 8;

/** The events of a year, dated by days, that are likely one with an event of another document on these days or the next. */
export function* likelyPairs(told: readonly ToldEvent[]): Steps<LikelyPair[]> {
  const rarity = yield* countRarity(told);
  const before = new Map<string, number[]>();
  const pairs: LikelyPair[] = [];
  /** By event: the last that it was held against. */
  const compared = new Int32Array(told.length).fill(-1);
  yield* each(
    told,
    (one, number) => {
      if (one.days === undefined || one.event.precision !== 'day') return;
      for (const key of keysOf(one)) {
        const others = before.get(key) ?? [];
        for (const other of others.slice(-MOST)) {
          if (compared[other] === number) continue;
          compared[other] = number;
          const likelihood = mayBeOne(told[other]!, one) ? likelihoodOf(told[other]!, one, rarity) : 0;
          if (likelihood >= LIKELY) pairs.push({ a: other, b: number, likelihood });
        }
        pushTo(before, key, number);
      }
    },
    COMPARED,
  );
  return pairs;
}

function mayBeOne(a: ToldEvent, b: ToldEvent): boolean {
  return (
    a.document !== b.document && !areOthersOfSeries(a, b) && !isSaidAtOther(a, b) && daysApart(a, b) <= 1
  );
}

/** Its days and the next, alone and with each name that its sentence has. */
function keysOf({ days, setting }: ToldEvent): string[] {
  const { first, last } = days!;
  const numbers = Array.from({ length: Math.min(MOST_DAYS, last - first + 2) }, (_, n) => first + n);
  const names = new Set(setting.names.map((name) => name.at(-1)!));
  return numbers.flatMap((day) => [String(day), ...[...names].map((name) => `${day} ${name}`)]);
}
