import type { AliasKind, EntityKind } from '../extract/extraction.ts';
import type { WellKnownBody } from '../extract/gazetteer/wellKnownBody.ts';
import { nameKey } from '../text/fold.ts';
import { normalizeSpace } from '../text/normalize.ts';
import { compare, pushTo } from './collections.ts';
import { correctGroups } from './correctGroups.ts';
import { type Corrections, type GivenEntity, noCorrections } from './corrections.ts';
import { documentFacts } from './documentFacts.ts';
import { evidenceAt } from './evidence.ts';
import { givenFacts, givenParent, organizationsByName, withGiven } from './given.ts';
import { type Identity, identify } from './identity.ts';
import type {
  Alias,
  Entity,
  EntityLink,
  Evidence,
  MentionPlace,
  RoleRecord,
  SourceDocument,
} from './model.ts';
import { acronymKey, collectNodes, keyOf, type Node } from './nodes.ts';
import { type Doubt, possiblySame } from './possiblySame.ts';
import { each, mapped, type Steps, sorted } from './steps.ts';

/** Entities of all documents, and how to get from a document's own numbers to them. */
export interface FoldedEntities {
  readonly entities: readonly Entity[];
  /** By document URI: the entity of each local number; `undefined` for places. */
  readonly byDocument: ReadonlyMap<string, readonly (Entity | undefined)[]>;
  readonly mentionsOf: ReadonlyMap<string, readonly MentionPlace[]>;
}

/** What one fold knows that the next can use. */
export interface FoldMemory {
  identified?: { readonly documents: readonly SourceDocument[]; readonly identity: Identity };
}

/** Folds documents, sorted by path, into entities; what the user corrects is settled last. */
export function* foldEntities(
  documents: readonly SourceDocument[],
  corrections: Corrections = noCorrections,
  memory: FoldMemory = {},
): Steps<FoldedEntities> {
  const nodes = yield* collectNodes(documents);
  const identity = (yield* remembered(documents, memory)) ?? (yield* identify(nodes));
  memory.identified = { documents, identity };
  const groups = correctGroups(yield* groupsOf(nodes, identity), corrections);
  const acronyms = new Set<string>();
  yield* each(nodes, (node) => {
    for (const acronym of node.acronyms) acronyms.add(acronym);
  });
  const drafts = yield* mapped(groups, ({ group, nodes, given, aliases }) => {
    const body = group === undefined ? undefined : identity.bodies.get(group.root);
    const draft = draftEntity(nodes, identity, body, acronyms, given);
    return aliases.length === 0 ? draft : withGiven(draft, aliases, given);
  });
  yield* giveIds(drafts);
  const idOf = new Map<SourceDocument, string[]>(documents.map((document) => [document, []]));
  yield* each(drafts, (draft) => {
    for (const node of draft.nodes) idOf.get(node.document)![node.local] = draft.id;
  });
  const ids = (document: SourceDocument, local: number): string | undefined => idOf.get(document)?.[local];
  const doubts = yield* possiblySame(drafts, corrections);
  return yield* complete(documents, drafts, ids, doubts);
}

/** Who is who as before, when no document says anything else about it. */
function* remembered(
  documents: readonly SourceDocument[],
  { identified }: FoldMemory,
): Steps<Identity | undefined> {
  if (identified?.documents.length !== documents.length) return undefined;
  let isSame = true;
  yield* each(documents, (document, number) => {
    const before = identified.documents[number]!;
    if (!isSame || document === before) return;
    isSame = document.uri === before.uri && documentFacts(document) === documentFacts(before);
  });
  return isSame ? identified.identity : undefined;
}

interface Draft {
  id: string;
  readonly nodes: readonly Node[];
  readonly kind: Entity['kind'];
  readonly canonical: string;
  readonly aliases: readonly Alias[];
  readonly places: readonly MentionPlace[];
  readonly body: WellKnownBody | undefined;
  /** No source gives the full name; the gazetteer does. */
  readonly isUnexplained: boolean;
  readonly given?: GivenEntity | undefined;
  /** Names that the user adds to those of the sources. */
  readonly added?: readonly string[];
}

function* groupsOf(nodes: readonly Node[], identity: Identity): Steps<{ root: number; nodes: Node[] }[]> {
  const groups = new Map<number, Node[]>();
  yield* each(nodes, (node, number) => pushTo(groups, identity.sets.find(number), node));
  return [...groups].map(([root, members]) => ({ root, nodes: members }));
}

