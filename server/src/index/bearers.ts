import { type Bearer, bearerOf, type Signs } from './bearer.ts';
import { choose, MOST_CANDIDATES } from './chosenBearer.ts';
import type { JoinedSets } from './joinedSets.ts';
import type { SourceDocument } from './model.ts';
import type { Node } from './nodes.ts';
import { each, type Steps } from './steps.ts';
import { arePersonsApart, areSurelyApart } from './toldApart.ts';
import { countFacts } from './toldFacts.ts';

/** How many times as often as another a document must name somebody to be about that one alone. */
const FAR_MORE = 3;

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
  readonly #rivals = new Map<string, readonly (readonly Bearer[])[]>();

  private constructor(nodes: readonly Node[], signs: Signs) {
    this.#nodes = nodes;
    this.#signs = signs;
    this.#roots = new Uint32Array(nodes.length);
  }

  static *among(nodes: readonly Node[], signs: Signs, sets: JoinedSets): Steps<Bearers> {
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
  choose(
    number: number,
    roots: readonly number[],
    where: 'near' | 'anywhere' = 'anywhere',
  ): number | undefined {
    if (roots.length > MOST_CANDIDATES) return undefined;
    const bearer = bearerOf([number], this.#signs, new Set(roots));
    const [alone, mostly] = this.#rivalsAmong(roots).map((bearers) => {
      const chosen = choose(bearer, bearers, this.#signs.company, where);
      return chosen === undefined ? undefined : roots[bearers.indexOf(chosen)];
    });
    return alone === mostly ? alone : undefined;
  }

  /**
   * The root of the only one that a name fits, or of the one that {@link choose} finds among several. One that the
   * name's own document calls by the same name, and sets apart from it, is not meant.
   */
  fitting(number: number, roots: readonly number[]): number | undefined {
    if (roots.includes(this.#roots[number]!)) return this.#roots[number];
    const told = { facts: countFacts([this.#signs.facts(number)]) };
    const setApart = new Set(
      this.#besides(number)
        .filter((other) => this.#haveNameInCommon(number, other))
        .map((other) => this.#roots[other]!),
    );
    const others = roots.filter((root) => !setApart.has(root) && !areSurelyApart(told, this.#bearer(root)));
    return others.length > 1 ? this.choose(number, others, 'near') : others[0];
  }

  /** Those of some roots that a node's document names, in whichever way. */
  namedWith(number: number, roots: readonly number[]): number[] {
    const named = new Set(this.rootsOf([number, ...this.#besides(number)]));
    return roots.filter((root) => named.has(root));
  }

  /** The other nodes of a node's document, which stand around it. */
  #besides(number: number): number[] {
    const { document } = this.#nodes[number]!;
    const others: number[] = [];
    for (let at = number - 1; this.#nodes[at]?.document === document; at--) others.push(at);
    for (let at = number + 1; this.#nodes[at]?.document === document; at++) others.push(at);
    return others;
  }

  /** True when a document gives both of its nodes one weak name. */
  #haveNameInCommon(number: number, other: number): boolean {
    const [one, two] = [this.#nodes[number]!, this.#nodes[other]!];
    const names = new Set([...two.acronyms, ...two.weakKeys]);
    return [...one.acronyms, ...one.weakKeys].some((name) => names.has(name));
  }

  /**
   * Some bearers of one name twice: each known by the documents that name none of the others, and by those that do not
   * speak far more of another.
   */
  #rivalsAmong(roots: readonly number[]): readonly (readonly Bearer[])[] {
    const key = roots.join(' ');
    let rivals = this.#rivals.get(key);
    if (rivals === undefined) {
      const mentions = roots.map((root) => this.#mentionsIn(root));
      const ofOthers = (at: number, document: SourceDocument): number =>
        Math.max(...mentions.map((counts, other) => (other === at ? 0 : (counts.get(document) ?? 0))));
      const known = (isTelling: (count: number, ofOthers: number) => boolean): Bearer[] =>
        roots.map((root, at) => {
          const told = [...mentions[at]!].filter(([each, count]) => isTelling(count, ofOthers(at, each)));
          return this.#knownIn(root, new Set(told.map(([document]) => document)));
        });
      rivals = [
        known((_, ofOthers) => ofOthers === 0),
        known((count, ofOthers) => count * FAR_MORE > ofOthers),
      ];
      this.#rivals.set(key, rivals);
    }
    return rivals;
  }

  #mentionsIn(root: number): Map<SourceDocument, number> {
    const counts = new Map<SourceDocument, number>();
    for (const number of this.#membersOf(root)) {
      const { document, count } = this.#nodes[number]!;
      counts.set(document, count + (counts.get(document) ?? 0));
    }
    return counts;
  }

  #knownIn(root: number, documents: ReadonlySet<SourceDocument>): Bearer {
    const bearer = this.#bearer(root);
    const members = this.#membersOf(root);
    const telling = members.filter((number) => documents.has(this.#nodes[number]!.document));
    if (telling.length === members.length) return bearer;
    const { profile, widest } = bearerOf(telling, this.#signs, new Set(members));
    return { ...bearer, profile, widest };
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
