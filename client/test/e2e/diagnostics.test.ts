import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { closeAfterwards, openWorkbench, START_UP, useWorkbench, type Workbench } from './workbench.ts';

const SOURCE = `HARBOUR TOWN, 4 May 2031 - The Harbour Lights Authority (HLA) has a new depot.

Ms Eva Holm, Director of the HLA, opened it. Mr Nurlan Yermekbayev came along. Mr Yermekbayev thanked Ms Holm.
`;
const LETTER = `Harbour Town, 6 June 2031

Ms Rosa Holm wrote to the Harbour Lights Authority about her boat.
`;
const NOTE = `# The depot

We met Mr Yermekbaev at the gate.

Was Eva Holm there?
`;

const folder = mkdtempSync(join(tmpdir(), 'dossier-diagnostics-'));
const MISSPELT = { line: 'We met Mr', text: 'Yermekbaev' };
const EVA = { line: 'Was Eva Holm', text: 'Holm' };

const workbench = useWorkbench(async (): Promise<Workbench> => {
  mkdirSync(join(folder, 'corpus'));
  writeFileSync(join(folder, 'corpus', 'depot.txt'), SOURCE);
  writeFileSync(join(folder, 'corpus', 'letter.txt'), LETTER);
  writeFileSync(join(folder, 'note.md'), NOTE);
  closeAfterwards(() => rmSync(folder, { recursive: true, force: true }));
  return openWorkbench(folder);
});

test('a misspelt name is underlined, and the hover says how the sources write it', async () => {
  const { hover, openFile, page, screenshot } = workbench();
  await openFile('note.md');
  await page.locator('.squiggly-warning').first().waitFor({ timeout: START_UP });
  const shown = await hover(MISSPELT, 'No source writes');
  const text = (await shown.allInnerTexts()).join().replaceAll('\u00a0', ' ');
  expect(text).toContain('they write “Yermekbayev” 2 times');
  expect(text).toContain('depot.txt');
  await screenshot('diagnostics 1 misspelt name');
});

test('its quick fix writes what the sources write', async () => {
  const { action, line, page, screenshot } = workbench();
  const fix = await action(MISSPELT, 'Write “Yermekbayev”');
  await screenshot('diagnostics 2 quick fix');
  await fix.click();
  await line('We met Mr Yermekbayev at the gate').waitFor();
  await page.locator('.squiggly-warning').first().waitFor({ state: 'detached' });
});

test('two names that are the same are written to dossier.yml, and are one from then on', async () => {
  const { action, hover, screenshot } = workbench();
  const same = await action(EVA, 'are the same');
  await screenshot('diagnostics 3 corrections');
  await same.click();
  const shown = await hover(EVA, 'Rosa Holm');
  expect(await shown.isVisible()).toBe(true);
  await screenshot('diagnostics 4 one from then on');
  const file = () => readFileSync(join(folder, 'dossier.yml'), 'utf8');
  await expect.poll(file).toContain('same:\n  - [Eva Holm, Rosa Holm]\n');
});

test('a command says what is wrong with a name, with all names to choose from', async () => {
  const { click, page, run, screenshot } = workbench();
  const choice = (words: string) =>
    page.locator('.quick-input-list .monaco-list-row', { hasText: words }).first();
  await click(EVA);
  await run('Dossier: Correct Name');
  await choice('It is not the same as').waitFor();
  await screenshot('diagnostics 5 correct name');
  await choice('It is not the same as').click();
  await choice('Eva Holm').click();
  const file = () => readFileSync(join(folder, 'dossier.yml'), 'utf8');
  await expect.poll(file).toContain('different:\n  - [Rosa Holm, Eva Holm]\n');
});

test('a mistake in dossier.yml is underlined in its place', async () => {
  const { hover, openFile, page, screenshot } = workbench();
  await page.keyboard.press('Escape');
  await openFile('dossier.yml');
  await page.keyboard.press('Control+End');
  await page.keyboard.type('ignored: [x]');
  await page.locator('.squiggly-error').first().waitFor();
  const shown = await hover({ line: 'ignored', text: 'ignored' }, 'Did you mean "ignore"?');
  expect(await shown.isVisible()).toBe(true);
  await screenshot('diagnostics 6 mistake in dossier.yml');
});
