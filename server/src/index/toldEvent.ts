import type { Ids } from './completeEntities.ts';
import type { EventFacts } from './eventFacts.ts';
import type { CorpusEvent } from './model.ts';

/** An event as one document tells it, with who is meant by it: ids of entities. */
export interface ToldEvent extends EventFacts {
  readonly participants: readonly string[];
  readonly others: readonly string[];
  readonly parts: CorpusEvent['parts'];
}

/** Tells an event with the ids of its document's local entities. */
export function tellEvent(facts: EventFacts, idsOf: Ids): ToldEvent {
  const { participants, others, parts } = facts.event;
  const taking = idsAmong(participants, idsOf);
  return {
    ...facts,
    participants: taking,
    others: idsAmong(others, idsOf).filter((id) => !taking.includes(id)),
    parts: parts.flatMap(({ entity: local, part }) => {
      const entity = idsOf[local];
      return entity === undefined ? [] : [{ entity, part }];
    }),
  };
}

function idsAmong(locals: readonly number[], idsOf: Ids): string[] {
  return [...new Set(locals.flatMap((local) => idsOf[local] ?? []))];
}
