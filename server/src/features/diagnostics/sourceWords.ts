import type { IndexView } from '../../index/corpusIndex.ts';

const known = new WeakMap<IndexView, Map<string, boolean>>();

/** More new words than this are not looked for in one version of the sources. */
const MOST = 2000;

/** True for a word that some source writes, as it is or in small letters; in doubt too. */
export function isInSources(view: IndexView, word: string): boolean {
  const words = known.get(view) ?? new Map<string, boolean>();
  known.set(view, words);
  let isThere = words.get(word);
  if (isThere === undefined) {
    if (words.size >= MOST) return true;
    const lower = word.toLowerCase();
    isThere = view.documents.some(({ text }) => hasWord(text, word) || hasWord(text, lower));
    words.set(word, isThere);
  }
  return isThere;
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const isWhole = !isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(at + word.length));
    if (isWhole) return true;
  }
  return false;
}

function isLetter(character: string): boolean {
  return /\p{L}/u.test(character);
}
