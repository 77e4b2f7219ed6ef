import type { Marginals } from './chain.ts';
import type { Features } from './features.ts';
import { LABELS, TAG_KINDS } from './labels.ts';

const KINDS = TAG_KINDS.length;

/** How much the other places of a word count. */
const WEIGHT = 0.7;

/**
 * Raises the scores of the kinds that a word has elsewhere in the document, as the stretches' marginals tell.
 * Gives 1 for each stretch with changed scores: a word that stands only once keeps its own.
 */
export function voteWithinDocument(
  { stretches, wordOf, words }: Features,
  marginals: readonly Marginals[],
  scores: Float32Array,
): Uint8Array {
  const counts = new Uint32Array(words);
  const sums = new Float64Array(words * KINDS);
  const own = new Float64Array((scores.length / LABELS) * KINDS);
  let token = 0;
  stretches.forEach(({ first, last }, number) => {
    const { labels } = marginals[number]!;
    for (let i = first; i < last; i++, token++) {
      const word = wordOf[i]!;
      if (word < 0) continue;
      counts[word]!++;
      for (let kind = 0; kind < KINDS; kind++) {
        const probability = kindProbability(labels, i - first, kind);
        own[token * KINDS + kind] = probability;
        sums[word * KINDS + kind]! += probability;
      }
    }
  });
  const changed = new Uint8Array(stretches.length);
  token = 0;
  stretches.forEach(({ first, last }, number) => {
    for (let i = first; i < last; i++, token++) {
      const word = wordOf[i]!;
      if (word < 0 || counts[word]! < 2) continue;
      changed[number] = 1;
      for (let kind = 0; kind < KINDS; kind++) {
        const others = (sums[word * KINDS + kind]! - own[token * KINDS + kind]!) / (counts[word]! - 1);
        const at = token * LABELS + 1 + kind * 4;
        for (let label = at; label < at + 4; label++) scores[label]! += WEIGHT * others;
      }
    }
  });
  return changed;
}

/** The probability that a token of a stretch is part of a name of that kind. */
export function kindProbability(labels: Float64Array, token: number, kind: number): number {
  const at = token * LABELS + 1 + kind * 4;
  return labels[at]! + labels[at + 1]! + labels[at + 2]! + labels[at + 3]!;
}
