import { nameKey } from '../text/fold.ts';
import { compare, pushTo } from './collections.ts';
import { isSameEvent } from './sameEvent.ts';
import { each, type Steps, sorted } from './steps.ts';
import { dayWritten, type ToldEvent } from './toldEvent.ts';

const DAYS_OF_YEAR = 365.2425;

/**
 * The blocks in which an event is compared with others: its year, both years of one that spans a New Year, for an
 * undated one the years after its document; what is founded is so once, whenever.
 */
export function blockKeys({ document, event, days }: ToldEvent): string[] {
  const yearOf = (day: number) => String(Math.floor(day / DAYS_OF_YEAR));
  if (event.type === 'founding') return ['founding'];
  if (days !== undefined) return [yearOf(days.first), yearOf(days.last)];
  const written = dayWritten(document);
  return written === undefined ? [] : [yearOf(written), yearOf(written + DAYS_OF_YEAR)];
}

/** Pairs of events of one block that are the same, as places in `block`, which is in the documents' order. */
export function* samePairs(block: readonly ToldEvent[]): Steps<(readonly [number, number])[]> {
  const startOf = (number: number) => block[number]!.days?.first ?? Infinity;
  const byStart = yield* sorted([...block.keys()], (a, b) => startOf(a) - startOf(b) || a - b);
  const rivals = yield* withRareWord(block, byStart);
  const pairs: (readonly [number, number])[] = [];
  for (const a of yield* sorted([...rivals.keys()], (a, b) => a - b)) {
    for (const b of new Set(rivals.get(a)!.sort((one, other) => one - other))) {
      if (isSameEvent(block[a]!, block[b]!)) pairs.push([a, b]);
    }
    yield;
  }
  return pairs;
}

const RARE_WORDS = 3;
const MOST_PARTICIPANTS = 4;
/** How many before it an event is compared with under one word; what many tell is joined link by link. */
const WINDOW = 40;

/**
 * The pairs of a group that share one of the words that are rarest among the group's names, kind and place, or somebody who took part, by
 * the lower number: kindred names share such a word, and most pairs of a crowded year do not.
 */
function* withRareWord(told: readonly ToldEvent[], group: readonly number[]): Steps<Map<number, number[]>> {
  const uses = new Map<string, number>();
  yield* each(group, (number) => {
    for (const word of told[number]!.words) uses.set(word, (uses.get(word) ?? 0) + 1);
  });
  const byWord = new Map<string, number[]>();
  yield* each(group, (number) => {
    const rarest = [...told[number]!.words].sort((a, b) => uses.get(a)! - uses.get(b)! || compare(a, b));
    const shared = rarest.filter((word) => uses.get(word)! > 1);
    const { type, place } = told[number]!.event;
    const keys = place === undefined ? [] : [`${type} ${nameKey(place)}`];
    const people = told[number]!.participants.slice(0, MOST_PARTICIPANTS);
    for (const key of [...shared.slice(0, RARE_WORDS), ...keys, ...people]) pushTo(byWord, key, number);
  });
  const rivals = new Map<number, number[]>();
  for (const numbers of byWord.values()) {
    yield* each(numbers, (b, place) => {
      for (let at = Math.max(0, place - WINDOW); at < place; at++) {
        const a = numbers[at]!;
        pushTo(rivals, Math.min(a, b), Math.max(a, b));
      }
    });
  }
  return rivals;
}
