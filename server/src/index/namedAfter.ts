import { isNationality, isPlaceName } from '../extract/lexicon.ts';
import { nameKey } from '../text/fold.ts';
import { areNear } from './company.ts';
import { digestOf } from './digest.ts';
import { isCommonWord, isOccasional } from './genericNames.ts';
import type { JoinedSets } from './joinedSets.ts';
import type { Node } from './nodes.ts';
import { each, grouped, numbersOf, type Steps } from './steps.ts';

/**
 * "The Adela Commission" is the "Commission of Inquiry" into the loss of the Adela, "the Haugland Commission" the one
 * near whose name a document has a Haugland.
 */
export function* joinNamedAfter(nodes: readonly Node[], sets: JoinedSets): Steps<void> {
  const organizations = yield* numbersOf(nodes, ({ kind }) => kind === 'organization');
  const called = yield* grouped(organizations, (number) => [...nodes[number]!.keys].flatMap(calledAfter));
  if (called.size === 0) return;
  const inquiries = yield* grouped(organizations, (number) => inquiriesOf(nodes[number]!));
  yield* each(called, ([name, numbers]) => {
    for (const number of [...numbers.slice(1), ...(inquiries.get(name) ?? [])])
      sets.join(numbers[0]!, number, 'called after it');
  });
}

const INQUIRY = /^(?:commission|committee|inquiry|panel|tribunal)$/;

/** "commission: adela" for "adela commission". */
function calledAfter(key: string): string[] {
  const [after, head, ...rest] = key.split(' ');
  if (head === undefined || rest.length > 0 || !INQUIRY.test(head)) return [];
  const isName = !isCommonWord(after!) && !isPlaceName(after!) && !isNationality(after!);
  return isName ? [`${head}: ${after}`] : [];
}

/** The same for what a "commission of inquiry" is about, and for whoever is named near it. */
function inquiriesOf(node: Node): string[] {
  const heads = [...node.keys].filter(isOccasional).map((key) => key.split(' ')[0]!);
  if (heads.length === 0) return [];
  const near = digestOf(node.document).nodes.filter(
    ({ kind, sentences }) => kind === 'person' && areNear(node.sentences, sentences),
  );
  const surnames = near.flatMap(({ spellings }) => spellings.map(({ surface }) => surnameOf(surface)));
  return [...new Set(heads)].flatMap((head) =>
    [...node.subjects, ...surnames].map((name) => `${head}: ${name}`),
  );
}

function surnameOf(surface: string): string {
  return nameKey(surface.slice(surface.lastIndexOf(' ') + 1));
}
