import { createContext } from '../extract/context.ts';
import { recognizeDates } from '../extract/recognizers/dates.ts';
import type { IndexView } from '../index/corpusIndex.ts';
import { readFrontMatter } from '../text/frontMatter.ts';
import type { Note } from './note.ts';

/** The day, month or year (ISO) that a place in a note speaks of, and what says so. */
export interface NoteDate {
  readonly date: string;
  readonly reason: 'in this sentence' | 'of this source' | 'of this note' | 'in the file’s name';
}

const LONGEST_PARAGRAPH = 4000;
const FILE_DATE = /(?<!\d)(\d{4}-\d{2}-\d{2}|\d{4}-\d{2}|(?:19|20)\d{2})(?![\d-])/;

/**
 * A date in the same sentence, the one nearest to the offset; else that of the source, where the note is one;
 * else the front matter's, else the file name's.
 */
export function noteDateAt(note: Note, offset: number, view?: IndexView): NoteDate | undefined {
  const said = dateInSentence(note, offset);
  if (said !== undefined) return { date: said, reason: 'in this sentence' };
  const source = view?.document(note.uri)?.extraction.date?.from;
  if (source !== undefined) return { date: source, reason: 'of this source' };
  const { date } = readFrontMatter(note.text);
  if (date !== undefined) return { date, reason: 'of this note' };
  const named = FILE_DATE.exec(note.uri.slice(note.uri.lastIndexOf('/') + 1))?.[1];
  return named === undefined ? undefined : { date: named, reason: 'in the file’s name' };
}

function dateInSentence(note: Note, offset: number): string | undefined {
  const { start, text } = paragraphAround(note, offset);
  const at = offset - start;
  const context = createContext({ text, fileName: '' });
  const sentence = context.sentences.find((candidate) => candidate.start <= at && at <= candidate.end);
  if (sentence === undefined) return undefined;
  const distance = (date: { start: number }) => Math.abs(date.start - at);
  const [nearest] = recognizeDates(context, undefined)
    .filter((date) => date.start >= sentence.start && date.end <= sentence.end)
    .sort((a, b) => distance(a) - distance(b));
  return nearest?.from ?? nearest?.to;
}

/** The text between empty lines around an offset, cut where it is very long. */
function paragraphAround({ masked }: Note, offset: number): { start: number; text: string } {
  const earliest = Math.max(0, offset - LONGEST_PARAGRAPH);
  const before = masked.slice(earliest, offset);
  const after = masked.slice(offset, offset + LONGEST_PARAGRAPH);
  const breakBefore = [...before.matchAll(/\n[ \t]*\r?\n/g)].at(-1);
  const from = breakBefore === undefined ? 0 : breakBefore.index + breakBefore[0].length;
  const breakAfter = /\n[ \t]*\r?\n/.exec(after);
  const text = before.slice(from) + after.slice(0, breakAfter?.index ?? after.length);
  return { start: earliest + from, text };
}
