import { expect, test } from 'vitest';
import { openPlayground } from './playground.ts';
import { useWorkbench } from './workbench.ts';

const workbench = useWorkbench(openPlayground);

const SCO = { line: 'Organisation spoke to', text: 'Organisation' };
const ALIMOV = { line: 'Rashid Alimov', text: 'Alimov' };
const RATS = { line: 'Alimov gave the tour', text: 'RATS' };
const PEEK = '.zone-widget .peekview-widget';

test('names are coloured by what they are, and a hint says what an acronym stands for', async () => {
  const { line, screenshot } = workbench();
  await line('Regional Anti-Terrorist Structure').waitFor();
  await screenshot('reading 1 colours and hints');
});

test('a hover on an organisation says what it is and who led it at the date of the sentence', async () => {
  const { hover, screenshot } = workbench();
  const shown = await hover(SCO, 'intergovernmental organization');
  const text = (await shown.allInnerTexts()).join().replaceAll('\u00a0', ' ');
  expect(text).toContain('nearest to 10 May 2017 first (the date in this sentence)');
  expect(text).toMatch(/Rashid Alimov, Secretary-General \(2017 to 2018\); later Vladimir Norov/);
  expect(text.split('\n').length).toBeLessThan(32);
  await screenshot('reading 2 hover on an organisation');
});

test('a hover on a person says her office at that date', async () => {
  const { hover, screenshot } = workbench();
  const shown = await hover(ALIMOV, 'Secretary-General of the Shanghai Cooperation Organisation');
  const text = (await shown.allInnerTexts()).join().replaceAll('\u00a0', ' ');
  expect(text).toContain('sources from 10 May 2017 to 27 November 2018');
  await screenshot('reading 3 hover on a person');
});

test('the definition can be peeked at', async () => {
  const { click, page, run, screenshot } = workbench();
  await click(RATS);
  await run('Peek Definition');
  await page.locator(PEEK, { hasText: 'sco-at-osce-security-dialogue.txt' }).waitFor();
  await page.locator(`${PEEK} .view-line`, { hasText: 'Sysoev' }).first().waitFor();
  await screenshot('reading 4 peek definition');
  await page.keyboard.press('Escape');
});

test('references list notes and sources', async () => {
  const { click, page, screenshot } = workbench();
  await click(RATS);
  await page.keyboard.press('Shift+F12');
  const rows = page.locator(`${PEEK} .monaco-list-row`);
  await rows.first().waitFor();
  await page.locator(PEEK, { hasText: 'References' }).waitFor();
  await screenshot('reading 5 references');
  await page.keyboard.press('Escape');
});

test('the type hierarchy shows the bodies of an organisation', async () => {
  const { click, page, run, screenshot } = workbench();
  await click(SCO);
  await run('Peek Type Hierarchy');
  const row = page.locator(`${PEEK} .monaco-list-row`, { hasText: 'Regional Anti-Terrorist Structure' });
  const shown = await row
    .first()
    .waitFor({ timeout: 5_000 })
    .then(
      () => true,
      () => false,
    );
  if (!shown) await run('Show Subtypes');
  await row.first().waitFor();
  await screenshot('reading 6 type hierarchy');
  await page.keyboard.press('Escape');
});

test('the call hierarchy shows who met whom, and when', async () => {
  const { click, page, run, screenshot } = workbench();
  await click(ALIMOV);
  await run('Peek Call Hierarchy');
  await page.locator(`${PEEK} .monaco-list-row`, { hasText: '2018' }).first().waitFor();
  await screenshot('reading 7 call hierarchy');
  await page.keyboard.press('Escape');
});

test('a source has an outline of its sections, names, events and quotes', async () => {
  const { openFile, page, run, screenshot } = workbench();
  await openFile('sco-at-osce-security-dialogue.txt');
  await run('Go to Symbol in Editor');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Evgeny Sysoev' }).first().waitFor();
  await screenshot('reading 8 outline of a source');
  await page.keyboard.press('Escape');
});
