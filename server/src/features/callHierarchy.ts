import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
} from 'vscode-languageserver-types';
import type { IndexView } from '../index/corpusIndex.ts';
import type { CorpusEvent, Entity, Evidence } from '../index/model.ts';
import { shortened } from './card.ts';
import { intervalText } from './dateText.ts';
import { entityOfItem, hierarchyItem } from './hierarchyItem.ts';
import { type Note, nameAt } from './note.ts';
import { rangeIn } from './places.ts';

const MOST = 200;
const LONGEST_NAME = 80;

/** Two who took part in one event. */
interface Encounter {
  readonly other: Entity;
  readonly event: CorpusEvent;
}

/** The names at an offset of which one can ask whom they met. */
export function prepareCallHierarchy(view: IndexView, note: Note, offset: number): CallHierarchyItem[] {
  const candidates = nameAt(note, view, offset)?.candidates ?? [];
  return candidates.flatMap((entity) => hierarchyItem(view, entity) ?? []);
}

/** Who met somebody, the latest first; each with the date, and where a source says so. */
export function incomingCalls(view: IndexView, item: CallHierarchyItem): CallHierarchyIncomingCall[] {
  return encounters(view, entityOfItem(view, item)).flatMap((encounter) => {
    const from = itemOf(view, encounter);
    return from === undefined ? [] : [{ from, fromRanges: rangesIn(encounter.event, from.uri) }];
  });
}

/**
 * Whom somebody met, the latest first. The places of a call are those in the caller's own document, as the
 * protocol wants it; each row leads to its own evidence.
 */
export function outgoingCalls(view: IndexView, item: CallHierarchyItem): CallHierarchyOutgoingCall[] {
  return encounters(view, entityOfItem(view, item)).flatMap((encounter) => {
    const to = itemOf(view, encounter);
    return to === undefined ? [] : [{ to, fromRanges: rangesIn(encounter.event, item.uri) }];
  });
}

function encounters(view: IndexView, entity: Entity | undefined): Encounter[] {
  if (entity === undefined) return [];
  const events = view
    .eventsOf(entity.id)
    .filter(({ type, participants }) => type !== 'term' && participants.includes(entity.id))
    .sort((a, b) => compareDates(b.from, a.from));
  const found: Encounter[] = [];
  for (const event of events) {
    if (found.length >= MOST) break;
    for (const id of event.participants) {
      const other = id === entity.id ? undefined : view.entity(id);
      if (other !== undefined) found.push({ other, event });
    }
  }
  return found.slice(0, MOST);
}

/** Undated ones are older than all others. */
function compareDates(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function itemOf(view: IndexView, { other, event }: Encounter): CallHierarchyItem | undefined {
  const date = event.from === undefined ? 'undated' : intervalText(event.from, event.to);
  const detail = `${date}: ${shortened(event.name, LONGEST_NAME)}`;
  const [evidence] = event.evidence;
  return hierarchyItem(view, other, detail, evidence && atName(view, other, evidence));
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

function rangesIn(event: CorpusEvent, uri: string) {
  return event.evidence
    .filter(({ document }) => document.uri === uri)
    .map(({ document, span }) => rangeIn(document, span));
}
