import { expect, it } from 'vitest';
import { eventsOf } from './drawEvents.ts';

/** The parts of a text's events: `Ann Lim: speaker; not there: Bo Dahl: sent message`. */
function drawParts(tagged: string): string[] {
  const { events, entities } = eventsOf(tagged);
  return events.map(({ parts, others }) =>
    parts
      .map(
        ({ entity, part }) =>
          `${others.includes(entity) ? 'not there: ' : ''}${entities[entity]!.name}: ${part}`,
      )
      .join('; '),
  );
}

const MAIN = 'On 4 May 2031 a conference on tides was held in <place>Lome</place>.';

it.each([
  [`${MAIN} It was hosted by the <org>Tide Office</org>.`, 'Tide Office: host'],
  [`${MAIN} The <org>Tide Office</org> hosted it.`, 'Tide Office: host'],
  [
    `${MAIN} It was organised by the <org>Tide Office</org> and the <org>Port Board</org>, and attended by <org>Delta</org>.`,
    'Tide Office: organiser; Port Board: organiser; Delta: attended',
  ],
  [
    `${MAIN} <per>Ann Lim</per>, Director of the <org>Tide Office</org>, chaired the meeting.`,
    'Ann Lim: chair',
  ],
  [`${MAIN} It was chaired by <org>Tide Office</org> Director <per>Ann Lim</per>.`, 'Ann Lim: chair'],
  [
    `${MAIN} <per>Ann Lim</per> and <per>Bo Dahl</per> addressed the conference.`,
    'Ann Lim: speaker; Bo Dahl: speaker',
  ],
  [
    `${MAIN} Speakers included <per>Ann Lim</per>, <per>Bo Dahl</per> and others.`,
    'Ann Lim: speaker; Bo Dahl: speaker',
  ],
  [`${MAIN} <per>Ann Lim</per> took part in it.`, 'Ann Lim: attended'],
  [
    `${MAIN} A message of greetings from <per>Ann Lim</per> was read out. <per>Bo Dahl</per> spoke.`,
    'not there: Ann Lim: sent message; Bo Dahl: speaker',
  ],
  [
    `${MAIN} A message from <per>Ann Lim</per> was read out. <per>Ann Lim</per> spoke by video later.`,
    'Ann Lim: speaker',
  ],
])('%s', (text, expected) => {
  expect(drawParts(text)[0]).toBe(expected);
});

it('an event that is only mentioned tells its parts, too', () => {
  expect(
    drawParts(
      `${MAIN} The first conference was hosted by the <org>Port Board</org> in <place>Oslo</place> on 3 March 2029.`,
    )[1],
  ).toBe('Port Board: host');
});
