import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BenchmarkNote, makeNote } from './note.ts';
import { requests } from './requests.ts';
import type { GeneratedCorpus } from './sources.ts';
import { measure, summarize, type Times } from './statistics.ts';

/** Time from sending a request to having its answer, over Node's IPC as VS Code uses it. */
export interface RoundTripTimes {
  /** From starting the process to an index of all sources, which nobody has read before. */
  readonly ready: number;
  /** The same when an earlier session has read them. */
  readonly readyAgain: number;
  /** MB of the server's process then, where the system tells. */
  readonly memory: number | undefined;
  /** By the names of {@link requests}; those that the server refuses are left out. */
  readonly requests: Readonly<Record<string, Times>>;
  /** Hovers while the sources are read and folded. */
  readonly whileReading: Times;
}

const ROUNDS = 300;

/** Writes the corpus below `folder`, starts the built server on it and asks. */
export async function measureRoundTrips(
  corpus: GeneratedCorpus,
  module: string,
  folder: string,
): Promise<RoundTripTimes> {
  mkdirSync(join(folder, 'corpus'), { recursive: true });
  for (const { name, text } of corpus.sources) writeFileSync(join(folder, 'corpus', name), text);
  const first = await openServer(corpus, module, folder);
  await first.server.stop();
  const { server, note, uri, ready } = await openServer(corpus, module, folder);
  const times: [string, Times][] = [];
  let version = 1;
  for (const [name, { method, params, typed }] of Object.entries(requests)) {
    const ask = (round: number) => {
      const textDocument = { uri };
      if (typed) {
        const contentChanges = [changeOf(note, version)];
        server.notify('textDocument/didChange', {
          textDocument: { uri, version: ++version },
          contentChanges,
        });
      }
      return server.request(method, { textDocument, ...params?.(note, round) });
    };
    const isKnown = await ask(0).then(
      () => true,
      () => name === 'empty',
    );
    if (isKnown) times.push([name, await measure(ROUNDS, (round) => ask(round).catch(() => undefined))]);
  }
  const memory = server.memory();
  await server.stop();
  return {
    ready: first.ready,
    readyAgain: ready,
    memory,
    requests: Object.fromEntries(times),
    whileReading: first.whileReading,
  };
}

/** A keystroke at the end of the note: a blank comes, and goes again. */
function changeOf({ typing }: BenchmarkNote, version: number): object {
  const behind = { line: typing.line, character: typing.character + 1 };
  return version % 2 === 1
    ? { range: { start: typing, end: typing }, text: ' ' }
    : { range: { start: typing, end: behind }, text: '' };
}

/** A server that has read the corpus, with the note open in it. */
async function openServer(corpus: GeneratedCorpus, module: string, folder: string) {
  const start = performance.now();
  const server = startServer(module, folder);
  const rootUri = pathToFileURL(folder).href;
  const cache = { folder: join(folder, 'cache') };
  await server.request('initialize', {
    processId: null,
    rootUri,
    capabilities: CAPABILITIES,
    initializationOptions: { cache },
  });
  server.notify('initialized', {});
  const note = makeNote(corpus);
  const uri = pathToFileURL(join(folder, 'note.md')).href;
  server.notify('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version: 1, text: note.text },
  });
  const times: number[] = [];
  for (let round = 0; (await server.request<Status>('dossier/status')).state !== 'ready'; round++) {
    const asked = performance.now();
    await server.request('textDocument/hover', {
      textDocument: { uri },
      position: note.places[round % note.places.length],
    });
    times.push(performance.now() - asked);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  const ready = performance.now() - start;
  return { server, note, uri, ready, whileReading: summarize(times) };
}

interface Status {
  readonly state: string;
}

const CAPABILITIES = {
  textDocument: {
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'refactor'] } } },
  },
};

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** A client of a few lines: sends requests, matches answers, agrees to whatever it is asked. */
function startServer(module: string, folder: string) {
  const child = fork(module, ['--node-ipc'], {
    cwd: folder,

    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
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
  const memory = (): number | undefined => {
    const status = `/proc/${child.pid}/status`;
    const kilobytes = existsSync(status)
      ? /VmRSS:\s*(\d+)/.exec(readFileSync(status, 'utf8'))?.[1]
      : undefined;
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1000;
  };
  return { notify, request, stop, memory };
}
