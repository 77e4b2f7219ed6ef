import { parse } from 'yaml';
import type { Span } from '../../src/text/span.ts';
import type { GoldEvent, GoldRole } from '../gold/score.mjs';
import { entityKey } from './goldDocument.ts';
import type { AnnotatedDocument } from './readDocument.ts';

/** What a document says beside its names, as annotated in `NAME.facts.yml` (README.md beside this file). */
export interface Facts {
  /** The document's own ISO date; absent where nothing gives one. */
  readonly date?: string;
  /** Here and below, `null`: not annotated, as where a transcript gives its speeches without quotation marks. */
  readonly dates: readonly GoldDate[] | null;
  readonly events: readonly GoldFactEvent[];
  readonly roles: readonly GoldRole[] | null;
  readonly quotes: readonly GoldQuote[] | null;
}

/** First and last day, both included; `undefined` where that side is open. */
export interface DayInterval {
  readonly first: string | undefined;
  readonly last: string | undefined;
}

export interface GoldDate extends Span {
  readonly text: string;
  /** The accepted intervals, the best first. */
  readonly readings: readonly DayInterval[];
  readonly optional: boolean;
}

export interface GoldFactEvent extends GoldEvent {
  /** The same in all documents that tell of it. */
  readonly id: string;
  readonly type: string;
  readonly status: 'planned' | 'cancelled' | undefined;
  /** Entities as {@link entityKey} has them. */
  readonly participants: {
    readonly attended: readonly string[];
    readonly organiser: readonly string[];
    readonly speaker: readonly string[];
  };
  readonly others: readonly string[];
}

/** Words between quotation marks; `null`: their speaker has no name in the document. */
export interface GoldQuote extends Span {
  readonly text: string;
  readonly speaker: string | null;
  readonly optional: boolean;
}

type Written = Readonly<Record<string, unknown>>;
type Role = readonly [
  string,
  string,
  string | null,
  { optional?: boolean; alts?: [string, string | null][] }?,
];

const factKeys = ['date', 'dates', 'events', 'roles', 'quotes'];
const eventKeys = [
  ...['id', 'name', 'type', 'date', 'place', 'main', 'status', 'optional', 'text'],
  ...['attended', 'organiser', 'speaker', 'others'],
];

/**
 * Reads the facts about `document`. Throws, naming the words at fault, where quoted words do not occur, a name is
 * nobody's in the document, a date is malformed or a key is unknown.
 */
export function readFacts(name: string, file: string, document: AnnotatedDocument): Facts {
  const written: Written = parse(file);
  refuseUnknown(written, factKeys);
  const date = 'date' in written ? given(written.date) : document.meta.date;
  const { text } = document;
  return {
    ...(date !== undefined && { date }),
    dates: written.dates === undefined ? null : readDates(written.dates, text),
    events: listed(written.events).map((event) => readEvent(name, document, event as Written)),
    roles:
      written.roles === undefined
        ? null
        : listed(written.roles).map((role) => readRole(name, document, role as Role, date)),
    quotes:
      written.quotes === undefined ? null : listed(written.quotes).map((quote) => readQuote(document, quote)),
  };
}

function readDates(written: unknown, text: string): GoldDate[] {
  return Object.entries((written as Record<string, unknown> | null) ?? {}).map(([words, value]) => {
    const [, readings, optional] = /^(.*?)( optional)?$/.exec(String(value))!;
    return {
      ...locate(text, words),
      text: words,
      readings: readings!.split(' | ').map(dayInterval),
      optional: optional !== undefined,
    };
  });
}

/** The days of `2019`, `2019-06`, `2019-06-13`, `FIRST/LAST`; `..` for an end that is open. */
export function dayInterval(written: string): DayInterval {
  const [from = '', to = from, ...rest] = written.split('/');
  if (rest.length > 0) throw new Error(`date "${written}"`);
  const interval = { first: edge(from, written, '-01', '-01'), last: edge(to, written, '-12', '-31') };
  if (interval.first !== undefined && interval.last !== undefined && interval.first > interval.last)
    throw new Error(`date "${written}" ends before it begins`);
  return interval;
}

