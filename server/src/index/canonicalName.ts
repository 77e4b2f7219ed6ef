import type { AliasKind, EntityKind } from '../extract/extraction.ts';
import { compare } from './collections.ts';
import { digestOf } from './digest.ts';
import type { Alias, SourceDocument } from './model.ts';
import { keyOf, type Node } from './nodes.ts';

/** A spelling of a name, as all documents use it. */
export interface Spelling {
  readonly surface: string;
  readonly kind: AliasKind;
  count: number;
  documents: number;
  /** ISO date of the last document that uses it. */
  last: string;
}

/** The spellings of an entity's nodes. */
export function collectSpellings(nodes: readonly Node[]): Spelling[] {
  const spellings = new Map<string, Spelling & { seenIn: SourceDocument }>();
  for (const { document, spellings: used } of nodes) {
    const date = digestOf(document).to ?? '';
    for (const { surface, kind, count } of used) {
      const spelling = spellings.get(surface);
      if (spelling === undefined) {
        spellings.set(surface, { surface, kind, count, documents: 1, last: date, seenIn: document });
        continue;
      }
      spelling.count += count;
      if (spelling.seenIn !== document) spelling.documents++;
      spelling.seenIn = document;
      if (date > spelling.last) spelling.last = date;
    }
  }
  return [...spellings.values()];
}

/**
 * The full name that most documents use; of equals the one used last; never a slip, rarely capitals, of a body never
 * the last word of a longer one.
 */
export function canonicalOf(
  kind: EntityKind,
  spellings: readonly Spelling[],
  slips: ReadonlySet<string>,
): Spelling | undefined {
  const names = spellings.filter((spelling) => kind === 'organization' && spelling.kind === 'full');
  const shorts = new Set(names.flatMap(({ surface }) => lastWord(surface)));
  const isFull = (spelling: Spelling): boolean => spelling.kind === 'full' && !shorts.has(spelling.surface);
  const rank = (spelling: Spelling): number =>
    (isFull(spelling) ? 8 : spelling.kind === 'acronym' ? 4 : 0) +
    (slips.has(keyOf(kind, spelling.surface)) ? 0 : 2) +
    (isShouted(spelling.surface) || hasInitial(spelling.surface) ? 0 : 1);
  return spellings
    .map((spelling) => ({ spelling, rank: rank(spelling) }))
    .sort(
      ({ spelling: a, rank: one }, { spelling: b, rank: other }) =>
        other - one ||
        b.documents - a.documents ||
        compare(b.last, a.last) ||
        b.count - a.count ||
        compare(a.surface, b.surface),
    )[0]?.spelling;
}

/** The word that alone is short for the name: "Initiative" of "Lakes Initiative". */
function lastWord(surface: string): string[] {
  const at = surface.lastIndexOf(' ');
  return at < 0 ? [] : [surface.slice(at + 1)];
}

/** The spellings as aliases of a canonical name. */
export function aliasesOf(
  kind: EntityKind,
  spellings: readonly Spelling[],
  canonical: string,
  slips: ReadonlySet<string>,
): Alias[] {
  const canonicalKey = keyOf(kind, canonical);
  const aliasKind = (spelling: Spelling): AliasKind => {
    if (spelling.surface === canonical || spelling.kind !== 'full') return spelling.kind;
    const key = keyOf(kind, spelling.surface);
    if (slips.has(key)) return 'misspelling';
    return key === canonicalKey ? 'variant' : 'full';
  };
  return spellings.map((spelling) => ({
    surface: spelling.surface,
    kind: aliasKind(spelling),
    count: spelling.count,
  }));
}

function isShouted(surface: string): boolean {
  return surface === surface.toUpperCase();
}

/** "V. Norov", which a full given name is better than. */
function hasInitial(surface: string): boolean {
  return /(?:^|\s)\p{Lu}\.?(?:\s|$)/u.test(surface);
}
