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
const STEP = 64;

/** Does something with each item, pausing now and then. */
export function* each<Item>(items: Iterable<Item>, work: (item: Item, number: number) => void): Steps<void> {
  let number = 0;
  for (const item of items) {
    work(item, number++);
    if (number % STEP === 0) yield;
  }
}

/** `items.map(make)`, pausing now and then. */
export function* mapped<Item, Made>(
  items: Iterable<Item>,
  make: (item: Item, number: number) => Made,
): Steps<Made[]> {
  const made: Made[] = [];
  yield* each(items, (item, number) => void made.push(make(item, number)));
  return made;
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
const RUN = 1024;

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
