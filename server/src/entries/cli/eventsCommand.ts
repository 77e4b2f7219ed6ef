import { listEvents } from '../../features/events.ts';
import { iCalendar } from '../../features/iCalendar.ts';
import type { EventRecord } from '../../features/records.ts';
import { timelineJs } from '../../features/timelineJs.ts';
import type { IndexView } from '../../index/corpusIndex.ts';
import type { CorpusEvent } from '../../index/model.ts';
import { type Arguments, onlyFolder, UsageError } from './arguments.ts';
import { readCorpus } from './corpus.ts';
import { print } from './output.ts';

/** An event with the sources that tell of it, best first: path from the folder, offsets into the text. */
type SourcedEvent = Omit<EventRecord, 'evidence' | 'entities' | 'contradictions'> & {
  readonly names: readonly string[];
  readonly evidence: readonly Place[];
  readonly contradictions: readonly {
    readonly field: 'date' | 'place';
    readonly value: string;
    readonly evidence: readonly Place[];
  }[];
};

interface Place {
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

const formats: Readonly<Record<string, (view: IndexView) => string>> = {
  table: (view) => asTable(sourcedEvents(view)),
  jsonl: (view) =>
    sourcedEvents(view)
      .map(({ names: _, ...event }) => `${JSON.stringify(event)}\n`)
      .join(''),
  csv: (view) => asCsv(sourcedEvents(view)),
  ics: (view) => iCalendar(listEvents(view)),
  timelinejs: (view) => `${JSON.stringify(timelineJs(listEvents(view)), null, 2)}\n`,
};

/** `dossier events FOLDER [--format …]`: events by date, undated ones last. */
export async function eventsCommand(given: Arguments): Promise<number> {
  const name = given.options.format ?? 'table';
  const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
  if (format === undefined) {
    throw new UsageError(`There is no format "${name}". Choose one of ${Object.keys(formats).join(', ')}.`);
  }
  await print(format(await readCorpus(onlyFolder(given))));
  return 0;
}

function sourcedEvents(view: IndexView): SourcedEvent[] {
  const events = new Map(view.events.map((event) => [event.id, event]));
  return listEvents(view).map(({ entities, evidence: _, contradictions: __, ...record }) => {
    const { evidence, contradictions } = events.get(record.id)!;
    return {
      ...record,
      names: entities.map((entity) => entity.canonical + partOf(record, entity.id)),
      evidence: placesOf(evidence),
      contradictions: contradictions.map((said) => ({ ...said, evidence: placesOf(said.evidence) })),
    };
  });
}

/** " (chair)" */
function partOf({ parts }: Pick<EventRecord, 'parts'>, id: string): string {
  const part = parts.find(({ entity }) => entity === id)?.part;
  return part === undefined ? '' : ` (${part})`;
}

function placesOf(evidence: CorpusEvent['evidence']): Place[] {
  return evidence.map(({ document, span }) => ({
    document: document.path,
    start: span.start,
    end: span.end,
  }));
}

function asTable(events: readonly SourcedEvent[]): string {
  if (events.length === 0) return 'No events found.\n';
  const rows = events.map((event) => [
    dateText(event),
    shortened(event.name, 70) + (event.status === null ? '' : ` (${event.status})`),
    shortened(event.place ?? '', 24),
    [
      event.evidence.map((place) => place.document).join(', '),
      ...event.contradictions.map(contradictionText),
    ].join('; '),
  ]);
  const all = [['Date', 'Event', 'Place', 'Sources'], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...all.map((row) => row[column]!.length)));
  const line = (row: readonly string[]) => row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ');
  return all.map((row) => `${line(row).trimEnd()}\n`).join('');
}

function dateText({ start, end }: SourcedEvent): string {
  if (start === undefined) return 'undated';
  return start === end ? start : `${start}/${end}`;
}

/** "2031-05-04 in b.txt" */
function contradictionText({ value, evidence }: SourcedEvent['contradictions'][number]): string {
  return `but ${value} in ${evidence.map(({ document }) => document).join(', ')}`;
}

function shortened(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}

function asCsv(events: readonly SourcedEvent[]): string {
  const head = 'id,name,type,start,end,precision,place,kind,names,certainty,source,status,contradictions';
  const rows = events.map((event) =>
    [
      event.id,
      event.name,
      event.type,
      event.start ?? '',
      event.end ?? '',
      event.precision,
      event.place ?? '',
      event.kind,
      event.names.join('; '),
      String(event.certainty),
      event.evidence[0]?.document ?? '',
      event.status ?? '',
      event.contradictions.map(contradictionText).join('; '),
    ]
      .map(csvCell)
      .join(','),
  );
  return [head, ...rows].map((row) => `${row}\r\n`).join('');
}

/** A cell that a spreadsheet reads as text, never as a formula. */
function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
