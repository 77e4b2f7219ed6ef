import { expect, test } from 'vitest';
import { openPlayground } from './playground.ts';
import { useWorkbench } from './workbench.ts';

const workbench = useWorkbench(openPlayground);

test('the language status says how much is known', async () => {
  const { hover, page, screenshot } = workbench();
  await hover(page.locator('#status\\.languageStatus'), /5 sources, \d+ names, \d+ events/);
  await screenshot('14 language status');
});

test('a report tells what a bug report needs', async () => {
  const { page, run, screenshot } = workbench();
  await run('Dossier: Show Status');
  await page.locator('.tab.active', { hasText: 'Dossier Status' }).waitFor();
  const report = page.locator('.editor-instance .view-lines');
  await expect.poll(() => report.textContent()).toMatch(/Dossier.\d+\.\d+/);
  await screenshot('15 status report');
});

test('a source opens as a source document', async () => {
  const { openFile, page, screenshot } = workbench();
  await openFile('sco-at-osce-security-dialogue.txt');
  await page.locator('.statusbar-item', { hasText: 'Source document' }).waitFor();
  await screenshot('source document');
});

test('a source is drawn with what was found in it and what found it', async () => {
  const { page, openFile, run, screenshot } = workbench();
  await openFile('sco-at-osce-security-dialogue.txt');
  await run('Dossier: Show Extraction');
  await page.locator('.tab.active', { hasText: '(extraction)' }).waitFor();
  const drawing = page.locator('.editor-group-container.active .view-lines');
  await expect.poll(() => drawing.textContent()).toMatch(/\^{24,}.organization.by/);
  await screenshot('16 extraction');
});

test('after a restart of the server everything is there again', async () => {
  const { hover, openFile, row, run } = workbench();
  await run('Dossier: Restart Server');
  await openFile('people-to-know.md');
  await row('OSCE Security Review Conference').waitFor();
  await hover({ line: 'Rashid Alimov', text: 'Rashid Alimov' }, 'Secretary');
});
