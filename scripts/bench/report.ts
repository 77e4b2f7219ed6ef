import { cpus } from 'node:os';
import type { ExtractionSpeed } from './extraction.ts';
import type { HandlerTimes } from './handlers.ts';
import type { RoundTripTimes } from './roundTrip.ts';
import type { Times } from './statistics.ts';

/** All that was measured on a corpus of one size. */
export interface Measured {
  readonly size: number;
  readonly handlers: HandlerTimes;
  readonly roundTrips: RoundTripTimes;
  readonly extraction: ExtractionSpeed;
}

/** The report as Markdown. `load` is the load average of the machine over the run. */
export function writeReport(results: readonly Measured[], load: number): string {
  const requests = ['hover', 'definition', 'completion'] as const;
  return `# Benchmarks

Written by \`npm run bench\`. The sources are generated, about 3,000 characters each, the same on every machine; the note has forty lines with eighty names. Milliseconds are p50 / p99. Absolute figures depend on the machine and on what else it does; compare figures of one run only.

This run: Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, load average ${load.toFixed(1)}.

## Inside the server

${table(
  ['sources', 'read all', 'fold all', ...requests, 'names answered'],
  results.map(({ size, handlers }) => [
    String(size),
    `${Math.round(handlers.read)} ms`,
    `${Math.round(handlers.fold)} ms`,
    ...requests.map((name) => both(handlers[name])),
    `${Math.round(handlers.answered * 100)} %`,
  ]),
)}

## Round trip over Node's IPC

\`empty\` is a request that the server does not know: what the wire alone costs. \`ready\` counts from starting the process to an index of all sources.

${table(
  ['sources', 'ready', 'empty', ...requests],
  results.map(({ size, roundTrips }) => [
    String(size),
    `${Math.round(roundTrips.ready)} ms`,
    ...(['empty', ...requests] as const).map((name) => both(roundTrips[name])),
  ]),
)}

## Extraction

Everything that Dossier reads out of a text (names and who is who, offices, dates, events), against \`people()\` and \`organizations()\` of compromise on the same text in the same run, one core. _Rules alone_ is Dossier without its name model.

${table(
  ['sources', 'text', 'Dossier', 'rules alone', 'compromise', 'ratio'],
  results.map(({ size, extraction }) => [
    String(size),
    `${extraction.megabytes.toFixed(2)} MB`,
    `${extraction.dossier.toFixed(2)} MB/s`,
    `${extraction.rules.toFixed(2)} MB/s`,
    `${extraction.compromise.toFixed(2)} MB/s`,
    `${(extraction.dossier / extraction.compromise).toFixed(1)}`,
  ]),
)}
`;
}

function both({ p50, p99 }: Times): string {
  return `${milliseconds(p50)} / ${milliseconds(p99)}`;
}

function milliseconds(time: number): string {
  return time < 0.1 ? time.toFixed(3) : time.toFixed(2);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---:')), ...rows.map(line)].join('\n');
}
