import { type ModelSettings, openModelFile } from './modelFile.ts';
import { type WordRows, wordHash } from './wordForms.ts';
import { type CentreTaps, createCentreTaps } from './wordTaps.ts';

/** The weights of the network, unpacked. Matrices lie input by input: all outputs of the first input first. */
export interface Weights {
  readonly settings: ModelSettings;
  /** The row of a word among the word codes, counted from 1; 0 for an unknown word. */
  readonly rowOf: WordRows;
  /** Word vectors: for each word `codeParts` numbers of centres. */
  readonly codes: Uint8Array;
  /** What each of the 256 centres of each part gives to the first layer. */
  readonly centreTaps: CentreTaps;
  readonly unknown: Float32Array;
  readonly affixes: Float32Array;
  readonly shapes: Float32Array;
  /** First layer: word form to three times `hidden`, for the token after, itself and the token before. */
  readonly taps: Float64Array;
  readonly tapsBias: Float64Array;
  readonly flags: Float32Array;
  /** Second layer: `hidden` of three tokens to `second`. */
  readonly around: Int8Array;
  readonly aroundBias: Float32Array;
  /** Third layer: own and pooled `second` to `second`. */
  readonly mix: Int8Array;
  readonly mixBias: Float32Array;
  /** Third layer too: means over the sentence and over the document to `second`. */
  readonly wide: Int8Array;
  readonly output: Int8Array;
  readonly outputBias: Float32Array;
  readonly pairs: Int8Array;
  /** Score of each label after each other. */
  readonly follow: Float32Array;
}

/** Reads the weights out of a model file; throws an error that says what is wrong with it. */
export function readWeights(bytes: Uint8Array): Weights {
  const file = openModelFile(bytes);
  const floats = (name: string) => new Float32Array(file.section(name).buffer);
  const whole = (name: string) => new Int8Array(file.section(name).buffer);
  const rounded = (name: string) => {
    const step = file.settings.steps[name]!;
    // Not `from`, which goes through an iterator.
    return new Float32Array(whole(name)).map((value) => value * step);
  };
  const { codeParts, firstStep, hidden } = file.settings;
  const centres = floats('centres');
  const taps = new Float64Array(rounded('taps'));
  return {
    settings: file.settings,
    rowOf: createLookup(unpackHashes(file.section('hashes'))),
    codes: file.section('codes'),
    centreTaps: createCentreTaps(centres, codeParts, taps, hidden * 3, firstStep),
    unknown: floats('unknown'),
    affixes: rounded('affixes'),
    shapes: rounded('shapes'),
    taps,
    tapsBias: new Float64Array(floats('tapsBias')),
    flags: rounded('flags'),
    around: whole('around'),
    aroundBias: floats('aroundBias'),
    mix: whole('mix'),
    mixBias: floats('mixBias'),
    wide: whole('wide'),
    output: whole('output'),
    outputBias: floats('outputBias'),
    pairs: whole('pairs'),
    follow: floats('follow'),
  };
}

/** Ascending numbers, written as differences in groups of seven bits. */
export function packHashes(hashes: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  let last = 0;
  for (const hash of hashes) {
    let difference = hash - last;
    last = hash;
    while (difference > 127) {
      bytes.push((difference & 127) | 128);
      difference >>>= 7;
    }
    bytes.push(difference);
  }
  return Uint8Array.from(bytes);
}

export function unpackHashes(bytes: Uint8Array): Uint32Array {
  const hashes = new Uint32Array(bytes.length);
  let count = 0;
  let last = 0;
  let difference = 0;
  let shift = 0;
  for (const byte of bytes) {
    difference |= (byte & 127) << shift;
    shift += 7;
    if (byte > 127) continue;
    last += difference;
    hashes[count++] = last;
    difference = 0;
    shift = 0;
  }
  return hashes.slice(0, count);
}

function createLookup(hashes: Uint32Array): WordRows {
  return (lower) => {
    const hash = wordHash(lower);
    let low = 0;
    let high = hashes.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (hashes[middle]! < hash) low = middle + 1;
      else high = middle;
    }
    return hashes[low] === hash ? low + 1 : 0;
  };
}
