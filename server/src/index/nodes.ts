import type { AliasKind, EntityKind } from '../extract/extraction.ts';
import { isCompanySuffix } from '../extract/lexicon.ts';
import { personWords } from '../extract/refiners/personName.ts';
import { nameKey } from '../text/fold.ts';
import { packNumbers, stepsTo, unpackNumbers } from '../text/packedNumbers.ts';
import type { Span } from '../text/span.ts';
import type { Evidence, SourceDocument } from './model.ts';
import type { PersonFacts } from './personFacts.ts';

/** One document's view of a person or organisation, ready to be compared with others. */
export interface Node {
  readonly document: SourceDocument;
  readonly local: number;
  readonly kind: EntityKind;
  /** Folded full names; of persons those with a given name. */
  readonly keys: ReadonlySet<string>;
  /** Folded names that fit many: a surname, a name with initials, "the Ministry". */
  readonly weakKeys: ReadonlySet<string>;
  readonly acronyms: ReadonlySet<string>;
  /**
   * The sentences of the first mentions, a character each, whose code counts sentences from the document's first name:
   * packed, as there are very many nodes.
   */
  readonly sentences: string;
  /** Of a "commission of inquiry": the folded names in what it inquires into. */
  readonly subjects: readonly string[];
  /** How often the document names it. */
  readonly count: number;
  /** Where it does, packed; see {@link placesIn}. */
  readonly places: string;
  /** The ways in which it does, in the order of their first use. */
  readonly spellings: readonly NodeSpelling[];
  /** Empty ones of an organisation. */
  readonly facts: PersonFacts;
  /** The body above it: a number of a local entity. */
  readonly parent?: { readonly entity: number; readonly certainty: number; readonly evidence: Evidence };
  readonly introductions: readonly { readonly score: number; readonly evidence: Evidence }[];
}

/** A name as a document writes it, with blanks made single, and where it does so first. */
export interface NodeSpelling {
  readonly surface: string;
  readonly kind: AliasKind;
  readonly count: number;
  readonly start: number;
  readonly end: number;
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
}

/** Spans in their order, in little memory: made for {@link placesIn}. */
export function packPlaces(spans: readonly Span[]): string {
  const steps = stepsTo(spans.map(({ start }) => start));
  return packNumbers(spans.flatMap(({ start, end }, at) => [steps[at]!, end - start]));
}

/** Where its document names a node, without a look at the document. */
export function placesIn({ places }: Node): Span[] {
  const numbers = unpackNumbers(places);
  const spans: Span[] = [];
  for (let at = 0, start = 0; at < numbers.length; at += 2) {
    start += numbers[at]!;
    spans.push({ start, end: start + numbers[at + 1]! });
  }
  return spans;
}

/** The first place where a document writes a name so. */
export function evidenceOfSpelling({ document }: Node, spelling: NodeSpelling): Evidence {
  const { start, end, sentenceStart, sentenceEnd } = spelling;
  return { document, span: { start, end }, sentence: { start: sentenceStart, end: sentenceEnd } };
}

/** The key under which the spellings of a name meet across documents; see `nameKey` and `personWords`. */
export function keyOf(kind: EntityKind, surface: string): string {
  return kind === 'person' ? personWords(surface).join(' ') : withoutLegalForm(nameKey(surface));
}

/** "Halden Crewing" for "Halden Crewing Ltd". */
function withoutLegalForm(key: string): string {
  const words = key.split(' ');
  while (words.length > 1 && isCompanySuffix(words.at(-1)!) && !KEPT.has(words.at(-1)!)) words.pop();
  return words.join(' ');
}

/** Legal forms that are the head of a name as well. */
const KEPT = new Set(['corporation', 'cooperative']);

/** Letters and digits of an acronym, in its own case. */
export function acronymKey(surface: string): string {
  return surface.replace(/[^\p{L}\p{N}]/gu, '');
}
