import { recognizeDates } from '../extract/recognizers/dates.ts';
import type { IndexView } from '../index/corpusIndex.ts';
import { readFrontMatter } from '../text/frontMatter.ts';
import type { Note } from './note.ts';
import { readSentenceAt } from './paragraph.ts';

/** The day, month or year (ISO) that a place in a note speaks of, and what says so. */
export interface NoteDate {
  readonly date: string;
  readonly reason: 'in this sentence' | 'of this source' | 'of this note' | 'in the file’s name';
}

const FILE_DATE = /(?<!\d)(\d{4}-\d{2}-\d{2}|\d{4}-\d{2}|(?:19|20)\d{2})(?!-?\d)/;

/**
 * A date in the same sentence, the one nearest to the offset; else that of the source, where the note is one;
 * else the front matter's, else the file name's.
 */
export function noteDateAt(note: Note, offset: number, view?: IndexView): NoteDate | undefined {
  const said = dateInSentence(note, offset);
  if (said !== undefined) return { date: said, reason: 'in this sentence' };
  const source = view?.document(note.uri)?.extraction.date?.from;
  if (source !== undefined) return { date: source, reason: 'of this source' };
  return dateOfNote(note);
}

/** What the front matter says, else the file's name. */
export function dateOfNote(note: Note): NoteDate | undefined {
  const { date } = readFrontMatter(note.text);
  if (date !== undefined) return { date, reason: 'of this note' };
  const named = FILE_DATE.exec(note.uri.slice(note.uri.lastIndexOf('/') + 1))?.[1];
  return named === undefined ? undefined : { date: named, reason: 'in the file’s name' };
}

function dateInSentence(note: Note, offset: number): string | undefined {
  const read = readSentenceAt(note, offset);
  if (read === undefined) return undefined;
  const { context, sentence, start } = read;
  const distance = (date: { start: number }) => Math.abs(start + date.start - offset);
  const [nearest] = recognizeDates(context, undefined)
    .filter((date) => date.start >= sentence.start && date.end <= sentence.end)
    .sort((a, b) => distance(a) - distance(b));
  return nearest?.from ?? nearest?.to;
}
