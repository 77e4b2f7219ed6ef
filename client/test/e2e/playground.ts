import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GUIDE, makePlayground } from '../../../scripts/playground.mjs';
import { closeAfterwards, openWorkbench, START_UP, type Workbench } from './workbench.ts';

/**
 * What `npm start` opens, in a folder and a VS Code of its own, once the events and the note are there; with
 * sources of the test's own, by name.
 */
export async function openPlayground(sources: Readonly<Record<string, string>> = {}): Promise<Workbench> {
  const folder = join(mkdtempSync(join(tmpdir(), 'dossier-')), 'playground');
  makePlayground(folder);
  for (const [name, text] of Object.entries(sources)) writeFileSync(join(folder, 'corpus', name), text);
  closeAfterwards(() => rmSync(folder, { recursive: true, force: true }));
  const workbench = await openWorkbench(folder, [GUIDE]);
  await showsSample(workbench);
  return workbench;
}

/** Waits for what a first look at the sample shows. */
export async function showsSample({ line, row }: Workbench): Promise<void> {
  await row('OSCE Security Review Conference').waitFor({ timeout: START_UP });
  await line('The SCO at the OSCE').waitFor({ timeout: START_UP });
}
