import type { Block, ToldRef } from './comparedEvents.ts';
import { each, type Steps } from './steps.ts';

/** Pairs that are gone through at one go. */
const PAIRS = 8192;

/**
 * The verdicts on the rivals of a block as they were on the same pairs before, nothing yet on others; `isChanged` says
 * of which documents nothing holds any more. Events and pairs of both blocks are in the order of the documents.
 */
export function* takenOver(
  before: Block,
  refs: readonly ToldRef[],
  rivals: Block['rivals'],
  isChanged: (uri: string) => boolean,
): Steps<Uint8Array> {
  const verdicts = new Uint8Array(rivals.length / 2);
  const placesNow = yield* placesOf(before.refs, refs, isChanged);
  let pair = 0;
  yield* each(
    before.verdicts,
    (verdict, last) => {
      const a = placesNow[before.rivals[2 * last]!]!;
      const b = placesNow[before.rivals[2 * last + 1]!]!;
      if (verdict === 0 || a < 0 || b < 0) return;
      while (pair < verdicts.length && isBefore(rivals, pair, a, b)) pair++;
      if (rivals[2 * pair] === a && rivals[2 * pair + 1] === b) verdicts[pair] = verdict;
    },
    PAIRS,
  );
  return verdicts;
}

function isBefore(rivals: Block['rivals'], pair: number, a: number, b: number): boolean {
  const first = rivals[2 * pair]!;
  return first < a || (first === a && rivals[2 * pair + 1]! < b);
}

/** By the place of an event before: its place now, -1 where its document has changed. */
function* placesOf(
  before: readonly ToldRef[],
  now: readonly ToldRef[],
  isChanged: (uri: string) => boolean,
): Steps<Int32Array> {
  const firstOf = new Map<string, number>();
  yield* each(now, ([uri], place) => {
    if (!firstOf.has(uri)) firstOf.set(uri, place);
  });
  const places = new Int32Array(before.length);
  yield* each(before, ([uri], place) => {
    const isNext = place > 0 && before[place - 1]![0] === uri;
    if (isChanged(uri)) places[place] = -1;
    else places[place] = isNext ? places[place - 1]! + 1 : firstOf.get(uri)!;
  });
  return places;
}
