import { findTies } from '../../src/extract/ties/findTies.ts';
import { drawInterval } from './drawDates.ts';
import { eventsOf } from './drawEvents.ts';

/** The ties of a text whose names are tagged; one line a tie: `Ann met Bo 2031-05-04`. */
export function drawTies(tagged: string): string {
  const { eventText, events, entities } = eventsOf(tagged, 'note.txt');
  return findTies(eventText, [], events)
    .map(({ kind, from, to, date }) =>
      [entities[from]!.name, kind, entities[to]!.name, date === undefined ? '' : drawInterval(date)]
        .join(' ')
        .trim(),
    )
    .join('\n');
}
