import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
} from 'vscode-languageserver-types';
import type { DateInterval } from '../extract/extraction.ts';
import { compare } from '../index/collections.ts';
import type { IndexView } from '../index/corpusIndex.ts';
import type { Entity, Evidence } from '../index/model.ts';
import { capitalized, shortened } from './card.ts';
import { intervalText } from './dateText.ts';
import { entityOfItem, hierarchyItem } from './hierarchyItem.ts';
import { type Note, nameAt } from './note.ts';
import { rangeIn } from './places.ts';

const MOST = 200;
const LONGEST_NAME = 80;

/** What one had to do with another: a tie that a source tells, or an event in which both took part. */
interface Encounter {
  readonly other: Entity;
  /** "met", or the name of an event. */
  readonly what: string;
  readonly isEvent: boolean;
  readonly date: DateInterval | undefined;
  readonly evidence: readonly Evidence[];
}

type Direction = 'incoming' | 'outgoing';

/** The names at an offset of which one can ask whom they met. */
export function prepareCallHierarchy(view: IndexView, note: Note, offset: number): CallHierarchyItem[] {
  const candidates = nameAt(note, view, offset)?.candidates ?? [];
  return candidates.flatMap((entity) => hierarchyItem(view, entity) ?? []);
}

/** Who met, addressed, appointed or followed somebody, the latest first; each with date and evidence. */
export function incomingCalls(view: IndexView, item: CallHierarchyItem): CallHierarchyIncomingCall[] {
  return encountersOf(view, item, 'incoming').flatMap((encounter) => {
    const from = itemOf(view, encounter);
    return from === undefined ? [] : [{ from, fromRanges: rangesIn(encounter, from.uri) }];
  });
}

/**
 * Whom somebody met, addressed, appointed or followed, the latest first. The places of a call are those in the
 * caller's own document, as the protocol wants it; each row leads to its own evidence.
 */
export function outgoingCalls(view: IndexView, item: CallHierarchyItem): CallHierarchyOutgoingCall[] {
  return encountersOf(view, item, 'outgoing').flatMap((encounter) => {
    const to = itemOf(view, encounter);
    return to === undefined ? [] : [{ to, fromRanges: rangesIn(encounter, item.uri) }];
  });
}

/** Ties first, then events; where a tie tells of the day already, the event says nothing more. */
function encountersOf(view: IndexView, item: CallHierarchyItem, direction: Direction): Encounter[] {
  const entity = entityOfItem(view, item);
  if (entity === undefined) return [];
  const ties = tiesOf(view, entity, direction);
  const told = new Set(ties.map(dayOf));
  const events = eventsOf(view, entity).filter((event) => !told.has(dayOf(event)));
  return [...ties, ...events].slice(0, MOST);
}

function dayOf({ other, date }: Encounter): string {
  return `${other.id} ${date?.from}`;
}

/** Who belongs to what is another hierarchy. */
function tiesOf(view: IndexView, entity: Entity, direction: Direction): Encounter[] {
  return latestFirst(
    view.tiesOf(entity.id).flatMap(({ kind, from, to, date, evidence }): Encounter[] => {
      const isOurs = kind === 'met' || (direction === 'incoming' ? to : from) === entity.id;
      const other = view.entity(from === entity.id ? to : from);
      if (kind === 'belongs to' || !isOurs || other === undefined) return [];
      return [{ other, what: kind, isEvent: false, date, evidence }];
    }),
  );
}

function eventsOf(view: IndexView, entity: Entity): Encounter[] {
  const events = view
    .eventsOf(entity.id)
    .filter(({ type, participants }) => type !== 'term' && participants.includes(entity.id))
    .sort((a, b) => compare(b.from ?? '', a.from ?? ''));
  const found: Encounter[] = [];
  for (const event of events) {
    if (found.length >= MOST) break;
    const what = capitalized(shortened(event.name, LONGEST_NAME));
    for (const id of event.participants) {
      const other = id === entity.id ? undefined : view.entity(id);
      if (other !== undefined) {
        found.push({ other, what, isEvent: true, date: event, evidence: event.evidence });
      }
    }
  }
  return found;
}

/** Undated ones are older than all others. */
function latestFirst(encounters: readonly Encounter[]): Encounter[] {
  return [...encounters].sort((a, b) => compare(b.date?.from ?? '', a.date?.from ?? ''));
}

/** A row such as "Ada Lim · met, 9 July 2019" or "Ada Lim · 9 July 2019: Tidal Safety Summit". */
function itemOf(view: IndexView, encounter: Encounter): CallHierarchyItem | undefined {
  const { other, what, isEvent, date } = encounter;
  const day = date?.from === undefined ? undefined : intervalText(date.from, date.to);
  const tie = day === undefined ? what : `${what}, ${day}`;
  const detail = isEvent ? `${day ?? 'undated'}: ${what}` : tie;
  const [best] = encounter.evidence;
  return hierarchyItem(view, other, detail, best && atName(view, other, best));
}

/** The evidence, with the name selected where the sentence holds it. */
function atName(view: IndexView, entity: Entity, evidence: Evidence): Evidence {
  const { document, sentence } = evidence;
  const mention = document.extraction.mentions.find(
    ({ start, end, entity: local }) =>
      sentence.start <= start && end <= sentence.end && view.entityOf(document, local) === entity,
  );
  return mention === undefined ? evidence : { document, sentence, span: mention };
}

function rangesIn({ evidence }: Encounter, uri: string) {
  return evidence
    .filter(({ document }) => document.uri === uri)
    .map(({ document, span }) => rangeIn(document, span));
}
