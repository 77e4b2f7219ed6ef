import type { TextEdit } from 'vscode-languageserver-types';
import type { Note } from '../../src/features/note.ts';

/** A note’s text after edits that do not overlap; insertions at one place come in their order. */
export function applyEdits({ text }: Pick<Note, 'text'>, edits: readonly TextEdit[]): string {
  const lines = text.split('\n');
  const offsetOf = ({ line, character }: TextEdit['range']['start']) =>
    lines.slice(0, line).reduce((sum, before) => sum + before.length + 1, 0) + character;
  return [...edits]
    .reverse()
    .sort((a, b) => offsetOf(b.range.start) - offsetOf(a.range.start))
    .reduce((changed, { range, newText }) => {
      return changed.slice(0, offsetOf(range.start)) + newText + changed.slice(offsetOf(range.end));
    }, text);
}
