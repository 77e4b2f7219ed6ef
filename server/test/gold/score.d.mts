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

/** An office; `readings`: all that is accepted. */
export interface GoldRole {
  readonly document: string;
  readonly person: string;
  readonly role: string;
  readonly organization: string | null;
  readonly date: string | null;
  readonly readings: readonly { readonly title: string; readonly organization: string | null }[];
  readonly optional: boolean;
}

export interface GoldEvent {
  readonly document: string;
  readonly name: string;
  readonly date: string | null;
  readonly place: string | null;
  readonly kind: 'main' | 'mentioned';
  readonly evidence: { readonly start: number; readonly end: number };
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
  readonly roles: readonly GoldRole[] | null;
  readonly events: readonly GoldEvent[] | null;
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
  readonly roles: { readonly strict: Figure; readonly lenient: Figure } | null;
  readonly events: { readonly strict: Figure; readonly lenient: Figure; readonly main: MainEvents } | null;
  readonly errors: {
    readonly mentions: { readonly person: Errors; readonly organization: Errors };
    readonly aliases: { readonly split: readonly Mixture[]; readonly merged: readonly Mixture[] };
    readonly acronyms: Errors;
    readonly roles: Faults<GoldRole, PredictedRole>;
    readonly events: Faults<GoldEvent, PredictedEvent>;
    /** Main events with a wrong date or place, or not found. */
    readonly main: readonly {
      readonly document: string;
      readonly gold: GoldEvent;
      readonly predicted?: PredictedEvent;
    }[];
  };
}

/** Counts; of those in gold, how many were found, and how many of them with the right date, the right place. */
interface MainEvents {
  readonly gold: number;
  readonly predicted: number;
  readonly found: number;
  readonly dateRight: number;
  readonly placeRight: number;
}

interface Faults<Gold, Predicted> {
  readonly misses: readonly Gold[];
  readonly spurious: readonly Predicted[];
}

interface PredictedRole {
  readonly document: string;
  readonly person: string;
  readonly title: string;
  readonly organization: string | null;
}

interface PredictedEvent {
  readonly document: string;
  readonly name: string;
  readonly start?: string;
  readonly end?: string;
  readonly place: string | null;
}

export function scoreSet(
  gold: readonly GoldDocument[],
  find: (name: string) => object | undefined,
  predictedEntities: ReadonlyMap<string, { readonly kind: string; readonly names: readonly string[] }>,
): Scores;

/** The counts of one figure. An optional gold item counts only when it was found, a neutral prediction only when right. */
export class Tally<Gold extends { readonly optional: boolean }, Predicted> {
  readonly right: number;
  readonly gold: number;
  readonly predicted: number;
  readonly misses: readonly Gold[];
  readonly spurious: readonly Predicted[];
  add(
    gold: readonly Gold[],
    predicted: readonly Predicted[],
    pairs: ReadonlyMap<Gold, Predicted>,
    isNeutral?: (predicted: Predicted) => boolean,
  ): void;
}

/** One to one, the best fit first; a later pass sees what is left. A fit of 0 is none. */
export function pairOff<Gold, Predicted>(
  gold: readonly Gold[],
  predicted: readonly Predicted[],
  passes: readonly ((gold: Gold, predicted: Predicted) => number | boolean)[],
): Map<Gold, Predicted>;

export function figures(counts: {
  readonly right: number;
  readonly predicted: number;
  readonly gold: number;
}): Figure;

/** 0 when neither the evidence nor the names meet; else the more they do, the higher. */
export function kinship(
  gold: { readonly name: string; readonly evidence: { readonly start: number; readonly end: number } },
  event: { readonly name: string; readonly evidence: { readonly start: number; readonly end: number } },
): number;
