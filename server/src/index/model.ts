import type {
  AliasKind,
  DateInterval,
  EntityKind,
  EventPart,
  EventType,
  Extraction,
  TieKind,
} from '../extract/extraction.ts';
import type { Span } from '../text/span.ts';

/** A source as the index holds it. */
export interface SourceDocument {
  /** Identity of the document: the URI that an editor opens. */
  readonly uri: string;
  /** Path relative to its corpus folder, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly extraction: Extraction;
  /** As its front matter gives them. */
  readonly title?: string;
  readonly publisher?: string;
}

/** Where the sources say something: a stretch of a document and the sentence around it. */
export interface Evidence {
  readonly document: SourceDocument;
  readonly span: Span;
  readonly sentence: Span;
}

/** A person, an organisation or a place, folded from all documents. */
export interface Entity {
  /** The same in every answer, and the same again after any order of edits: `kind/key-of-the-name`. */
  readonly id: string;
  readonly kind: EntityKind;
  readonly canonical: string;
  /** Most used first. */
  readonly aliases: readonly Alias[];
  readonly parent?: EntityLink;
  /** Others that may be this one, where the sources do not say enough; the likeliest first. */
  readonly possiblySame: readonly EntityLink[];
  /** Bodies of this body. */
  readonly children: readonly EntityLink[];
  /** By date, oldest first; of a person the offices held, of an organisation its office holders. */
  readonly roles: readonly RoleRecord[];
  /** Sentences that introduce the name, best first. */
  readonly introductions: readonly Evidence[];
  readonly mentions: number;
  readonly documents: number;
  /** ISO dates of the first and last document that mentions it. */
  readonly first?: string;
  readonly last?: string;
  /** Where its long name comes from when no source gives it (the built-in gazetteer). */
  readonly outside?: string;
  /** What the user says of it (dossier.yml). */
  readonly given?: GivenFacts;
}

/** What the user adds to the sources. */
export interface GivenFacts {
  /** Names that it bears because the user says so, whether or not a source has them. */
  readonly names: readonly string[];
  readonly description?: string;
}

export interface Alias {
  readonly surface: string;
  readonly kind: AliasKind;
  readonly count: number;
}

/** A tie between two entities. One of low `certainty` is shown as inferred. */
export interface EntityLink {
  readonly id: string;
  readonly certainty: number;
  readonly evidence?: Evidence;
  /** Where the tie comes from when no source says so (the built-in gazetteer, the user's dossier.yml). */
  readonly outside?: string;
}

/** An office as one source gives it. */
export interface RoleRecord {
  readonly person: string;
  readonly organization?: string;
  readonly title: string;
  /** ISO date of the source; absent when the source is undated. */
  readonly date?: string;
  /** From when to when it is held, where the source says so. */
  readonly term?: DateInterval;
  readonly certainty: number;
  readonly evidence: Evidence;
}

/** One event, perhaps told by several sources. */
export interface CorpusEvent extends DateInterval {
  readonly id: string;
  readonly name: string;
  readonly type: EventType;
  readonly place?: string;
  readonly kind: 'main' | 'mentioned';
  /** Entity ids. */
  readonly participants: readonly string[];
  readonly others: readonly string[];
  /** What those did of whom the sources say it. */
  readonly parts: readonly { readonly entity: string; readonly part: EventPart }[];
  /** Still to come when the last source that tells of it was written, or called off. */
  readonly status?: 'planned' | 'cancelled';
  /** What other sources say instead of the date or the place above. */
  readonly contradictions: readonly Contradiction[];
  /** Ids of the events of which it is one in a row ("the second …"), oldest first. */
  readonly series: readonly string[];
  readonly certainty: number;
  /** Best first: the main event's own document before those that mention it; none for what the user alone tells. */
  readonly evidence: readonly Evidence[];
  /** Where its date or place comes from when that is no source (the user's dossier.yml). */
  readonly outside?: string;
}

/** A date (`2031-05-04`, `2031-05-04/2031-05-06`) or a place that some sources give, and others do not. */
export interface Contradiction {
  readonly field: 'date' | 'place';
  readonly value: string;
  readonly evidence: readonly Evidence[];
}

/** What one had to do with another, by ids of entities; `met` goes both ways and is told once, the lower id first. */
export interface TieRecord {
  readonly kind: TieKind;
  readonly from: string;
  readonly to: string;
  /** When the sources say that it happened; of what lasts (`belongs to`, `spoke for`) the dates of the sources. */
  readonly date?: DateInterval;
  readonly certainty: number;
  /** In the order of the documents' paths; empty when only the built-in gazetteer says it. */
  readonly evidence: readonly Evidence[];
}

/** A mention in a source. */
export interface MentionPlace {
  readonly document: SourceDocument;
  readonly span: Span;
}

/**
 * A name found in any text by what the index knows (not by extraction): the entities that it may stand for,
 * most likely first. More than one means that it is ambiguous.
 */
export interface NoteMention extends Span {
  readonly surface: string;
  readonly candidates: readonly Entity[];
}
