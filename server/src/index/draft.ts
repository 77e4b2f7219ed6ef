import type { WellKnownBody } from '../extract/gazetteer/wellKnownBody.ts';
import { nameKey } from '../text/fold.ts';
import { aliasesOf, canonicalOf, collectSpellings } from './canonicalName.ts';
import { compare } from './collections.ts';
import type { CorrectedGroup } from './correctGroups.ts';
import type { GivenEntity } from './corrections.ts';
import { digestOf } from './digest.ts';
import { withGiven } from './given.ts';
import type { Alias, Entity, Evidence, SourceDocument } from './model.ts';
import { acronymKey, type Node } from './nodes.ts';

/** An entity in the making: what follows from its own nodes. Its id comes when all are there. */
export interface Draft {
  id: string;
  readonly nodes: readonly Node[];
  /** The documents of the nodes, by path. */
  readonly documents: readonly SourceDocument[];
  readonly kind: Entity['kind'];
  readonly canonical: string;
  readonly aliases: readonly Alias[];
  /** Of all nodes together. */
  readonly mentions: number;
  readonly introductions: readonly Evidence[];
  /** ISO dates of the first and the last document. */
  readonly first?: string;
  readonly last?: string;
  readonly body: WellKnownBody | undefined;
  /** No source gives the full name; the gazetteer does. */
  readonly isUnexplained: boolean;
  readonly given?: GivenEntity | undefined;
  /** Names that the user adds to those of the sources. */
  readonly added?: readonly string[];
}

/** What a draft is made of beside the nodes of its group. */
export interface DraftContext {
  readonly body: WellKnownBody | undefined;
  /** Acronyms of the body that no source uses, for it or for another: a note may. */
  readonly unusedAcronyms: readonly string[];
  /** Keys that are slips of the pen for a more frequent key. */
  readonly slips: ReadonlySet<string>;
}

/** The draft of a group of nodes, as the user describes it. */
export function draftEntity<Group>(
  { nodes, given, aliases: added }: CorrectedGroup<Group>,
  { body, unusedAcronyms, slips }: DraftContext,
): Draft {
  const kind = given?.kind ?? nodes[0]!.kind;
  const spellings = collectSpellings(nodes);
  const best = canonicalOf(kind, spellings, slips);
  const isUnexplained = body !== undefined && best?.kind !== 'full';
  const canonical = isUnexplained ? body.name : (best?.surface ?? given?.canonical ?? '');
  const aliases = aliasesOf(kind, spellings, canonical, slips);
  if (isUnexplained) aliases.push({ surface: body.name, kind: 'full', count: 0 });
  for (const acronym of unusedAcronyms) aliases.push({ surface: acronym, kind: 'acronym', count: 0 });
  const documents = documentsOf(nodes);
  const dates = documents.flatMap((document) => digestOf(document).from ?? []).sort(compare);
  const draft: Draft = {
    id: '',
    nodes,
    documents,
    kind,
    canonical,
    aliases: aliases.sort((a, b) => b.count - a.count || compare(a.surface, b.surface)),
    mentions: nodes.reduce((sum, { count }) => sum + count, 0),
    introductions: introductionsOf(nodes),
    ...(dates.length === 0 ? {} : { first: dates[0]!, last: dates.at(-1)! }),
    body,
    isUnexplained,
  };
  return added.length === 0 ? draft : withGiven(draft, added, given);
}

/** Acronyms of a well-known body that no source uses, for it or for another: a note may. */
export function unusedAcronyms(body: WellKnownBody | undefined, used: ReadonlySet<string>): string[] {
  return (body?.acronyms ?? []).filter((acronym) => acronym.length > 2 && !used.has(acronymKey(acronym)));
}

/** What the id of a draft begins with; several may have the same. */
export function idBase({ kind, canonical }: Draft): string {
  return `${kind}/${nameKey(canonical).replaceAll(' ', '-') || 'unnamed'}`;
}

function documentsOf(nodes: readonly Node[]): SourceDocument[] {
  const documents = [...new Set(nodes.map(({ document }) => document))];
  return documents.sort((a, b) => compare(a.path, b.path) || compare(a.uri, b.uri));
}

function introductionsOf(nodes: readonly Node[]): Evidence[] {
  return nodes
    .flatMap(({ introductions }) => introductions)
    .sort(
      (a, b) => b.score - a.score || lead(a.evidence) - lead(b.evidence) || byPlace(a.evidence, b.evidence),
    )
    .map(({ evidence }) => evidence);
}

/** How long a reader waits for the name in a sentence, in steps of some words. */
function lead({ span, sentence }: Evidence): number {
  return Math.floor((span.start - sentence.start) / 60);
}

function byPlace(a: Evidence, b: Evidence): number {
  return compare(a.document.path, b.document.path) || a.span.start - b.span.start;
}
