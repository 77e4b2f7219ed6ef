// Runs another program for a script: inherits nothing of the npm that started us, tells how it ended.
import { spawn } from 'node:child_process';

/** The environment without what npm and an outer VS Code put into it, which would steer the programs we start. */
export function cleanEnvironment() {
  const foreign = /^(npm_|VSCODE_|ELECTRON_|NODE_OPTIONS$)/i;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
}

/**
 * Runs `command` to its end; its output is shown only when it fails.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string> }} [options] `env` is set over a clean environment
 * @returns {Promise<void>} rejects with the output when the exit code is not 0
 */
export function runQuietly(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const windows = process.platform === 'win32';
    const env = { ...cleanEnvironment(), ...options.env };
    const child = spawn(command, args, { ...options, env, shell: windows });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${command} ${args.join(' ')} failed (${code})\n${output}`)),
    );
  });
}

/**
 * Tells what takes long and for how long already: one line that counts seconds on a terminal, else a line every ten seconds.
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withProgress(title, work) {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const terminal = process.stdout.isTTY;
  const show = (/** @type {string} */ text) =>
    process.stdout.write(terminal ? `\r\u001b[K${text}` : `${text}\n`);
  show(`${title} …`);
  const timer = setInterval(() => show(`${title} … ${seconds()} s`), terminal ? 1000 : 10_000);
  try {
    const result = await work();
    show(`${title}: done in ${seconds()} s`);
    return result;
  } finally {
    clearInterval(timer);
    if (terminal) process.stdout.write('\n');
  }
}
