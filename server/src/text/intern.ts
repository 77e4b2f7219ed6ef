import { copyOf } from './remember.ts';

const pool = new Map<string, string>();

/** The same text, stored once for all who keep it. For names and the like, of which a corpus repeats most. */
export function intern(text: string): string {
  const known = pool.get(text);
  if (known !== undefined) return known;
  const copy = copyOf(text);
  pool.set(copy, copy);
  return copy;
}

const numbersOfTexts = new Map<string, number>();

/** A number that stands for a text as long as the process lives: the same for the same text, another for another. */
export function numberOf(text: string): number {
  const known = numbersOfTexts.get(text);
  if (known !== undefined) return known;
  const number = numbersOfTexts.size;
  numbersOfTexts.set(intern(text), number);
  return number;
}

const EMPTY: ReadonlySet<string> = new Set();
const single = new Map<string, ReadonlySet<string>>();

/** A set of these texts that is shared where it has but one. */
export function internSet(texts: ReadonlySet<string>): ReadonlySet<string> {
  if (texts.size === 0) return EMPTY;
  if (texts.size > 1) return new Set([...texts].map(intern));
  const [text] = texts as ReadonlySet<string> & [string];
  const known = single.get(text) ?? new Set([intern(text)]);
  single.set(intern(text), known);
  return known;
}

const lists = new Map<string, readonly string[]>();
const NO_WORDS: readonly string[] = [];

/** A list of these words, none of which holds a blank, that is stored once for all who keep it. */
export function internWords(words: readonly string[]): readonly string[] {
  // No word and one empty word would be one key.
  if (words.length === 0) return NO_WORDS;
  const key = words.join(' ');
  const known = lists.get(key);
  if (known !== undefined) return known;
  const list = words.map(intern);
  lists.set(key, list);
  return list;
}

const numbers = new Map<string, readonly number[]>();

/** A list of these numbers that is stored once for all who keep it. */
export function internNumbers(list: readonly number[]): readonly number[] {
  const key = list.join();
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, list);
  return list;
}