function draftEntity(
  nodes: readonly Node[],
  identity: Identity,
  body: WellKnownBody | undefined,
  acronyms: ReadonlySet<string>,
  given: GivenEntity | undefined,
): Draft {
  const kind = given?.kind ?? nodes[0]!.kind;
  const places = nodes.flatMap((node) =>
    node.mentions.map((mention): MentionPlace => ({ document: node.document, mention })),
  );
  const spellings = collectSpellings(places);
  const best = canonicalOf(kind, spellings, identity);
  const isUnexplained = body !== undefined && best?.kind !== 'full';
  const canonical = isUnexplained ? body.name : (best?.surface ?? given?.canonical ?? '');
  const canonicalKey = keyOf(kind, canonical);
  const aliases = spellings.map(
    (spelling): Alias => ({
      surface: spelling.surface,
      kind: kindOf(kind, spelling, canonical, canonicalKey, identity),
      count: spelling.count,
    }),
  );
  if (isUnexplained) aliases.push({ surface: body.name, kind: 'full', count: 0 });
  for (const acronym of unusedAcronyms(body, acronyms)) {
    aliases.push({ surface: acronym, kind: 'acronym', count: 0 });
  }
  return {
    id: '',
    nodes,
    kind,
    canonical,
    aliases: aliases.sort((a, b) => b.count - a.count || compare(a.surface, b.surface)),
    places,
    body,
    isUnexplained,
  };
}

/** Acronyms of a well-known body that no source uses, for it or for another: a note may. */
function unusedAcronyms(body: WellKnownBody | undefined, used: ReadonlySet<string>): string[] {
  return (body?.acronyms ?? []).filter((acronym) => acronym.length > 2 && !used.has(acronymKey(acronym)));
}

interface Spelling {
  readonly surface: string;
  readonly kind: AliasKind;
  count: number;
  documents: number;
  last: string;
}

function collectSpellings(places: readonly MentionPlace[]): Spelling[] {
  const spellings = new Map<string, Spelling & { seenIn: SourceDocument }>();
  for (const { document, mention } of places) {
    const surface = normalizeSpace(mention.surface);
    const date = document.extraction.date?.to ?? '';
    const spelling = spellings.get(surface);
    if (spelling === undefined) {
      spellings.set(surface, {
        surface,
        kind: mention.alias,
        count: 1,
        documents: 1,
        last: date,
        seenIn: document,
      });
    } else {
      spelling.count++;
      if (spelling.seenIn !== document) spelling.documents++;
      spelling.seenIn = document;
      if (date > spelling.last) spelling.last = date;
    }
  }
  return [...spellings.values()];
}

/** The full name that most documents use; of equals the one used last; never a slip, rarely capitals. */
function canonicalOf(
  kind: EntityKind,
  spellings: readonly Spelling[],
  identity: Identity,
): Spelling | undefined {
  const rank = (spelling: Spelling): number =>
    (spelling.kind === 'full' ? 8 : spelling.kind === 'acronym' ? 4 : 0) +
    (identity.misspellings.has(keyOf(kind, spelling.surface)) ? 0 : 2) +
    (isShouted(spelling.surface) || hasInitial(spelling.surface) ? 0 : 1);
  return [...spellings].sort(
    (a, b) =>
      rank(b) - rank(a) ||
      b.documents - a.documents ||
      compare(b.last, a.last) ||
      b.count - a.count ||
      compare(a.surface, b.surface),
  )[0];
}

function isShouted(surface: string): boolean {
  return surface === surface.toUpperCase();
}

/** "V. Norov", which a full given name is better than. */
function hasInitial(surface: string): boolean {
  return /(?:^|\s)\p{Lu}\.?(?:\s|$)/u.test(surface);
}

function kindOf(
  kind: EntityKind,
  spelling: Spelling,
  canonical: string,
  canonicalKey: string,
  identity: Identity,
): AliasKind {
  if (spelling.surface === canonical || spelling.kind !== 'full') return spelling.kind;
  const key = keyOf(kind, spelling.surface);
  if (identity.misspellings.has(key)) return 'misspelling';
  return key === canonicalKey ? 'variant' : 'full';
}

/** Ids from the canonical name's key; of two that share one, the later documents' gets a number. */
function* giveIds(drafts: Draft[]): Steps<void> {
  const used = new Map<string, number>();
  yield* each(drafts, (draft) => {
    const key = nameKey(draft.canonical).replaceAll(' ', '-') || 'unnamed';
    const id = `${draft.kind}/${key}`;
    const count = (used.get(id) ?? 0) + 1;
    used.set(id, count);
    draft.id = count === 1 ? id : `${id}-${count}`;
  });
}

