import { cpus } from 'node:os';
import type { ExtractionSpeed, Growth } from './extraction.ts';
import type { FoldTime, HandlerTimes } from './handlers.ts';
import type { LoadCost } from './memory.ts';
import { requests } from './requests.ts';
import type { RoundTripTimes } from './roundTrip.ts';
import type { Times } from './statistics.ts';

/** All that was measured on a corpus of one size; above some size the server alone. */
export interface Measured {
  readonly size: number;
  readonly handlers: HandlerTimes;
  readonly roundTrips: RoundTripTimes;
  readonly extraction: ExtractionSpeed | undefined;
}

/** All of a run. `load` is the load average of the machine over it. */
export interface Run {
  readonly results: readonly Measured[];
  readonly loading: LoadCost;
  readonly growth: readonly Growth[];
  readonly load: number;
}

/** The report as Markdown. */
export function writeReport({ results, loading, growth, load }: Run): string {
  return `# Benchmarks

Written by \`npm run bench\`. The sources are generated, about 3,000 characters each, the same on every machine; the note has forty lines with eighty names. Milliseconds are p50 / p99. Absolute figures depend on the machine and on what else it does; compare figures of one run only.

This run: Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, load average ${load.toFixed(1)} (an idle machine has less than 2).

## Reading

_Names_ is what finds names and tells which are the same; _all_ adds offices, dates, events, quotes. They stand against \`people()\` and \`organizations()\` of compromise on the same text in the same run: time of the processor in millions of characters a second, and how many times as fast.

${extractionTable(results)}

One text 4 and 16 times as long takes ${growth.map(({ ratio }) => ratio.toFixed(1)).join(' and ')} times as long.

## Start

In a fresh process the lists are there after ${whole(loading.lists)} ms, the model after ${whole(loading.model)} ms, the names of five sources after ${whole(loading.fiveSources)} ms. Lists, model and what they remember take ${whole(loading.reachable)} MB that are reachable (${whole(loading.resident)} MB as the system counts it). The server is _ready_ when it has an index of all sources: on the first start, and with the cache of an earlier one. _Hover meanwhile_ is the round trip while it reads and folds. _Memory_ is the whole process, caught in the act.

${table(
  ['sources', 'ready', 'ready again', 'hover meanwhile', 'memory'],
  results.map(({ size, roundTrips }) => [
    String(size),
    `${whole(roundTrips.ready)} ms`,
    `${whole(roundTrips.readyAgain)} ms`,
    both(roundTrips.whileReading),
    roundTrips.memory === undefined ? '' : `${whole(roundTrips.memory)} MB`,
  ]),
)}

## Folding

All sources into one index; again after an edit of one source that changes no name, and after one that does. Requests get their turn between steps: the longest step is what one may wait beyond the server's turns of 8 ms. _A source_ is what it takes of memory, folded, with all that answers questions about it.

${table(
  [
    'sources',
    'a source',
    'fold',
    'steps',
    'longest',
    'fold again',
    'steps',
    'longest',
    'names changed',
    'steps',
    'longest',
  ],
  results.map(({ size, handlers }) => [
    String(size),
    `${whole(handlers.memory)} KB`,
    ...foldCells(handlers.fold),
    ...foldCells(handlers.foldAgain),
    ...foldCells(handlers.foldRenamed),
  ]),
)}

${foldGrowth(results)}

## Inside the server

What a feature takes without the wire. Those from completion on are asked at every keystroke, each time of a new version of the note.

${bySize(results.map(({ size, handlers }) => [size, handlers.features]))}

## Round trip over Node's IPC

\`empty\` is a request that the server does not know: what the wire alone costs. Requests that follow a keystroke come with the change of the note.

${bySize(results.map(({ size, roundTrips }) => [size, roundTrips.requests]))}
`;
}

function extractionTable(results: readonly Measured[]): string {
  const rows = results.flatMap(({ extraction }) => {
    if (extraction === undefined) return [];
    const { megabytes, all, names, rules, compromise } = extraction;
    const speed = (value: number) => `${value.toFixed(2)} MB/s`;
    const ratios = [(names / compromise).toFixed(1), (all / compromise).toFixed(1), (names / all).toFixed(2)];
    return [[`${megabytes.toFixed(2)} MB`, ...[names, all, rules, compromise].map(speed), ...ratios]];
  });
  return table(
    [
      'text',
      'names',
      'all',
      'names by rules alone',
      'compromise',
      'names : compromise',
      'all : compromise',
      'time of all : names',
    ],
    rows,
  );
}

function foldCells({ all, steps, longest }: FoldTime): string[] {
  return [`${whole(all)} ms`, both(steps), milliseconds(longest)];
}

/** How the largest corpus compares with the smallest. */
function foldGrowth(results: readonly Measured[]): string {
  const [small, large] = [results[0], results.at(-1)];
  if (small === undefined || large === undefined || small === large) return '';
  const again = (one: Measured) => (one.handlers.foldAgain.all / one.handlers.fold.all).toFixed(2);
  const grown = (large.handlers.fold.all / small.handlers.fold.all).toFixed(0);
  return `${large.size / small.size} times the sources take ${grown} times as long. To fold again takes ${again(small)} of a first fold at ${small.size} sources, ${again(large)} at ${large.size}.`;
}

/** A row for each request, a column for each size, and how many times the smallest the largest takes. */
function bySize(results: readonly (readonly [number, Readonly<Record<string, Times>>])[]): string {
  const asked = Object.keys(requests).filter((name) =>
    results.some(([, times]) => times[name] !== undefined),
  );
  return table(
    ['request', ...results.map(([size]) => `${size} sources`), 'last : first'],
    asked.map((name) => {
      const of = results.map(([, times]) => times[name]);
      const [first, last] = [of[0]?.p50, of.at(-1)?.p50];
      const ratio = first === undefined || last === undefined ? '' : (last / first).toFixed(1);
      return [name, ...of.map((times) => (times === undefined ? '' : both(times))), ratio];
    }),
  );
}

function both({ p50, p99 }: Times): string {
  return `${milliseconds(p50)} / ${milliseconds(p99)}`;
}

function milliseconds(time: number): string {
  return time < 0.1 ? time.toFixed(3) : time.toFixed(2);
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en-GB');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---:')), ...rows.map(line)].join('\n');
}
