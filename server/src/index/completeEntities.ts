import { areEqual, compare, pushTo } from './collections.ts';
import type { Corrections } from './corrections.ts';
import { digestOf } from './digest.ts';
import type { Draft } from './draft.ts';
import { givenFacts, givenParent, organizationsByName } from './given.ts';
import type { Entity, EntityLink, RoleRecord, SourceDocument } from './model.ts';
import { evidenceOfSpelling, type Node } from './nodes.ts';
import { parentOf, wellKnownParent } from './parents.ts';
import { type Doubt, possiblySame } from './possiblySame.ts';
import { rolesOf } from './roles.ts';
import { each, filtered, mapOf, mapped, mappedByWeight, type Steps, sorted } from './steps.ts';

/** Entities of all documents, and how to get from a document's own numbers to them. */
export interface FoldedEntities {
  /** Most mentioned first. */
  readonly entities: readonly Entity[];
  readonly made: ReadonlyMap<string, MadeEntity>;
  /** The ids of a document's local numbers; `undefined` for places. */
  readonly idsIn: ReadonlyMap<SourceDocument, Ids>;
}

export type Ids = readonly (string | undefined)[];

/** An entity with what it was made of. */
export interface MadeEntity {
  readonly entity: Entity;
  readonly draft: Draft;
  readonly nodes: readonly Node[];
  readonly saidParent: EntityLink | undefined;
  /** The entity as a child of its parent. */
  readonly asChild: EntityLink | undefined;
  readonly doubts: readonly Doubt[];
}

/**
 * Adds to the drafts what follows from others: parents, children, offices, doubts. What is the same as `before` is
 * the same object again.
 */
export function* completeEntities(
  documents: readonly SourceDocument[],
  drafts: readonly Draft[],
  corrections: Corrections,
  before: FoldedEntities | undefined,
): Steps<FoldedEntities> {
  const idsIn = yield* collectIds(documents, drafts, before);
  const touched = yield* idsTouched(idsIn, before);
  const doubts = yield* possiblySame(drafts, corrections);
  const parentFor = yield* parentFinder(drafts);
  const linked = yield* mappedByWeight(drafts, weightOf, (draft) => {
    const last = before?.made.get(draft.id);
    const isAsBefore = last?.draft === draft && !touched.has(draft.id);
    const saidParent = isAsBefore ? last.saidParent : parentOf(draft, idsIn);
    const parent = sameLink(parentFor(draft, saidParent), last?.entity.parent);
    return { draft, last: last?.draft === draft ? last : undefined, isAsBefore, saidParent, parent };
  });
  const children = new Map<string, EntityLink[]>();
  const asChild = yield* mapped(linked, ({ draft, last, parent }) => {
    if (parent === undefined) return undefined;
    const link = parent === last?.entity.parent ? last.asChild! : { ...parent, id: draft.id };
    pushTo(children, parent.id, link);
    return link;
  });
  const made = yield* mappedByWeight(
    linked,
    ({ draft }) => weightOf(draft),
    ({ draft, last, isAsBefore, saidParent, parent }, number): [string, MadeEntity] => {
      const roles = isAsBefore ? last!.entity.roles : sameRoles(rolesOf(draft, idsIn), last?.entity.roles);
      const about: About = {
        parent,
        roles,
        children: children.get(draft.id) ?? [],
        doubts: doubts.get(draft.id) ?? [],
      };
      const isSame = last !== undefined && isAbout(last, about);
      const entity = isSame ? last.entity : makeEntity(draft, about);
      return [
        draft.id,
        { entity, draft, nodes: draft.nodes, saidParent, asChild: asChild[number], doubts: about.doubts },
      ];
    },
  );
  const entities = made.map(([, { entity }]) => entity);
  return {
    entities: yield* sorted(entities, (a, b) => b.mentions - a.mentions || compare(a.id, b.id)),
    made: yield* mapOf(made),
    idsIn,
  };
}

/** What is looked at of a draft: each of its documents. */
function weightOf({ documents }: Draft): number {
  return documents.length;
}