function* complete(
  documents: readonly SourceDocument[],
  drafts: readonly Draft[],
  ids: (document: SourceDocument, local: number) => string | undefined,
  doubts: ReadonlyMap<string, readonly Doubt[]>,
): Steps<FoldedEntities> {
  const byBodyName = new Map(
    drafts.flatMap((draft) => (draft.body === undefined ? [] : [[draft.body.name, draft.id]])),
  );
  const byName = organizationsByName(drafts);
  const parents = new Map<string, EntityLink | undefined>();
  yield* each(drafts, (draft) => {
    const parent = givenParent(draft, byName) ?? parentOf(draft, ids) ?? wellKnownParent(draft, byBodyName);
    parents.set(draft.id, parent);
  });
  const children = new Map<string, EntityLink[]>();
  for (const [id, parent] of parents) {
    if (parent !== undefined) pushTo(children, parent.id, { ...parent, id });
  }
  const roles = yield* collectRoles(documents, ids);
  const introductions = yield* collectIntroductions(documents, ids);
  const entities = yield* mapped(drafts, (draft): Entity => {
    const parent = parents.get(draft.id);
    const dates = draft.nodes.flatMap((node) => node.document.extraction.date?.from ?? []).sort(compare);
    return {
      id: draft.id,
      kind: draft.kind,
      canonical: draft.canonical,
      aliases: draft.aliases,
      ...(parent === undefined ? {} : { parent }),
      possiblySame: (doubts.get(draft.id) ?? []).map(linkTo),
      children: children.get(draft.id) ?? [],
      roles: roles.get(draft.id) ?? [],
      introductions: introductions.get(draft.id) ?? [],
      mentions: draft.places.length,
      documents: new Set(draft.places.map((place) => place.document)).size,
      ...(draft.isUnexplained ? { outside: draft.body!.source } : {}),
      ...givenFacts(draft),
      ...(dates.length === 0 ? {} : { first: dates[0]!, last: dates.at(-1)! }),
    };
  });
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const byDocument = yield* mapped(documents, (document): [string, (Entity | undefined)[]] => [
    document.uri,
    document.extraction.entities.map((_, local) => byId.get(ids(document, local) ?? '')),
  ]);
  return {
    entities: yield* sorted(entities, (a, b) => b.mentions - a.mentions || compare(a.id, b.id)),
    byDocument: new Map(byDocument),
    mentionsOf: new Map(drafts.map((draft) => [draft.id, draft.places])),
  };
}

function linkTo({ id, certainty, place }: Doubt): EntityLink {
  return {
    id,
    certainty,
    ...(place === undefined ? {} : { evidence: evidenceAt(place.document, place.mention) }),
  };
}

/** The parent that the gazetteer gives, if the sources name it. */
function wellKnownParent(draft: Draft, byBodyName: ReadonlyMap<string, string>): EntityLink | undefined {
  const id = draft.body?.parent === undefined ? undefined : byBodyName.get(draft.body.parent);
  return id === undefined || id === draft.id
    ? undefined
    : { id, certainty: 0.9, outside: draft.body!.source };
}

/** The parent that most documents give. */
function parentOf(
  draft: Draft,
  ids: (document: SourceDocument, local: number) => string | undefined,
): EntityLink | undefined {
  const votes = new Map<string, EntityLink[]>();
  for (const { document, local } of draft.nodes) {
    const parent = document.extraction.entities[local]!.parent;
    const id = parent === undefined ? undefined : ids(document, parent.entity);
    if (parent === undefined || id === undefined || id === draft.id) continue;
    pushTo(votes, id, { id, certainty: parent.certainty, evidence: evidenceAt(document, parent.evidence) });
  }
  const best = [...votes.values()].sort((a, b) => b.length - a.length || compare(a[0]!.id, b[0]!.id))[0];
  return best?.sort((a, b) => b.certainty - a.certainty)[0];
}

function* collectRoles(
  documents: readonly SourceDocument[],
  ids: (document: SourceDocument, local: number) => string | undefined,
): Steps<Map<string, RoleRecord[]>> {
  const roles = new Map<string, RoleRecord[]>();
  yield* each(documents, (document) => {
    const date = document.extraction.date?.from;
    for (const role of document.extraction.roles) {
      const person = ids(document, role.person);
      const organization = role.organization === undefined ? undefined : ids(document, role.organization);
      if (person === undefined) continue;
      const record: RoleRecord = {
        person,
        ...(organization === undefined ? {} : { organization }),
        title: role.title,
        ...(date === undefined ? {} : { date }),
        certainty: role.certainty,
        evidence: evidenceAt(document, role),
      };
      pushTo(roles, person, record);
      if (organization !== undefined) pushTo(roles, organization, record);
    }
  });
  yield* each(roles.values(), (records) => {
    records.sort((a, b) => compare(a.date ?? '', b.date ?? ''));
  });
  return roles;
}

function* collectIntroductions(
  documents: readonly SourceDocument[],
  ids: (document: SourceDocument, local: number) => string | undefined,
): Steps<Map<string, Evidence[]>> {
  const found = new Map<string, { score: number; evidence: Evidence }[]>();
  yield* each(documents, (document) => {
    for (const { entity, name, sentence, score } of document.extraction.introductions) {
      const id = ids(document, entity);
      if (id !== undefined) pushTo(found, id, { score, evidence: { document, span: name, sentence } });
    }
  });
  const best = yield* mapped(found, ([id, list]): [string, Evidence[]] => [
    id,
    list
      .sort(
        (a, b) => b.score - a.score || lead(a.evidence) - lead(b.evidence) || byPlace(a.evidence, b.evidence),
      )
      .map(({ evidence }) => evidence),
  ]);
  return new Map(best);
}

/** How long a reader waits for the name in a sentence, in steps of some words. */
function lead({ span, sentence }: Evidence): number {
  return Math.floor((span.start - sentence.start) / 60);
}

function byPlace(a: Evidence, b: Evidence): number {
  return compare(a.document.path, b.document.path) || a.span.start - b.span.start;
}
