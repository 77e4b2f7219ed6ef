import type { DateInterval, TieKind } from '../extract/extraction.ts';
import { countries } from '../extract/lists/countries.ts';
import { contentHash } from '../text/contentHash.ts';
import { nameKey } from '../text/fold.ts';
import { intern } from '../text/intern.ts';
import { lineStarts } from '../text/lines.ts';
import { packNumbers, stepsTo } from '../text/packedNumbers.ts';
import { copyOf } from '../text/remember.ts';
import { evidenceAt } from './evidence.ts';
import type { Evidence, SourceDocument } from './model.ts';
import type { Node } from './nodes.ts';
import { readNodes } from './readNodes.ts';
import { each, HEAVY, type Steps } from './steps.ts';
import { filterWords } from './wordFilter.ts';

/** What the index keeps at hand of a document, read once. */
export interface Digest {
  /** ISO dates of the document. */
  readonly from?: string;
  readonly to?: string;
  /** What the document's text calls itself, as it is written. */
  readonly title?: string;
  /** Who published it, as its text tells. */
  readonly publisher?: string;
  readonly nodes: readonly Node[];
  /** By a local entity's number; `undefined` for places. */
  readonly nodeOf: readonly (Node | undefined)[];
  readonly offices: readonly Office[];
  readonly ties: readonly SaidTie[];
  /** Folded names of the places, as often as the document tells them apart. */
  readonly places: readonly string[];
  /** The country that the document names more often than any other. */
  readonly country?: string;
  /** Where its lines begin, as steps, packed. */
  readonly lines: string;
  /** The words of its text; see {@link filterWords}. */
  readonly words: string;
  /**
   * Stands for all that who is who depends on in the document: names and where they stand to each other, offices,
   * bodies above bodies, places, the year. Where it is the same before and after an edit, everybody is who they were.
   */
  readonly fingerprint: string;
}

/** An office; numbers of local entities. */
export interface Office {
  readonly person: number;
  readonly organization?: number;
  readonly title: string;
  readonly term?: DateInterval;
  readonly certainty: number;
  readonly evidence: Evidence;
}

/** What one had to do with another; numbers of local entities. */
export interface SaidTie {
  readonly kind: TieKind;
  readonly from: number;
  readonly to: number;
  readonly date?: DateInterval;
  readonly certainty: number;
  readonly evidence: Evidence;
}

const known = new WeakMap<SourceDocument, Digest>();

/** The digest of a document; the same object every time. */
export function digestOf(document: SourceDocument): Digest {
  let digest = known.get(document);
  if (digest === undefined) {
    digest = readDigest(document);
    known.set(document, digest);
  }
  return digest;
}

/** The persons and organisations of all documents, in an order that depends on the documents only. */
export function* collectNodes(documents: readonly SourceDocument[]): Steps<Node[]> {
  const all: Node[] = [];
  yield* each(documents, (document) => void all.push(...digestOf(document).nodes), HEAVY);
  return all;
}

function readDigest(document: SourceDocument): Digest {
  const { date, title, publisher, entities, roles, ties } = document.extraction;
  const nodes = readNodes(document);
  const nodeOf: (Node | undefined)[] = entities.map(() => undefined);
  for (const node of nodes) nodeOf[node.local] = node;
  const country = mostNamedCountry(document);
  const digest = {
    ...(date?.from === undefined ? {} : { from: intern(date.from) }),
    ...(date?.to === undefined ? {} : { to: intern(date.to) }),
    ...(title === undefined ? {} : { title: copyOf(document.text.slice(title.start, title.end)) }),
    ...(publisher === undefined ? {} : { publisher: intern(publisher.name) }),
    nodes,
    nodeOf,
    offices: roles.map((role): Office => {
      const { person, organization, title, term, certainty } = role;
      const evidence = evidenceAt(document, role);
      return {
        person,
        title: intern(title),
        ...(organization !== undefined && { organization }),
        ...(term !== undefined && { term }),
        certainty,
        evidence,
      };
    }),
    ties: ties.map(({ kind, from, to, date, certainty, start, end }): SaidTie => {
      const evidence = evidenceAt(document, { start, end });
      return { kind, from, to, ...(date === undefined ? {} : { date }), certainty, evidence };
    }),
    places: entities.flatMap(({ kind, name }) => (kind === 'place' ? [intern(nameKey(name))] : [])),
    ...(country === undefined ? {} : { country }),
  };
  return {
    ...digest,
    lines: packNumbers(stepsTo(lineStarts(document.text))),
    words: filterWords(document.text),
    fingerprint: fingerprintOf(digest),
  };
}

function fingerprintOf({
  from,
  nodes,
  offices,
  places,
  country,
}: Omit<Digest, 'lines' | 'words' | 'fingerprint'>): string {
  const named = nodes.map(
    ({ local, kind, keys, weakKeys, acronyms, sentences, subjects, count, facts, parent }) => [
      local,
      kind,
      [...keys],
      [...weakKeys],
      [...acronyms],
      sentences,
      subjects,
      count,
      facts,
      parent?.entity,
    ],
  );
  const held = offices.map(({ person, title, organization }) => [person, title, organization]);
  return contentHash(JSON.stringify([from, named, held, places, country]));
}

function mostNamedCountry({ extraction }: SourceDocument): string | undefined {
  const counts = new Map<string, number>();
  for (const { kind, surface } of extraction.mentions) {
    const country = kind === 'place' ? countries.get(nameKey(surface)) : undefined;
    if (country !== undefined) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  const [most, next] = [...counts].sort((a, b) => b[1] - a[1]);
  return most !== undefined && most[1] > (next?.[1] ?? 0) ? most[0] : undefined;
}
