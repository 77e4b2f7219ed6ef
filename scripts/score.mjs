// Scores what the command line finds against annotated documents, and prints the table (what the figures
// mean: server/test/gold/SCORER.md). Without options: the sample corpus, and the documents written for this
// project that the model did not learn from (server/test/documents).
//   node scripts/score.mjs [--gold FOLDER_OR_JSONL] [--texts FOLDER] [--errors N] [--json]
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const cli = join(root, 'dist/cli.js');
const goldFolder = join(root, 'server/test/gold');

const { values } = parseArgs({
  options: {
    gold: { type: 'string' },
    texts: { type: 'string' },
    errors: { type: 'string' },
    json: { type: 'boolean' },
  },
});
const gold = values.gold ?? join(goldFolder, 'gold-seeds');
const work = mkdtempSync(join(tmpdir(), 'dossier-score-'));
try {
  const texts = values.texts ?? (gold.endsWith('.jsonl') ? writeTexts(gold) : join(goldFolder, 'texts'));
  process.exitCode = score(texts);
  if (!values.json) {
    const { printDates, printScores } = await bundledScorers();
    const errors = Number(values.errors ?? 0);
    if (gold.endsWith('.jsonl')) printDates(gold, join(work, 'extract.jsonl'), errors);
    if (values.gold === undefined) printScores(root, errors);
  }
} finally {
  rmSync(work, { recursive: true });
}

/**
 * The texts of annotated JSON lines as files, named by their ids.
 * @param {string} file
 */
function writeTexts(file) {
  const folder = join(work, 'texts');
  mkdirSync(folder);
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const { id, text } = JSON.parse(line);
    writeFileSync(join(folder, id.endsWith('.txt') ? id : `${id}.txt`), text);
  }
  return folder;
}

/** @param {string} texts a folder */
function score(texts) {
  const options = ['--gold', gold, '--texts', texts];
  for (const command of ['extract', 'entities']) {
    const file = join(work, `${command}.jsonl`);
    const output = execFileSync(process.execPath, [cli, command, texts], { maxBuffer: 2 ** 30 });
    writeFileSync(file, output);
    options.push(`--${command}`, file);
  }
  if (values.errors !== undefined) options.push('--errors', values.errors);
  if (values.json) options.push('--json');
  const scorer = join(goldFolder, 'score-extraction.mjs');
  return spawnSync(process.execPath, [scorer, ...options], { stdio: 'inherit' }).status ?? 1;
}

async function bundledScorers() {
  const outfile = join(work, 'scorers.mjs');
  await esbuild.build({
    entryPoints: [join(root, 'scripts/score/main.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
    // Some packages ask for node's own modules by `require`.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
  return import(pathToFileURL(outfile).href);
}
