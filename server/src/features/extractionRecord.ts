import type { DatedEvent, EntityKind, Precision, TieKind } from '../extract/extraction.ts';
import type { IndexView } from '../index/corpusIndex.ts';
import type { CorpusEvent, SourceDocument } from '../index/model.ts';
import { nameKey } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { roundedCertainty } from './events.ts';
import { oneLine } from './places.ts';
import type { EventRecord, RoleAnswer } from './records.ts';

/** All that one document says, with entity ids as the whole corpus has them: one line of `dossier extract`. */
export interface ExtractionRecord {
  readonly document: string;
  readonly title: string | null;
  readonly date: string | null;
  readonly mentions: readonly MentionRecord[];
  readonly acronyms: readonly { readonly short: string; readonly long: string }[];
  readonly roles: readonly (RoleAnswer & Span)[];
  readonly dates: readonly (Span & { from: string | null; to: string | null; precision: Precision })[];
  readonly events: readonly DocumentEventRecord[];
  readonly quotes: readonly (Span & { readonly speaker: string; readonly direct: boolean })[];
  readonly ties: readonly TieOfDocument[];
}

interface TieOfDocument extends Span {
  readonly kind: TieKind;
  readonly from: string;
  readonly to: string;
  readonly date: string | null;
}

interface MentionRecord extends Span {
  readonly surface: string;
  readonly kind: EntityKind;
  readonly entity: string;
  readonly rule: string;
  readonly certainty: number;
}

interface DocumentEventRecord {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly start?: string;
  readonly end?: string;
  readonly precision: Precision;
  readonly place: string | null;
  readonly kind: 'main' | 'mentioned';
  readonly participants: readonly string[];
  readonly others: readonly string[];
  readonly parts: EventRecord['parts'];
  readonly status: EventRecord['status'];
  readonly certainty: number;
  readonly evidence: Span;
}

/** What one document says, in the words and ids of the corpus that it belongs to. */
export function extractionRecord(view: IndexView, document: SourceDocument): ExtractionRecord {
  const { text, extraction } = document;
  const slice = ({ start, end }: Span) => text.slice(start, end);
  const id = (local: number) => entityId(view, document, local);
  return {
    document: document.path,
    title: extraction.title === undefined ? null : oneLine(slice(extraction.title)),
    date: extraction.date?.from ?? null,
    mentions: extraction.mentions.map(({ start, end, surface, kind, entity, rule, certainty }) => ({
      start,
      end,
      surface,
      kind,
      entity: id(entity),
      rule,
      certainty: roundedCertainty(certainty),
    })),
    acronyms: extraction.acronyms.map(({ short, long }) => ({ short: slice(short), long: slice(long) })),
    roles: extraction.roles.map(({ person, title, organization, term, start, end }) => ({
      person: id(person),
      title,
      organization: organization === undefined ? null : id(organization),
      date: extraction.date?.from ?? null,
      ...(term !== undefined && { term }),
      start,
      end,
    })),
    dates: extraction.dates.map(({ start, end, from, to, precision }) => ({
      start,
      end,
      from: from ?? null,
      to: to ?? null,
      precision,
    })),
    events: documentEvents(view, document),
    quotes: extraction.quotes.map(({ speaker, direct, start, end }) => ({
      speaker: id(speaker),
      direct,
      start,
      end,
    })),
    ties: extraction.ties.map(({ kind, from, to, date, start, end }) => ({
      kind,
      from: id(from),
      to: id(to),
      date: date?.from ?? null,
      start,
      end,
    })),
  };
}

/** The id of a document's local entity in the whole corpus; places, which the index does not fold, by name. */
function entityId(view: IndexView, document: SourceDocument, local: number): string {
  const entity = view.entityOf(document, local);
  if (entity !== undefined) return entity.id;
  const { kind, name } = document.extraction.entities[local]!;
  return `${kind}/${nameKey(name)}`;
}

function documentEvents(view: IndexView, document: SourceDocument): DocumentEventRecord[] {
  const id = (local: number) => entityId(view, document, local);
  return document.extraction.events.map((event) => ({
    id: eventId(view, document, event),
    name: event.name,
    type: event.type,
    ...(event.from === undefined ? {} : { start: event.from, end: event.to ?? event.from }),
    precision: event.precision,
    place: event.place ?? null,
    kind: event.kind,
    participants: event.participants.map(id),
    others: event.others.map(id),
    parts: event.parts.map(({ entity, part }) => ({ entity: id(entity), part })),
    status: event.status ?? null,
    certainty: roundedCertainty(event.certainty),
    evidence: { start: event.evidence.start, end: event.evidence.end },
  }));
}

const eventsByEvidence = new WeakMap<IndexView, Map<string, CorpusEvent[]>>();

/** A sentence may tell of two events, and another source name both. */
function nearestInTime(events: readonly CorpusEvent[], { from = '' }: DatedEvent): CorpusEvent | undefined {
  const alike = ({ from: other = '' }: CorpusEvent): number => {
    let same = 0;
    while (same < from.length && from[same] === other[same]) same++;
    return same;
  };
  return [...events].sort((a, b) => alike(b) - alike(a))[0];
}

/** The corpus's event that this document's event became part of. */
function eventId(view: IndexView, document: SourceDocument, told: DatedEvent): string {
  let byEvidence = eventsByEvidence.get(view);
  if (byEvidence === undefined) {
    byEvidence = new Map();
    for (const event of view.events) {
      for (const evidence of event.evidence) {
        const key = evidenceKey(evidence.document, evidence.span);
        byEvidence.set(key, [...(byEvidence.get(key) ?? []), event]);
      }
    }
    eventsByEvidence.set(view, byEvidence);
  }
  const events = byEvidence.get(evidenceKey(document, told.evidence)) ?? [];
  const event = events.find(({ name }) => name === told.name) ?? nearestInTime(events, told);
  return event?.id ?? `event/${document.path}#${told.evidence.start}`;
}

function evidenceKey(document: SourceDocument, span: Span): string {
  return `${document.uri}#${span.start}-${span.end}`;
}
