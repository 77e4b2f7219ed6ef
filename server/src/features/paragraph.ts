import { type Context, createContext } from '../extract/context.ts';
import type { Span } from '../text/span.ts';
import type { Note } from './note.ts';

const LONGEST = 4000;

/** The text between empty lines around an offset, cut where it is very long. */
export function paragraphAt({ masked }: Note, offset: number): Span {
  const earliest = Math.max(0, offset - LONGEST);
  const before = masked.slice(earliest, offset);
  const after = masked.slice(offset, offset + LONGEST);
  const breakBefore = [...before.matchAll(/\n[ \t]*\r?\n/g)].at(-1);
  const start = earliest + (breakBefore === undefined ? 0 : breakBefore.index + breakBefore[0].length);
  const end = offset + (/\r?\n[ \t]*\r?\n/.exec(after)?.index ?? after.length);
  return { start, end };
}

/** A paragraph read, and the sentence around an offset in it, counted from the paragraph's start. */
export interface ParagraphSentence {
  readonly start: number;
  readonly context: Context;
  readonly sentence: Span;
}

export function readSentenceAt(note: Note, offset: number): ParagraphSentence | undefined {
  const { start, end } = paragraphAt(note, offset);
  const context = createContext({ text: note.masked.slice(start, end), fileName: '' });
  const at = offset - start;
  const sentence = context.sentences.find((candidate) => candidate.start <= at && at <= candidate.end);
  return sentence === undefined ? undefined : { start, context, sentence };
}

/** The sentence around an offset; undefined between sentences. */
export function sentenceAt(note: Note, offset: number): Span | undefined {
  const read = readSentenceAt(note, offset);
  return read && { start: read.start + read.sentence.start, end: read.start + read.sentence.end };
}
