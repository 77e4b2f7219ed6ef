import type { LocationLink } from 'vscode-languageserver-types';
import type { IndexView } from '../index/corpusIndex.ts';
import { bodiesAbove } from './bodies.ts';
import { linksFrom, placesThatTell } from './links.ts';
import { type Note, nameAt } from './note.ts';
import { noteDateAt } from './noteDate.ts';

/**
 * What the name at an offset belongs to: the body above an organisation, the organisation of a person, first
 * the one of the office at the note's date. Each by the sentence that introduces it best.
 */
export function typeDefinition(view: IndexView, note: Note, offset: number): LocationLink[] {
  const name = nameAt(note, view, offset);
  if (name === undefined) return [];
  const moment = noteDateAt(note, offset, view)?.date;
  const above = name.candidates.flatMap((candidate) => bodiesAbove(view, candidate, moment));
  const bodies = [...new Set(above.map(({ entity }) => entity))];
  return linksFrom(
    note,
    name,
    bodies.flatMap((body) => placesThatTell(view, body).slice(0, 1)),
  );
}
