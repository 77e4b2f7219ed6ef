import type { Range, WorkspaceEdit } from 'vscode-languageserver-types';
import type { IndexView } from '../index/corpusIndex.ts';
import type { NoteMention } from '../index/model.ts';
import { type Note, nameAt, namesIn, rangeInNote } from './note.ts';
import { oneLine } from './places.ts';

/** Why nothing can be renamed in this document, or to this name, in words for the user; undefined when it can. */
export function renameRefusal(view: IndexView, { uri }: Note, newName?: string): string | undefined {
  if (view.document(uri) !== undefined) {
    return 'Sources are never changed. Rename the name in one of your notes.';
  }
  return newName?.trim() === '' ? 'A name cannot be empty.' : undefined;
}

/** The whole name at an offset, as an editor offers it for change; undefined where there is none. */
export function prepareRename(
  view: IndexView,
  note: Note,
  offset: number,
): { readonly range: Range; readonly placeholder: string } | undefined {
  const name = nameAt(note, view, offset);
  if (name === undefined || renameRefusal(view, note) !== undefined) return undefined;
  return { range: rangeInNote(note, name), placeholder: oneLine(name.surface) };
}

/**
 * Writes a new name for the one at an offset, everywhere in the notes where it is written the same and means the
 * same. Other names of the same entity stay as they are, and so do the sources. Undefined where there is no name.
 */
export function rename(
  view: IndexView,
  note: Note,
  offset: number,
  newName: string,
  notes: readonly Note[] = [note],
): WorkspaceEdit | undefined {
  const name = nameAt(note, view, offset);
  if (name === undefined || renameRefusal(view, note, newName) !== undefined) return undefined;
  const newText = oneLine(newName);
  const edits = notes
    .filter(({ uri }) => view.document(uri) === undefined)
    .map((other) => {
      const places = namesIn(other, view).filter((candidate) => isSame(candidate, name));
      return [other.uri, places.map((place) => ({ range: rangeInNote(other, place), newText }))] as const;
    });
  return { changes: Object.fromEntries(edits.filter(([, changes]) => changes.length > 0)) };
}

function isSame(a: NoteMention, b: NoteMention): boolean {
  if (oneLine(a.surface) !== oneLine(b.surface) || a.candidates.length !== b.candidates.length) return false;
  return a.candidates.every((candidate) => b.candidates.includes(candidate));
}