function edge(date: string, written: string, month: string, day: string): string | undefined {
  if (date === '..') return undefined;
  if (!/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(date)) throw new Error(`date "${written}"`);
  const inMonth = date.length === 4 ? `${date}${month}` : date;
  if (inMonth.length === 10) return inMonth;
  if (day === '-01') return `${inMonth}${day}`;
  const [year, number] = inMonth.split('-').map(Number);
  return new Date(Date.UTC(year!, number!, 0)).toISOString().slice(0, 10);
}

/** Where quoted words stand: `#2` at the end means the second time, `…` leaves out what lies between. */
export function locate(text: string, words: string): Span {
  const [, quoted, number = '1'] = /^(.*?)(?:#(\d+))?$/s.exec(words)!;
  const [first, ...later] = quoted!.split(' … ');
  const found = occurrences(text, first!)[Number(number) - 1];
  if (!found) throw new Error(`"${words}" does not occur`);
  let { end } = found;
  for (const part of later) {
    const next = occurrences(text, part).find(({ start }) => start >= end);
    if (!next) throw new Error(`"${words}" does not occur`);
    end = next.end;
  }
  return { start: found.start, end };
}

/** The words with any blanks between them, and not as part of a longer word. */
function occurrences(text: string, words: string): Span[] {
  const escaped = words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+');
  return [...text.matchAll(new RegExp(escaped, 'g'))]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => !isInsideWord(text, start) && !isInsideWord(text, end));
}

function isInsideWord(text: string, offset: number): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(text.slice(offset - 1, offset + 1));
}

function readEvent(name: string, document: AnnotatedDocument, event: Written): GoldFactEvent {
  refuseUnknown(event, eventKeys);
  const entities = (key: string) => listed(event[key]).map((who) => entityOf(document, String(who)));
  const date = given(event.date) ?? null;
  if (date !== null) dayInterval(date);
  return {
    document: name,
    id: String(event.id),
    name: String(event.name),
    type: String(event.type),
    date,
    place: given(event.place) ?? null,
    kind: event.main === true ? 'main' : 'mentioned',
    status: event.status as GoldFactEvent['status'],
    participants: {
      attended: entities('attended'),
      organiser: entities('organiser'),
      speaker: entities('speaker'),
    },
    others: entities('others'),
    evidence: locate(document.text, String(event.text)),
    optional: event.optional === true,
  };
}

function readRole(name: string, document: AnnotatedDocument, role: Role, date: string | undefined): GoldRole {
  const [person, title, organization, more] = role;
  const body = (written: string | null) => (written === null ? null : entityOf(document, String(written)));
  if (!document.text.replace(/\s+/g, ' ').includes(title)) throw new Error(`"${title}" does not occur`);
  return {
    document: name,
    person: entityOf(document, String(person)),
    role: title,
    organization: body(organization),
    date: date ?? null,
    readings: [[title, organization] as const, ...(more?.alts ?? [])].map(([other, of]) => ({
      title: other,
      organization: body(of),
    })),
    optional: more?.optional === true,
  };
}

function readQuote(document: AnnotatedDocument, quote: unknown): GoldQuote {
  const [speaker, words, more] = quote as readonly [string | number | null, string, { optional?: boolean }?];
  return {
    ...locate(document.text, words),
    text: words,
    speaker: speaker === null ? null : entityOf(document, String(speaker)),
    optional: more?.optional === true,
  };
}

/** The entity that an id, or a name as the document writes it, stands for. */
function entityOf({ text, mentions }: AnnotatedDocument, who: string): string {
  const names = mentions.filter(({ kind }) => kind !== 'place');
  const mention =
    names.find(({ id }) => id === who) ??
    names.find((each) => text.slice(each.start, each.end).replace(/\s+/g, ' ') === who);
  const key = mention && entityKey(text, mention);
  if (key === undefined) throw new Error(`nobody is called "${who}"`);
  return key;
}

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function given(value: unknown): string | undefined {
  return value === undefined || value === null ? undefined : String(value);
}

function refuseUnknown(written: Written, known: readonly string[]): void {
  const unknown = Object.keys(written).find((key) => !known.includes(key));
  if (unknown !== undefined) throw new Error(`unknown key "${unknown}"`);
}
