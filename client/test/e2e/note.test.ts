import { expect, test } from 'vitest';
import { openPlayground } from './playground.ts';
import { useWorkbench } from './workbench.ts';

const workbench = useWorkbench(openPlayground);

const RATS = { line: 'Alimov gave the tour', text: 'RATS' };
const DIALOGUE = 'sco-at-osce-security-dialogue.txt';
const SYSOEV_LINE = 8;

test('the first look shows a note and the events, with nothing to click away', async () => {
  const { line, row, screenshot, isQuiet } = workbench();
  expect(await line('The SCO at the OSCE').isVisible()).toBe(true);
  expect(await row('OSCE Security Review Conference').isVisible()).toBe(true);
  await isQuiet();
  await screenshot('1 first look');
});

test('a hover says what RATS is, who led it when, and quotes the sentence that says so', async () => {
  const { hover, screenshot } = workbench();
  const shown = await hover(RATS, 'Regional Anti-Terrorist Structure');
  const text = (await shown.allInnerTexts()).join().replaceAll('\u00a0', ' ');
  expect(text).toContain('Shanghai Cooperation Organisation');
  expect(text).toMatch(/Evgeny Sysoev.*Director of the Executive Committee.*2017/s);
  expect(text).toContain('Colonel General Evgeny Sysoev, Director');
  expect(text).toContain('10 May 2017');
  await screenshot('2 hover');
});

test('a link in the hover opens the source where it says so', async () => {
  const { hover, isAt, page, screenshot } = workbench();
  const shown = await hover(RATS, 'Regional Anti-Terrorist Structure');
  await shown.locator('a', { hasText: '10 May 2017' }).first().click();
  await isAt(DIALOGUE, SYSOEV_LINE);
  await screenshot('3 link in the hover');
  await page.keyboard.press('Control+w');
});

test('F12 on RATS lands on the sentence that introduces it', async () => {
  const { click, isAt, page, screenshot } = workbench();
  await click(RATS);
  await page.keyboard.press('F12');
  await isAt(DIALOGUE, SYSOEV_LINE);
  await screenshot('4 definition');
  await page.keyboard.press('Control+w');
});

test('typing the beginning of a surname offers the person, and taking it writes the whole name', async () => {
  const { click, line, page, screenshot } = workbench();
  await click(RATS);
  await page.keyboard.press('Control+End');
  await page.keyboard.type('Nor');
  const offer = page.locator('.suggest-widget .monaco-list-row', { hasText: 'Vladimir Norov' }).first();
  await offer.waitFor();
  await screenshot('5 completion');
  await page.keyboard.press('Tab');
  await line('Vladimir Norov').waitFor();
});
