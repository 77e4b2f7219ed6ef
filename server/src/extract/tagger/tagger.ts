import type { Context } from '../context.ts';
import { bestNames } from './bestNames.ts';
import { type Chain, createChain } from './chain.ts';
import { extractFeatures, type Features } from './features.ts';
import { flagSets } from './flagTaps.ts';
import type { Stretch } from './gate.ts';
import type { KernelMaker } from './kernel.ts';
import { TAG_KINDS, type TagKind } from './labels.ts';
import { createMarginals, type Marginals, sumSequences } from './marginals.ts';
import { createNetwork, type Network, scoreLabels } from './network.ts';
import { plainKernel } from './plainKernel.ts';
import { kindProbability, voteWithinDocument } from './vote.ts';
import { readWeights, type Weights } from './weights.ts';
import { createWordForms } from './wordForms.ts';

/** A model that finds names. It remembers what it computed for word forms; its answers do not depend on that. */
export interface Tagger {
  readonly weights: Weights;
  readonly chain: Chain;
  readonly kernel: KernelMaker;
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

/** Word forms and sets of flags that are remembered at most; each takes 1 KB at most. */
const REMEMBERED = 30_000;

/** Unpacks a model file; throws an error that says what is wrong with it. */
export function loadTagger(bytes: Uint8Array, kernel: KernelMaker = plainKernel): Tagger {
  const weights = readWeights(bytes);
  return { weights, chain: createChain(weights.follow), kernel, network: freshNetwork(weights, kernel) };
}

function freshNetwork(weights: Weights, kernel: KernelMaker): Network {
  return createNetwork(weights, createWordForms(weights.rowOf), kernel);
}

function remembered({ words, flags }: Network): number {
  return words.forms.hashes.length + flagSets(flags);
}

/** Finds the persons, organisations and places that a document names, in time linear in its length. */
export function tag(tagger: Tagger, context: Context): Tagging {
  if (remembered(tagger.network) > REMEMBERED) tagger.network = freshNetwork(tagger.weights, tagger.kernel);
  const features = extractFeatures(context, tagger.network.words.forms);
  const scores = scoreLabels(tagger.network, features);
  const { chain, weights } = tagger;
  const marginals = createMarginals(features.size);
  const stretches = countTokens(features);
  for (const stretch of stretches) sumSequences(chain.factors, scores, stretch, marginals);
  const changed = voteWithinDocument(features, marginals, scores);
  const names: TaggedName[] = [];
  for (const stretch of stretches) {
    if (isChanged(changed, stretch)) sumSequences(chain.factors, scores, stretch, marginals);
    for (const { start, end, kind, probability } of bestNames(chain, scores, stretch, marginals)) {
      const first = features.tokens[start]!;
      const certainty = calibrate(weights, kind, probability);
      names.push({ start: first, end: first + end - start, kind, probability: certainty });
    }
  }
  return { names, probabilities: kindProbabilities(features, marginals, context.tokens.length) };
}

function isChanged(changed: Uint8Array, { first, last }: Stretch): boolean {
  for (let token = first; token < last; token++) if (changed[token] === 1) return true;
  return false;
}

/** The stretches, their tokens counted among those of all stretches. */
function countTokens({ stretches }: Features): Stretch[] {
  let at = 0;
  return stretches.map(({ first, last }) => {
    const start = at;
    at += last - first;
    return { first: start, last: at };
  });
}

function kindProbabilities({ tokens }: Features, { labels }: Marginals, size: number): Float32Array {
  const probabilities = new Float32Array(size * TAG_KINDS.length);
  tokens.forEach((i, token) => {
    for (let kind = 0; kind < TAG_KINDS.length; kind++)
      probabilities[i * TAG_KINDS.length + kind] = kindProbability(labels, token, kind);
  });
  return probabilities;
}

/** From what the model believes to how often it is right. */
function calibrate({ settings }: Weights, kind: TagKind, probability: number): number {
  const [slope, shift] = settings.calibration[TAG_KINDS.indexOf(kind)]!;
  const bounded = Math.min(0.9999, Math.max(0.0001, probability));
  return 1 / (1 + Math.exp(-(slope * Math.log(bounded / (1 - bounded)) + shift)));
}
