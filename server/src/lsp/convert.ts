import type { Location, LocationLink, Position } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import type { Note } from '../features/note.ts';

/** One way of writing each URI, however a client encodes it. */
export function normalizeUri(uri: string): string {
  return URI.parse(uri).toString();
}

/** The offset of a position in a note; positions outside go to the nearest end of line or text. */
export function offsetAt(note: Note, { line, character }: Position): number {
  const start = note.lines[line];
  if (start === undefined) return note.text.length;
  const next = note.lines[line + 1];
  let end = next ?? note.text.length;
  while (next !== undefined && end > start && /[\r\n]/.test(note.text.charAt(end - 1))) end--;
  return Math.min(start + Math.max(0, character), end);
}

/** For clients that know no links: the names themselves. */
export function locationOfLink({ targetUri, targetSelectionRange }: LocationLink): Location {
  return { uri: targetUri, range: targetSelectionRange };
}
