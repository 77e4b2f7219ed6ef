// Trains the name model: from annotated texts and word vectors to server/model/names.bin.
//   npm run train -- --data FOLDER [--keep FOLDER] [--python COMMAND] [--options='OPTIONS OF train.py']
// What FOLDER must hold, and the checksum of each file, is listed in inputs.json; README.md says where it is from.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const project = dirname(here);
const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    keep: { type: 'string' },
    python: { type: 'string', default: 'python3' },
    options: { type: 'string', default: '' },
  },
});
if (values.data === undefined) {
  console.error('npm run train -- --data FOLDER');
  process.exit(2);
}

await checkInputs(values.data);
const work = values.keep ?? mkdtempSync(join(tmpdir(), 'names-'));
await esbuild.build({
  entryPoints: ['prepare', 'pack', 'measure'].map((name) => join(here, `${name}.ts`)),
  bundle: true,
  platform: 'node',
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  outdir: join(work, 'bin'),
  logLevel: 'warning',
});

const model = join(project, 'server/model/names.bin');
const documents = join(project, 'server/test/documents/training');
/** @param {string} name */
const program = (name) => join(work, 'bin', `${name}.cjs`);
const prepared = join(work, 'prepared');
const first = join(work, 'first');
const trained = join(work, 'trained');
const options = values.options.split(' ').filter(Boolean);
const held = /--hold[ =](\S+)/.exec(values.options)?.[1] ?? '';
run('node', '--max-old-space-size=4000', program('prepare'), values.data, prepared, documents, held);
// A pass over all at a low rate, once the first has learned what names are, loses nothing of what that can do.
train(first, '--drop', 'sec-filings,second,second-swapped');
train(trained, '--begin', first, '--epochs', '6', '--rate', '5e-4');
run('node', program('pack'), prepared, trained, model);
run('node', program('measure'), model, join(values.data, 'dev/gum-formal-devtest.jsonl'));

/** @param {string} out @param {string[]} more */
function train(out, ...more) {
  run(values.python, join(here, 'train.py'), prepared, out, ...options, ...more);
}

/** @param {string} command @param {string[]} parts */
function run(command, ...parts) {
  execFileSync(command, parts, { stdio: 'inherit' });
}

/**
 * Ends with code 2 when a file is missing or another than the one the model card speaks of.
 * @param {string} folder
 */
async function checkInputs(folder) {
  const inputs = JSON.parse(readFileSync(join(here, 'inputs.json'), 'utf8'));
  for (const [file, expected] of Object.entries(inputs)) {
    const actual = await digest(join(folder, file)).catch((error) => error.code);
    if (actual === expected) continue;
    console.error(`${file}: expected SHA-256 ${expected}, found ${actual}`);
    process.exit(2);
  }
}

/** @param {string} path */
async function digest(path) {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest('hex');
}