/** The id of each local entity; the same list as before where all are the same. */
function* collectIds(
  documents: readonly SourceDocument[],
  drafts: readonly Draft[],
  before: FoldedEntities | undefined,
): Steps<Map<SourceDocument, Ids>> {
  const lists = yield* mapped(documents, (document): [SourceDocument, (string | undefined)[]] => [
    document,
    digestOf(document).nodeOf.map(() => undefined),
  ]);
  const ids = yield* mapOf(lists);
  yield* each(drafts, ({ id, nodes }) => {
    for (const { document, local } of nodes) ids.get(document)![local] = id;
  });
  const same = yield* mapped(lists, ([document, list]): [SourceDocument, Ids] => {
    const last = before?.idsIn.get(document);
    return [document, last !== undefined && areEqual(last, list) ? last : list];
  });
  return yield* mapOf(same);
}

/** Ids that stand in a document in which some id is new. */
function* idsTouched(
  idsIn: ReadonlyMap<SourceDocument, Ids>,
  before: FoldedEntities | undefined,
): Steps<Set<string | undefined>> {
  const touched = new Set<string | undefined>();
  yield* each(idsIn, ([document, ids]) => {
    if (before?.idsIn.get(document) !== ids) for (const id of ids) touched.add(id);
  });
  return touched;
}

/** What the user, the sources or the gazetteer say of the body above a draft. */
function* parentFinder(
  drafts: readonly Draft[],
): Steps<(draft: Draft, said: EntityLink | undefined) => EntityLink | undefined> {
  const wellKnown = yield* filtered(drafts, ({ body }) => body !== undefined);
  const byBodyName = new Map(wellKnown.map(({ body, id }) => [body!.name, id]));
  const byName = organizationsByName(drafts);
  return (draft, said) => givenParent(draft, byName) ?? said ?? wellKnownParent(draft, byBodyName);
}

function sameRoles(
  roles: readonly RoleRecord[],
  before: readonly RoleRecord[] | undefined,
): readonly RoleRecord[] {
  return before !== undefined && areEqual(before, roles) ? before : roles;
}

/** What others say of an entity. */
interface About {
  readonly parent: EntityLink | undefined;
  readonly roles: readonly RoleRecord[];
  readonly children: readonly EntityLink[];
  readonly doubts: readonly Doubt[];
}

function isAbout({ entity, doubts }: MadeEntity, about: About): boolean {
  return (
    entity.parent === about.parent &&
    entity.roles === about.roles &&
    areEqual(entity.children, about.children) &&
    doubts.length === about.doubts.length &&
    doubts.every((doubt, at) => isSameDoubt(doubt, about.doubts[at]!))
  );
}

function isSameDoubt(a: Doubt, b: Doubt): boolean {
  return (
    a.id === b.id &&
    a.certainty === b.certainty &&
    a.place?.node === b.place?.node &&
    a.place?.spelling === b.place?.spelling
  );
}

/** The link as it was before, if it says the same. */
function sameLink(link: EntityLink | undefined, before: EntityLink | undefined): EntityLink | undefined {
  const isSame =
    link !== undefined &&
    before !== undefined &&
    link.id === before.id &&
    link.certainty === before.certainty &&
    link.outside === before.outside &&
    link.evidence === before.evidence;
  return isSame ? before : link;
}

function makeEntity(draft: Draft, { parent, roles, children, doubts }: About): Entity {
  return {
    id: draft.id,
    kind: draft.kind,
    canonical: draft.canonical,
    aliases: draft.aliases,
    ...(parent === undefined ? {} : { parent }),
    possiblySame: doubts.map(linkTo),
    children,
    roles,
    introductions: draft.introductions,
    mentions: draft.mentions,
    documents: draft.documents.length,
    ...(draft.isUnexplained ? { outside: draft.body!.source } : {}),
    ...givenFacts(draft),
    ...(draft.first === undefined ? {} : { first: draft.first, last: draft.last! }),
  };
}

function linkTo({ id, certainty, place }: Doubt): EntityLink {
  if (place === undefined) return { id, certainty };
  return { id, certainty, evidence: evidenceOfSpelling(place.node, place.spelling) };
}
