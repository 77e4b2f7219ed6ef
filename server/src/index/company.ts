import type { JoinedSets } from './joinedSets.ts';
import type { SourceDocument } from './model.ts';
import type { Node } from './nodes.ts';
import { each, type Steps } from './steps.ts';

/**
 * The company that names keep: which other persons and organisations the documents of a name speak of. Two that
 * bear one name are told apart by it, and a name that fits several goes to the one that keeps such company.
 */
export class Company {
  readonly #nodes: readonly Node[];
  readonly #namesIn = new Map<SourceDocument, Map<number, number>>();
  readonly #documentsWith = new Map<number, number>();

  private constructor(nodes: readonly Node[]) {
    this.#nodes = nodes;
  }

  /** Takes the nodes, and which of the organisations are known to be one. */
  static *among(nodes: readonly Node[], sets: JoinedSets): Steps<Company> {
    const company = new Company(nodes);
    const persons = new Map<string, number>();
    yield* each(nodes, (node, number) => {
      const name = node.kind === 'person' ? personOf(node, number, persons) : sets.find(number);
      if (name !== undefined) company.#add(node.document, name, number);
    });
    return company;
  }

  #add(document: SourceDocument, name: number, number: number): void {
    let names = this.#namesIn.get(document);
    if (names === undefined) {
      names = new Map();
      this.#namesIn.set(document, names);
    }
    if (names.size >= MOST_NAMES) return;
    if (!names.has(name)) this.#documentsWith.set(name, (this.#documentsWith.get(name) ?? 0) + 1);
    names.set(name, number);
  }

  /** The names in a document beside the given nodes, each with its weight: the rarer, the more it says. */
  of(number: number, without: ReadonlySet<number>): Map<number, number> {
    const weights = new Map<number, number>();
    for (const [name, bearer] of this.#namesIn.get(this.#nodes[number]!.document) ?? []) {
      if (!without.has(bearer)) weights.set(name, this.#weight(name));
    }
    return weights;
  }

  /** Those of a document's names that stand close to a node's mentions. */
  near(number: number, company: ReadonlyMap<number, number>): Map<number, number> {
    const { document, sentences } = this.#nodes[number]!;
    const names = this.#namesIn.get(document);
    const isNear = (name: number): boolean => areNear(sentences, this.#nodes[names!.get(name)!]!.sentences);
    return new Map([...company].filter(([name]) => isNear(name)));
  }

  /** How much a document speaks of what the documents of a profile speak of: 0, nothing in common, to 1. */
  likeness(company: ReadonlyMap<number, number>, profile: Profile): number {
    let common = 0;
    let all = 0;
    for (const [name, weight] of company) {
      all += weight;
      common += (weight * (profile.counts.get(name) ?? 0)) / profile.documents;
    }
    return all === 0 || profile.documents === 0 ? 0 : common / all;
  }

  #weight(name: number): number {
    return Math.log(1 + this.#namesIn.size / (this.#documentsWith.get(name) ?? 1));
  }
}

/** Likeness under which two have no company in common that tells. */
export const LEAST_COMPANY = 0.04;

/** In how many of a name's documents each other name stands. */
export interface Profile {
  documents: number;
  readonly counts: Map<number, number>;
}

/** Adds a document's company to a profile. */
export function addTo(profile: Profile, company: ReadonlyMap<number, number>): void {
  profile.documents++;
  for (const name of company.keys()) profile.counts.set(name, (profile.counts.get(name) ?? 0) + 1);
}

/** A list of a thousand names says little about each of them. */
const MOST_NAMES = 200;

/** Sentences between two names of which one speaks of the other. */
const NEAR = 2;

/** Takes the sentences of two names of a document as a node gives them. */
export function areNear(some: string, others: string): boolean {
  for (let i = 0; i < some.length; i++) {
    for (let j = 0; j < others.length; j++)
      if (Math.abs(some.charCodeAt(i) - others.charCodeAt(j)) <= NEAR) return true;
  }
  return false;
}

function personOf(node: Node, number: number, persons: Map<string, number>): number | undefined {
  for (const key of node.keys) {
    const known = persons.get(key);
    if (known !== undefined) return known;
  }
  for (const key of node.keys) persons.set(key, number);
  return node.keys.size > 0 ? number : undefined;
}
