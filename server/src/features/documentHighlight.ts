import { type DocumentHighlight, DocumentHighlightKind } from 'vscode-languageserver-types';
import type { IndexView } from '../index/corpusIndex.ts';
import { type Note, nameAt, namesIn, rangeInNote } from './note.ts';

/** All places in a note that name, in whatever form, what the name at an offset names. */
export function documentHighlight(view: IndexView, note: Note, offset: number): DocumentHighlight[] {
  const wanted = new Set(nameAt(note, view, offset)?.candidates ?? []);
  if (wanted.size === 0) return [];
  return namesIn(note, view)
    .filter((name) => name.candidates.some((candidate) => wanted.has(candidate)))
    .map((name) => ({ range: rangeInNote(note, name), kind: DocumentHighlightKind.Text }));
}
