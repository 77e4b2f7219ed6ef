import type { LocationLink } from 'vscode-languageserver-types';
import type { IndexView } from '../index/corpusIndex.ts';
import type { Entity, Evidence } from '../index/model.ts';
import { type Note, nameAt, rangeInNote } from './note.ts';
import { rangeIn } from './places.ts';

const MOST_PER_NAME = 5;

/**
 * The sentences that introduce the name at an offset, best first; a name that fits several entities gives
 * those of each. Where no sentence introduces it, its first mention.
 */
export function definition(view: IndexView, note: Note, offset: number): LocationLink[] {
  const name = nameAt(note, view, offset);
  if (name === undefined) return [];
  const originSelectionRange = rangeInNote(note, name);
  return name.candidates
    .flatMap((entity) => placesThatTell(view, entity))
    .map(({ document, span, sentence }) => ({
      originSelectionRange,
      targetUri: document.uri,
      targetRange: rangeIn(document, sentence),
      targetSelectionRange: rangeIn(document, span),
    }));
}

/** Where a reader learns what a name is, best first. */
export function placesThatTell(view: IndexView, entity: Entity): Evidence[] {
  if (entity.introductions.length > 0) return entity.introductions.slice(0, MOST_PER_NAME);
  return view
    .mentionsOf(entity.id)
    .slice(0, 1)
    .map(({ document, mention }) => {
      return { document, span: mention, sentence: mention };
    });
}
