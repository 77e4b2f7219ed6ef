import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeNote } from './note.ts';
import type { GeneratedCorpus } from './sources.ts';
import { measure, type Times } from './statistics.ts';

/** Time from sending a request to having its answer, over Node's IPC as VS Code uses it. */
export interface RoundTripTimes {
  /** From starting the process to an index of all sources. */
  readonly ready: number;
  /** A request that the server does not know: nothing but the wire. */
  readonly empty: Times;
  readonly hover: Times;
  readonly definition: Times;
  readonly completion: Times;
}

const ROUNDS = 500;

/** Writes the corpus below `folder`, starts the built server on it and asks. */
export async function measureRoundTrips(
  corpus: GeneratedCorpus,
  server: string,
  folder: string,
): Promise<RoundTripTimes> {
  mkdirSync(join(folder, 'corpus'), { recursive: true });
  for (const { name, text } of corpus.sources) writeFileSync(join(folder, 'corpus', name), text);
  const start = performance.now();
  const { notify, request, stop } = startServer(server, folder);
  await request('initialize', { processId: null, rootUri: pathToFileURL(folder).href, capabilities: {} });
  notify('initialized', {});
  while ((await request<{ state: string }>('dossier/status')).state !== 'ready')
    await new Promise((resolve) => setTimeout(resolve, 10));
  const ready = performance.now() - start;

  const { text, places, typing } = makeNote(corpus);
  const textDocument = { uri: pathToFileURL(join(folder, 'note.md')).href };
  notify('textDocument/didOpen', {
    textDocument: { ...textDocument, languageId: 'markdown', version: 1, text },
  });
  const at = (round: number) => ({ textDocument, position: places[round % places.length]! });
  const times = {
    ready,
    empty: await measure(ROUNDS, () => request('dossier/nothing').catch(() => undefined)),
    hover: await measure(ROUNDS, (round) => request('textDocument/hover', at(round))),
    definition: await measure(ROUNDS, (round) => request('textDocument/definition', at(round))),
    completion: await measure(ROUNDS, () =>
      request('textDocument/completion', { textDocument, position: typing }),
    ),
  };
  await stop();
  return times;
}

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** A client of a few lines: sends requests, matches answers, agrees to whatever it is asked. */
function startServer(module: string, folder: string) {
  const child = fork(module, ['--node-ipc'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const waiting = new Map<number | string, { resolve(value: unknown): void; reject(error: Error): void }>();
  let last = 0;
  child.on('message', ({ id, method, result, error }: Message) => {
    if (id === undefined) return;
    if (method !== undefined) {
      child.send({ jsonrpc: '2.0', id, result: null });
      return;
    }
    if (error === undefined) waiting.get(id)?.resolve(result);
    else waiting.get(id)?.reject(new Error(error.message));
    waiting.delete(id);
  });
  const notify = (method: string, params: object): void => {
    child.send({ jsonrpc: '2.0', method, params });
  };
  const request = <Answer>(method: string, params?: object): Promise<Answer> =>
    new Promise<unknown>((resolve, reject) => {
      waiting.set(++last, { resolve, reject });
      child.send({ jsonrpc: '2.0', id: last, method, params });
    }) as Promise<Answer>;
  const stop = async (): Promise<void> => {
    await request('shutdown');
    const exited = once(child, 'exit');
    child.send({ jsonrpc: '2.0', method: 'exit' });
    await exited;
  };
  return { notify, request, stop };
}
