import { dayNumber, dayRange } from '../extract/dates/calendar.ts';
import type { DatedEvent } from '../extract/extraction.ts';
import { NUMBER_WORDS, ORDINAL_WORDS } from '../extract/lists/calendarWords.ts';
import { nameKey } from '../text/fold.ts';
import { intern, internNumbers, internWords, numberOf } from '../text/intern.ts';
import { copyOf } from '../text/remember.ts';
import { digestOf } from './digest.ts';
import { type EventSetting, readSetting } from './eventSetting.ts';
import { evidenceAt } from './evidence.ts';
import type { Evidence, SourceDocument } from './model.ts';

/** An event as one document tells it, with what it is compared by: all that the index needs of it, read once. */
export interface EventFacts {
  readonly document: SourceDocument;
  /** Its numbers are those of the document's local entities. */
  readonly event: Omit<DatedEvent, 'evidence' | 'rule'>;
  readonly evidence: Evidence;
  /** Beginnings of the words that the name is made of, each once. */
  readonly words: readonly string[];
  /** The same as numbers, by which they are compared faster. */
  readonly wordNumbers: readonly number[];
  /** "second", "12th": which one of a series it is. */
  readonly ordinal?: number;
  /** First and last day, counted; absent for undated ones. */
  readonly days?: { readonly first: number; readonly last: number };
  readonly setting: EventSetting;
  /** Folded words of all names of its document; one set for all its events. */
  readonly story: ReadonlySet<string>;
  /** Its document tells of nothing else on its days. */
  readonly isAlone: boolean;
  /** The blocks in which it is compared with others. */
  readonly blocks: readonly string[];
  /** The year in which it is fitted to others; none for an undated one. */
  readonly year?: string;
}

const SMALL = new Set(
  'and the for with from was were has had its their his her that of in on at to by into'.split(' '),
);
const STEM = 5;

/** Reads what the index needs of an event; `story` are the names of its document. */
export function readEventFacts(
  document: SourceDocument,
  event: DatedEvent,
  story: ReadonlySet<string>,
): EventFacts {
  const words = nameKey(event.name).split(' ');
  const stems = words
    .filter((word) => word.length > 2 && !SMALL.has(word))
    .map((word) => word.slice(0, STEM));
  const named = internWords([...new Set(stems)]);
  const ordinal = ordinalIn(words);
  const days = daysOf(event);
  const year = (event.from ?? event.to)?.slice(0, 4);
  return {
    document,
    event: inLittleMemory(event),
    evidence: evidenceAt(document, event.evidence),
    words: named,
    wordNumbers: internNumbers(named.map(numberOf)),
    ...(ordinal === undefined ? {} : { ordinal }),
    ...(days === undefined ? {} : { days }),
    setting: readSetting(document, event, story),
    story,
    isAlone: false,
    blocks: internWords(blockKeys(document, event, days)),
    ...(year === undefined ? {} : { year: intern(year) }),
  };
}

/** Field by field, texts and lists stored once for all who keep them: there are very many. */
function inLittleMemory(event: DatedEvent): EventFacts['event'] {
  const { from, to, place, status } = event;
  return {
    name: copyOf(event.name),
    type: intern(event.type) as DatedEvent['type'],
    kind: intern(event.kind) as DatedEvent['kind'],
    precision: intern(event.precision) as DatedEvent['precision'],
    certainty: event.certainty,
    participants: internNumbers(event.participants),
    others: internNumbers(event.others),
    parts: event.parts.length === 0 ? NONE : event.parts.map(({ entity, part }) => ({ entity, part })),
    ...(from === undefined ? {} : { from: intern(from) }),
    ...(to === undefined ? {} : { to: intern(to) }),
    ...(place === undefined ? {} : { place: intern(place) }),
    ...(status === undefined ? {} : { status: intern(status) as NonNullable<DatedEvent['status']> }),
  };
}

const NONE: DatedEvent['parts'] = [];

/** "twenty first" of "the Twenty-First Congress" is 21. */
function ordinalIn(words: readonly string[]): number | undefined {
  for (const [i, word] of words.entries()) {
    const ones = ordinalOf(word);
    if (ones === undefined) continue;
    const tens = ones < 10 ? NUMBER_WORDS.get(words[i - 1] ?? '') : undefined;
    return tens !== undefined && tens >= 20 && tens < 100 ? tens + ones : ones;
  }
  return undefined;
}

/** "second", "2nd", "12th". */
export function ordinalOf(word: string): number | undefined {
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(word)?.[1];
  return digits === undefined ? ORDINAL_WORDS.get(word) : Number(digits);
}

/** One open end is the other end. */
function daysOf({ from, to, precision }: DatedEvent): EventFacts['days'] {
  const [first, last] = [from ?? to, to ?? from];
  if (first === undefined || last === undefined || precision === 'none') return undefined;
  return dayRange({ from: first, to: last, precision });
}

const DAYS_OF_YEAR = 365.2425;

/**
 * The blocks in which an event is compared with others: its year, both years of one that spans a New Year, for an
 * undated one the years after its document; what is founded is so once, whenever.
 */
function blockKeys(document: SourceDocument, { type }: DatedEvent, days: EventFacts['days']): string[] {
  const yearOf = (day: number) => String(Math.floor(day / DAYS_OF_YEAR));
  if (type === 'founding') return ['founding'];
  if (days !== undefined) return [...new Set([yearOf(days.first), yearOf(days.last)])];
  const written = dayWritten(document);
  return written === undefined ? [] : [yearOf(written), yearOf(written + DAYS_OF_YEAR)];
}

/** The day on which a document was written, counted. */
export function dayWritten(document: SourceDocument): number | undefined {
  const date = digestOf(document).from;
  return date === undefined
    ? undefined
    : dayNumber(date.length === 10 ? date : date.length === 7 ? `${date}-01` : `${date}-01-01`);
}
