import { compare, pushTo } from './collections.ts';
import { NameCompletions, type NameMatch } from './completions.ts';
import { correctEvents } from './correctEvents.ts';
import { type Corrections, noCorrections } from './corrections.ts';
import { digestOf } from './digest.ts';
import { EventCompletions } from './eventCompletions.ts';
import { type EventMemory, foldEvents } from './events.ts';
import { type EntityMemory, foldEntities, newEntityMemory } from './fold.ts';
import { type Join, joinsOf } from './joins.ts';
import type { CorpusEvent, Entity, MentionPlace, NoteMention, SourceDocument, TieRecord } from './model.ts';
import { NameTrie } from './names.ts';
import { type Node, placesIn } from './nodes.ts';
import { each, type Steps, sorted } from './steps.ts';
import { tiesOf } from './ties.ts';

/** A reading of the whole corpus at one revision. Never changes. */
export interface IndexView {
  /** By path. */
  readonly documents: readonly SourceDocument[];
  /** Persons and organisations, most mentioned first. */
  readonly entities: readonly Entity[];
  /** Oldest first, undated last. */
  readonly events: readonly CorpusEvent[];
  readonly mentions: number;
  /** What the user knows better; already applied to all that is here. */
  readonly corrections: Corrections;
  document(uri: string): SourceDocument | undefined;
  entity(id: string): Entity | undefined;
  event(id: string): CorpusEvent | undefined;
  /** The entity that a document's local entity is. Places have none. */
  entityOf(document: SourceDocument, local: number): Entity | undefined;
  /** The mentions of an entity in the sources, by document path and offset; all, or the first so many. */
  mentionsOf(id: string, most?: number): readonly MentionPlace[];
  /** Events in which an entity took part or with which it is connected, by date. */
  eventsOf(id: string): readonly CorpusEvent[];
  /** What an entity has to do with others, by date, undated last; both those that it is first and second in. */
  tiesOf(id: string): readonly TieRecord[];
  /** Why the documents' names for an entity are held for one. */
  joinsOf(id: string): readonly Join[];
  /** Names of known entities in any text: longest match, leftmost first, without overlap. */
  findNames(text: string): readonly NoteMention[];
  /** Entities for what somebody types: any word of a name, alias or acronym, with slips; best first. */
  complete(typed: string, limit: number): readonly Entity[];
  /** The same, each with how well it fits. */
  matchNames(typed: string, limit: number): readonly NameMatch[];
  /** Events for what somebody types: any word of their name, or place and type; best first. */
  matchEvents(typed: string, limit: number): readonly CorpusEvent[];
  /** Events on a day, in a month or in a year (ISO, perhaps unfinished); by date. */
  eventsOn(date: string, limit: number): readonly CorpusEvent[];
}

/** What one fold knows that the next can use; it never changes what comes out. */
export interface FoldMemory {
  readonly entities: EntityMemory;
  readonly events: EventMemory;
  lists?: NameLists;
}

/** What finds names. */
interface NameLists {
  readonly trie: NameTrie;
  readonly names: NameCompletions;
  readonly eventNames: EventCompletions;
}

export function newFoldMemory(): FoldMemory {
  return { entities: newEntityMemory(), events: {} };
}

/**
 * Folds documents into a view; the result does not depend on their order. The documents are already as the user
 * corrects them (see `documentCorrector`); the corrections settle what is one over several.
 */
export function* foldDocuments(
  unsorted: readonly SourceDocument[],
  corrections: Corrections = noCorrections,
  memory: FoldMemory = newFoldMemory(),
): Steps<IndexView> {
  const documents = yield* sorted(unsorted, (a, b) => compare(a.path, b.path) || compare(a.uri, b.uri));
  const { entities, made, idsIn, sets } = yield* foldEntities(documents, corrections, memory.entities);
  const byUri = new Map<string, SourceDocument>();
  yield* each(documents, (document) => void byUri.set(document.uri, document));
  const entity = (id: string | undefined): Entity | undefined =>
    id === undefined ? undefined : made.get(id)?.entity;
  const entityOf = ({ uri }: SourceDocument, local: number): Entity | undefined => {
    const document = byUri.get(uri);
    return document === undefined ? undefined : entity(idsIn.get(document)?.[local]);
  };
  const told = yield* foldEvents({ documents, idsIn }, memory.events);
  const events = yield* correctEvents(told, corrections, entities);
  const eventsById = new Map<string, CorpusEvent>();
  const eventsOf = new Map<string, CorpusEvent[]>();
  yield* each(events, (event) => {
    eventsById.set(event.id, event);
    for (const id of event.participants) pushTo(eventsOf, id, event);
    for (const id of event.others) pushTo(eventsOf, id, event);
  });
  const ties = new Map<string, readonly TieRecord[]>();
  const idOf = (document: SourceDocument, local: number) => idsIn.get(document)?.[local];
  const joins = new Map<string, readonly Join[]>();
  const numberOf = numberingOf(documents);
  const lists: NameLists = {
    trie: yield* NameTrie.of(entities, memory.lists?.trie),
    names: yield* NameCompletions.of(entities, memory.lists?.names),
    eventNames: yield* EventCompletions.of(events, memory.lists?.eventNames),
  };
  memory.lists = lists;
  const { trie, names, eventNames } = lists;
  return {
    documents,
    entities,
    events,
    corrections,
    mentions: entities.reduce((sum, entity) => sum + entity.mentions, 0),
    document: (uri) => byUri.get(uri),
    entity,
    event: (id) => eventsById.get(id),
    entityOf,
    mentionsOf: (id, most) => placesOf(made.get(id)?.nodes ?? [], most),
    eventsOf: (id) => eventsOf.get(id) ?? [],
    tiesOf: (id) => {
      const one = made.get(id);
      if (one === undefined) return [];
      const found = ties.get(id) ?? tiesOf(one.entity, one.draft.documents, idOf);
      ties.set(id, found);
      return found;
    },
    joinsOf: (id) => {
      const one = made.get(id);
      if (one === undefined) return [];
      const found = joins.get(id) ?? joinsOf(one.nodes, numberOf, sets, one.entity.canonical);
      joins.set(id, found);
      return found;
    },
    findNames: (text) => trie.find(text),
    complete: (typed, limit) => names.complete(typed, limit).map(({ entity }) => entity),
    matchNames: (typed, limit) => names.complete(typed, limit),
    matchEvents: (typed, limit) => eventNames.named(typed, limit),
    eventsOn: (date, limit) => eventNames.on(date, limit),
  };
}

/** The numbers that `collectNodes` gives; counted when first asked for. */
function numberingOf(documents: readonly SourceDocument[]): (node: Node) => number {
  const firsts = new Map<SourceDocument, number>();
  let count = 0;
  return (node) => {
    if (firsts.size === 0) {
      for (const document of documents) {
        firsts.set(document, count);
        count += digestOf(document).nodes.length;
      }
    }
    return firsts.get(node.document)! + digestOf(node.document).nodes.indexOf(node);
  };
}

function placesOf(nodes: readonly Node[], most = Infinity): MentionPlace[] {
  const places: MentionPlace[] = [];
  for (const node of nodes) {
    if (places.length >= most) break;
    for (const span of placesIn(node)) places.push({ document: node.document, span });
  }
  return places.length > most ? places.slice(0, most) : places;
}
