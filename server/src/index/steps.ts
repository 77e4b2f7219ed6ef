/** Work that may pause between its steps, each of which takes little time. Its value is the result. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does the work without a pause. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** Items between two pauses. */
const STEP = 32;

/** Items between two pauses where each may take a millisecond. */
export const HEAVY = 2;

/** Does something with each item, pausing now and then: after so many. */
export function* each<Item>(
  items: Iterable<Item>,
  work: (item: Item, number: number) => void,
  step = STEP,
): Steps<void> {
  let number = 0;
  for (const item of items) {
    work(item, number++);
    if (number % step === 0) yield;
  }
}

/** Weight of the items between two pauses where some take far longer than others. */
const WEIGHT = 256;

/** Does something with each item, pausing as soon as items of some weight together are done. */
export function* eachByWeight<Item>(
  items: Iterable<Item>,
  weightOf: (item: Item) => number,
  work: (item: Item, number: number) => void,
): Steps<void> {
  let number = 0;
  let weight = 0;
  for (const item of items) {
    work(item, number++);
    weight += 1 + weightOf(item);
    if (weight < WEIGHT) continue;
    weight = 0;
    yield;
  }
}

/** `items.map(make)`, pausing as {@link eachByWeight} does. */
export function* mappedByWeight<Item, Made>(
  items: Iterable<Item>,
  weightOf: (item: Item) => number,
  make: (item: Item, number: number) => Made,
): Steps<Made[]> {
  const made: Made[] = [];
  yield* eachByWeight(items, weightOf, (item, number) => void made.push(make(item, number)));
  return made;
}

/** `items.map(make)`, pausing now and then. */
export function* mapped<Item, Made>(
  items: Iterable<Item>,
  make: (item: Item, number: number) => Made,
  step = STEP,
): Steps<Made[]> {
  const made: Made[] = [];
  yield* each(items, (item, number) => void made.push(make(item, number)), step);
  return made;
}

/** All of several lists in one, pausing now and then. */
export function* flattened<Item>(lists: Iterable<readonly Item[]>): Steps<Item[]> {
  const all: Item[] = [];
  yield* each(lists, (list) => void all.push(...list));
  return all;
}

/** The numbers of the items of which something is true, pausing now and then. */
export function* numbersOf<Item>(items: readonly Item[], is: (item: Item) => boolean): Steps<number[]> {
  const numbers: number[] = [];
  yield* each(items, (item, number) => void (is(item) && numbers.push(number)), 8 * STEP);
  return numbers;
}

/** `items.filter(is)`, pausing now and then. */
export function* filtered<Item>(items: readonly Item[], is: (item: Item) => boolean): Steps<Item[]> {
  const kept: Item[] = [];
  yield* each(items, (item) => void (is(item) && kept.push(item)), 8 * STEP);
  return kept;
}

/** `new Map(entries)`, pausing now and then. */
export function* mapOf<Key, Value>(entries: readonly (readonly [Key, Value])[]): Steps<Map<Key, Value>> {
  const map = new Map<Key, Value>();
  yield* each(entries, ([key, value]) => void map.set(key, value), 8 * STEP);
  return map;
}

/** The items that are only in the one list, and those that are only in the other. */
export function* changesBetween<Item>(
  before: readonly Item[],
  now: readonly Item[],
): Steps<{ gone: Set<Item>; come: Item[] }> {
  const gone = new Set<Item>();
  yield* each(before, (item) => void gone.add(item));
  const come: Item[] = [];
  yield* each(now, (item) => void (gone.delete(item) || come.push(item)));
  return { gone, come };
}

/** Items by their keys, in their own order. */
export function* grouped<Item, Key>(
  items: Iterable<Item>,
  keysOf: (item: Item, number: number) => Iterable<Key>,
): Steps<Map<Key, Item[]>> {
  const groups = new Map<Key, Item[]>();
  yield* each(items, (item, number) => {
    for (const key of keysOf(item, number)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  });
  return groups;
}

/** Items that are sorted at one go. */
const RUN = 256;

/** `items` sorted; equal ones keep their order. */
export function* sorted<Item>(items: readonly Item[], compare: (a: Item, b: Item) => number): Steps<Item[]> {
  let from: Item[] = [];
  for (let start = 0; start < items.length; start += RUN) {
    from.push(...items.slice(start, start + RUN).sort(compare));
    yield;
  }
  for (let width = RUN; width < from.length; width *= 2) {
    const to: Item[] = [];
    for (let start = 0; start < from.length; start += 2 * width) {
      const middle = Math.min(start + width, from.length);
      const end = Math.min(start + 2 * width, from.length);
      for (let left = start, right = middle; left < middle || right < end; ) {
        const isLeft = right >= end || (left < middle && compare(from[left]!, from[right]!) <= 0);
        to.push(isLeft ? from[left++]! : from[right++]!);
        if (to.length % RUN === 0) yield;
      }
    }
    from = to;
  }
  return from;
}
