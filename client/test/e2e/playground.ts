import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GUIDE, makePlayground } from '../../../scripts/playground.mjs';
import { openWorkbench, type Workbench } from './workbench.ts';

/** What `npm start` opens, in a folder and a VS Code of its own. */
export async function openPlayground(): Promise<Workbench> {
  const folder = join(mkdtempSync(join(tmpdir(), 'dossier-')), 'playground');
  makePlayground(folder);
  const workbench = await openWorkbench(folder, [GUIDE]);
  return {
    ...workbench,
    close: async () => {
      await workbench.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
