import type { Range } from 'vscode-languageserver-types';
import type {
  AliasKind,
  DateInterval,
  EntityKind,
  EventPart,
  EventType,
  Precision,
  TieKind,
} from '../extract/extraction.ts';

/** Where a source says something, as clients get it. */
export interface EvidenceRecord {
  readonly uri: string;
  readonly range: Range;
  /** The sentence around it, on one line. */
  readonly sentence: string;
  /** The source's title, else its path. */
  readonly source: string;
  readonly date: string | null;
}

/** An event as clients get it; `start` and `end` are inclusive and absent when the sources give no date. */
export interface EventRecord {
  readonly id: string;
  readonly name: string;
  readonly type: EventType;
  readonly start?: string;
  readonly end?: string;
  readonly precision: Precision;
  readonly place: string | null;
  readonly kind: 'main' | 'mentioned';
  /** Entity ids. */
  readonly participants: readonly string[];
  readonly others: readonly string[];
  /** What those did of whom the sources say it; ids of entities. */
  readonly parts: readonly { readonly entity: string; readonly part: EventPart }[];
  /** Still to come when its last source was written, or called off; null for what took place. */
  readonly status: 'planned' | 'cancelled' | null;
  /** Dates (`2031-05-04`, `2031-05-04/2031-05-06`) and places that other sources give instead. */
  readonly contradictions: readonly ContradictionRecord[];
  /** Ids of the events of which it is one in a row, oldest first. */
  readonly series: readonly string[];
  /** The names behind the ids of `participants` and `others`. */
  readonly entities: readonly NamedEntity[];
  readonly certainty: number;
  /** Best first. */
  readonly evidence: readonly EvidenceRecord[];
}

export interface ContradictionRecord {
  readonly field: 'date' | 'place';
  readonly value: string;
  readonly evidence: readonly EvidenceRecord[];
}

export interface NamedEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly canonical: string;
}

/** Events under one heading. `key` is empty for those that have none (undated, without place …). */
export interface EventGroup {
  readonly key: string;
  readonly label: string;
  readonly events: readonly EventRecord[];
}

/** An entity in a list. */
export interface EntityRecord extends NamedEntity {
  readonly aliases: readonly { readonly surface: string; readonly kind: AliasKind; readonly count: number }[];
  readonly parent: string | null;
  /** Others that may be the same, where the sources do not say enough; the likeliest first. */
  readonly possiblySame: readonly { readonly id: string; readonly certainty: number }[];
  readonly mentions: number;
  readonly documents: number;
  readonly first: string | null;
  readonly last: string | null;
}

/** An office as one source gives it; ids of entities. */
export interface RoleAnswer {
  readonly person: string;
  readonly title: string;
  readonly organization: string | null;
  /** Of the source. */
  readonly date: string | null;
  /** From when to when it is held, where the source says so; one side may be open. */
  readonly term?: DateInterval;
}

/** What one had to do with another; ids of entities, `from` who acts, of `met` either. */
export interface TieAnswer {
  readonly kind: TieKind;
  readonly from: string;
  readonly to: string;
  readonly start?: string;
  readonly end?: string;
  readonly certainty: number;
  readonly evidence: readonly EvidenceRecord[];
}

/** All about one entity. */
export interface EntityDetail extends EntityRecord {
  readonly roles: readonly (RoleAnswer & { readonly evidence: EvidenceRecord })[];
  readonly events: readonly EventRecord[];
  readonly quotes: readonly EvidenceRecord[];
  /** Who met, addressed, spoke for, followed, appointed or belongs to whom. */
  readonly ties: readonly TieAnswer[];
  /** Why what the sources call by these names is held for one, the surest first. */
  readonly joins: readonly JoinAnswer[];
  /** Sentences that introduce it, best first. */
  readonly evidence: readonly EvidenceRecord[];
}

/** Why a source's names for an entity are held for it. */
export interface JoinAnswer {
  readonly reason: string;
  readonly certainty: number;
  /** Offices that two sources share, the name in the source, the same name elsewhere. */
  readonly evidence: readonly EvidenceRecord[];
}
