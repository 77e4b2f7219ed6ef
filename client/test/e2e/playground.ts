import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GUIDE, makePlayground } from '../../../scripts/playground.mjs';
import { openWorkbench, type Workbench } from './workbench.ts';

/** What `npm start` opens, in a folder and a VS Code of its own, once the events and the note are there. */
export async function openPlayground(): Promise<Workbench> {
  const folder = join(mkdtempSync(join(tmpdir(), 'dossier-')), 'playground');
  makePlayground(folder);
  const workbench = await openWorkbench(folder, [GUIDE]);
  await workbench.row('OSCE Security Review Conference').waitFor();
  await workbench.line('The SCO at the OSCE').waitFor();
  return {
    ...workbench,
    close: async () => {
      await workbench.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
