import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isInstalled } from '../../../scripts/debianPrograms.mjs';
import { cleanEnvironment } from '../../../scripts/run.mjs';
import { ROOT } from '../../../scripts/vscodeHost.mjs';

const SOURCE = `HARBOUR TOWN, 4 May 2031 - The Harbour Lights Authority (HLA) has a new depot.
It is open all night. Ms Eva Stromberg opened it. Mrs Stromberg stayed.
`;
const NOTE = 'The HLA again. We met Mrs Stromborg.\n\nHarb';

const folder = mkdtempSync(join(tmpdir(), 'dossier-editors-'));
const bin = join(folder, 'bin');

beforeAll(() => {
  mkdirSync(bin);
  symlinkSync(join(ROOT, 'dist', 'cli.js'), join(bin, 'dossier'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A folder with one source, one note, and the editor's set-up as the README gives it. */
function makeProject(note: string, init: string, language: string): string {
  const project = join(folder, language);
  mkdirSync(join(project, 'corpus'), { recursive: true });
  writeFileSync(join(project, 'corpus', 'depot.txt'), SOURCE);
  writeFileSync(join(project, note), NOTE);
  writeFileSync(join(project, init), readmeBlock(language));
  return project;
}

interface Answers {
  readonly hover: string;
  readonly definition: string;
  readonly references: readonly string[];
  readonly completion: readonly string[];
  readonly diagnostics: readonly string[];
  /** The first line after a rename. */
  readonly rename: string;
}

function expectAnswers(answers: Answers, note: string): void {
  expect(answers.hover).toContain('Harbour Lights Authority');
  expect(answers.definition).toBe('depot.txt:1');
  expect([...answers.references].sort()).toEqual(['depot.txt:1', 'depot.txt:1', `${note}:1`]);
  expect(answers.completion).toContain('Harbour Lights Authority');
  expect(answers.diagnostics.join()).toContain(
    'No source writes “Stromborg”; they write “Stromberg” 2 times.',
  );
  expect(answers.rename).toContain('The HQ again.');
}

describe.skipIf(!isInstalled('nvim'))('Neovim, set up as the README says', () => {
  test('hovers, jumps, lists references, completes, shows what is wrong and renames', async () => {
    const project = makeProject('note.md', 'init.lua', 'lua');
    const script = join(import.meta.dirname, 'neovim.lua');
    const words = ['--headless', '-u', 'init.lua', '-i', 'NONE', '-n', 'note.md', '-c', `luafile ${script}`];
    expectAnswers(await run('nvim', words, project), 'note.md');
  });
});

describe.skipIf(!isInstalled('emacs'))('Emacs, set up as the README says', () => {
  test('hovers, jumps, lists references, completes, shows what is wrong and renames', async () => {
    const project = makeProject('note.txt', 'init.el', 'elisp');
    const script = join(import.meta.dirname, 'emacs.el');
    expectAnswers(await run('emacs', ['--batch', '-l', 'init.el', '-l', script], project), 'note.txt');
  });
});

/** The first code block of this language. */
function readmeBlock(language: string): string {
  const block = new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'ms').exec(
    readFileSync(join(ROOT, 'README.md'), 'utf8'),
  );
  return block?.[1] ?? '';
}

/** Runs an editor in a project, with `dossier` on its path; every line of JSON that it prints is an answer. */
async function run(editor: string, words: readonly string[], project: string): Promise<Answers> {
  const env = { ...cleanEnvironment(), HOME: project, PATH: `${bin}${delimiter}${process.env.PATH}` };
  const { stdout } = await promisify(execFile)(editor, words, { cwd: project, env, timeout: 60_000 });
  const lines = stdout.split('\n').filter((line) => line.startsWith('{'));
  return Object.assign({}, ...lines.map((line) => JSON.parse(line)));
}
