import type { Features } from './features.ts';
import { LABELS, TAG_KINDS } from './labels.ts';
import type { Marginals } from './marginals.ts';

const KINDS = TAG_KINDS.length;

/** How much the other places of a word count. */
const WEIGHT = 0.7;

/**
 * Raises the scores of the kinds that a word has elsewhere in the document, as the marginals tell. Gives 1 for
 * each token of the stretches with changed scores: a word that stands only once keeps its own.
 */
export function voteWithinDocument(
  { size, wordAt, words }: Features,
  { labels }: Marginals,
  scores: Float32Array,
): Uint8Array {
  const counts = new Uint32Array(words);
  const sums = new Float64Array(words * KINDS);
  for (let token = 0; token < size; token++) {
    const word = wordAt[token]!;
    if (word < 0) continue;
    counts[word]!++;
    for (let kind = 0; kind < KINDS; kind++)
      sums[word * KINDS + kind]! += kindProbability(labels, token, kind);
  }
  const changed = new Uint8Array(size);
  for (let token = 0; token < size; token++) {
    const word = wordAt[token]!;
    if (word < 0 || counts[word]! < 2) continue;
    changed[token] = 1;
    for (let kind = 0; kind < KINDS; kind++) {
      const own = kindProbability(labels, token, kind);
      const others = (sums[word * KINDS + kind]! - own) / (counts[word]! - 1);
      const at = token * LABELS + 1 + kind * 4;
      for (let label = at; label < at + 4; label++) scores[label]! += WEIGHT * others;
    }
  }
  return changed;
}

/** The probability that a token of the stretches is part of a name of that kind. */
export function kindProbability(labels: Float64Array, token: number, kind: number): number {
  const at = token * LABELS + 1 + kind * 4;
  return labels[at]! + labels[at + 1]! + labels[at + 2]! + labels[at + 3]!;
}
