import type { IndexView } from '../../index/corpusIndex.ts';
import { digestOf } from '../../index/digest.ts';
import { probeFor } from '../../index/wordFilter.ts';

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
    const mayBeIn = probeFor(word);
    isThere = view.documents.some(
      (document) => mayBeIn(digestOf(document).words) && isIn(document.text, word, lower),
    );
    words.set(word, isThere);
  }
  return isThere;
}

function isIn(text: string, ...forms: readonly string[]): boolean {
  return forms.some((form) => hasWord(text, form));
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
