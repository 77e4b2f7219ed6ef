import { contentHash } from '../text/contentHash.ts';
import { type EventFacts, readEventFacts } from './eventFacts.ts';
import { namesOfDocument, nearbyWords } from './eventSetting.ts';
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

const NO_STORY: ReadonlySet<string> = new Set();

function readDigest(document: SourceDocument): EventDigest {
  const { date, events } = document.extraction;
  const story = events.length === 0 ? NO_STORY : namesOfDocument(document);
  const facts = withAlone(events.map((event) => readEventFacts(document, event, story)));
  return {
    facts,
    blocks: [...new Set(facts.flatMap(({ blocks }) => blocks))],
    years: [...new Set(facts.flatMap(({ year }) => year ?? []))],
    nearby: [...new Set(facts.flatMap(({ setting }) => [...nearbyWords(setting)]))],
    fingerprint: contentHash(JSON.stringify([date?.from, [...story], facts.map(rowOf)])),
  };
}

/** Marks the events on whose days their document tells of nothing else; of a year there may always be more. */
function withAlone(facts: readonly EventFacts[]): EventFacts[] {
  const dated = facts.filter(({ days, event }) => days !== undefined && event.precision !== 'year');
  const alone = new Set<EventFacts>();
  let last = -Infinity;
  dated.sort((a, b) => a.days!.first - b.days!.first);
  dated.forEach((one, at) => {
    const next = dated[at + 1]?.days?.first ?? Infinity;
    if (last < one.days!.first && one.days!.last < next) alone.add(one);
    last = Math.max(last, one.days!.last);
  });
  return facts.map((one) => (alone.has(one) ? { ...one, isAlone: true } : one));
}

/** All but where it stands, in an order of its own: what comes from a cache has its keys in another. */
function rowOf({ event, setting }: EventFacts): unknown[] {
  const { name, type, from, to, precision, place, status, kind, participants, others, parts, certainty } =
    event;
  const { here, words, actionsHere, statesPlace } = setting;
  return [
    [name, type, from, to, precision, place, status, kind, participants, others, certainty],
    parts.map(({ entity, part }) => [entity, part]),
    [here, words, actionsHere, statesPlace],
  ];
}
