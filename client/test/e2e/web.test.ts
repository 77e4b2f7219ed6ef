import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makePlayground } from '../../../scripts/playground.mjs';
import { openWebWorkbench } from './webWorkbench.ts';
import { START_UP, useWorkbench } from './workbench.ts';

const folder = join(mkdtempSync(join(tmpdir(), 'dossier-web-')), 'playground');
makePlayground(folder);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const workbench = useWorkbench(() => openWebWorkbench(folder));

test('on the web the view shows the events', async () => {
  const { row, screenshot } = workbench();
  await row('24 Jun').waitFor({ timeout: START_UP });
  for (const event of ['30 Oct', '10 Jul', '27 Nov', '10 May']) await row(event).waitFor();
  await screenshot('12 web events');
});

test('on the web, without a file system, a hover says the same and links to the source', async () => {
  const { hover, isAt, screenshot } = workbench();
  const shown = await hover({ line: 'Colonel General', text: 'RATS' }, 'Regional Anti-Terrorist Structure');
  expect((await shown.allInnerTexts()).join()).toContain('Evgeny Sysoev');
  await screenshot('13 web hover');
  await shown.locator('a', { hasText: '10 May 2017' }).first().click();
  await isAt('sco-at-osce-security-dialogue.txt', 8);
});
