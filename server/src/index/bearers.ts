import type { UnionFind } from '../text/unionFind.ts';
import { arePersonsApart, type Bearer, bearerOf, choose, type Signs } from './namesakes.ts';
import type { Node } from './nodes.ts';
import { each, type Steps } from './steps.ts';

/**
 * Who is known at one moment: the sets as they stand, each as a bearer of its names. What is decided against it
 * does not depend on the order of decisions.
 */
export class Bearers {
  readonly #nodes: readonly Node[];
  readonly #signs: Signs;
  readonly #roots: Uint32Array;
  readonly #members = new Map<number, number[]>();
  readonly #bearers = new Map<number, Bearer>();

  private constructor(nodes: readonly Node[], signs: Signs) {
    this.#nodes = nodes;
    this.#signs = signs;
    this.#roots = new Uint32Array(nodes.length);
  }

  static *among(nodes: readonly Node[], signs: Signs, sets: UnionFind): Steps<Bearers> {
    const bearers = new Bearers(nodes, signs);
    yield* each(nodes, (_, number) => {
      const root = sets.find(number);
      bearers.#roots[number] = root;
      const members = bearers.#members.get(root);
      if (members === undefined) bearers.#members.set(root, [number]);
      else members.push(number);
    });
    return bearers;
  }

  /** The roots of some nodes, each once. */
  rootsOf(numbers: readonly number[]): number[] {
    return [...new Set(numbers.map((number) => this.#roots[number]!))];
  }

  /** True when what the documents say tells two persons of like name apart. */
  areApart(a: number, b: number): boolean {
    const [one, other] = [this.#bearer(this.#roots[a]!), this.#bearer(this.#roots[b]!)];
    return this.#meet(a, b) || arePersonsApart(one, other, this.#signs.company);
  }

  /** The root, of several that a node's name fits, which it is; `undefined` when that is not clear. */
  choose(number: number, roots: readonly number[]): number | undefined {
    const bearers = roots.map((root) => this.#bearer(root));
    const chosen = choose(bearerOf([number], this.#signs, new Set(roots)), bearers, this.#signs.company);
    return chosen === undefined ? undefined : roots[bearers.indexOf(chosen)];
  }

  /** One document that names both tells them apart itself. */
  #meet(a: number, b: number): boolean {
    const documents = new Set(this.#membersOf(a).map((number) => this.#nodes[number]!.document));
    return this.#membersOf(b).some((number) => documents.has(this.#nodes[number]!.document));
  }

  #membersOf(number: number): readonly number[] {
    return this.#members.get(this.#roots[number]!)!;
  }

  #bearer(root: number): Bearer {
    let bearer = this.#bearers.get(root);
    if (bearer === undefined) {
      bearer = bearerOf(this.#members.get(root)!, this.#signs, new Set(this.#members.get(root)));
      this.#bearers.set(root, bearer);
    }
    return bearer;
  }
}
