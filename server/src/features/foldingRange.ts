import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver-types';
import type { IndexView } from '../index/corpusIndex.ts';
import { positionAt } from '../text/lines.ts';
import type { Note } from './note.ts';
import { paragraphsOf, sectionsOf } from './sections.ts';

/** What folds in a source: its sections and paragraphs. Undefined in a note, which editors fold by themselves. */
export function foldingRanges(view: IndexView, note: Note): FoldingRange[] | undefined {
  if (view.document(note.uri) === undefined) return undefined;
  const sections = sectionsOf(note).map((section): FoldingRange => {
    const startLine = positionAt(note.lines, section.start).line;
    return { startLine, endLine: positionAt(note.lines, section.end).line, kind: FoldingRangeKind.Region };
  });
  const paragraphs = paragraphsOf(note).map(({ firstLine, lastLine }) => {
    return { startLine: firstLine, endLine: lastLine };
  });
  return [...sections, ...paragraphs].filter(({ startLine, endLine }) => endLine > startLine);
}
