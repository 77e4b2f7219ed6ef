// Gets a real VS Code on demand, without compilers and without install scripts: the one inside the npm package code-server,
// and the Node it needs when ours is older. Both go into a folder that git ignores.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runQuietly, withProgress } from './run.mjs';

const CODE_SERVER = '4.139.1';
const NODE = '24.9.0';

/** The project's root folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Where VS Code and its data live. */
export const HOST = join(ROOT, '.vscode-host');

/**
 * Installs VS Code unless it is there already.
 * @returns {Promise<{ vscode: string, node: string }>} VS Code's folder and the Node that runs it
 */
export async function installHost() {
  const vscode = join(HOST, 'node_modules', 'code-server', 'lib', 'vscode');
  const ownNode = isNewEnough(process.versions.node);
  const node = ownNode ? process.execPath : bundledNode();
  const wanted = `code-server ${CODE_SERVER}, node ${ownNode ? 'of the machine' : NODE}`;
  const stamp = join(HOST, 'installed.txt');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return { vscode, node };

  rmSync(stamp, { force: true });
  rmSync(join(HOST, 'node_modules'), { recursive: true, force: true });
  mkdirSync(HOST, { recursive: true });
  writeFileSync(join(HOST, 'package.json'), '{ "private": true }\n');
  const packages = [`code-server@${CODE_SERVER}`, ...(ownNode ? [] : [`${nodePackage()}@${NODE}`])];
  await withProgress('Downloading VS Code (about 250 MB, once)', () =>
    npmInstall(HOST, '--no-package-lock', ...packages),
  );
  await withProgress("Installing VS Code's own packages", () => npmInstall(vscode, '--omit=dev'));
  // A quarter of a gigabyte that nothing here uses.
  for (const unused of ['node_modules/@github', 'node_modules/@microsoft/mxc-sdk', 'extensions/copilot']) {
    rmSync(join(vscode, unused), { recursive: true, force: true });
  }
  writeFileSync(stamp, wanted);
  return { vscode, node };
}

/** VS Code's server needs `module.registerHooks`, which came with Node 22.15. */
function isNewEnough(/** @type {string} */ version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 15);
}

function nodePackage() {
  return `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
}

function bundledNode() {
  const executable = process.platform === 'win32' ? 'node.exe' : 'node';
  return join(HOST, 'node_modules', nodePackage(), 'bin', executable);
}

/** @param {string} folder @param {string[]} args */
function npmInstall(folder, ...args) {
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  return runQuietly('npm', ['install', ...args, ...quiet], { cwd: folder });
}
