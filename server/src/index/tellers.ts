import { areEqual } from './collections.ts';
import type { Ids } from './completeEntities.ts';
import { type EventDigest, eventDigestOf } from './eventDigest.ts';
import type { SourceDocument } from './model.ts';
import { each, HEAVY, type Steps } from './steps.ts';
import { type ToldEvent, tellEvent } from './toldEvent.ts';

/** A document as it tells of events, and whom its numbers mean; the same object while both are the same. */
export interface Teller {
  readonly document: SourceDocument;
  readonly ids: Ids;
  readonly digest: EventDigest;
}

/** Tellers by the URI of their document, in the order of the documents. */
export type Tellers = ReadonlyMap<string, Teller>;

export function* collectTellers(
  documents: readonly SourceDocument[],
  idsIn: ReadonlyMap<SourceDocument, Ids>,
  before: Tellers,
): Steps<Tellers> {
  const tellers = new Map<string, Teller>();
  yield* each(
    documents,
    (document) => {
      const ids = idsIn.get(document) ?? [];
      const last = before.get(document.uri);
      const isSame = last?.document === document && last.ids === ids;
      tellers.set(document.uri, isSame ? last : { document, ids, digest: eventDigestOf(document) });
    },
    HEAVY,
  );
  return tellers;
}

/** Those that tell of other events than before, or of others in them, as they were and as they are. */
export function* changedTellers(before: Tellers, now: Tellers): Steps<{ gone: Teller[]; come: Teller[] }> {
  const gone: Teller[] = [];
  const come: Teller[] = [];
  yield* each(before, ([uri, teller]) => {
    if (!tellsSame(teller, now.get(uri))) gone.push(teller);
  });
  yield* each(now, ([uri, teller]) => {
    if (!tellsSame(teller, before.get(uri))) come.push(teller);
  });
  return { gone, come };
}

function tellsSame(a: Teller, b: Teller | undefined): boolean {
  if (b === undefined) return false;
  return (
    a === b ||
    (a.digest.fingerprint === b.digest.fingerprint &&
      areEqual(a.ids, b.ids) &&
      a.document.path === b.document.path)
  );
}

/** Tells the events of tellers, of each once. */
export function newTelling(): (teller: Teller) => readonly ToldEvent[] {
  const told = new Map<Teller, readonly ToldEvent[]>();
  return (teller) => {
    let events = told.get(teller);
    if (events === undefined) {
      events = teller.digest.facts.map((facts) => tellEvent(facts, teller.ids));
      told.set(teller, events);
    }
    return events;
  };
}
