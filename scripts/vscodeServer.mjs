// Starts the VS Code of vscodeHost.mjs as a server on 127.0.0.1 that talks to nobody else.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { cleanEnvironment, runQuietly } from './run.mjs';
import { installHost, ROOT } from './vscodeHost.mjs';

/**
 * Nothing to click away, nothing fetched, nothing beside the editor that Dossier is about. Only values of today:
 * VS Code rewrites old ones at start, and complains in a message when two of its parts do so at once.
 */
const SETTINGS = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': 'off',
  'extensions.ignoreRecommendations': true,
  'chat.disableAIFeatures': true,
  'git.enabled': false,
  'remote.autoForwardPorts': false,
  'npm.fetchOnlinePackageInfo': false,
  'json.schemaDownload.enable': false,
  'window.restoreWindows': 'none',
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
};

/** Without a gallery there is nobody to ask. */
const OFFLINE = { EXTENSIONS_GALLERY: '{}' };

/**
 * @typedef {object} ServerOptions
 * @property {string} folder the folder that the page opens on
 * @property {string} data where settings, logs and the list of extensions go; made when missing
 * @property {string[]} [extensions] folders of the extensions to load besides Dossier
 * @property {string} [vsix] a package of Dossier, installed as users do instead of loading the working tree
 * @property {number} [port] 0, the default, takes any free one
 * @property {Record<string, unknown>} [settings] user settings over the quiet ones
 */

/**
 * Installs VS Code when needed, starts it with Dossier loaded from this working tree or a package of it.
 * @param {ServerOptions} options
 * @returns {Promise<{ url: string, log: string[], exited: Promise<void>, stop: () => Promise<void> }>}
 *   resolves once the address answers
 */
export async function startVSCode({ folder, data, extensions = [], vsix, port = 0, settings = {} }) {
  const { vscode, node } = await installHost();
  mkdirSync(join(data, 'data', 'User'), { recursive: true });
  writeFileSync(
    join(data, 'data', 'User', 'settings.json'),
    JSON.stringify({ ...SETTINGS, ...settings }, null, 2),
  );
  const where = [
    ['--server-data-dir', data],
    ['--extensions-dir', linkExtensions(data, vsix === undefined ? [ROOT, ...extensions] : extensions)],
  ].flat();
  const main = join(vscode, 'out', 'server-main.js');
  if (vsix !== undefined)
    await runQuietly(node, [main, '--install-extension', vsix, ...where], { env: OFFLINE });
  const flags = [
    ['--host', '127.0.0.1', '--port', String(port), '--without-connection-token'],
    ['--accept-server-license-terms', '--telemetry-level', 'off', '--disable-telemetry'],
    ['--disable-update-check', '--disable-workspace-trust', '--disable-getting-started-override'],
    ['--default-folder', folder],
  ].flat();
  // A process group of its own, so that stopping it reaches the extension hosts and our server too.
  const child = spawn(node, [main, ...where, ...flags], {
    env: { ...cleanEnvironment(), ...OFFLINE },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  // However we end: a group of its own does not end with us.
  process.once('exit', () => endGroup(child.pid, 'SIGKILL'));
  /** @type {string[]} */
  const log = [];
  const exited = /** @type {Promise<void>} */ (new Promise((resolve) => child.once('exit', () => resolve())));
  const stop = async () => {
    endGroup(child.pid, 'SIGTERM');
    const patience = setTimeout(() => endGroup(child.pid, 'SIGKILL'), 3000);
    await exited;
    clearTimeout(patience);
    endGroup(child.pid, 'SIGKILL');
  };
  try {
    const listening = await listeningPort(child, log);
    return { url: `http://127.0.0.1:${listening}/`, log, exited, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** VS Code loads whatever stands in its extensions folder under `publisher.name-version`, links included. */
function linkExtensions(/** @type {string} */ data, /** @type {string[]} */ folders) {
  const target = join(data, 'extensions');
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const folder of folders) {
    const { publisher, name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    symlinkSync(folder, join(target, `${publisher}.${name}-${version}`), 'junction');
  }
  return target;
}

/**
 * @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, import('node:stream').Readable>} child
 * @param {string[]} log receives every line that the server prints
 * @returns {Promise<number>}
 */
function listeningPort(child, log) {
  return new Promise((resolve, reject) => {
    const fail = (/** @type {string} */ why) => reject(new Error(`VS Code ${why}\n${log.join('\n')}`));
    const timeout = setTimeout(() => fail('did not start within 60 seconds'), 60_000);
    const onLine = (/** @type {string} */ line) => {
      log.push(line);
      const port = /Web UI available at \S+?:(\d+)|agent listening on (\d+)/.exec(line);
      if (!port) return;
      clearTimeout(timeout);
      resolve(Number(port[1] ?? port[2]));
    };
    createInterface({ input: child.stdout }).on('line', onLine);
    createInterface({ input: child.stderr }).on('line', onLine);
    child.once('exit', (code) => {
      clearTimeout(timeout);
      fail(`ended with ${code}`);
    });
  });
}

/** @param {number | undefined} leader @param {NodeJS.Signals} signal */
function endGroup(leader, signal) {
  if (leader === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? leader : -leader, signal);
  } catch {
    // Already gone.
  }
}
