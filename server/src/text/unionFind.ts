/** Sets that grow together: numbers `0..size`, each in the set of its root (the smallest member). */
export class UnionFind {
  readonly #parents: Uint32Array;

  constructor(size: number) {
    this.#parents = new Uint32Array(size);
    for (let item = 0; item < size; item++) this.#parents[item] = item;
  }

  /** The smallest member of the set that holds `item`. */
  find(item: number): number {
    let root = item;
    while (this.#parents[root] !== root) root = this.#parents[root]!;
    let at = item;
    while (at !== root) {
      const next = this.#parents[at]!;
      this.#parents[at] = root;
      at = next;
    }
    return root;
  }

  /** Makes one set of two. */
  union(a: number, b: number): void {
    const [one, other] = [this.find(a), this.find(b)];
    this.#parents[Math.max(one, other)] = Math.min(one, other);
  }
}
