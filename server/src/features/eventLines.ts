import type { IndexView } from '../index/corpusIndex.ts';
import type { CorpusEvent, Entity } from '../index/model.ts';
import { type Line, linked, shortened } from './card.ts';
import { daysBetween, intervalText } from './dateText.ts';

const MOST_EVENTS = 3;
const LONGEST_NAME = 120;

/**
 * A few events: those near the moment; without one those that it took part in and that a source is about, the
 * latest first. Shown by date.
 */
export function eventLines(view: IndexView, entity: Entity, moment: string | undefined): Line[] {
  const distance = (event: CorpusEvent) =>
    moment === undefined ? 0 : daysBetween(moment, event.from!, event.to ?? event.from!);
  const rank = (event: CorpusEvent) =>
    (event.kind === 'main' ? 2 : 0) + (event.participants.includes(entity.id) ? 1 : 0);
  return view
    .eventsOf(entity.id)
    .filter((event) => event.from !== undefined && event.type !== 'term')
    .sort((a, b) => distance(a) - distance(b) || rank(b) - rank(a) || (a.from! < b.from! ? 1 : -1))
    .slice(0, MOST_EVENTS)
    .sort((a, b) => (a.from! < b.from! ? -1 : 1))
    .map((event) => {
      const place = event.place === undefined ? '' : `, ${event.place}`;
      return [
        linked(intervalText(event.from!, event.to), event.evidence[0]),
        `${place}: ${shortened(event.name, LONGEST_NAME)}`,
      ];
    });
}
