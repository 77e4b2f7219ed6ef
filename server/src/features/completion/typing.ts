import { isFunctionWord } from '../../extract/lexicon.ts';
import type { IndexView } from '../../index/corpusIndex.ts';
import type { Entity } from '../../index/model.ts';
import type { Span } from '../../text/span.ts';
import { type Note, namesIn } from '../note.ts';
import { type NoteDate, noteDateAt } from '../noteDate.ts';

/** Somebody who writes: where the cursor is and what the note has said so far. */
export interface Typing {
  readonly view: IndexView;
  readonly note: Note;
  readonly offset: number;
  /** How often the note names each entity, the words at the cursor aside. */
  readonly uses: ReadonlyMap<Entity, number>;
  /** The entities that the note names before the cursor. */
  readonly named: ReadonlySet<Entity>;
  readonly moment: NoteDate | undefined;
}

/** Words before the cursor that may be replaced. */
export interface TypedWords extends Span {
  readonly text: string;
}

/** A name of more words than this is not typed to the end before it is taken. */
const MOST_WORDS = 6;
const LONGEST = 120;
const WORD_START = /(?<![\p{L}\p{N}\p{M}'’-])[\p{L}\p{N}]/gu;
/** What no name goes on behind; the dot of an initial is none of it. */
const BREAK = /[,;:!?()[\]{}"“”„«»|]|(?<!(?<!\p{L})\p{Lu})\.\s/u;

export function typingAt(view: IndexView, note: Note, offset: number): Typing {
  const uses = new Map<Entity, number>();
  const named = new Set<Entity>();
  for (const name of namesIn(note, view)) {
    const [entity, ...others] = name.candidates;
    if (entity === undefined || others.length > 0 || (name.start <= offset && offset <= name.end)) continue;
    uses.set(entity, (uses.get(entity) ?? 0) + 1);
    if (name.end < offset) named.add(entity);
  }
  return { view, note, offset, uses, named, moment: noteDateAt(note, behindWord(note, offset), view) };
}

/** The end of the word before an offset: blanks behind a sentence are no part of it. */
function behindWord({ text }: Note, offset: number): number {
  let end = offset;
  while (end > 0 && /[ \t]/.test(text.charAt(end - 1))) end--;
  return end;
}

/** True in prose: not in code, links and front matter. What is blank is what stands before it. */
export function isProse(note: Note, offset: number): boolean {
  const lineStart = note.text.lastIndexOf('\n', offset - 1) + 1;
  const before = note.text.slice(lineStart, offset).trimEnd();
  return before === '' || note.masked.charAt(lineStart + before.length - 1) !== ' ';
}

/** The runs of words that end at the cursor, the longest first; none behind a blank. */
export function typedWords({ note, offset }: Pick<Typing, 'note' | 'offset'>): TypedWords[] {
  const lineStart = Math.max(note.text.lastIndexOf('\n', offset - 1) + 1, offset - LONGEST);
  const before = note.text.slice(lineStart, offset);
  if (before === '' || /\s$/.test(before)) return [];
  return [...before.matchAll(WORD_START)]
    .slice(-MOST_WORDS)
    .map((match) => {
      const start = lineStart + match.index;
      return { start, end: offset, text: note.text.slice(start, offset) };
    })
    .filter(({ start, text }) => !BREAK.test(text) && note.masked.slice(start, offset) === text)
    .filter(({ text }) => !beginsNoName(text));
}

/** "of the Harb": no name begins with a small word, and the article is no part of one. */
function beginsNoName(text: string): boolean {
  const first = /^[\p{L}\p{N}\p{M}'’]+/u.exec(text)?.[0] ?? '';
  return first.toLowerCase() === 'the' || (first === first.toLowerCase() && isFunctionWord(first));
}
