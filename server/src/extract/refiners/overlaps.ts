import { bySpan, covers } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import type { Candidate } from '../candidate.ts';
import type { Context } from '../context.ts';
import { isCompanySuffix, isOrganizationHead, isPlaceName, isWeakOrganizationHead } from '../lexicon.ts';

/** A candidate that stands, alone or inside a longer name. */
export interface NameSpan extends Candidate {
  readonly nested: boolean;
}

const LEAST_CERTAINTY = 0.3;

/**
 * Chooses among candidates that overlap: the surer one, and of nearly equal ones the longer, then the leftmost.
 * Organisations and places inside the chosen name of an organisation stay, as nested; all else that overlaps
 * goes. The same span proposed twice becomes one, surer than either.
 */
export function resolveOverlaps(context: Context, candidates: readonly Candidate[]): NameSpan[] {
  const chosen = new Set<Candidate>();
  const byToken: Candidate[][] = new Array(context.tokens.length);
  for (const candidate of heaviestFirst(merged(context, candidates))) {
    const rivals = rivalsOf(candidate, byToken);
    if (!rivals.every((other) => mayHold(other, candidate) || maySwallow(candidate, other))) continue;
    for (const other of rivals) if (other.kind === 'person') chosen.delete(other);
    chosen.add(candidate);
    for (let i = candidate.first; i < candidate.last; i++) {
      const there = byToken[i];
      if (there === undefined) byToken[i] = [candidate];
      else there.push(candidate);
    }
  }
  const kept: NameSpan[] = [];
  let outer: Candidate | undefined;
  for (const candidate of [...chosen].sort(bySpan)) {
    const nested = outer !== undefined && candidate.end <= outer.end;
    if (
      nested &&
      !(candidate.first > outer!.first
        ? standsAlone(context, candidate)
        : isOwner(context, candidate, outer!))
    )
      continue;
    kept.push(asNameSpan(candidate, nested));
    if (!nested) outer = candidate;
  }
  return kept;
}

/** Written out: candidates are made in many ways, and what reads the names is faster when all are made in one. */
function asNameSpan(
  { start, end, first, last, kind, rule, certainty }: Candidate,
  nested: boolean,
): NameSpan {
  return { start, end, first, last, kind, rule, certainty, nested };
}

/**
 * A body that begins a longer name owns it ("SCO Secretariat"), unless it is its very head ("Committee of the …"),
 * the name without its town or legal form ("PSV Eindhoven", "Steppe Ventures Ltd"), or what it is called after.
 */
function isOwner({ tokens }: Context, inner: Candidate, outer: Candidate): boolean {
  if (/^(of|for|on|in|to|de|des|du)$/.test(tokens[inner.last]?.lower ?? '')) return false;
  const rest = tokens.slice(inner.last, outer.last).filter(({ kind }) => kind === 'word');
  if (tokens[inner.first]!.shape === 'upper')
    return rest.some(({ lower }) => !isPlaceName(lower) && !isCompanySuffix(lower));
  return hasHead(tokens.slice(inner.first, inner.last)) && hasHead(rest);
}

function hasHead(words: readonly Token[]): boolean {
  return words.some(({ lower }) => isOrganizationHead(lower) || isWeakOrganizationHead(lower));
}

/** A body named inside a longer name hangs on it by a preposition, an article or a possessive. */
function standsAlone(context: Context, inner: Candidate): boolean {
  const before = context.tokens[inner.first - 1];
  return (
    before === undefined ||
    before.kind === 'possessive' ||
    /^(of|the|for|to|at|in|on|de|-|–)$/.test(before.lower)
  );
}

const NONE: readonly Candidate[] = [];

/** What was chosen before for any of a candidate's tokens. */
function rivalsOf(
  candidate: Candidate,
  byToken: readonly (readonly Candidate[] | undefined)[],
): readonly Candidate[] {
  let rivals: Candidate[] | undefined;
  for (let i = candidate.first; i < candidate.last; i++) {
    for (const other of byToken[i] ?? NONE) {
      if (rivals === undefined) rivals = [other];
      else if (!rivals.includes(other)) rivals.push(other);
    }
  }
  return rivals ?? NONE;
}

const KINDS = ['organization', 'person', 'place'];

/** The candidates that are sure enough. Their weights are computed once, and compared without making new numbers. */
function heaviestFirst(candidates: readonly Candidate[]): Candidate[] {
  const sure = candidates.filter(({ certainty }) => certainty >= LEAST_CERTAINTY);
  const weights = Float64Array.from(sure, weight);
  const order = sure.map((_, number) => number);
  order.sort((a, b) => {
    if (weights[a] !== weights[b]) return weights[a]! > weights[b]! ? -1 : 1;
    const [one, other] = [sure[a]!, sure[b]!];
    return one.start - other.start || KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind);
  });
  return order.map((number) => sure[number]!);
}

function weight(candidate: Candidate): number {
  return candidate.certainty + 0.03 * Math.min(candidate.last - candidate.first, 10);
}

function mayHold(outer: Candidate, inner: Candidate): boolean {
  const isStrictlyInside = covers(outer, inner) && outer.last - outer.first > inner.last - inner.first;
  return isStrictlyInside && outer.kind === 'organization' && inner.kind !== 'person';
}

/** A long name that is found after a shorter, surer one inside it holds that one; of a person it leaves nothing. */
function maySwallow(outer: Candidate, inner: Candidate): boolean {
  if (outer.kind !== 'organization' || !covers(outer, inner) || outer.certainty < 0.5) return false;
  if (outer.last - outer.first <= inner.last - inner.first) return false;
  return inner.kind !== 'person' || outer.certainty >= 0.8;
}

/** One candidate per span and kind; agreement of independent rules makes it surer (noisy or). */
function merged({ tokens }: Context, candidates: readonly Candidate[]): Candidate[] {
  const all: Candidate[] = [];
  // By first token the last of those that begin there, and for each of all the one before it.
  const latest = new Int32Array(tokens.length).fill(-1);
  const before: number[] = [];
  for (const candidate of candidates) {
    let number = latest[candidate.first]!;
    while (number >= 0 && !isAlike(all[number]!, candidate)) number = before[number]!;
    if (number < 0) {
      before.push(latest[candidate.first]!);
      latest[candidate.first] = all.length;
      all.push(candidate);
      continue;
    }
    const other = all[number]!;
    if (other.rule !== candidate.rule) {
      const stronger = other.certainty >= candidate.certainty ? other : candidate;
      const certainty = 1 - (1 - other.certainty) * (1 - candidate.certainty);
      all[number] = { ...stronger, certainty: Math.min(certainty, 0.99) };
    } else if (candidate.certainty > other.certainty) all[number] = candidate;
  }
  return all;
}

function isAlike(a: Candidate, b: Candidate): boolean {
  return a.last === b.last && a.kind === b.kind;
}
