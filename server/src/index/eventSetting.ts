import { MONTHS, WEEKDAYS } from '../extract/lists/calendarWords.ts';
import { foldWord, nameKey } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import type { ToldEvent } from './toldEvent.ts';

/** The words around an event by which a sentence elsewhere may mean the same one. */
export interface EventSetting {
  /** Proper names of its sentence but for its place, each as its folded words. */
  readonly names: readonly (readonly string[])[];
  /** Folded words of all names near it: of its sentence, of a main event those of its whole document. */
  readonly nearby: ReadonlySet<string>;
  /** Beginnings of the common words of its sentence and, of a main event, its title. */
  readonly words: ReadonlySet<string>;
  /** Beginnings of all of these words and names. */
  readonly stems: ReadonlySet<string>;
}

const MOST_CHARACTERS = 600;
const STEM = 5;
const LEAST_LETTERS = 4;
const NAME = /\p{Lu}[\p{L}\p{M}\p{N}'’-]*(?: \p{Lu}[\p{L}\p{M}\p{N}'’-]*)*/gu;
const WORD = /(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]{3,}/gu;

/** What an event's sentence names, a main event's title and document too. */
export function settingOf({ document, event }: ToldEvent): EventSetting {
  const { extraction } = document;
  const passage = cut(document.text, event.evidence);
  const place = new Set(nameKey(event.place ?? '').split(' '));
  const names = namesIn(passage).filter((words) => !words.every((word) => place.has(word)));
  const isMain = event.kind === 'main';
  const title = isMain && extraction.title !== undefined ? cut(document.text, extraction.title) : '';
  const common = `${passage}\n${title.toLowerCase()}`.match(WORD) ?? [];
  const nearby = new Set([...names, ...(isMain ? namesIn(document.text) : [])].flat());
  const words = new Set(common.map((word) => stem(foldWord(word))));
  return { names, nearby, words, stems: new Set([...words, ...[...nearby].map(stem)]) };
}

function stem(word: string): string {
  return word.slice(0, STEM);
}

function cut(text: string, { start, end }: Span): string {
  return text.slice(start, Math.min(end, start + MOST_CHARACTERS));
}

/** Capitalised words in a row; calendar words are none, and neither are small ones. */
function namesIn(passage: string): string[][] {
  const runs = passage.match(NAME) ?? [];
  const folded = runs.map((run) => run.split(' ').map(foldWord).filter(isName));
  return folded.filter((words) => words.length > 0);
}

function isName(word: string): boolean {
  return word.length >= LEAST_LETTERS && !MONTHS.has(word) && !WEEKDAYS.has(word);
}
