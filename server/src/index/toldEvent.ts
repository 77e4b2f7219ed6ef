import { dayNumber, dayRange } from '../extract/dates/calendar.ts';
import type { DatedEvent } from '../extract/extraction.ts';
import { NUMBER_WORDS, ORDINAL_WORDS } from '../extract/lists/calendarWords.ts';
import { nameKey } from '../text/fold.ts';
import { digestOf } from './digest.ts';
import { evidenceAt } from './evidence.ts';
import type { CorpusEvent, Entity, Evidence, SourceDocument } from './model.ts';

/** The entity of a document's local number. */
export type EntityOf = (document: SourceDocument, local: number) => Entity | undefined;

/** An event as one document tells it, with what it is compared by. */
export interface ToldEvent {
  readonly document: SourceDocument;
  readonly event: DatedEvent;
  readonly evidence: Evidence;
  /** Ids of entities. */
  readonly participants: readonly string[];
  readonly others: readonly string[];
  readonly parts: CorpusEvent['parts'];
  /** Beginnings of the words that the name is made of. */
  readonly words: ReadonlySet<string>;
  /** "second", "12th": which one of a series it is. */
  readonly ordinal?: number;
  /** First and last day, counted; absent for undated ones. */
  readonly days?: { readonly first: number; readonly last: number };
}

const SMALL = new Set(
  'and the for with from was were has had its their his her that of in on at to by into'.split(' '),
);
const STEM = 5;

/** Prepares an event for comparison. */
export function tellEvent(document: SourceDocument, event: DatedEvent, entityOf: EntityOf): ToldEvent {
  const ids = (locals: readonly number[]): string[] => [
    ...new Set(locals.flatMap((local) => entityOf(document, local)?.id ?? [])),
  ];
  const participants = ids(event.participants);
  const words = nameKey(event.name).split(' ');
  const ordinal = ordinalIn(words);
  const days = daysOf(event);
  return {
    document,
    event,
    evidence: evidenceAt(document, event.evidence),
    participants,
    others: ids(event.others).filter((id) => !participants.includes(id)),
    parts: event.parts.flatMap(({ entity: local, part }) => {
      const entity = entityOf(document, local)?.id;
      return entity === undefined ? [] : [{ entity, part }];
    }),
    words: new Set(
      words.filter((word) => word.length > 2 && !SMALL.has(word)).map((word) => word.slice(0, STEM)),
    ),
    ...(ordinal === undefined ? {} : { ordinal }),
    ...(days === undefined ? {} : { days }),
  };
}

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
function daysOf({ from, to, precision }: DatedEvent): ToldEvent['days'] {
  const [first, last] = [from ?? to, to ?? from];
  if (first === undefined || last === undefined || precision === 'none') return undefined;
  return dayRange({ from: first, to: last, precision });
}

/** The day on which a document was written, counted. */
export function dayWritten(document: SourceDocument): number | undefined {
  const date = digestOf(document).from;
  return date === undefined
    ? undefined
    : dayNumber(date.length === 10 ? date : date.length === 7 ? `${date}-01` : `${date}-01-01`);
}
