import type { IndexView } from '../index/corpusIndex.ts';
import { correctionKey } from '../index/corrections.ts';

const ignoredIn = new WeakMap<IndexView, ReadonlySet<string>>();

/** True for what the user calls no name (`ignore` in dossier.yml). */
export function isNotAName(view: IndexView, words: string): boolean {
  if (view.corrections.ignore.length === 0) return false;
  const ignored = ignoredIn.get(view) ?? new Set(view.corrections.ignore.map(correctionKey));
  ignoredIn.set(view, ignored);
  return ignored.has(correctionKey(words));
}
