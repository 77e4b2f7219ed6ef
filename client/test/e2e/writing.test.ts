import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { closeAfterwards, openWorkbench, START_UP, useWorkbench, type Workbench } from './workbench.ts';

const FILES = {
  'corpus/opening.txt': `The depot of the harbour opens

OSLO, 4 May 2031 - Ada Lim, Secretary-General of the Harbour Lights Authority (HLA), opened the new depot in Bergen.
`,
  'corpus/visit.txt': `A visit at the lights

OSLO, 2 June 2033 - Bo Holm, Secretary-General of the HLA, met the Harbour Pilots Association (HPA). The lights summit took place in Bergen on 13-14 May 2033.
`,
  'note.md': '# The depot\n\nLim opened the depot in Bergen. Nobody knows who paid.\n\n',
  'other.md': 'Ask Lim about it.\n',
  '.vscode/settings.json': '{ "dossier.inlayHint.enabled": false }\n',
};

const folder = mkdtempSync(join(tmpdir(), 'dossier-writing-'));
const CHOICE = '.quick-input-list .monaco-list-row';
const SUGGESTION = '.suggest-widget .monaco-list-row';

const workbench = useWorkbench(async (): Promise<Workbench> => {
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  closeAfterwards(() => rmSync(folder, { recursive: true, force: true }));
  return openWorkbench(folder);
});

/** Types at the end of the note, slowly enough for an editor to ask in between. */
async function typeAtEnd({ page }: Workbench, text: string): Promise<void> {
  await page.keyboard.press('Control+End');
  await page.keyboard.type(text, { delay: 30 });
}

test('an organisation is introduced with its acronym', async () => {
  const { click, hover, line, openFile, page, screenshot } = workbench();
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: START_UP });
  await openFile('note.md');
  await hover({ line: 'Lim opened', text: 'Lim' }, 'Ada Lim');
  await click({ line: 'Lim opened', text: 'Nobody' });
  await typeAtEnd(workbench(), 'The Harb');
  await page.locator(SUGGESTION, { hasText: 'Harbour Lights Authority (HLA)' }).first().waitFor();
  await screenshot('writing 1 first use');
  await page.keyboard.press('Tab');
  await line('The Harbour Lights Authority (HLA)').waitFor();
});

test('an office completes to who held it at the date of the sentence', async () => {
  const { line, page, screenshot } = workbench();
  await typeAtEnd(workbench(), ' met. In May 2031 the HLA Secretary-General ');
  await page.locator(SUGGESTION, { hasText: 'Ada Lim' }).first().waitFor();
  expect(await page.locator(SUGGESTION).first().textContent()).toContain('Ada Lim');
  await screenshot('writing 2 office');
  await page.keyboard.press('Tab');
  await line('Secretary-General Ada Lim').waitFor();
});

test('a date completes to what happened then', async () => {
  const { line, page, screenshot } = workbench();
  await typeAtEnd(workbench(), ' spoke. Later came 2033-05');
  await page.locator(SUGGESTION, { hasText: 'summit' }).first().waitFor();
  await screenshot('writing 3 date');
  await page.keyboard.press('Tab');
  await line('(13 to 14 May 2033)').waitFor();
  await page.keyboard.type('.');
});

test('a code action cites the source that says so, in a footnote', async () => {
  const { action, line, screenshot } = workbench();
  const citation = await action({ line: 'Lim opened', text: 'depot' }, 'Cite “The depot of the harbour');
  await screenshot('writing 4 cite');
  await citation.click();
  await line('in Bergen.[^opening] Nobody').waitFor();
  await line('[^opening]: The depot of the harbour opens, 4 May 2031').waitFor();
  await screenshot('writing 5 footnote');
});

test('a name is renamed in all notes, open or not', async () => {
  const { click, line, page, screenshot } = workbench();
  await click({ line: 'Lim opened', text: 'Lim' });
  await page.keyboard.press('F2');
  const input = page.locator('.rename-box input');
  await input.waitFor();
  expect(await input.inputValue()).toBe('Lim');
  await screenshot('writing 6 rename');
  await input.fill('Ms Lim-Holm');
  await page.keyboard.press('Enter');
  await line('Ms Lim-Holm opened the depot').waitFor();
  await page.keyboard.press('Control+K');
  await page.keyboard.press('s');
  await expect.poll(() => readFileSync(join(folder, 'other.md'), 'utf8')).toBe('Ask Ms Lim-Holm about it.\n');
  await screenshot('writing 7 renamed');
  await expect.poll(() => readFileSync(join(folder, 'note.md'), 'utf8')).toContain('Ms Lim-Holm opened');
});

test('a command cites, too', async () => {
  const { click, line, openFile, page, run, screenshot } = workbench();
  await openFile('other.md');
  await click({ line: 'Ask', text: 'about' });
  await run('Dossier: Cite Source');
  const source = page.locator(CHOICE, { hasText: 'The depot of the harbour opens' }).first();
  await source.waitFor();
  await screenshot('writing 8 cite source');
  await source.click();
  await line('[^opening]: The depot of the harbour opens, 4 May 2031').waitFor();
});

test('the bibliography of all sources is written to a file', async () => {
  const { page, run, screenshot } = workbench();
  await run('Dossier: Export Bibliography');
  await page.locator(CHOICE, { hasText: 'CSL-JSON' }).click();
  const name = page.locator('.quick-input-box input');
  await expect.poll(() => name.inputValue()).toContain('sources.json');
  await page.keyboard.press('Enter');
  await page.locator('.tab.active', { hasText: 'sources.json' }).waitFor();
  await screenshot('writing 9 bibliography');
  const sources = JSON.parse(readFileSync(join(folder, 'sources.json'), 'utf8'));
  expect(sources.map(({ id }: { id: string }) => id)).toEqual(['opening', 'visit']);
});
