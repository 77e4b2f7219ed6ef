import type { Location } from 'vscode-languageserver-types';
import type { IndexView } from '../index/corpusIndex.ts';
import type { Entity } from '../index/model.ts';
import { type Note, nameAt, namesIn, rangeInNote } from './note.ts';
import { locationIn } from './places.ts';

/** More than anybody reads; beyond it an editor only gets slow. */
export const MOST_REFERENCES = 5000;

/**
 * The places in notes and sources that name what the name at an offset names, {@link MOST_REFERENCES} at most;
 * notes come first.
 */
export function references(
  view: IndexView,
  note: Note,
  offset: number,
  notes: readonly Note[] = [note],
): Location[] {
  const wanted = new Set(nameAt(note, view, offset)?.candidates ?? []);
  if (wanted.size === 0) return [];
  const locations = notes
    .filter(({ uri }) => view.document(uri) === undefined)
    .flatMap((other) => placesIn(view, other, wanted))
    .slice(0, MOST_REFERENCES);
  for (const entity of wanted) {
    for (const { document, span } of view.mentionsOf(entity.id, MOST_REFERENCES)) {
      if (locations.length >= MOST_REFERENCES) return locations;
      locations.push(locationIn(document, span));
    }
  }
  return locations;
}

function placesIn(view: IndexView, note: Note, wanted: ReadonlySet<Entity>): Location[] {
  return namesIn(note, view)
    .filter((name) => name.candidates.some((candidate) => wanted.has(candidate)))
    .map((name) => ({ uri: note.uri, range: rangeInNote(note, name) }));
}
