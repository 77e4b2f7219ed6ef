import { test } from 'vitest';
import { openPlayground } from './playground.ts';
import { useWorkbench } from './workbench.ts';

const workbench = useWorkbench(openPlayground);

test('a source opens as a source document', async () => {
  const { isAt, page, screenshot } = workbench();
  await page.keyboard.press('Control+p');
  await page.locator('.quick-input-widget input').fill('sco-at-osce-security-dialogue.txt');
  await page
    .locator('.quick-input-list .monaco-list-row', { hasText: 'sco-at-osce-security-dialogue' })
    .first()
    .click();
  await isAt('sco-at-osce-security-dialogue.txt', 1);
  await page.locator('.statusbar-item', { hasText: 'Source document' }).waitFor();
  await screenshot('source document');
});
