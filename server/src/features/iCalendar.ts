import { addDays, addMonths } from '../extract/dates/calendar.ts';
import type { EventRecord } from './records.ts';

/** The longest line of a calendar file, in bytes of UTF-8. */
const LINE = 75;

/**
 * Dated events as a calendar file (iCalendar, RFC 5545), all of them whole days: an event of which only the
 * month or year is known spans it. Undated ones are left out.
 */
export function iCalendar(events: readonly EventRecord[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Dossier//Events of the sources//EN',
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(event: EventRecord): string[] {
  const { id, name, type, start, end, place, kind, evidence, status } = event;
  if (start === undefined) return [];
  const first = firstDay(start);
  const [source] = evidence;
  const described = source === undefined ? '' : `${source.sentence}\n(${source.source})`;
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(id)}@dossier`,
    // Made the same from the same sources: what is stamped is the day of the source, not the moment of export.
    `DTSTAMP:${basic(firstDay(source?.date ?? start))}T000000Z`,
    `DTSTART;VALUE=DATE:${basic(first)}`,
    `DTEND;VALUE=DATE:${basic(dayAfter(end ?? start))}`,
    `SUMMARY:${escaped(name)}`,
    ...(place === null ? [] : [`LOCATION:${escaped(place)}`]),
    ...(described === '' ? [] : [`DESCRIPTION:${escaped(described)}`]),
    ...(status === null ? [] : [`STATUS:${status === 'planned' ? 'TENTATIVE' : 'CANCELLED'}`]),
    `CATEGORIES:${type},${kind}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function firstDay(date: string): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** The day after the last day of a date of any precision. */
function dayAfter(date: string): string {
  if (date.length === 10) return addDays(date, 1);
  return `${addMonths(firstDay(date), date.length === 4 ? 12 : 1)}-01`;
}

function basic(day: string): string {
  return day.replaceAll('-', '');
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|[\r\n]/g, '\\n');
}

/** Breaks a long line; the next one begins with a blank. No character is cut in two. */
function folded(line: string): string {
  let result = '';
  let bytes = 0;
  for (const character of line) {
    const size = utf8Length(character);
    if (bytes + size > LINE) {
      result += '\r\n ';
      bytes = 1;
    }
    result += character;
    bytes += size;
  }
  return result;
}

function utf8Length(character: string): number {
  const point = character.codePointAt(0)!;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}
