import type { SelectionRange } from 'vscode-languageserver-types';
import type { IndexView } from '../index/corpusIndex.ts';
import type { Span } from '../text/span.ts';
import { type Note, nameAt, rangeInNote } from './note.ts';
import { paragraphAt, sentenceAt } from './paragraph.ts';
import { sectionsOf } from './sections.ts';

/** What a growing selection covers from an offset: the name, its sentence, paragraph and sections, all. */
export function selectionRange(view: IndexView, note: Note, offset: number): SelectionRange {
  const name = nameAt(note, view, offset);
  const sections = sectionsOf(note).filter(({ start, end }) => start <= offset && offset <= end);
  const spans: (Span | undefined)[] = [
    name,
    sentenceAt(note, offset),
    paragraphAt(note, offset),
    ...sections.reverse(),
    { start: 0, end: note.text.length },
  ];
  const growing: Span[] = [];
  for (const span of spans) {
    const last = growing.at(-1);
    if (span !== undefined && isWithin(last ?? { start: offset, end: offset }, span)) growing.push(span);
  }
  return growing.reduceRight<SelectionRange | undefined>((parent, span) => {
    const range = rangeInNote(note, span);
    return parent === undefined ? { range } : { range, parent };
  }, undefined)!;
}

/** True when the outer one holds the inner one and more. */
function isWithin(inner: Span, outer: Span): boolean {
  const isInside = outer.start <= inner.start && inner.end <= outer.end;
  return isInside && (outer.start < inner.start || inner.end < outer.end || inner.start === inner.end);
}
