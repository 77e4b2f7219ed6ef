import { nameKey } from '../text/fold.ts';
import { pushTo } from './collections.ts';
import { digestOf, type Office } from './digest.ts';
import { type JoinedSets, type JoinReason, type JoinStep, joinReasons } from './joinedSets.ts';
import type { Evidence } from './model.ts';
import { acronymKey, evidenceOfSpelling, keyOf, type Node, type NodeSpelling } from './nodes.ts';

/** Why a document's name is held for an entity. */
export interface Join {
  readonly node: Node;
  readonly reason: JoinReason | 'canonical name' | 'dossier.yml';
  /** 0 to 1. */
  readonly certainty: number;
  /** The name in the document, then the one elsewhere that it is held for; before them offices that they share. */
  evidence(): readonly Evidence[];
}

/**
 * Why each of an entity's nodes belongs to it: the step by which it came to the first that bears the canonical name,
 * or to another that is nearer to that one.
 */
export function joinsOf(
  nodes: readonly Node[],
  numberOf: (node: Node) => number,
  sets: JoinedSets,
  canonical: string,
): Join[] {
  const first =
    nodes.find(({ spellings }) => spellings.some(({ surface }) => surface === canonical)) ?? nodes[0];
  if (first === undefined) return [];
  const byNumber = new Map(nodes.map((node) => [numberOf(node), node]));
  const towards = stepsTowards(numberOf(first), sets.stepsAmong([...byNumber.keys()]));
  const partners = new Partners(nodes);
  return nodes.map((node): Join => {
    if (node === first)
      return { node, reason: 'canonical name', certainty: 1, evidence: () => placeOf(node) };
    const step = towards.get(numberOf(node));
    if (step === undefined)
      return { node, reason: 'dossier.yml', certainty: 1, evidence: () => placeOf(node) };
    const near = byNumber.get(step.to) ?? first;
    const { reason } = step;
    const evidence = () => evidenceFor(node, partners.of(node, near), reason);
    return { node, reason, certainty: joinReasons[reason], evidence };
  });
}

/** By number: the step that leads from it towards the first. */
function stepsTowards(
  first: number,
  steps: readonly JoinStep[],
): Map<number, { to: number; reason: JoinReason }> {
  const stepsOf = new Map<number, JoinStep[]>();
  for (const step of steps) {
    pushTo(stepsOf, step.one, step);
    pushTo(stepsOf, step.other, step);
  }
  const towards = new Map<number, { to: number; reason: JoinReason }>();
  const reached = [first];
  for (const at of reached) {
    for (const { one, other, reason } of stepsOf.get(at) ?? []) {
      const next = one === at ? other : one;
      if (next === first || towards.has(next)) continue;
      towards.set(next, { to: at, reason });
      reached.push(next);
    }
  }
  return towards;
}

/** The nodes of an entity by their names: for a bare acronym the first that explains it, for a surname the first in full. */
class Partners {
  readonly #byName = new Map<string, Node>();

  constructor(nodes: readonly Node[]) {
    for (const node of nodes) {
      if (node.keys.size === 0) continue;
      for (const name of namesOf(node)) if (!this.#byName.has(name)) this.#byName.set(name, node);
      for (const key of node.keys)
        for (const word of key.split(' ')) if (!this.#byName.has(word)) this.#byName.set(word, node);
    }
  }

  /** The one that shows best why a node is one with another: of a full name that one itself. */
  of(node: Node, near: Node): Node {
    if (node.keys.size > 0) return near;
    const [found] = namesOf(node).flatMap((name) => {
      return this.#byName.get(name) ?? this.#byName.get(name.slice(name.lastIndexOf(' ') + 1)) ?? [];
    });
    return found === undefined || found === node ? near : found;
  }
}

function namesOf({ acronyms, keys, weakKeys }: Node): string[] {
  return [...acronyms, ...keys, ...weakKeys];
}

function evidenceFor(node: Node, other: Node, reason: JoinReason): Evidence[] {
  const offices = OFFICES.has(reason) ? sharedOffice(node, other) : [];
  const places = OTHERWISE.has(reason)
    ? [placeOf(node, fullest(node)), placeOf(other, fullest(other))]
    : [placeOf(node, inCommon(node, other)), placeOf(other, inCommon(other, node))];
  return [...offices, ...places.flat()];
}

const OFFICES: ReadonlySet<JoinReason> = new Set([
  'same name and office',
  'same name and body',
  'fuller name and office',
]);
/** Two that do not write the name alike. */
const OTHERWISE: ReadonlySet<JoinReason> = new Set([
  'word order',
  'translation',
  'misspelling',
  'fuller name',
  'fuller name and office',
  'fuller name and company',
  'owner',
  'owner named beside it',
  'called after it',
  'part of the name',
]);

/** Where two documents give a person the same office, else any; none for a body. */
function sharedOffice(node: Node, other: Node): Evidence[] {
  const [own, others] = [officesOf(node), officesOf(other)];
  const byTitle = new Map(others.map((office) => [nameKey(office.title), office]));
  const shared = own.find(({ title }) => byTitle.has(nameKey(title)));
  const pair = shared === undefined ? [own[0], others[0]] : [shared, byTitle.get(nameKey(shared.title))];
  return pair.flatMap((office) => office?.evidence ?? []);
}

function officesOf({ document, local }: Node): readonly Office[] {
  return digestOf(document).offices.filter(({ person }) => person === local);
}

/** The spelling that a document has in common with another. */
function inCommon(node: Node, other: Node): NodeSpelling | undefined {
  const names = new Set(namesOf(other));
  return node.spellings.find(
    ({ surface }) => names.has(keyOf(node.kind, surface)) || names.has(acronymKey(surface)),
  );
}

function fullest({ spellings }: Node): NodeSpelling | undefined {
  return [...spellings].sort((a, b) => b.surface.length - a.surface.length)[0];
}

/** Where a document writes a name so, else where it first names it. */
function placeOf(node: Node, spelling = node.spellings[0]): Evidence[] {
  return spelling === undefined ? [] : [evidenceOfSpelling(node, spelling)];
}
