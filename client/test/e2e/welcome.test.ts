import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { GUIDE } from '../../../scripts/playground.mjs';
import { openWorkbench, useWorkbench } from './workbench.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'dossier-empty-')));
mkdirSync(join(folder, 'papers'));
writeFileSync(
  join(folder, 'papers', 'harbour.txt'),
  'HARBOUR TOWN, 4 May 2031 - The Harbour Lights Authority (HLA) opened its annual conference.\n',
);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const workbench = useWorkbench(() => openWorkbench(folder, [GUIDE]));

test('without sources the view says so and offers what to do', async () => {
  const { page, screenshot } = workbench();
  await page.locator('.sidebar', { hasText: 'no sources here' }).waitFor();
  await screenshot('10 welcome');
});

test('the sample opens in a window of its own, with its events', async () => {
  const { page } = workbench();
  const opened = page.context().waitForEvent('page');
  await page.locator('.sidebar a.monaco-button', { hasText: 'Try the Sample Corpus' }).click();
  const sample = await opened;
  await sample.locator('.tab.active', { hasText: 'security-dialogue.md' }).waitFor();
  await sample.locator('.sidebar .monaco-list-row', { hasText: '13–14 Jun' }).waitFor();
  await sample.close();
});

test('the chosen folder becomes the sources, and its events appear', async () => {
  const { page, row, screenshot } = workbench();
  await page.locator('.sidebar a.monaco-button', { hasText: 'Choose a Sources Folder' }).click();
  const input = page.locator('.quick-input-widget input');
  await input.fill(join(folder, 'papers'));
  // The first click may only have the dialog go into the folder.
  const use = page.locator('.quick-input-widget .monaco-button', { hasText: 'Use as Sources' });
  const chosen = async (): Promise<boolean> => {
    if (await use.isVisible()) await use.click();
    return !(await use.isVisible());
  };
  await expect.poll(chosen, { timeout: 20_000, interval: 500 }).toBe(true);
  await row('4 May').waitFor();
  await screenshot('11 folder chosen');
});
