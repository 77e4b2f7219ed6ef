import { nameKey } from '../text/fold.ts';
import { compare, pushTo } from './collections.ts';
import { mayBeSame } from './sameEvent.ts';
import { each, type Steps, sorted } from './steps.ts';
import type { ToldEvent } from './toldEvent.ts';

/**
 * The pairs of a block's events, in the documents' order, that may be the same: as places in `block`, two for each
 * pair, by the first and then by the second. They share one of the words that are rarest among the block's names,
 * kind and place, or somebody who took part: kindred names do, and most pairs of a crowded year do not.
 */
export function* rivalsIn(block: readonly ToldEvent[]): Steps<Int32Array> {
  const startOf = (number: number) => block[number]!.days?.first ?? Infinity;
  const byStart = yield* sorted([...block.keys()], (a, b) => startOf(a) - startOf(b) || a - b);
  const rivals = block.map((): number[] => []);
  for (const numbers of (yield* byRareWord(block, byStart)).values()) {
    yield* each(
      numbers,
      (b, place) => {
        for (let at = Math.max(0, place - WINDOW); at < place; at++) {
          const a = numbers[at]!;
          if (mayBeSame(block[a]!, block[b]!)) rivals[Math.min(a, b)]!.push(Math.max(a, b));
        }
      },
      COMPARED,
    );
  }
  const pairs: number[] = [];
  yield* each(rivals, (others, number) => {
    others.sort((a, b) => a - b);
    others.forEach((other, at) => {
      if (other !== others[at - 1]) pairs.push(number, other);
    });
  });
  return Int32Array.from(pairs);
}

/** Events that are compared with those before them at one go. */
const COMPARED = 16;
const RARE_WORDS = 3;
const MOST_PARTICIPANTS = 4;
/** How many before it an event is compared with under one word; what many tell is joined link by link. */
const WINDOW = 40;

/** Events by what they may share with others, in the order of the group. */
function* byRareWord(told: readonly ToldEvent[], group: readonly number[]): Steps<Map<string, number[]>> {
  const uses = new Map<string, number>();
  yield* each(group, (number) => {
    for (const word of told[number]!.words) uses.set(word, (uses.get(word) ?? 0) + 1);
  });
  const byWord = new Map<string, number[]>();
  yield* each(group, (number) => {
    const { words, event, participants } = told[number]!;
    const shared = words.filter((word) => uses.get(word)! > 1);
    const rarest = shared.sort((a, b) => uses.get(a)! - uses.get(b)! || compare(a, b));
    for (const word of rarest.slice(0, RARE_WORDS)) pushTo(byWord, word, number);
    if (event.place !== undefined) pushTo(byWord, `${event.type} ${nameKey(event.place)}`, number);
    for (const person of participants.slice(0, MOST_PARTICIPANTS)) pushTo(byWord, person, number);
  });
  return byWord;
}
