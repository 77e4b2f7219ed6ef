/** Adds a value to the list under a key. */
export function pushTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** Orders strings by code unit: the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The first `most` of the items as `compare` orders them; of equal ones those that come first. Sorts no others. */
export function firstOf<Item>(
  items: Iterable<Item>,
  most: number,
  compare: (a: Item, b: Item) => number,
): Item[] {
  const first: Item[] = [];
  for (const item of items) {
    let at = first.length;
    while (at > 0 && compare(item, first[at - 1]!) < 0) at--;
    if (at >= most) continue;
    first.splice(at, 0, item);
    if (first.length > most) first.pop();
  }
  return first;
}

/** The same items in the same order. */
export function areEqual<Item>(a: readonly Item[], b: readonly Item[]): boolean {
  return a === b || (a.length === b.length && a.every((item, at) => item === b[at]));
}
