import { LARGEST_ADDEND, type RowTable } from './kernel.ts';
import type { Weights } from './weights.ts';

/** What sets of flags give to the first layer. Computed when a set is first seen and kept. */
export interface FlagTaps {
  readonly rows: RowTable;
  /** The weights of each flag, one row after the other, in steps of the first layer. */
  readonly weights: Int16Array;
  /** For each half of the flags the places of the rows of the sets seen. */
  readonly places: readonly [Map<number, number>, Map<number, number>];
  readonly sums: Int16Array;
}

export function createFlagTaps({ flags, settings }: Weights, rows: RowTable): FlagTaps {
  const weights = Int16Array.from(flags, (value) => Math.round(value / settings.firstStep));
  return { rows, weights, places: [new Map(), new Map()], sums: new Int16Array(settings.hidden) };
}

/** How many sets are kept. */
export function flagSets({ places: [low, high] }: FlagTaps): number {
  return low.size + high.size;
}

/** The place of the row for a set: the 32 flags of the lower (0) or upper (1) half. */
export function flagTapsAt({ places, rows, sums, weights }: FlagTaps, half: 0 | 1, bits: number): number {
  const known = places[half].get(bits);
  if (known !== undefined) return known;
  const totals = new Int32Array(sums.length);
  for (let left = bits; left !== 0; ) {
    const flag = 31 - Math.clz32(left);
    left ^= 1 << flag;
    const row = (half * 32 + flag) * totals.length;
    for (let h = 0; h < totals.length; h++) totals[h]! += weights[row + h]!;
  }
  for (let h = 0; h < totals.length; h++)
    sums[h] = Math.max(-LARGEST_ADDEND, Math.min(LARGEST_ADDEND, totals[h]!));
  const place = rows.add(sums);
  places[half].set(bits, place);
  return place;
}
