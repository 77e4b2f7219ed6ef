import type { DatedEvent, EventPart } from '../extract/extraction.ts';
import { normalizeSpace } from '../text/normalize.ts';
import { compare, pushTo } from './collections.ts';
import { dayWritten, type EventFacts } from './eventFacts.ts';
import type { Contradiction, CorpusEvent, Evidence } from './model.ts';
import { comparePlaces } from './places.ts';
import type { ToldEvent } from './toldEvent.ts';

/** One event of what several documents tell of it; its id is still to be given. */
export function mergeEvents(group: readonly ToldEvent[]): CorpusEvent {
  const sorted = [...group].sort(bestFirst);
  const best = sorted[0]!;
  const { from, to, precision } = mostExact(sorted);
  const place = sorted.find(({ event }) => event.place !== undefined)?.event.place;
  const participants = [...new Set(sorted.flatMap((one) => one.participants))];
  const status = statusOf(sorted);
  return {
    id: '',
    name: normalizeSpace(best.event.name),
    type: best.event.type,
    kind: best.event.kind,
    precision,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(place === undefined ? {} : { place: normalizeSpace(place) }),
    participants,
    others: [...new Set(sorted.flatMap((one) => one.others))].filter((id) => !participants.includes(id)),
    parts: partsOf(sorted, participants),
    ...(status === undefined ? {} : { status }),
    contradictions: [...otherDates(sorted, from, to), ...otherPlaces(sorted, place)],
    series: [],
    certainty: Math.max(...sorted.map((one) => one.event.certainty)),
    evidence: sorted.map(({ evidence }) => evidence),
  };
}

/** What is about the event before what mentions it, what tells that it took place before what announces it; then by certainty, then in an order that does not change. */
function bestFirst(a: ToldEvent, b: ToldEvent): number {
  return (
    Number(b.event.kind === 'main') - Number(a.event.kind === 'main') ||
    Number(b.event.from !== undefined) - Number(a.event.from !== undefined) ||
    Number(a.event.status !== undefined) - Number(b.event.status !== undefined) ||
    b.event.certainty - a.event.certainty ||
    compare(a.document.path, b.document.path) ||
    a.evidence.span.start - b.evidence.span.start
  );
}

/** The date of the best source, or of one that gives a day of the month or year that it gives. */
function mostExact(sorted: readonly ToldEvent[]): EventFacts['event'] {
  const [best] = sorted;
  const { days } = best!;
  const inside = sorted.filter(
    (one) =>
      days === undefined ||
      (one.days !== undefined && one.days.first >= days.first && one.days.last <= days.last),
  );
  const exact = ({ event }: ToldEvent): number => ['day', 'month', 'year', 'none'].indexOf(event.precision);
  return [...inside].sort((a, b) => exact(a) - exact(b))[0]!.event;
}

/** Dates of sources that do not meet the one chosen, with where they stand. */
function otherDates(
  sorted: readonly ToldEvent[],
  from: string | undefined,
  to: string | undefined,
): Contradiction[] {
  const chosen = sorted.find(({ event }) => event.from === from && event.to === to)?.days;
  if (chosen === undefined) return [];
  const others = new Map<string, Evidence[]>();
  for (const one of sorted) {
    const { days, event } = one;
    if (days === undefined || (days.first <= chosen.last && chosen.first <= days.last)) continue;
    pushTo(others, [...new Set([event.from ?? event.to, event.to ?? event.from])].join('/'), one.evidence);
  }
  return [...others].map(([value, evidence]) => ({ field: 'date', value, evidence }));
}

function otherPlaces(sorted: readonly ToldEvent[], place: string | undefined): Contradiction[] {
  const others = new Map<string, Evidence[]>();
  for (const one of sorted) {
    if (comparePlaces(place, one.event.place) === 'other') {
      pushTo(others, normalizeSpace(one.event.place!), one.evidence);
    }
  }
  return [...others].map(([value, evidence]) => ({ field: 'place', value, evidence }));
}

/** The part that the best source gives; who took part by any source did not just send a message. */
function partsOf(sorted: readonly ToldEvent[], participants: readonly string[]): CorpusEvent['parts'] {
  const parts = new Map<string, EventPart>();
  for (const { entity, part } of sorted.flatMap((one) => one.parts)) {
    const isOld = parts.has(entity) || (part === 'sent message' && participants.includes(entity));
    if (!isOld) parts.set(entity, part);
  }
  return [...parts].map(([entity, part]) => ({ entity, part }));
}

/** What the last source says: announced, then held, then it took place; called off, if none tells of it since. */
function statusOf(sorted: readonly ToldEvent[]): DatedEvent['status'] {
  const written = ({ document }: ToldEvent) => dayWritten(document) ?? -Infinity;
  const [last] = [...sorted].sort((a, b) => written(b) - written(a) || 0);
  if (sorted.some(({ event }) => event.status === 'cancelled')) {
    return last!.event.status === undefined ? undefined : 'cancelled';
  }
  return sorted.some(({ event }) => event.status === undefined) ? undefined : 'planned';
}
