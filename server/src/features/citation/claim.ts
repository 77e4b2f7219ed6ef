import type { Span } from '../../text/span.ts';
import type { Note } from '../note.ts';
import { readSentenceAt } from '../paragraph.ts';

/** A sentence of a note that a source is wanted for. */
export interface Claim extends Span {
  /** Where a citation goes that stands inside the sentence: before the mark that ends it. */
  readonly beforeStop: number;
}

/** What closes a sentence: its mark, with quotation marks and brackets around it. */
const STOP = /[.!?…]+["”’»)\]*_]*$/u;

/** The sentence around an offset; undefined where there is none, as in an empty line. */
export function claimAt(note: Note, offset: number): Claim | undefined {
  const read = readSentenceAt(note, offset);
  if (read === undefined) return undefined;
  const { start, sentence, context } = read;
  const { text } = context;
  const cell = cellAround(text, sentence, offset - start);
  const stop = STOP.exec(text.slice(cell.start, cell.end))?.[0] ?? '';
  return { start: start + cell.start, end: start + cell.end, beforeStop: start + cell.end - stop.length };
}

/** In a table the cell is what stands for a sentence. */
function cellAround(text: string, sentence: Span, at: number): Span {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const lineEnd = text.indexOf('\n', at) === -1 ? text.length : text.indexOf('\n', at);
  if (!text.slice(lineStart, lineEnd).trimStart().startsWith('|')) return sentence;
  const from = text.lastIndexOf('|', at - 1) + 1;
  const to = text.indexOf('|', at);
  const cell = text.slice(from, to === -1 ? lineEnd : to);
  return { start: from + (cell.length - cell.trimStart().length), end: from + cell.trimEnd().length };
}
