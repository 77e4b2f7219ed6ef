/** The kinds of names that are told apart, in the order of their labels. */
export const TAG_KINDS = ['person', 'organization', 'place'] as const;
export type TagKind = (typeof TAG_KINDS)[number];

/** A name's first token, those between, its last; or all of it when it has one token. */
const PARTS = ['begin', 'inside', 'last', 'unit'] as const;
export type Part = (typeof PARTS)[number];

/** Label 0 is "outside of names"; then the four parts of each kind. */
export const OUTSIDE = 0;
export const LABELS = 1 + TAG_KINDS.length * PARTS.length;

export function labelOf(kind: TagKind, part: Part): number {
  return 1 + TAG_KINDS.indexOf(kind) * PARTS.length + PARTS.indexOf(part);
}

/** The part of a label other than {@link OUTSIDE}. */
export function partOf(label: number): Part {
  return PARTS[(label - 1) & 3]!;
}

/** True when `next` may follow `label` in a sequence of complete names. */
export function mayFollow(label: number, next: number): boolean {
  const goesOn = next !== OUTSIDE && (partOf(next) === 'inside' || partOf(next) === 'last');
  if (label === OUTSIDE || partOf(label) === 'last' || partOf(label) === 'unit') return !goesOn;
  return goesOn && (label - 1) >> 2 === (next - 1) >> 2;
}
