import type { EntityKind, Mention } from '../extract/extraction.ts';
import { isCompanySuffix } from '../extract/lexicon.ts';
import { personWords } from '../extract/refiners/personName.ts';
import { nameKey } from '../text/fold.ts';
import type { SourceDocument } from './model.ts';
import { each, type Steps } from './steps.ts';

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
  readonly mentions: readonly Mention[];
}

const known = new WeakMap<SourceDocument, readonly Node[]>();

/** The persons and organisations of all documents, in an order that depends on the documents only. */
export function* collectNodes(documents: readonly SourceDocument[]): Steps<Node[]> {
  const all: Node[] = [];
  yield* each(documents, (document) => void all.push(...nodesOf(document)));
  return all;
}

/** The persons and organisations of a document; the same objects every time. */
export function nodesOf(document: SourceDocument): readonly Node[] {
  const nodes = known.get(document) ?? readNodes(document);
  known.set(document, nodes);
  return nodes;
}

function readNodes(document: SourceDocument): Node[] {
  const nodes = document.extraction.entities.map((entity, local) => ({
    document,
    local,
    kind: entity.kind,
    keys: new Set<string>(),
    weakKeys: new Set<string>(),
    acronyms: new Set<string>(),
    mentions: [] as Mention[],
  }));
  for (const mention of document.extraction.mentions) {
    const node = nodes[mention.entity]!;
    node.mentions.push(mention);
    if (node.kind === 'place') continue;
    if (mention.alias === 'acronym') node.acronyms.add(acronymKey(mention.surface));
    else {
      const key = keyOf(node.kind, mention.surface);
      const isWeak = node.kind === 'person' ? isWeakName(key) : mention.alias === 'short';
      (isWeak ? node.weakKeys : node.keys).add(key);
    }
  }
  return nodes.filter((node) => node.kind !== 'place');
}

/** The key under which the spellings of a name meet across documents; see `nameKey` and `personWords`. */
export function keyOf(kind: EntityKind, surface: string): string {
  return kind === 'person' ? personWords(surface).join(' ') : withoutLegalForm(nameKey(surface));
}

/** A name without a given name in full: "N. Okafor", "Okafor". */
function isWeakName(key: string): boolean {
  const words = key.split(' ');
  return words[0]!.length === 1 || words.filter((word) => word.length > 1).length < 2;
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
