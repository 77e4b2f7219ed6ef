import type { Features } from './features.ts';
import { LABELS, TAG_KINDS } from './labels.ts';

/** How much the other places of a word count. */
const WEIGHT = 0.7;

/**
 * Raises the scores of the kinds that a word has elsewhere in the document, given the probability of each label
 * at each token of the stretches. A word that stands only once keeps its scores.
 */
export function voteWithinDocument(features: Features, labels: Float64Array, scores: Float32Array): void {
  const { stretches, wordOf, words } = features;
  const kinds = TAG_KINDS.length;
  const sums = new Float64Array(words * kinds);
  const counts = new Uint32Array(words);
  const own = new Float64Array((labels.length / LABELS) * kinds);
  let token = 0;
  for (const { first, last } of stretches) {
    for (let i = first; i < last; i++, token++) {
      const word = wordOf[i]!;
      if (word < 0) continue;
      counts[word]!++;
      for (let label = 1; label < LABELS; label++)
        own[token * kinds + ((label - 1) >> 2)]! += labels[token * LABELS + label]!;
      for (let kind = 0; kind < kinds; kind++) sums[word * kinds + kind]! += own[token * kinds + kind]!;
    }
  }
  token = 0;
  for (const { first, last } of stretches) {
    for (let i = first; i < last; i++, token++) {
      const word = wordOf[i]!;
      if (word < 0 || counts[word]! < 2) continue;
      for (let label = 1; label < LABELS; label++) {
        const kind = (label - 1) >> 2;
        const others = (sums[word * kinds + kind]! - own[token * kinds + kind]!) / (counts[word]! - 1);
        scores[token * LABELS + label]! += WEIGHT * others;
      }
    }
  }
}
