import { contentHash } from '../text/contentHash.ts';
import { type EventFacts, readEventFacts } from './eventFacts.ts';
import { nearbyWords } from './eventSetting.ts';
import type { SourceDocument } from './model.ts';

/** What the index keeps at hand of a document's events, read once. */
export interface EventDigest {
  readonly facts: readonly EventFacts[];
  /** The blocks in which its events are compared with others. */
  readonly blocks: readonly string[];
  /** The years in which its events are fitted to others. */
  readonly years: readonly string[];
  /** Folded words of the names near its events. */
  readonly nearby: readonly string[];
  /** Stands for all that the comparison of its events depends on, but for who is who. */
  readonly fingerprint: string;
}

const known = new WeakMap<SourceDocument, EventDigest>();

/** The digest of a document's events; the same object every time. */
export function eventDigestOf(document: SourceDocument): EventDigest {
  let digest = known.get(document);
  if (digest === undefined) {
    digest = readDigest(document);
    known.set(document, digest);
  }
  return digest;
}

function readDigest(document: SourceDocument): EventDigest {
  const { date, events } = document.extraction;
  const facts = events.map((event) => readEventFacts(document, event));
  return {
    facts,
    blocks: [...new Set(facts.flatMap(({ blocks }) => blocks))],
    years: [...new Set(facts.flatMap(({ year }) => year ?? []))],
    nearby: [...new Set(facts.flatMap(({ setting }) => [...nearbyWords(setting)]))],
    fingerprint: contentHash(JSON.stringify([date?.from, facts.map(rowOf)])),
  };
}

/** All but where it stands, in an order of its own: what comes from a cache has its keys in another. */
function rowOf({ event, setting }: EventFacts): unknown[] {
  const { name, type, from, to, precision, place, status, kind, participants, others, parts, certainty } =
    event;
  const { here, inDocument = [], words, actionsHere, statesPlace } = setting;
  return [
    [name, type, from, to, precision, place, status, kind, participants, others, certainty],
    parts.map(({ entity, part }) => [entity, part]),
    [here, [...inDocument], words, actionsHere, statesPlace],
  ];
}
