/** Right, predicted and gold are counts; the rates are `null` where there is nothing to score. */
export interface Figure {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  readonly right?: number;
  readonly predicted?: number;
  readonly gold?: number;
}

export interface ByKind {
  readonly person: Figure;
  readonly organization: Figure;
  readonly micro: Figure;
}

export interface Grouping {
  readonly pairwise: Figure;
  readonly bcubed: Figure & { readonly mentions: number };
}

export interface GoldMention {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly kind: string;
  /** Mentions of one entity bear one string; `undefined`: not annotated. */
  readonly entity: string | undefined;
  readonly names: ReadonlySet<string>;
  readonly alts: readonly (readonly [number, number])[];
  readonly optional: boolean;
}

/** One document of gold; a category that is `null` is not scored. */
export interface GoldDocument {
  readonly name: string;
  readonly text: string;
  readonly entities: ReadonlyMap<string, unknown>;
  readonly mentions: readonly GoldMention[];
  readonly ignore: readonly unknown[];
  readonly acronyms: readonly { readonly short: string; readonly long: string; readonly document: string }[] | null;
  readonly roles: null;
  readonly events: null;
  /** True when entities mean the same in other documents. */
  readonly sharedIds: boolean;
}

/** Mentions of one entity that the other side calls by several. */
export interface Mixture {
  readonly id: string;
  readonly parts: readonly (readonly [string, readonly { readonly gold: GoldMention }[]])[];
}

interface Errors {
  readonly misses: readonly Item[];
  readonly spurious: readonly Item[];
}

interface Item {
  readonly document: string;
  readonly start?: number;
  readonly surface?: string;
  readonly short?: string;
  readonly long?: string;
}

export interface Scores {
  readonly mentions: { readonly strict: ByKind; readonly relaxed: ByKind; readonly names: ByKind };
  readonly aliases: { readonly within: Grouping | null; readonly across: Grouping | null };
  readonly acronyms: Figure | null;
  readonly errors: {
    readonly mentions: { readonly person: Errors; readonly organization: Errors };
    readonly aliases: { readonly split: readonly Mixture[]; readonly merged: readonly Mixture[] };
    readonly acronyms: Errors;
  };
}

export function scoreSet(
  gold: readonly GoldDocument[],
  find: (name: string) => object | undefined,
  predictedEntities: ReadonlyMap<string, unknown>,
): Scores;
