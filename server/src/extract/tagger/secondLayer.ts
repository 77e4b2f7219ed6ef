import type { Features } from './features.ts';
import { REACH } from './flags.ts';
import { flagTapsAt } from './flagTaps.ts';
import { ADDENDS, LARGEST_INPUT, MOST_VECTORS } from './kernel.ts';
import type { Network } from './network.ts';
import { tapsAt } from './wordTaps.ts';

/** The tokens that one token is seen with: itself and two on each side. */
const WINDOW = 2 * REACH + 1;

/**
 * The first two layers: the values of each token of the stretches, in order, as whole numbers from 0 to
 * {@link LARGEST_INPUT}. {@link MOST_VECTORS} tokens are computed at a time.
 */
export function secondLayer(network: Network, features: Features): Int16Array {
  const { second } = network.weights.settings;
  const { size, tokens } = features;
  const values = new Int16Array(size * second);
  for (let from = 0; from < size; from += MOST_VECTORS) {
    const to = Math.min(size, from + MOST_VECTORS);
    firstLayer(network, features, tokens.subarray(from, to));
    multiplyAround(network, to - from, values.subarray(from * second, to * second));
  }
  return values;
}

/**
 * First layer of the tokens and all in their reach, each once: sums of what the words before, at and after it and
 * its flags give. Writes the values, and where those of a token and of the two in its reach start.
 */
function firstLayer(network: Network, features: Features, tokens: Int32Array): void {
  const { rows, room, weights } = network;
  const { hidden } = weights.settings;
  let count = 0;
  let next = -REACH;
  for (let number = 0; number < tokens.length; number++) {
    const end = tokens[number]! + REACH + 1;
    for (let at = Math.max(next, end - WINDOW); at < end; at++)
      addToken(network, features, at, count++ * ADDENDS);
    next = end;
    for (let part = 0; part < 3; part++)
      room.starts[number * 3 + part] = (count - WINDOW + part * REACH) * hidden;
  }
  rows.sum(room.places, count, room.inputs);
}

/** Notes what is added up for a token; nothing for those before and after the text. */
function addToken({ room, words, flags, weights }: Network, features: Features, i: number, at: number): void {
  const { hidden } = weights.settings;
  const { forms } = features;
  const { places } = room;
  if (i < 0 || i >= forms.length) {
    places.fill(0, at, at + ADDENDS);
    return;
  }
  places[at] = tapsAt(words, i > 0 ? forms[i - 1]! : 0);
  places[at + 1] = tapsAt(words, forms[i]!) + hidden;
  places[at + 2] = tapsAt(words, i + 1 < forms.length ? forms[i + 1]! : 0) + 2 * hidden;
  places[at + 3] = flagTapsAt(flags, 0, features.flags[i * 2]!);
  places[at + 4] = flagTapsAt(flags, 1, features.flags[i * 2 + 1]!);
}

/** Second layer: each token with those two before and two after it. */
function multiplyAround(
  { weights, around, aroundBias, room }: Network,
  count: number,
  values: Int16Array,
): void {
  const { firstStep, secondStep, steps } = weights.settings;
  const rounding = {
    factor: (steps.around! * firstStep) / secondStep,
    largest: LARGEST_INPUT,
    addends: aroundBias,
    rows: room.rows.fill(0),
    keepsInputs: false,
  };
  around.layer(room.inputs, room.starts, count, rounding, values);
}
