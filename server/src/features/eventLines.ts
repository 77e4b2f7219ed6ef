import { compare, firstOf } from '../index/collections.ts';
import type { IndexView } from '../index/corpusIndex.ts';
import type { CorpusEvent, Entity } from '../index/model.ts';
import { nameKey } from '../text/fold.ts';
import { capitalized, type Line, linked, type Piece, shortened } from './card.ts';
import { daysBetween, intervalText } from './dateText.ts';
import { contradictionLines, eventNotes } from './eventNotes.ts';

const LONGEST_NAME = 90;

/**
 * A few events: those near the moment; without one those that it took part in and that a source is about, the
 * latest first. Shown by date, `most` at most.
 */
export function eventLines(
  view: IndexView,
  entity: Entity,
  moment: string | undefined,
  most: number,
): Line[] {
  const ranked: RankedEvent[] = [];
  for (const [at, event] of view.eventsOf(entity.id).entries()) {
    if (event.from === undefined || event.type === 'term') continue;
    ranked.push({ event, at, distance: distanceOf(event, moment), rank: rankOf(event, entity) });
  }
  return firstOf(ranked, most, nearestFirst)
    .sort((a, b) => compare(a.event.from!, b.event.from!))
    .map(({ event }) => eventLine(event, entity));
}

interface RankedEvent {
  readonly event: CorpusEvent;
  /** Its place among all. */
  readonly at: number;
  readonly distance: number;
  readonly rank: number;
}

function nearestFirst(a: RankedEvent, b: RankedEvent): number {
  return a.distance - b.distance || b.rank - a.rank || compare(b.event.from!, a.event.from!) || b.at - a.at;
}

function distanceOf({ from, to }: CorpusEvent, moment: string | undefined): number {
  return moment === undefined ? 0 : daysBetween(moment, from!, to ?? from!);
}

function rankOf({ kind, participants }: CorpusEvent, entity: Entity): number {
  return (kind === 'main' ? 2 : 0) + (participants.includes(entity.id) ? 1 : 0);
}

/** "9 July 2019: OSCE Forum, Vienna (planned, host; another source: 8 July 2019)" */
function eventLine(event: CorpusEvent, { id }: Entity): Line {
  const isSaid = event.place === undefined || nameKey(event.name).includes(nameKey(event.place));
  const name = capitalized(shortened(event.name, LONGEST_NAME));
  return [
    linked(intervalText(event.from!, event.to), event.evidence[0]),
    `: ${name}${isSaid ? '' : `, ${event.place}`}`,
    ...inBrackets(eventNotes(event, id), contradictionLines(event)),
  ];
}

function inBrackets(notes: readonly string[], contradictions: readonly Line[]): Piece[] {
  const groups: Line[] = [...(notes.length === 0 ? [] : [[notes.join(', ')]]), ...contradictions];
  if (groups.length === 0) return [];
  return [' (', ...groups.flatMap((group, n) => (n === 0 ? group : ['; ', ...group])), ')'];
}
