import type { LocationLink } from 'vscode-languageserver-types';
import type { IndexView } from '../index/corpusIndex.ts';
import type { Entity, Evidence } from '../index/model.ts';
import type { Span } from '../text/span.ts';
import { type Note, rangeInNote } from './note.ts';
import { rangeIn } from './places.ts';

/** Links from a name in a note to what sources say, whole sentences of which the names are selected. */
export function linksFrom(note: Note, name: Span, evidence: readonly Evidence[]): LocationLink[] {
  const originSelectionRange = rangeInNote(note, name);
  return evidence.map(({ document, span, sentence }) => ({
    originSelectionRange,
    targetUri: document.uri,
    targetRange: rangeIn(document, sentence),
    targetSelectionRange: rangeIn(document, span),
  }));
}

const MOST_PER_NAME = 5;

/** Where a reader learns what a name is, best first; its first mention where no sentence introduces it. */
export function placesThatTell(view: IndexView, entity: Entity): Evidence[] {
  if (entity.introductions.length > 0) return entity.introductions.slice(0, MOST_PER_NAME);
  return view.mentionsOf(entity.id, 1).map(({ document, span }) => ({ document, span, sentence: span }));
}
