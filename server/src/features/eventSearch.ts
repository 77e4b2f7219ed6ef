import { compare } from '../index/collections.ts';
import type { IndexView } from '../index/corpusIndex.ts';
import type { CorpusEvent } from '../index/model.ts';
import { nameKey } from '../text/fold.ts';

/** One word by which an event is found. */
interface Entry {
  readonly word: string;
  readonly event: CorpusEvent;
}

/** A frequent word is looked at in so many events. */
const MOST_LOOKED_AT = 2000;
const ISO_DATE = /^\d{4}(?:-\d{1,2}){0,2}$/;

const known = new WeakMap<IndexView, readonly Entry[]>();

/**
 * Events of which every word of a query begins a word of the name, the place or the ISO date; latest first,
 * `most` at most. What it costs does not grow with the number of events, after the first time.
 */
export function searchEvents(view: IndexView, query: string, most: number): CorpusEvent[] {
  const words = query.trim().split(/\s+/).flatMap(wordsOf);
  if (words.length === 0) return [];
  const entries = entriesOf(view);
  const ranges = words.map((word) => rangeOf(entries, word));
  const [rarest] = ranges.sort((a, b) => a.end - a.start - (b.end - b.start));
  const found = new Set<CorpusEvent>();
  for (const { event } of entries.slice(
    rarest!.start,
    Math.min(rarest!.end, rarest!.start + MOST_LOOKED_AT),
  )) {
    const own = wordsOfEvent(event);
    if (words.every((word) => own.some((candidate) => candidate.startsWith(word)))) found.add(event);
  }
  return [...found].sort((a, b) => compare(b.from ?? '', a.from ?? '')).slice(0, most);
}

function entriesOf(view: IndexView): readonly Entry[] {
  let entries = known.get(view);
  if (entries === undefined) {
    entries = view.events
      .flatMap((event) => [...new Set(wordsOfEvent(event))].map((word) => ({ word, event })))
      .sort((a, b) => compare(a.word, b.word));
    known.set(view, entries);
  }
  return entries;
}

function wordsOfEvent({ name, place, from }: CorpusEvent): string[] {
  return [...wordsOf(name), ...wordsOf(place ?? ''), ...(from === undefined ? [] : [from])];
}

function wordsOf(text: string): string[] {
  if (ISO_DATE.test(text)) return [text];
  return nameKey(text)
    .split(' ')
    .filter((word) => word !== '');
}

function rangeOf(entries: readonly Entry[], word: string): { start: number; end: number } {
  return { start: lowerBound(entries, word), end: lowerBound(entries, `${word}\uffff`) };
}

function lowerBound(entries: readonly Entry[], word: string): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entries[middle]!.word < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
