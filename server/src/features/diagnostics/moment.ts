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

const YEAR = 'YYYY'.length;

/** From the heading or empty line before to the empty line behind. */
function paragraphAround(text: string, offset: number): { start: number; end: number } {
  const before = text.lastIndexOf('\n\n', offset);
  const end = text.indexOf('\n\n', offset);
  return { start: before === -1 ? 0 : before, end: end === -1 ? text.length : end };
}
