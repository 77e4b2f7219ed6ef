import type { Context } from '../context.ts';
import { bestLabels, type Chain, createChain, nameProbabilities, sumSequences } from './chain.ts';
import { extractFeatures, type Features } from './features.ts';
import { type Kernel, plainKernel } from './kernel.ts';
import { LABELS, TAG_KINDS, type TagKind } from './labels.ts';
import { createNetwork, type Network, scoreLabels } from './network.ts';
import { kindProbability, voteWithinDocument } from './vote.ts';
import { readWeights, type Weights } from './weights.ts';
import { createWordForms } from './wordForms.ts';

/** A model that finds names. It remembers what it computed for word forms; its answers do not depend on that. */
export interface Tagger {
  readonly weights: Weights;
  readonly chain: Chain;
  readonly kernel: Kernel;
  network: Network;
}

/** A name: tokens `start..end` (exclusive) of the context. */
export interface TaggedName {
  readonly start: number;
  readonly end: number;
  readonly kind: TagKind;
  /** How likely exactly this span and kind is right, 0 to 1. */
  readonly probability: number;
}

/** All that the tagger says of a document. */
export interface Tagging {
  /** In order, without overlap. */
  readonly names: readonly TaggedName[];
  /** For each token and each of {@link TAG_KINDS} the probability that it is part of such a name. */
  readonly probabilities: Float32Array;
}

/** Word forms that are remembered at most; each takes about 1 KB. */
const REMEMBERED = 30_000;

/** Unpacks a model file; throws an error that says what is wrong with it. */
export function loadTagger(bytes: Uint8Array, kernel: Kernel = plainKernel): Tagger {
  const weights = readWeights(bytes);
  return { weights, chain: createChain(weights.follow), kernel, network: freshNetwork(weights, kernel) };
}

function freshNetwork(weights: Weights, kernel: Kernel): Network {
  return createNetwork(weights, createWordForms(weights.rowOf), kernel);
}

/** Finds the persons, organisations and places that a document names, in time linear in its length. */
export function tag(tagger: Tagger, context: Context): Tagging {
  if (tagger.network.words.forms.hashes.length > REMEMBERED)
    tagger.network = freshNetwork(tagger.weights, tagger.kernel);
  const features = extractFeatures(context, tagger.network.words.forms);
  const scores = scoreLabels(tagger.network, features);
  const parts = splitScores(features, scores);
  const marginals = parts.map((part) => sumSequences(tagger.chain, part));
  const changed = voteWithinDocument(features, marginals, scores);
  const names: TaggedName[] = [];
  const probabilities = new Float32Array(context.tokens.length * TAG_KINDS.length);
  features.stretches.forEach(({ first, last }, number) => {
    const part = parts[number]!;
    const sums = changed[number] === 1 ? sumSequences(tagger.chain, part) : marginals[number]!;
    for (const name of nameProbabilities(tagger.chain, sums, bestLabels(tagger.chain, part))) {
      const probability = calibrate(tagger.weights, name.kind, name.probability);
      names.push({ start: first + name.start, end: first + name.end, kind: name.kind, probability });
    }
    for (let i = first; i < last; i++) {
      for (let kind = 0; kind < TAG_KINDS.length; kind++) {
        probabilities[i * TAG_KINDS.length + kind] = kindProbability(sums.labels, i - first, kind);
      }
    }
  });
  return { names, probabilities };
}

/** The scores of each stretch, as views. */
function splitScores({ stretches }: Features, scores: Float32Array): Float32Array[] {
  let at = 0;
  return stretches.map(({ first, last }) => {
    const start = at;
    at += (last - first) * LABELS;
    return scores.subarray(start, at);
  });
}

/** From what the model believes to how often it is right. */
function calibrate({ settings }: Weights, kind: TagKind, probability: number): number {
  const [slope, shift] = settings.calibration[TAG_KINDS.indexOf(kind)]!;
  const bounded = Math.min(0.9999, Math.max(0.0001, probability));
  return 1 / (1 + Math.exp(-(slope * Math.log(bounded / (1 - bounded)) + shift)));
}
