import { nameKey } from '../text/fold.ts';
import { compare, pushTo } from './collections.ts';
import { dayWritten, type EventFacts } from './eventFacts.ts';
import { isSameEvent, mayBeSame } from './sameEvent.ts';
import { each, type Steps, sorted } from './steps.ts';
import type { ToldEvent } from './toldEvent.ts';

const DAYS_OF_YEAR = 365.2425;

/**
 * The blocks in which an event is compared with others: its year, both years of one that spans a New Year, for an
 * undated one the years after its document; what is founded is so once, whenever.
 */
export function blockKeys({ document, event, days }: EventFacts): string[] {
  const yearOf = (day: number) => String(Math.floor(day / DAYS_OF_YEAR));
  if (event.type === 'founding') return ['founding'];
  if (days !== undefined) return [...new Set([yearOf(days.first), yearOf(days.last)])];
  const written = dayWritten(document);
  return written === undefined ? [] : [yearOf(written), yearOf(written + DAYS_OF_YEAR)];
}

/** Pairs of events of one block that are the same, as places in `block`, which is in the documents' order. */
export function* samePairs(block: readonly ToldEvent[]): Steps<(readonly [number, number])[]> {
  const startOf = (number: number) => block[number]!.days?.first ?? Infinity;
  const byStart = yield* sorted([...block.keys()], (a, b) => startOf(a) - startOf(b) || a - b);
  const rivals = yield* rivalsWithRareWord(block, byStart);
  const pairs: (readonly [number, number])[] = [];
  yield* each(
    rivals,
    (rival) => {
      const [a, b] = [Math.floor(rival / block.length), rival % block.length];
      if (isSameEvent(block[a]!, block[b]!)) pairs.push([a, b]);
    },
    PAIRS,
  );
  return pairs;
}

/** Pairs that are compared at one go. */
const PAIRS = 256;
const RARE_WORDS = 3;
const MOST_PARTICIPANTS = 4;
/** How many before it an event is compared with under one word; what many tell is joined link by link. */
const WINDOW = 40;

/**
 * The pairs of a group that share one of the words that are rarest among the group's names, kind and place, or
 * somebody who took part, and that may be the same: kindred names share such a word, and most pairs of a crowded year
 * do not. Each pair is its lower number times the size of the group, and its higher; in order.
 */
function* rivalsWithRareWord(told: readonly ToldEvent[], group: readonly number[]): Steps<Float64Array> {
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
  const rivals = new Set<number>();
  for (const numbers of byWord.values()) {
    yield* each(
      numbers,
      (b, place) => {
        for (let at = Math.max(0, place - WINDOW); at < place; at++) {
          const a = numbers[at]!;
          if (mayBeSame(told[a]!, told[b]!)) rivals.add(Math.min(a, b) * told.length + Math.max(a, b));
        }
      },
      PAIRS,
    );
  }
  return Float64Array.from(rivals).sort();
}
