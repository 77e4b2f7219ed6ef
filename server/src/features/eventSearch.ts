import { compare } from '../index/collections.ts';
import { isLinking } from '../index/completions.ts';
import type { IndexView } from '../index/corpusIndex.ts';
import type { CorpusEvent } from '../index/model.ts';
import { nameKey } from '../text/fold.ts';

/** A frequent word is looked at in so many events. */
const MOST_LOOKED_AT = 2000;
const ISO_DATE = /^\d{4}(?:-\d{1,2}){0,2}$/;

/**
 * Events of which every word of a query begins a word of the name, the place or the ISO date; latest first,
 * `most` at most. What it costs does not grow with the number of events.
 */
export function searchEvents(view: IndexView, query: string, most: number): CorpusEvent[] {
  const words = query.trim().split(/\s+/).flatMap(wordsOf);
  const [rarest = []] = words
    .filter((word) => !isLinking(word))
    .map((word) => eventsWith(view, word))
    .sort((a, b) => a.length - b.length);
  const found = rarest.filter(({ name, place = '', from = '' }) => {
    const own = [...wordsOf(name), ...wordsOf(place), from];
    return words.every((word) => own.some((candidate) => candidate.startsWith(word)));
  });
  return found.sort((a, b) => compare(b.from ?? '', a.from ?? '')).slice(0, most);
}

function eventsWith(view: IndexView, word: string): CorpusEvent[] {
  const isDate = ISO_DATE.test(word);
  return [...(isDate ? view.eventsOn(word, MOST_LOOKED_AT) : view.matchEvents(word, MOST_LOOKED_AT))];
}

function wordsOf(text: string): string[] {
  if (ISO_DATE.test(text)) return [text];
  return nameKey(text)
    .split(' ')
    .filter((word) => word !== '');
}
