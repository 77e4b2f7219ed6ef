import { fork, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { afterAll, expect, test } from 'vitest';
import {
  createProtocolConnection,
  type Hover,
  IPCMessageReader,
  IPCMessageWriter,
  PortMessageReader,
  PortMessageWriter,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { clientRequests, type ListParams, type ReadParams } from '../../src/lsp/protocol.ts';
import { HOME, TestClient } from '../lsp/testClient.ts';

const root = resolve(import.meta.dirname, '../../..');
const bundle = (name: string) => resolve(root, 'dist', `${name}.js`);
const NOTE = 'file:///notes/n.md';

const caches = mkdtempSync(join(tmpdir(), 'dossier-caches-'));
const options = { cwd: root, env: { ...process.env, XDG_CACHE_HOME: caches } };
afterAll(() => rmSync(caches, { recursive: true }));

/** What every bundle must do: read the folder and say what "RATS" is. */
async function hoverOverAcronym(connection: ProtocolConnection, folder: string): Promise<string> {
  const client = new TestClient(connection);
  await client.initialize({ textDocument: { hover: { contentFormat: ['markdown'] } } }, undefined, folder);
  await client.ready();
  await client.open(NOTE, 'RATS');
  const hover = await client.ask<Hover>('textDocument/hover', NOTE, 0, 1);
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  return (hover.contents as { value: string }).value;
}

test('the Node bundle serves over standard input and output, and says nothing else there', async () => {
  const child = spawn(process.execPath, [bundle('server-node'), '--stdio', '--corpus', 'corpus'], options);
  const complaints: string[] = [];
  child.stderr.on('data', (data) => complaints.push(String(data)));
  const ended = new Promise((done) => child.on('close', done));
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  expect(await hoverOverAcronym(connection, HOME)).toMatch(/^\*\*Regional Anti-Terrorist Structure\*\*/);
  expect(await ended).toBe(0);
  expect(complaints).toEqual([]);
});

test('the Node bundle serves over IPC', async () => {
  const child = fork(bundle('server-node'), ['--node-ipc'], options);
  const ended = new Promise((done) => child.on('close', done));
  const connection = createProtocolConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
  expect(await hoverOverAcronym(connection, pathToFileURL(root).href)).toContain('Regional Anti-Terrorist');
  expect(await ended).toBe(0);
});

test('the command line serves too', async () => {
  const child = spawn(process.execPath, [bundle('cli'), 'serve', '--stdio', '--corpus', 'corpus'], options);
  const ended = new Promise((done) => child.on('close', done));
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  expect(await hoverOverAcronym(connection, HOME)).toContain('Regional Anti-Terrorist');
  expect(await ended).toBe(0);
});

test('what was extracted is on disk when the server has shut down, and damage to it does no harm', async () => {
  const cache = join(caches, 'given');
  const words = [bundle('server-node'), '--stdio', '--corpus', 'corpus', '--cache', cache];
  const serve = async () => {
    const child = spawn(process.execPath, words, options);
    const reader = new StreamMessageReader(child.stdout);
    return hoverOverAcronym(createProtocolConnection(reader, new StreamMessageWriter(child.stdin)), HOME);
  };
  const first = await serve();
  const files = readdirSync(cache);
  expect(files.length).toBeGreaterThan(0);
  expect(await serve()).toBe(first);
  for (const file of files) writeFileSync(join(cache, file), 'damaged');
  expect(await serve()).toBe(first);
  expect(readdirSync(cache)).toEqual(files);
});

test('the browser bundle serves in a worker without Node, reading files through its client', async () => {
  const worker = new Worker(WORKER_OF_A_BROWSER, {
    eval: true,
    workerData: readFileSync(bundle('server-web'), 'utf8'),
  });
  const connection = createProtocolConnection(new PortMessageReader(worker), new PortMessageWriter(worker));
  const source = readFileSync(resolve(root, 'corpus/sco-at-osce-security-dialogue.txt'));
  connection.onRequest(clientRequests.list, ({ folder }: ListParams) => [
    { uri: `${folder}/a.txt`, size: source.length },
    { uri: `${folder}/.git/b.txt`, size: 1 },
  ]);
  connection.onRequest(clientRequests.read, ({ uri }: ReadParams) => {
    expect(uri).toMatch(/^memfs:.*\/a\.txt$/);
    return { base64: source.toString('base64') };
  });
  const text = await hoverOverAcronym(connection, 'memfs://host/corpus');
  expect(text).toMatch(/\(memfs:\/\/host\/corpus\/(?:corpus\/)?a\.txt#L/);
  await worker.terminate();
});

/** Runs a script with no more than what a worker of a browser has. */
const WORKER_OF_A_BROWSER = `
  const { parentPort, workerData } = require('node:worker_threads');
  const vm = require('node:vm');
  const self = {
    setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask, atob, btoa,
    TextEncoder, TextDecoder, URL, console, performance, crypto: globalThis.crypto,
    postMessage: (message) => parentPort.postMessage(message),
    addEventListener() {}, close() {},
  };
  self.self = self;
  parentPort.on('message', (data) => self.onmessage({ data }));
  vm.runInNewContext(workerData, self);
`;
