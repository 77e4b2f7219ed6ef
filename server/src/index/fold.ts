import { completeEntities, type FoldedEntities } from './completeEntities.ts';
import { type CorrectedGroup, correctGroups } from './correctGroups.ts';
import { type Corrections, noCorrections } from './corrections.ts';
import { collectNodes, digestOf } from './digest.ts';
import { type Draft, unusedAcronyms } from './draft.ts';
import { DraftMemory } from './draftMemory.ts';
import { type Identity, identify } from './identity.ts';
import type { JoinedSets } from './joinedSets.ts';
import type { SourceDocument } from './model.ts';
import type { Node } from './nodes.ts';
import { each, eachByWeight, type Steps } from './steps.ts';

/** What one fold knows that the next can use; it never changes what comes out. */
export interface EntityMemory {
  identified?: { readonly documents: readonly SourceDocument[]; readonly identity: Identity };
  readonly drafts: DraftMemory<Group>;
  folded?: FoldedEntities;
}

export function newEntityMemory(): EntityMemory {
  return { drafts: new DraftMemory() };
}

/** Nodes that identity holds for one, under their root. */
interface Group {
  readonly root: number;
  readonly nodes: readonly Node[];
}

/**
 * Folds documents, sorted by path, into entities; what the user corrects is settled last. Of what was folded before
 * that stays as it is which no change touches: the same objects, and no work but to see that it is so.
 */
export function* foldEntities(
  documents: readonly SourceDocument[],
  corrections: Corrections = noCorrections,
  memory: EntityMemory = newEntityMemory(),
): Steps<FoldedEntities & { readonly sets: JoinedSets }> {
  const nodes = yield* collectNodes(documents);
  const identity = (yield* remembered(documents, memory)) ?? (yield* identify(nodes));
  memory.identified = { documents, identity };
  const groups = yield* correctGroups(yield* groupsOf(nodes, identity), corrections);
  const drafts = yield* draftAll(groups, nodes, identity, memory.drafts);
  memory.folded = yield* completeEntities(documents, drafts, corrections, memory.folded);
  return { ...memory.folded, sets: identity.sets };
}

/** Who is who as before, when no document says anything else about it. */
function* remembered(
  documents: readonly SourceDocument[],
  { identified }: EntityMemory,
): Steps<Identity | undefined> {
  if (identified?.documents.length !== documents.length) return undefined;
  let isSame = true;
  yield* each(documents, (document, number) => {
    const before = identified.documents[number]!;
    if (!isSame || document === before) return;
    isSame = document.uri === before.uri && digestOf(document).fingerprint === digestOf(before).fingerprint;
  });
  return isSame ? identified.identity : undefined;
}

function* groupsOf(nodes: readonly Node[], { sets }: Identity): Steps<Group[]> {
  const groups = new Map<number, { root: number; nodes: Node[] }>();
  yield* each(nodes, (node, number) => {
    const root = sets.find(number);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, { root, nodes: [node] });
    else group.nodes.push(node);
  });
  return [...groups.values()];
}

/** Drafts with their ids: from the canonical name's key; of two that share one, the later documents' gets a number. */
function* draftAll(
  groups: readonly CorrectedGroup<Group>[],
  nodes: readonly Node[],
  { bodies, misspellings: slips }: Identity,
  memory: DraftMemory<Group>,
): Steps<Draft[]> {
  const acronyms = new Set<string>();
  yield* each(nodes, (node) => {
    for (const acronym of node.acronyms) acronyms.add(acronym);
  });
  const round = memory.begin(slips);
  const used = new Map<string, number>();
  const drafts: Draft[] = [];
  const weightOf = (one: CorrectedGroup<Group>) => one.nodes.length;
  yield* eachByWeight(groups, weightOf, (one) => {
    const body = one.group === undefined ? undefined : bodies.get(one.group.root);
    const made = round.make(one, { body, unusedAcronyms: unusedAcronyms(body, acronyms), slips });
    const count = (used.get(made.base) ?? 0) + 1;
    used.set(made.base, count);
    made.draft.id = count === 1 ? made.base : `${made.base}-${count}`;
    drafts.push(made.draft);
  });
  round.end();
  return drafts;
}
