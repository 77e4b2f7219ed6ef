import type { CodeLens } from 'vscode-languageserver-types';
import type { IndexView } from '../index/corpusIndex.ts';
import type { Span } from '../text/span.ts';
import { readingOf } from './diagnostics/reading.ts';
import { unsourcedDates } from './diagnostics/unsourcedDates.ts';
import { type Note, namesIn, rangeInNote } from './note.ts';
import { type Section, sectionsOf } from './sections.ts';

/**
 * Above each heading of a note what stands under it: names that the sources know, events, and dates of known
 * names without a source. Nothing in sources, and nothing above headings with nothing of it.
 */
export function codeLenses(view: IndexView, note: Note): CodeLens[] {
  if (view.document(note.uri) !== undefined) return [];
  const reading = readingOf(note);
  const events = reading.events.map(({ evidence }) => evidence).sort(byStart);
  const dates = unsourcedDates(view, reading).sort(byStart);
  const names = namesIn(note, view);
  return sectionsOf(note).flatMap((section) => {
    const entities = new Set(within(section, names).map(({ candidates }) => candidates[0]));
    const title = [
      counted(entities.size, 'name'),
      counted(within(section, events).length, 'event'),
      counted(within(section, dates).length, 'date', ' without a source'),
    ]
      .filter((part) => part !== '')
      .join(' · ');
    // Nothing happens on a click: the words are all there is.
    const command = { title, command: '' };
    return title === '' ? [] : [{ range: rangeInNote(note, section.heading), command }];
  });
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start;
}

/** Those that begin in a section; all are sorted. */
function within<T extends Span>({ start, end }: Section, spans: readonly T[]): readonly T[] {
  return spans.slice(firstFrom(spans, start), firstFrom(spans, end));
}

function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function counted(count: number, noun: string, rest = ''): string {
  return count === 0 ? '' : `${count} ${noun}${count === 1 ? '' : 's'}${rest}`;
}
