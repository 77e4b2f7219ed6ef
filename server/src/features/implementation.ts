import type { LocationLink } from 'vscode-languageserver-types';
import type { IndexView } from '../index/corpusIndex.ts';
import type { Entity, Evidence } from '../index/model.ts';
import { bodiesBelow } from './bodies.ts';
import { linksFrom, placesThatTell } from './links.ts';
import { type Note, nameAt } from './note.ts';
import { noteDateAt } from './noteDate.ts';
import { officesNear } from './offices.ts';

const MOST = 100;

/**
 * What makes up the organisation at an offset: its bodies, each by the sentence that introduces it best, then
 * its office holders, those of the note's date first, where a source says that they hold the office.
 */
export function implementation(view: IndexView, note: Note, offset: number): LocationLink[] {
  const name = nameAt(note, view, offset);
  if (name === undefined) return [];
  const moment = noteDateAt(note, offset, view)?.date;
  return linksFrom(
    note,
    name,
    name.candidates.flatMap((candidate) => partsOf(view, candidate, moment)).slice(0, MOST),
  );
}

function partsOf(view: IndexView, entity: Entity, moment: string | undefined): Evidence[] {
  if (entity.kind !== 'organization') return [];
  const bodies = bodiesBelow(view, entity).flatMap((body) => placesThatTell(view, body.entity).slice(0, 1));
  return [...bodies, ...officesNear(entity, moment).map(({ evidence }) => evidence)];
}
