// Rounds the trained weights and writes the model file:
//   node pack.cjs PREPARED TRAINED MODEL
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LABELS } from '../server/src/extract/tagger/labels.ts';
import { buildModelFile, type ModelSettings } from '../server/src/extract/tagger/modelFile.ts';
import { OUTPUTS } from '../server/src/extract/tagger/network.ts';
import { packHashes } from '../server/src/extract/tagger/weights.ts';

// Slope and shift of each kind's log-odds, found with measure.ts on documents held out of a training run.
import calibration from './calibration.json' with { type: 'json' };

const [prepared, trained, model] = process.argv.slice(2) as [string, string, string];
const settings = JSON.parse(readFileSync(join(trained, 'settings.json'), 'utf8')) as Omit<
  ModelSettings,
  'steps' | 'calibration'
>;
/** The rarest of the trained words are left out for room: the network has learnt to read words without a vector. */
const WORDS = 84_500;

const steps: Record<string, number> = {};
const parts = new Map<string, Uint8Array>();

const hashes = new Uint32Array(bytesOf(join(prepared, 'hashes.u32')).buffer).subarray(0, WORDS);
const order = [...hashes.keys()].sort((a, b) => hashes[a]! - hashes[b]!);
const codes = bytesOf(join(trained, 'codes.u8'));
const sortedCodes = new Uint8Array(order.length * settings.codeParts);
order.forEach((row, at) => {
  const from = row * settings.codeParts;
  sortedCodes.set(codes.subarray(from, from + settings.codeParts), at * settings.codeParts);
});
parts.set('hashes', packHashes(order.map((row) => hashes[row]!)));
parts.set('codes', sortedCodes);
exact('centres', 'centres');
exact('unknown', 'unknown');
rounded('affixes', floats('affix.weight'));
rounded('shapes', floats('shape.weight'));
rounded('taps', turned('taps.weight', settings.hidden * 3));
exact('tapsBias', 'taps.bias');
rounded('flags', turned('flags.weight', settings.hidden));
rounded('around', turned('around.weight', settings.second));
exact('aroundBias', 'around.bias');
rounded('mix', turned('mix.weight', settings.second));
exact('mixBias', 'mix.bias');
rounded('wide', turned('wide.weight', settings.second));
rounded('output', widened(turned('output.weight', LABELS), LABELS, OUTPUTS));
exact('outputBias', 'output.bias');
rounded('pairs', floats('pairs.weight'));
exact('follow', 'follow');
const file = buildModelFile({ ...settings, calibration: calibration as [number, number][], steps }, parts);
writeFileSync(model, file);
console.log(`${model}: ${file.length} bytes`);

function bytesOf(path: string): Uint8Array {
  return new Uint8Array(readFileSync(path));
}

function floats(name: string): Float32Array {
  return new Float32Array(bytesOf(join(trained, `${name}.f32`)).buffer);
}

function bytes(values: Float32Array): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}

function exact(section: string, name: string): void {
  parts.set(section, bytes(floats(name)));
}

/** A matrix of outputs by inputs as inputs by outputs. */
function turned(name: string, outputs: number): Float32Array {
  const values = floats(name);
  const inputs = values.length / outputs;
  return values.map((_, at) => values[(at % outputs) * inputs + Math.floor(at / outputs)]!);
}

/** A matrix with columns of zeros added to its rows. */
function widened(values: Float32Array, columns: number, wanted: number): Float32Array {
  const wide = new Float32Array((values.length / columns) * wanted);
  values.forEach((value, at) => {
    wide[Math.floor(at / columns) * wanted + (at % columns)] = value;
  });
  return wide;
}

/** Adds a section of whole numbers from -127 to 127, with the step that loses least. */
function rounded(section: string, values: Float32Array): void {
  const highest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9);
  let best = { loss: Number.POSITIVE_INFINITY, step: 1 };
  for (let share = 0.2; share <= 1; share += 0.05) {
    const step = (highest * share) / 127;
    let loss = 0;
    for (let i = 0; i < values.length; i += values.length > 10_000 ? 7 : 1)
      loss += (values[i]! - round(values[i]!, step) * step) ** 2;
    if (loss < best.loss) best = { loss, step };
  }
  steps[section] = best.step;
  parts.set(section, new Uint8Array(Int8Array.from(values, (value) => round(value, best.step)).buffer));
}

function round(value: number, step: number): number {
  return Math.max(-127, Math.min(127, Math.round(value / step)));
}
