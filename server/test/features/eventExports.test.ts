import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { iCalendar } from '../../src/features/iCalendar.ts';
import type { EventRecord } from '../../src/features/records.ts';
import { timelineJs } from '../../src/features/timelineJs.ts';

const summit: EventRecord = {
  id: 'event/2031-05-04/summit',
  name: 'Harbour <b>summit</b>; first, best',
  type: 'summit',
  start: '2031-05-04',
  end: '2031-05-05',
  precision: 'day',
  place: 'Vienna',
  kind: 'main',
  participants: [],
  others: [],
  parts: [],
  status: null,
  contradictions: [],
  series: [],
  entities: [],
  certainty: 0.9,
  evidence: [
    {
      uri: 'file:///a.txt',
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 4 } },
      sentence: 'Ministers met “for peace” in Vienna, said the Harbour Lights Authority on its last day.',
      source: 'Ministers meet',
      date: '2031-05-06',
    },
  ],
};
const undated: EventRecord = (({ start: _s, end: _e, ...event }) => ({ ...event, precision: 'none' }))(
  summit,
);

/** The lines of a calendar file, folded ones joined. */
const lines = (text: string) => text.replace(/\r\n /g, '').trimEnd().split('\r\n');

test('a calendar holds whole days, its end the day after, its texts escaped', () => {
  expect(lines(iCalendar([summit, undated]))).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Dossier//Events of the sources//EN',
    'BEGIN:VEVENT',
    'UID:event/2031-05-04/summit@dossier',
    'DTSTAMP:20310506T000000Z',
    'DTSTART;VALUE=DATE:20310504',
    'DTEND;VALUE=DATE:20310506',
    'SUMMARY:Harbour <b>summit</b>\\; first\\, best',
    'LOCATION:Vienna',
    'DESCRIPTION:Ministers met “for peace” in Vienna\\, said the Harbour Lights Authority on its last day.\\n(Ministers meet)',
    'CATEGORIES:summit,main',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ]);
});

test.each([
  ['2031-12', '2031-12', '20311201', '20320101'],
  ['2032', '2033', '20320101', '20340101'],
  ['2032-02-29', '2032-02-29', '20320229', '20320301'],
])('a month or a year spans all its days: %s to %s', (start, end, first, after) => {
  const text = iCalendar([{ ...summit, start, end }]);
  expect(text).toContain(`DTSTART;VALUE=DATE:${first}\r\nDTEND;VALUE=DATE:${after}\r\n`);
});

test('no line of a calendar is longer than 75 bytes, and no character is cut', () => {
  const text = iCalendar([{ ...summit, name: '–😀é'.repeat(60) }]);
  for (const line of text.split('\r\n'))
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(lines(text)).toContain(`SUMMARY:${'–😀é'.repeat(60)}`);
});

test('a calendar library reads the events back', () => {
  const calendar = new ICAL.Component(
    ICAL.parse(iCalendar([summit, { ...summit, start: '2032', end: '2032' }])),
  );
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  expect(
    events.map((event) => [`${event.startDate} to ${event.endDate}`, event.summary, event.location]),
  ).toEqual([
    ['2031-05-04 to 2031-05-06', summit.name, 'Vienna'],
    ['2032-01-01 to 2033-01-01', summit.name, 'Vienna'],
  ]);
  expect(events[0]!.description).toBe(`${summit.evidence[0]!.sentence}\n(Ministers meet)`);
});

test('TimelineJS gets dates in parts and texts without markup', () => {
  const month = { ...summit, start: '2031-05', end: '2031-05', place: null };
  expect(timelineJs([summit, month, undated]).events).toEqual([
    {
      unique_id: 'event-2031-05-04-summit',
      start_date: { year: 2031, month: 5, day: 4 },
      end_date: { year: 2031, month: 5, day: 5 },
      text: {
        headline: 'Harbour &#60;b&#62;summit&#60;/b&#62;; first, best',
        text: 'Ministers met “for peace” in Vienna, said the Harbour Lights Authority on its last day. (Ministers meet)',
      },
      group: 'Vienna',
    },
    expect.objectContaining({ start_date: { year: 2031, month: 5 } }),
  ]);
});

test('what is planned or called off says so in both', () => {
  expect(iCalendar([{ ...summit, status: 'planned' }])).toContain('\r\nSTATUS:TENTATIVE\r\n');
  expect(iCalendar([{ ...summit, status: 'cancelled' }])).toContain('\r\nSTATUS:CANCELLED\r\n');
  const [slide] = timelineJs([{ ...summit, name: 'Summit', status: 'planned' }]).events;
  expect(slide!.text.headline).toBe('Summit (planned)');
});
