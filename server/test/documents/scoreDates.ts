import { spanOverlap } from '../gold/compare.mjs';
import { pairOff } from '../gold/score.mjs';
import { type DayInterval, dayInterval, type GoldDate } from './readFacts.ts';

/** A date as `extract` prints it; `null` where that side is open. */
export interface PredictedDate {
  readonly start: number;
  readonly end: number;
  readonly from: string | null;
  readonly to: string | null;
}

/** Gold dates with the prediction that shares characters with them, one to one, the largest part first. */
export function pairDates<Gold extends GoldDate>(
  gold: readonly Gold[],
  predicted: readonly PredictedDate[],
): Map<Gold, PredictedDate> {
  return pairOff(gold, predicted, [spanOverlap]);
}

/** True when the predicted days are the ones of an accepted reading. */
export function isExact({ readings }: GoldDate, predicted: PredictedDate): boolean {
  const { first, last } = daysOf(predicted);
  return readings.some((reading) => reading.first === first && reading.last === last);
}

function daysOf({ from, to }: PredictedDate): DayInterval {
  if (from === null && to === null) return { first: undefined, last: undefined };
  return dayInterval(`${from ?? '..'}/${to ?? '..'}`);
}
