import { UnionFind } from '../text/unionFind.ts';

/** Sets of told events, of which no document has two in one set. */
export class ToldSets {
  readonly #sets: UnionFind;
  readonly #owners: Int32Array;
  /** The documents of sets of several events. */
  readonly #documents = new Map<number, Set<number>>();

  /** Takes the number of each event's document. */
  constructor(owners: Int32Array) {
    this.#sets = new UnionFind(owners.length);
    this.#owners = owners;
  }

  find(event: number): number {
    return this.#sets.find(event);
  }

  /** True for two events that are not one and of which no document tells both. */
  areApart(a: number, b: number): boolean {
    const [left, right] = [this.find(a), this.find(b)];
    if (left === right) return false;
    const [one, other] = [this.#documents.get(left), this.#documents.get(right)];
    if (one === undefined) return !this.#tells(right, this.#owners[left]!);
    if (other === undefined) return !one.has(this.#owners[right]!);
    const [few, many] = one.size < other.size ? [one, other] : [other, one];
    for (const document of few) if (many.has(document)) return false;
    return true;
  }

  /** Makes two events one, unless a document tells of both. */
  join(a: number, b: number): void {
    if (!this.areApart(a, b)) return;
    const [one, other] = [this.#documentsOf(a), this.#documentsOf(b)];
    const [few, many] = one.size < other.size ? [one, other] : [other, one];
    for (const document of few) many.add(document);
    this.#documents.delete(this.find(a));
    this.#documents.delete(this.find(b));
    this.#sets.union(a, b);
    this.#documents.set(this.find(a), many);
  }

  #tells(root: number, document: number): boolean {
    return this.#documents.get(root)?.has(document) ?? this.#owners[root] === document;
  }

  #documentsOf(event: number): Set<number> {
    const root = this.find(event);
    return this.#documents.get(root) ?? new Set([this.#owners[root]!]);
  }
}
