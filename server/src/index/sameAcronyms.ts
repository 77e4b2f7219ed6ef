import { initialsKey, initialsOf } from '../extract/recognizers/acronyms.ts';
import type { Signs } from './bearer.ts';
import { Bearers } from './bearers.ts';
import type { JoinedSets } from './joinedSets.ts';
import type { SourceDocument } from './model.ts';
import type { Node } from './nodes.ts';
import { each, filtered, grouped, numbersOf, type Steps } from './steps.ts';

/**
 * An acronym that a document does not expand is the body that others give for it; of several, the one of like
 * company. Those of which that cannot be told are one doubtful name, when nothing more is to come.
 */
export function* joinAcronyms(
  nodes: readonly Node[],
  signs: Signs,
  sets: JoinedSets,
  whatIsLeft: 'apart' | 'together',
): Steps<void> {
  const organizations = yield* numbersOf(nodes, ({ kind }) => kind === 'organization');
  const isBare = (number: number): boolean => nodes[number]!.keys.size === 0;
  const acronymsOf = (number: number): string[] => [...nodes[number]!.acronyms];
  const expanded = yield* grouped(
    yield* filtered(organizations, (number) => !isBare(number)),
    (number) => new Set(acronymsOf(number).flatMap((acronym) => [acronym, withoutPrefix(acronym)])),
  );
  const byInitials = yield* grouped(
    yield* filtered(organizations, (number) => nodes[number]!.acronyms.size === 0),
    (number) =>
      [...nodes[number]!.keys]
        .filter((key) => key.includes(' '))
        .flatMap((key) => initialsOf(key.split(' '))),
  );
  const bearers = yield* Bearers.among(nodes, signs, sets);
  const heads = yield* grouped(
    yield* filtered(organizations, (number) => isHeadAlone(nodes[number]!)),
    (number) => [nodes[number]!.document],
  );
  const bare = yield* filtered(organizations, isBare);
  for (const [acronym, numbers] of yield* grouped(bare, acronymsOf)) {
    const explaining = expanded.get(acronym);
    const named = explaining ?? byInitials.get(initialsKey(acronym)) ?? [];
    const roots = bearers.rootsOf(named);
    const left: number[] = [];
    const taken = new Map<SourceDocument, number[]>();
    yield* each(numbers, (number) => {
      const { document } = nodes[number]!;
      const others = taken.get(document) ?? [];
      const free = roots.filter((root) => !others.includes(root));
      const here = heads.get(document);
      const byHead =
        here === undefined
          ? []
          : bearers.rootsOf(named.filter((other) => hasHead(nodes[other]!, here, nodes)));
      const telling = [byHead.filter((root) => free.includes(root)), bearers.namedWith(number, free)];
      const fitting = [...telling.filter((some) => some.length === 1), free];
      let root = roots.length === 0 ? numbers[0] : undefined;
      for (const some of fitting) root ??= bearers.fitting(number, some);
      if (root === undefined) left.push(number);
      else {
        const reason =
          roots.length === 0
            ? 'same acronym'
            : roots.length > 1
              ? 'acronym and company'
              : explaining === undefined
                ? 'initials'
                : 'acronym';
        sets.join(number, root, reason);
        taken.set(document, [...others, root]);
      }
    });
    if (whatIsLeft === 'together') joinOneOfEach(left, nodes, sets);
  }
}

/** Makes one of the first nodes of each document: a document that tells two apart has two. */
function joinOneOfEach(numbers: readonly number[], nodes: readonly Node[], sets: JoinedSets): void {
  const firsts = new Map<SourceDocument, number>();
  for (const number of numbers) {
    const { document } = nodes[number]!;
    if (!firsts.has(document)) firsts.set(document, number);
  }
  for (const number of firsts.values()) sets.join(numbers[0]!, number, 'same acronym');
}

/** "The League" of a document that says nothing more of it. */
function isHeadAlone({ keys, acronyms, weakKeys }: Node): boolean {
  return keys.size === 0 && acronyms.size === 0 && weakKeys.size > 0;
}

/** True for the "Dunmore Football League" in a document that speaks of "the League". */
function hasHead({ keys }: Node, heads: readonly number[], nodes: readonly Node[]): boolean {
  const words = new Set([...keys].flatMap((key) => key.split(' ')));
  return heads.some((head) => [...nodes[head]!.weakKeys].some((word) => words.has(word)));
}

/** "LISA" of "eu-LISA". */
function withoutPrefix(acronym: string): string {
  const capitals = acronym.replace(/^\p{Ll}+/u, '');
  return capitals.length > 2 ? capitals : acronym;
}
