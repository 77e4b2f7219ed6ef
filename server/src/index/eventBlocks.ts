import { nameKey } from '../text/fold.ts';
import { compare } from './collections.ts';
import { mayBeSame, outlineOf } from './eventOutline.ts';
import { each, eachByWeight, mapped, type Steps, sorted } from './steps.ts';
import type { ToldEvent } from './toldEvent.ts';

/**
 * The pairs of a block's events, in the documents' order, that may be the same: as places in `block`, two for each
 * pair, by the first and then by the second. They share one of the words that are rarest among the block's names,
 * kind and place, or somebody who took part: kindred names do, and most pairs of a crowded year do not.
 */
export function* rivalsIn(block: readonly ToldEvent[]): Steps<Uint16Array | Uint32Array> {
  const outlines = yield* mapped(block, outlineOf);
  const startOf = (number: number) => outlines[number]!.first;
  const byStart = yield* sorted([...block.keys()], (a, b) => startOf(a) - startOf(b) || a - b);
  const uses = yield* countWords(block);
  const before = new Map<string, number[]>();
  const rivals = block.map((): number[] => []);
  /** By event: the last that it was compared with. */
  const compared = new Int32Array(block.length).fill(-1);
  yield* each(
    byStart,
    (b) => {
      for (const key of keysOf(block[b]!, uses)) {
        const others = before.get(key) ?? [];
        for (let at = Math.max(0, others.length - WINDOW); at < others.length; at++) {
          const a = others[at]!;
          if (compared[a] === b) continue;
          compared[a] = b;
          if (mayBeSame(outlines[a]!, outlines[b]!)) rivals[Math.min(a, b)]!.push(Math.max(a, b));
        }
        others.push(b);
        before.set(key, others);
      }
    },
    COMPARED,
  );
  return yield* pairsOf(rivals);
}

/** The pairs of each event with its rivals. */
function* pairsOf(rivals: readonly number[][]): Steps<Uint16Array | Uint32Array> {
  const size = 2 * rivals.reduce((sum, others) => sum + others.length, 0);
  const pairs = rivals.length <= 2 ** 16 ? new Uint16Array(size) : new Uint32Array(size);
  let at = 0;
  const weightOf = (others: readonly number[]) => others.length;
  yield* eachByWeight(rivals, weightOf, (others, number) => {
    for (const other of others.sort((a, b) => a - b)) {
      pairs[at++] = number;
      pairs[at++] = other;
    }
  });
  return pairs;
}

/** Events that are compared with those before them at one go. */
const COMPARED = 8;
const RARE_WORDS = 3;
const MOST_PARTICIPANTS = 4;
/** How many before it an event is compared with under one word; what many tell is joined link by link. */
const WINDOW = 40;

/** How many of the events have each word in their names. */
function* countWords(told: readonly ToldEvent[]): Steps<Map<string, number>> {
  const uses = new Map<string, number>();
  yield* each(told, ({ words }) => {
    for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
  });
  return uses;
}

/** What an event may share with others. */
function keysOf({ words, event, participants }: ToldEvent, uses: ReadonlyMap<string, number>): string[] {
  const shared = words.filter((word) => uses.get(word)! > 1);
  const rarest = shared.sort((a, b) => uses.get(a)! - uses.get(b)! || compare(a, b));
  const kinds = event.place === undefined ? [] : [`${event.type} ${nameKey(event.place)}`];
  return [...rarest.slice(0, RARE_WORDS), ...kinds, ...participants.slice(0, MOST_PARTICIPANTS)];
}
