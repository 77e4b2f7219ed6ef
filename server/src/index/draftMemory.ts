import { areEqual } from './collections.ts';
import type { CorrectedGroup } from './correctGroups.ts';
import { type Draft, type DraftContext, draftEntity, idBase } from './draft.ts';
import type { Node } from './nodes.ts';

interface Made<Group> {
  readonly group: CorrectedGroup<Group>;
  readonly context: DraftContext;
  readonly draft: Draft;
  /** `idBase` of the draft. */
  readonly base: string;
}

/** The drafts of one fold, for the next: what is made of the same is the same object again. */
export class DraftMemory<Group> {
  #slips: ReadonlySet<string> = new Set();
  #made = new Map<Node, Made<Group>>();

  /** Begins a fold with these slips of the pen; `make` drafts then, and `end` forgets what it did not draft. */
  begin(slips: ReadonlySet<string>): DraftRound<Group> {
    const changed = new Set([
      ...[...slips].filter((key) => !this.#slips.has(key)),
      ...[...this.#slips].filter((key) => !slips.has(key)),
    ]);
    const made = new Map<Node, Made<Group>>();
    return {
      make: (group, context) => {
        const first = group.nodes[0];
        const before = first === undefined ? undefined : this.#made.get(first);
        const one =
          before !== undefined && isSame(before, group, context) && !touches(group.nodes, changed)
            ? before
            : makeDraft(group, context);
        if (first !== undefined) made.set(first, one);
        return one;
      },
      end: () => {
        this.#slips = slips;
        this.#made = made;
      },
    };
  }
}

export interface DraftRound<Group> {
  make(group: CorrectedGroup<Group>, context: DraftContext): { readonly draft: Draft; readonly base: string };
  end(): void;
}

function makeDraft<Group>(group: CorrectedGroup<Group>, context: DraftContext): Made<Group> {
  const draft = draftEntity(group, context);
  return { group, context, draft, base: idBase(draft) };
}

function isSame<Group>(
  { group, context }: Made<Group>,
  { nodes, given, aliases }: CorrectedGroup<Group>,
  { body, unusedAcronyms }: DraftContext,
): boolean {
  return (
    group.given === given &&
    context.body === body &&
    areEqual(group.nodes, nodes) &&
    areEqual(group.aliases, aliases) &&
    areEqual(context.unusedAcronyms, unusedAcronyms)
  );
}

function touches(nodes: readonly Node[], keys: ReadonlySet<string>): boolean {
  return keys.size > 0 && nodes.some((node) => [...node.keys].some((key) => keys.has(key)));
}
