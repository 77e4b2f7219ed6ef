import type { IndexView } from '../index/corpusIndex.ts';
import type { CorpusEvent } from '../index/model.ts';
import { nameKey } from '../text/fold.ts';
import { evidenceRecord } from './places.ts';
import type { EventGroup, EventRecord, NamedEntity } from './records.ts';

export interface EventQuestion {
  /** Entity id. */
  readonly entity?: string;
  /** Words that the name, the place or a participant holds. */
  readonly text?: string;
  /** ISO dates of any precision, both inclusive. */
  readonly from?: string;
  readonly to?: string;
}

export type EventGrouping = 'year' | 'organization' | 'person' | 'place';

/** The events that fit a question, by date, undated ones last. */
export function listEvents(view: IndexView, question: EventQuestion = {}): EventRecord[] {
  const events = question.entity === undefined ? view.events : view.eventsOf(question.entity);
  const wanted = nameKey(question.text ?? '');
  return events
    .filter((event) => isWithin(event, question))
    .map((event) => eventRecord(view, event))
    .filter((event) => wanted === '' || speaksOf(event, wanted))
    .sort(byDate);
}

/** An event that begins later than `to` or ends before `from` is not within; nor is an undated one then. */
function isWithin({ from, to }: CorpusEvent, question: EventQuestion): boolean {
  if (question.from === undefined && question.to === undefined) return true;
  if (from === undefined) return false;
  const startsInTime = question.to === undefined || from.slice(0, question.to.length) <= question.to;
  const last = to ?? from;
  const endsInTime = question.from === undefined || last >= question.from.slice(0, last.length);
  return startsInTime && endsInTime;
}

function speaksOf(event: EventRecord, wanted: string): boolean {
  const texts = [event.name, event.place ?? '', ...event.entities.map((entity) => entity.canonical)];
  return texts.some((text) => nameKey(text).includes(wanted));
}

function byDate(a: EventRecord, b: EventRecord): number {
  return order(a.start ?? '~', b.start ?? '~') || order(a.name, b.name) || order(a.id, b.id);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function eventRecord(view: IndexView, event: CorpusEvent): EventRecord {
  return {
    id: event.id,
    name: event.name,
    type: event.type,
    ...(event.from === undefined ? {} : { start: event.from, end: event.to ?? event.from }),
    precision: event.precision,
    place: event.place ?? null,
    kind: event.kind,
    participants: event.participants,
    others: event.others,
    parts: event.parts,
    status: event.status ?? null,
    contradictions: event.contradictions.map(({ evidence, ...said }) => ({
      ...said,
      evidence: evidence.map(evidenceRecord),
    })),
    series: event.series,
    entities: [...new Set([...event.participants, ...event.others])].flatMap((id) => named(view, id)),
    certainty: roundedCertainty(event.certainty),
    evidence: event.evidence.map(evidenceRecord),
  };
}

function named(view: IndexView, id: string): NamedEntity[] {
  const entity = view.entity(id);
  return entity === undefined ? [] : [{ id, kind: entity.kind, canonical: entity.canonical }];
}

/** A probability with three decimals. */
export function roundedCertainty(certainty: number): number {
  return Math.round(certainty * 1000) / 1000;
}

/**
 * Events under headings: years newest first, names and places by alphabet. An event stands under each
 * organisation or person that it names; those without any come last under an empty key.
 */
export function groupEvents(events: readonly EventRecord[], grouping: EventGrouping): EventGroup[] {
  const groups = new Map<string, { key: string; label: string; events: EventRecord[] }>();
  for (const event of events) {
    for (const { key, label } of headingsOf(event, grouping)) {
      const group = groups.get(key) ?? { key, label, events: [] };
      group.events.push(event);
      groups.set(key, group);
    }
  }
  const direction = grouping === 'year' ? -1 : 1;
  return [...groups.values()].sort((a, b) => {
    if (a.key === '' || b.key === '') return a.key === '' ? 1 : -1;
    return direction * order(a.label, b.label) || order(a.key, b.key);
  });
}

function headingsOf(event: EventRecord, grouping: EventGrouping): { key: string; label: string }[] {
  if (grouping === 'year') {
    const year = event.start?.slice(0, 4) ?? '';
    return [{ key: year, label: year || 'Undated' }];
  }
  if (grouping === 'place') {
    const place = event.place ?? '';
    return [{ key: nameKey(place), label: place || 'Place not given' }];
  }
  const entities = event.entities.filter((entity) => entity.kind === grouping);
  if (entities.length > 0) return entities.map(({ id, canonical }) => ({ key: id, label: canonical }));
  return [{ key: '', label: grouping === 'person' ? 'Nobody named' : 'No organisation named' }];
}
