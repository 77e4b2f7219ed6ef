import type { LocationLink } from 'vscode-languageserver-types';
import type { IndexView } from '../index/corpusIndex.ts';
import { linksFrom, placesThatTell } from './links.ts';
import { type Note, nameAt } from './note.ts';

/**
 * The sentences that introduce the name at an offset, best first; a name that fits several entities gives
 * those of each. Where no sentence introduces it, its first mention.
 */
export function definition(view: IndexView, note: Note, offset: number): LocationLink[] {
  const name = nameAt(note, view, offset);
  if (name === undefined) return [];
  const places = name.candidates.flatMap((entity) => placesThatTell(view, entity));
  return linksFrom(note, name, places);
}
