import type { Span } from '../text/span.ts';

export type EntityKind = 'person' | 'organization' | 'place';

/** How an alias relates to the name it stands for. */
export type AliasKind = 'full' | 'acronym' | 'short' | 'surname' | 'variant' | 'misspelling';

/**
 * All that one document says, as plain data: a function of its text, its own date and the shipped lists only.
 * Spans are UTF-16 offsets into the document's text. Cached and sent between threads as it is.
 */
export interface Extraction {
  /** ISO date of the document (`2019-07-10`, or less precise), with the reason; absent when nothing tells. */
  readonly date?: SourceDate;
  readonly title?: Span;
  /** Who published it, as the text tells. */
  readonly publisher?: SourcePublisher;
  readonly sentences: readonly Span[];
  /** Sorted by span; nested ones follow the mention that holds them. */
  readonly mentions: readonly Mention[];
  /** The persons, organisations and places as this document alone tells them apart. */
  readonly entities: readonly LocalEntity[];
  readonly acronyms: readonly AcronymDefinition[];
  readonly roles: readonly Role[];
  readonly dates: readonly DateExpression[];
  readonly events: readonly DatedEvent[];
  readonly quotes: readonly Quote[];
  readonly ties: readonly Tie[];
  readonly introductions: readonly Introduction[];
}

/** A place in a text that names something. */
export interface Mention extends Span {
  readonly kind: EntityKind;
  /** `text.slice(start, end)`. */
  readonly surface: string;
  /** What found it, as `recognizer/rule`. */
  readonly rule: string;
  /** Probability, 0 to 1. */
  readonly certainty: number;
  /** Number of the {@link LocalEntity} that it names. */
  readonly entity: number;
  /** How this surface relates to the entity's name. */
  readonly alias: AliasKind;
  /** True when it lies inside a longer mention of another entity. */
  readonly nested?: true;
}

/** What one document calls by one or several names. Its number is its place in {@link Extraction.entities}. */
export interface LocalEntity {
  readonly kind: EntityKind;
  /** The fullest name that the document gives. */
  readonly name: string;
  /** The body that this body belongs to, with the words that say so. */
  readonly parent?: { readonly entity: number; readonly evidence: Span; readonly certainty: number };
  /** The document names it by a surname, an acronym or a short form only; others must tell who it is. */
  readonly partial?: true;
}

/** "Regional Anti-Terrorist Structure (RATS)", either way round. */
export interface AcronymDefinition {
  readonly short: Span;
  readonly long: Span;
}

/** Who holds which office, said at `start..end` (person and title). */
export interface Role extends Span {
  /** Numbers of local entities; `organization` is absent for ranks and offices of a state. */
  readonly person: number;
  readonly organization?: number;
  /** As the text gives it: "Acting Secretary-General". */
  readonly title: string;
  /** From when to when it is held, where the words beside it say so. */
  readonly term?: DateInterval;
  readonly rule: string;
  readonly certainty: number;
}

export type Precision = 'day' | 'month' | 'year' | 'none';

/**
 * An interval of days, both ends included, as ISO dates cut to the precision (`2019-06-13`, `2019-06`, `2019`).
 * Both ends are absent when the precision is `none`.
 * One is absent where the words leave that side open ("since 2001", "until 2025").
 */
export interface DateInterval {
  readonly from?: string;
  readonly to?: string;
  readonly precision: Precision;
}

/** A date as the text expresses it. */
export interface DateExpression extends Span, DateInterval {
  readonly rule: string;
  readonly certainty: number;
  /** Resolved against the document's own date ("last March"). */
  readonly relative?: true;
}

export interface SourceDate extends DateInterval {
  readonly reason: 'front matter' | 'metadata' | 'dateline' | 'lede' | 'file name';
  readonly span?: Span;
}

/** Who published a document: the name, what tells it, and where. */
export interface SourcePublisher extends Span {
  readonly name: string;
  readonly reason: 'label' | 'agency' | 'release' | 'masthead' | 'copyright';
}

export type EventType =
  | 'meeting'
  | 'conference'
  | 'summit'
  | 'session'
  | 'visit'
  | 'talks'
  | 'address'
  | 'exercise'
  | 'signing'
  | 'adoption'
  | 'appointment'
  | 'founding'
  | 'accession'
  | 'attack'
  | 'statement'
  | 'term'
  | 'other';

/** Something that happened, happens or will happen. Not `Event`: that word is taken. */
export interface DatedEvent extends DateInterval {
  readonly name: string;
  readonly type: EventType;
  /** As the text names it. */
  readonly place?: string;
  /** Still to come as the document tells it, or called off; absent for what took place. */
  readonly status?: 'planned' | 'cancelled';
  /** `main` is what the document is about; at most one. */
  readonly kind: 'main' | 'mentioned';
  /** Numbers of local entities who took part, and of those who are only connected with it. */
  readonly participants: readonly number[];
  readonly others: readonly number[];
  /** What those did of whom the text says it; one who only sent a message is among the others. */
  readonly parts: readonly PartTaken[];
  readonly evidence: Span;
  readonly rule: string;
  readonly certainty: number;
}

/** What somebody did at an event, the most telling first. */
export type EventPart = 'host' | 'chair' | 'organiser' | 'speaker' | 'attended' | 'sent message';

export interface PartTaken {
  /** Number of a local entity. */
  readonly entity: number;
  readonly part: EventPart;
}

/** `met` goes both ways; of the others the first is who spoke, followed, appointed or belongs. */
export type TieKind = 'met' | 'addressed' | 'spoke for' | 'succeeded' | 'appointed' | 'belongs to';

/** What one had to do with another, said at `start..end` (the clause from the one to the other). */
export interface Tie extends Span {
  readonly kind: TieKind;
  /** Numbers of local entities. */
  readonly from: number;
  readonly to: number;
  /** When, where the sentence or the event that it tells of says so. */
  readonly date?: DateInterval;
  readonly rule: string;
  readonly certainty: number;
}

/** What somebody said: the words between the quotation marks when `direct`, else the clause. */
export interface Quote extends Span {
  readonly speaker: number;
  readonly direct: boolean;
}

/** A sentence that tells a reader what a name is. The higher the score, the better. */
export interface Introduction {
  readonly entity: number;
  readonly sentence: Span;
  /** Where the name stands in it. */
  readonly name: Span;
  readonly score: number;
}
