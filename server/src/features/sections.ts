import { positionAt } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import type { Note } from './note.ts';

/** A heading with all that stands under it, up to the next heading that is not below it. */
export interface Section extends Span {
  /** 1 for the highest. */
  readonly level: number;
  /** The words of the heading. */
  readonly heading: Span;
}

/** A paragraph: the lines between empty ones. */
export interface Paragraph extends Span {
  readonly firstLine: number;
  readonly lastLine: number;
}

const known = new WeakMap<Note, readonly Section[]>();

/**
 * The sections of a note or source in order: under Markdown headings where it has any, else under short lines
 * that stand alone, the first of which is the title.
 */
export function sectionsOf(note: Note): readonly Section[] {
  let sections = known.get(note);
  if (sections === undefined) {
    const marked = markedHeadings(note);
    sections = closed(note, marked.length > 0 ? marked : standingLines(note));
    known.set(note, sections);
  }
  return sections;
}

/** The paragraphs of a note as its lines show them. */
export function paragraphsOf({ text, lines }: Note): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let first: number | undefined;
  const close = (last: number): void => {
    if (first === undefined) return;
    const [start, end] = [lines[first]!, endOfLine(text, lines, last)];
    paragraphs.push({ start, end, firstLine: first, lastLine: last });
    first = undefined;
  };
  for (let line = 0; line < lines.length; line++) {
    const isEmpty = text.slice(lines[line], lines[line + 1] ?? text.length).trim() === '';
    if (isEmpty) close(line - 1);
    else first ??= line;
  }
  close(lines.length - 1);
  return paragraphs;
}

type Heading = Pick<Section, 'level' | 'heading'>;

const MARKED = /^ {0,3}(#{1,6})[ \t]{1,20}(\S[^\n]{0,300})/gm;

function markedHeadings({ text, masked }: Note): Heading[] {
  return [...text.matchAll(MARKED)].flatMap(({ index, 0: line, 1: marks, 2: rest }) => {
    const words = rest!.replace(/[\s#]{1,100}$/, '');
    const start = index + line.length - rest!.length;
    const end = start + words.length;
    // What is code is no heading.
    if (words === '' || masked.slice(start, end).trim() === '') return [];
    return { level: marks!.length, heading: { start, end } };
  });
}

const LONGEST = 90;
const LONGEST_TITLE = 200;
const HEADING = /^[\p{Lu}\p{N}“"‘'][^\n]*[\p{L}\p{N})”"’']$/u;
/** A text of which so much is headings is a list, not a text with headings. */
const MOST = 0.4;

function standingLines(note: Note): Heading[] {
  const paragraphs = paragraphsOf(note).filter(
    ({ start, end }) => note.masked.slice(start, end).trim() !== '',
  );
  const [title] = paragraphs;
  // Something stands under a heading.
  const headings = paragraphs.slice(0, -1).filter((paragraph) => {
    return isHeading(note, paragraph, paragraph === title ? LONGEST_TITLE : LONGEST);
  });
  if (headings.length > 1 + paragraphs.length * MOST) return [];
  return headings.map((paragraph) => {
    return { level: paragraph === title ? 1 : 2, heading: trimmed(note, paragraph) };
  });
}

function isHeading({ text }: Note, paragraph: Paragraph, longest: number): boolean {
  const { start, end, firstLine, lastLine } = paragraph;
  if (firstLine !== lastLine || end - start > longest) return false;
  return HEADING.test(text.slice(start, end).trim());
}

function trimmed({ text }: Note, { start, end }: Span): Span {
  const words = text.slice(start, end).trim();
  const from = start + text.slice(start, end).indexOf(words);
  return { start: from, end: from + words.length };
}

/** Each heading ends before the next of its level or a higher one. */
function closed({ text, lines }: Note, headings: readonly Heading[]): Section[] {
  const next = new Map<number, number>();
  const sections: Section[] = [];
  for (const { level, heading } of [...headings].reverse()) {
    const start = lines[positionAt(lines, heading.start).line]!;
    const behind = [...next].flatMap(([other, at]) => (other <= level ? at : []));
    const words = text.slice(heading.start, Math.min(text.length, ...behind)).trimEnd();
    sections.push({ level, heading, start, end: heading.start + words.length });
    next.set(level, start);
  }
  return sections.reverse();
}

function endOfLine(text: string, lines: Uint32Array, line: number): number {
  const start = lines[line]!;
  return start + text.slice(start, lines[line + 1] ?? text.length).trimEnd().length;
}
