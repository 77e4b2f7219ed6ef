import { createContext } from '../../src/extract/context.ts';
import { createEventText } from '../../src/extract/events/eventText.ts';
import type { DatedEvent, LocalEntity, Mention } from '../../src/extract/extraction.ts';
import { recognizeDates } from '../../src/extract/recognizers/dates.ts';
import { findEvents } from '../../src/extract/refiners/events.ts';
import { findSourceDate } from '../../src/extract/sourceDate.ts';
import { readAnnotated } from '../documents/readDocument.ts';
import { drawInterval } from './drawDates.ts';

/** The events of a text whose names are tagged as in the annotated documents; one line an event. */
export function drawEvents(tagged: string, fileName = 'note.txt'): string {
  const { events, entities } = eventsOf(tagged, fileName);
  return events.map((event) => drawEvent(event, entities)).join('\n');
}

/** `main 2031-05-04 conference "Conference on Tides" in Lome: Harbour Board` */
function drawEvent(event: DatedEvent, entities: readonly LocalEntity[]): string {
  const names = event.participants.map((number) => entities[number]!.name);
  const parts = [
    event.kind,
    event.status ?? '',
    drawInterval(event) || 'undated',
    event.type,
    `"${event.name}"`,
    event.place === undefined ? '' : `at ${event.place}`,
    names.length === 0 ? '' : `with ${names.join(', ')}`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

export function eventsOf(tagged: string, fileName = 'note.txt') {
  const { text, mentions: annotated } = readAnnotated(tagged);
  const numbers = new Map<string, number>();
  const entities: LocalEntity[] = [];
  const mentions: Mention[] = annotated.map(({ start, end, kind, id, nested }) => {
    const surface = text.slice(start, end);
    const key = id ?? surface;
    if (!numbers.has(key)) numbers.set(key, entities.push({ kind, name: surface }) - 1);
    const entity = numbers.get(key)!;
    const alias = 'full' as const;
    return {
      start,
      end,
      kind,
      surface,
      rule: 'test',
      certainty: 1,
      entity,
      alias,
      ...(nested && { nested }),
    };
  });
  const context = createContext({ text, fileName });
  const sourceDate = findSourceDate(context);
  const dates = recognizeDates(context, sourceDate);
  const eventText = createEventText({ context, sourceDate, dates, mentions, entities, quotes: [] });
  return { text, eventText, events: findEvents(eventText), entities };
}
