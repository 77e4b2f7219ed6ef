import type { AliasKind, Mention } from '../extract/extraction.ts';
import { foldWord } from '../text/fold.ts';
import { intern, internSet } from '../text/intern.ts';
import { normalizeSpace } from '../text/normalize.ts';
import { evidenceAt } from './evidence.ts';
import { isOccasional } from './genericNames.ts';
import type { SourceDocument } from './model.ts';
import { acronymKey, keyOf, type Node, type NodeSpelling, packPlaces } from './nodes.ts';
import { readPersonFacts } from './personFacts.ts';

/** The persons and organisations of a document, by their numbers in it. */
export function readNodes(document: SourceDocument): Node[] {
  const { entities, mentions, introductions } = document.extraction;
  const ofEntity: Mention[][] = entities.map(() => []);
  for (const mention of mentions) ofEntity[mention.entity]!.push(mention);
  const sentences = sentencesOf(document);
  const introducing = entities.map((): Node['introductions'][number][] => []);
  for (const { entity, score, name, sentence } of introductions) {
    introducing[entity]!.push({ score, evidence: { document, span: name, sentence } });
  }
  return entities.flatMap(({ kind, parent }, local): Node[] => {
    if (kind === 'place') return [];
    const named = ofEntity[local]!;
    const names = namesOf(kind, named);
    return [
      {
        document,
        local,
        kind,
        ...names,
        sentences: sentences[local]!,
        subjects: subjectsOf(document, kind, named, names.keys),
        count: named.length,
        places: packPlaces(named),
        spellings: spellingsOf(document, named),
        facts: readPersonFacts(document, kind, named, names.keys),
        ...(parent === undefined
          ? {}
          : {
              parent: {
                entity: parent.entity,
                certainty: parent.certainty,
                evidence: evidenceAt(document, parent.evidence),
              },
            }),
        introductions: introducing[local]!,
      },
    ];
  });
}

/** Mentions of one name whose sentence is kept. */
const MOST_SENTENCES = 8;

/** By local entity; see {@link Node.sentences}. */
function sentencesOf({ extraction }: SourceDocument): string[] {
  const { entities, mentions, sentences } = extraction;
  const found = entities.map(() => '');
  let sentence = 0;
  let first: number | undefined;
  for (const { start, entity } of mentions) {
    while (sentence < sentences.length - 1 && sentences[sentence]!.end <= start) sentence++;
    first ??= sentence;
    if (found[entity]!.length < MOST_SENTENCES) found[entity] += String.fromCharCode(sentence - first);
  }
  return found.map(intern);
}

const NONE: readonly string[] = [];
/** Behind "Commission of Inquiry": up to the end of the phrase. */
const SUBJECT = /^ (?:into|on|to investigate|to inquire into|for)\b[^.,;:()]{0,100}/i;
/** Of "M.V." and other initials, which end no phrase. */
const DOT = /(?<=\b\p{L})\./gu;

function subjectsOf(
  { text }: SourceDocument,
  kind: Node['kind'],
  mentions: readonly Mention[],
  keys: ReadonlySet<string>,
): readonly string[] {
  if (kind !== 'organization' || ![...keys].some(isOccasional)) return NONE;
  const names = mentions.flatMap(({ end }) => {
    const [phrase = ''] =
      SUBJECT.exec(
        text
          .slice(end, end + 150)
          .replace(/\s+/g, ' ')
          .replace(DOT, ''),
      ) ?? [];
    return phrase.match(/\p{Lu}[\p{L}-]{3,}/gu) ?? [];
  });
  return names.length === 0 ? NONE : [...new Set(names.map(foldWord))].map(intern);
}

function namesOf(
  kind: Node['kind'],
  mentions: readonly Mention[],
): Pick<Node, 'keys' | 'weakKeys' | 'acronyms'> {
  const [keys, weakKeys, acronyms] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const { alias, surface } of mentions) {
    if (alias === 'acronym') acronyms.add(acronymKey(surface));
    else {
      const key = keyOf(kind, surface);
      const isWeak = kind === 'person' ? isWeakName(key) : alias === 'short';
      (isWeak ? weakKeys : keys).add(key);
    }
  }
  return { keys: internSet(keys), weakKeys: internSet(weakKeys), acronyms: internSet(acronyms) };
}

/** A name without a given name in full: "N. Okafor", "Okafor". */
function isWeakName(key: string): boolean {
  const words = key.split(' ');
  return words[0]!.length === 1 || words.filter((word) => word.length > 1).length < 2;
}

function spellingsOf(document: SourceDocument, mentions: readonly Mention[]): NodeSpelling[] {
  const counts = new Map<string, { first: Mention; surface: string; kind: AliasKind; count: number }>();
  for (const mention of mentions) {
    const surface = normalizeSpace(mention.surface);
    const key = `${mention.alias} ${surface}`;
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { first: mention, surface, kind: mention.alias, count: 1 });
    else known.count++;
  }
  return [...counts.values()].map(({ first, surface, kind, count }) => {
    const { start, end } = first;
    const { sentence } = evidenceAt(document, first);
    const place = { start, end, sentenceStart: sentence.start, sentenceEnd: sentence.end };
    return { surface: intern(surface), kind: intern(kind) as AliasKind, count, ...place };
  });
}
