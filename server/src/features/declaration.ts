import type { LocationLink } from 'vscode-languageserver-types';
import type { IndexView } from '../index/corpusIndex.ts';
import type { Entity, Evidence } from '../index/model.ts';
import { nameKey } from '../text/fold.ts';
import { linksFrom, placesThatTell } from './links.ts';
import { type Note, nameAt } from './note.ts';

const MOST = 5;
/** The best introductions of a name that thousands of sources introduce are enough to look at. */
const LOOKED_AT = 200;

/**
 * Where sources say what the acronym of the name at an offset stands for, "Harbour Lights Authority (HLA)";
 * the sentence that introduces it best where none does.
 */
export function declaration(view: IndexView, note: Note, offset: number): LocationLink[] {
  const name = nameAt(note, view, offset);
  if (name === undefined) return [];
  const expansions = name.candidates.flatMap((entity) => expansionsOf(entity).slice(0, MOST));
  const places =
    expansions.length > 0
      ? expansions
      : name.candidates.flatMap((entity) => placesThatTell(view, entity).slice(0, 1));
  return linksFrom(note, name, places);
}

function expansionsOf({ aliases, introductions }: Entity): Evidence[] {
  const names = new Set(aliases.map(({ surface }) => nameKey(surface)));
  return introductions.slice(0, LOOKED_AT).flatMap(({ document, sentence }) =>
    document.extraction.acronyms
      .filter(({ short, long }) => {
        const start = Math.min(short.start, long.start);
        const isHere = sentence.start <= start && start < sentence.end;
        return isHere && names.has(nameKey(document.text.slice(long.start, long.end)));
      })
      .slice(0, 1)
      .map(({ long }) => ({ document, span: long, sentence })),
  );
}
