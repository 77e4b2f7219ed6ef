import { UnionFind } from '../text/unionFind.ts';

/**
 * Why a name in one document is held for a name in another, each with how likely it is right: as it was counted in
 * the annotated documents that share a world, and lower where they have few of its kind.
 */
export const joinReasons = {
  /** One full name, and nothing tells its bearers apart. */
  'same name': 0.97,
  /** One full name, and one office, body or country. */
  'same name and office': 0.99,
  'same name and body': 0.99,
  'same name and country': 0.97,
  /** One full name, and the documents speak of the same others. */
  'same name and company': 0.93,
  'word order': 0.97,
  translation: 0.9,
  misspelling: 0.9,
  'fuller name': 0.93,
  'fuller name and office': 0.98,
  'fuller name and company': 0.85,
  /** A surname, or one with initials, that fits nobody else. */
  surname: 0.9,
  'surname and company': 0.85,
  /** An acronym that one body has, and one that several have. */
  acronym: 0.95,
  'acronym and company': 0.85,
  /** An acronym that no document explains, of the letters with which one name's words begin. */
  initials: 0.9,
  /** An acronym that no document explains. */
  'same acronym': 0.9,
  /** "OSCE Secretariat" and "Secretariat of the OSCE". */
  owner: 0.97,
  /** "Secretariat" in a document that speaks of its owner. */
  'owner named beside it': 0.9,
  /** "Ministry of Finance" where only one is known. */
  'only one known': 0.8,
  /** "Adela Commission": by what it inquires into, or by its chair. */
  'called after it': 0.9,
  'part of the name': 0.85,
  'well-known body': 0.95,
} as const;

export type JoinReason = keyof typeof joinReasons;

const reasons = Object.keys(joinReasons) as JoinReason[];

/** One step by which two numbers came into one set. */
export interface JoinStep {
  readonly one: number;
  readonly other: number;
  readonly reason: JoinReason;
}

/** Sets that know for each step by which they grew why it was made: nine bytes a number. */
export class JoinedSets {
  readonly #sets: UnionFind;
  /** By the root that a step ended, which is one step for each number at most. */
  readonly #ones: Uint32Array;
  readonly #others: Uint32Array;
  /** Counted from 1; 0 where no step was made. */
  readonly #reasons: Uint8Array;

  constructor(size: number) {
    this.#sets = new UnionFind(size);
    this.#ones = new Uint32Array(size);
    this.#others = new Uint32Array(size);
    this.#reasons = new Uint8Array(size);
  }

  /** The smallest member of the set that holds `item`. */
  find(item: number): number {
    return this.#sets.find(item);
  }

  /** Makes one set of two; where they are one already, the first reason stays. */
  join(one: number, other: number, reason: JoinReason): void {
    const ended = Math.max(this.#sets.find(one), this.#sets.find(other));
    if (this.#sets.find(one) === this.#sets.find(other)) return;
    this.#sets.union(one, other);
    this.#ones[ended] = one;
    this.#others[ended] = other;
    this.#reasons[ended] = reasons.indexOf(reason) + 1;
  }

  /** The steps that made a set, given its members. */
  stepsAmong(members: readonly number[]): JoinStep[] {
    return members.flatMap((member) => {
      const reason = reasons[this.#reasons[member]! - 1];
      return reason === undefined ? [] : [{ one: this.#ones[member]!, other: this.#others[member]!, reason }];
    });
  }
}
