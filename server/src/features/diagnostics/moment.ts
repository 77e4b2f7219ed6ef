import type { Span } from '../../text/span.ts';
import { dateOfNote } from '../noteDate.ts';
import { type Reading, sentenceAt } from './reading.ts';

/** The date (ISO, any precision) that a place in a note speaks of, and the other dates of its paragraph. */
export interface Moment {
  readonly date: string;
  readonly near: readonly string[];
}

/**
 * The nearest date in the sentence; else the last one before it in the paragraph; else the note's. A bare year in
 * another sentence ("promised since 2010") says less than the note's own date.
 */
export function momentAt(reading: Reading, offset: number): Moment | undefined {
  const { dates, note } = reading;
  const sentence = sentenceAt(reading, offset);
  const paragraph = paragraphAround(note.masked, offset);
  const near = dates.filter(
    ({ start, end, from, relative }) =>
      start >= paragraph.start && end <= paragraph.end && from !== undefined && !relative,
  );
  const inSentence = near
    .filter(({ start, end }) => sentence !== undefined && start >= sentence.start && end <= sentence.end)
    .sort((a, b) => Math.abs(a.start - offset) - Math.abs(b.start - offset));
  const before = near.filter(({ end }) => end <= offset).at(-1);
  const isVague = before?.from?.length === YEAR;
  const date =
    inSentence[0]?.from ??
    (isVague ? dateOfNote(note)?.date : undefined) ??
    before?.from ??
    dateOfNote(note)?.date;
  return date === undefined ? undefined : { date, near: near.map(({ from }) => from!) };
}

/** True when the sentence around a place tells of what was, or shall be: of no moment in particular. */
export function speaksOfOtherTimes(reading: Reading, at: Span): boolean {
  const { start, end } = sentenceAt(reading, at.start) ?? at;
  return OTHER_TIMES.test(reading.note.masked.slice(start, end));
}

const OTHER_TIMES =
  /\b(?:acting|ad interim|after|ago|already|before|designate|deputy|elect|ex|former|formerly|future|had been|incoming|late|later|new|next|now|outgoing|past|predecessor|previous|served|since|successor|then|until|used to|was|were|when|would)\b/i;

const YEAR = 'YYYY'.length;

/** From the heading or empty line before to the empty line behind. */
function paragraphAround(text: string, offset: number): { start: number; end: number } {
  const before = text.lastIndexOf('\n\n', offset);
  const end = text.indexOf('\n\n', offset);
  return { start: before === -1 ? 0 : before, end: end === -1 ? text.length : end };
}
