import type { WellKnownBody } from '../extract/gazetteer/wellKnownBody.ts';
import { nameKey } from '../text/fold.ts';
import type { Signs } from './bearer.ts';
import { Company } from './company.ts';
import { digestOf } from './digest.ts';
import { isGenericName } from './genericNames.ts';
import { JoinedSets } from './joinedSets.ts';
import { joinMisspellings } from './misspellings.ts';
import type { SourceDocument } from './model.ts';
import { joinNamedAfter } from './namedAfter.ts';
import type { Node } from './nodes.ts';
import { joinAcronyms } from './sameAcronyms.ts';
import { joinNames, joinOwned, joinParts, joinWellKnown } from './sameOrganizations.ts';
import { joinPersons } from './samePersons.ts';
import { each, type Steps } from './steps.ts';
import { joinTranslated } from './translatedNames.ts';

/** Which nodes are the same, and what was inferred rather than said. */
export interface Identity {
  readonly sets: JoinedSets;
  /** Keys that are slips of the pen for a more frequent key. */
  readonly misspellings: ReadonlySet<string>;
  /** By root: the well-known body that a name stands for which no source explains. */
  readonly bodies: ReadonlyMap<number, WellKnownBody>;
}

/**
 * Decides which nodes are the same person or organisation: by folded name, by a fuller form of it, by an
 * acronym with one expansion, by a slip of the pen; where a name fits several, by office, body, country and the
 * company that it keeps. What is still in doubt stays apart. Nothing depends on the order of the nodes beyond
 * their sorting.
 */
export function* identify(nodes: readonly Node[]): Steps<Identity> {
  const sets = new JoinedSets(nodes.length);
  yield* joinNames(nodes, sets);
  yield* joinTranslated(nodes, sets);
  const misspellings = yield* joinMisspellings(nodes, sets);
  yield* joinAcronyms(nodes, yield* signsOf(nodes, sets), sets, 'apart');
  yield* joinNamedAfter(nodes, sets);
  yield* joinOwned(nodes, yield* signsOf(nodes, sets), sets);
  yield* joinAcronyms(nodes, yield* signsOf(nodes, sets), sets, 'together');
  yield* joinWellKnown(nodes, sets);
  yield* joinParts(nodes, yield* signsOf(nodes, sets), sets);
  const bodies = yield* joinWellKnown(nodes, sets);
  yield* joinPersons(nodes, yield* signsOf(nodes, sets), sets);
  return { sets, misspellings, bodies };
}

/** Offices and bodies of persons; of organisations the bodies above them and the country their document is about. */
function* signsOf(nodes: readonly Node[], sets: JoinedSets): Steps<Signs> {
  const numberOf = new Map<SourceDocument, Map<number, number>>();
  yield* each(nodes, (node, number) => {
    let numbers = numberOf.get(node.document);
    if (numbers === undefined) {
      numbers = new Map();
      numberOf.set(node.document, numbers);
    }
    numbers.set(node.local, number);
  });
  const signs = new Array<string[] | undefined>(nodes.length);
  const add = (number: number | undefined, sign: string): void => {
    if (number === undefined) return;
    const known = signs[number];
    if (known === undefined) signs[number] = [sign];
    else known.push(sign);
  };
  yield* each(numberOf, ([document, numbers]) => {
    const body = (local: number): string | undefined => {
      const number = numbers.get(local);
      return number === undefined ? undefined : `body ${sets.find(number)}`;
    };
    const { offices, country } = digestOf(document);
    for (const { person, title, organization, certainty } of offices) {
      add(numbers.get(person), `title ${nameKey(title)}`);
      const number = organization === undefined ? undefined : numbers.get(organization);
      if (number === undefined) continue;
      const kind = certainty < SAID || isMereOrgan(nodes[number]!) ? 'organ' : 'body';
      add(numbers.get(person), `${kind} ${sets.find(number)}`);
    }
    for (const number of numbers.values()) {
      const { kind, parent } = nodes[number]!;
      if (kind !== 'organization') continue;
      const above = parent === undefined ? undefined : body(parent.entity);
      if (above !== undefined) add(number, above);
      else if (country !== undefined) add(number, `country ${country}`);
    }
  });
  return {
    company: yield* Company.among(nodes, sets),
    of: (number) => signs[number] ?? [],
    facts: (number) => nodes[number]!.facts,
  };
}

/** Offices less certain than this have their body inferred: it joins namesakes and tells none apart. */
const SAID = 0.75;
const ORGAN = /^(?:assembly|board|cabinet|commission|committee|congress|council|secretariat|senate)\b/;

/** "the Secretariat", "the Council of Ministers": part of any body, so who serves it may be who serves that. */
function isMereOrgan({ keys, weakKeys }: Node): boolean {
  return [...keys, ...weakKeys].every((key) => ORGAN.test(key) && isGenericName(key));
}
