import { test } from 'vitest';
import { openPlayground } from './playground.ts';
import { useWorkbench } from './workbench.ts';

const workbench = useWorkbench(openPlayground);

test('a source opens as a source document', async () => {
  const { openFile, page, screenshot } = workbench();
  await openFile('sco-at-osce-security-dialogue.txt');
  await page.locator('.statusbar-item', { hasText: 'Source document' }).waitFor();
  await screenshot('source document');
});
