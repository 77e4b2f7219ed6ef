import { compare, pushTo } from './collections.ts';
import type { Ids } from './completeEntities.ts';
import type { Draft } from './draft.ts';
import type { EntityLink, SourceDocument } from './model.ts';

/** The parent that most documents give. */
export function parentOf(draft: Draft, idsIn: ReadonlyMap<SourceDocument, Ids>): EntityLink | undefined {
  const votes = new Map<string, EntityLink[]>();
  for (const { document, parent } of draft.nodes) {
    const id = parent === undefined ? undefined : idsIn.get(document)?.[parent.entity];
    if (parent === undefined || id === undefined || id === draft.id) continue;
    pushTo(votes, id, { id, certainty: parent.certainty, evidence: parent.evidence });
  }
  const best = [...votes.values()].sort((a, b) => b.length - a.length || compare(a[0]!.id, b[0]!.id))[0];
  return best?.sort((a, b) => b.certainty - a.certainty)[0];
}

/** The parent that the gazetteer gives, if the sources name it. */
export function wellKnownParent(
  { id: own, body }: Draft,
  byBodyName: ReadonlyMap<string, string>,
): EntityLink | undefined {
  const id = body?.parent === undefined ? undefined : byBodyName.get(body.parent);
  return id === undefined || id === own ? undefined : { id, certainty: 0.9, outside: body!.source };
}
