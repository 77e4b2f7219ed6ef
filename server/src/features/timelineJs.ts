import type { EventRecord } from './records.ts';

interface TimelineDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** An event as TimelineJS reads it. */
interface TimelineSlide {
  readonly unique_id: string;
  readonly start_date: TimelineDate;
  readonly end_date?: TimelineDate;
  readonly text: { readonly headline: string; readonly text: string };
  readonly group?: string;
}

/** Dated events as the JSON that TimelineJS shows. It takes texts for HTML: ours are escaped. */
export function timelineJs(events: readonly EventRecord[]): { readonly events: readonly TimelineSlide[] } {
  return { events: events.flatMap(slideOf) };
}

function slideOf({ id, name, start, end, place, status, evidence: [source] }: EventRecord): TimelineSlide[] {
  if (start === undefined) return [];
  const said = source === undefined ? '' : `${escapeHtml(source.sentence)} (${escapeHtml(source.source)})`;
  return [
    {
      // The library makes an HTML identifier of it.
      unique_id: id.replace(/[^\w-]+/g, '-'),
      start_date: dateParts(start),
      ...(end === undefined || end === start ? {} : { end_date: dateParts(end) }),
      text: { headline: escapeHtml(status === null ? name : `${name} (${status})`), text: said },
      ...(place === null ? {} : { group: place }),
    },
  ];
}

function dateParts(date: string): TimelineDate {
  const [year, month, day] = date.split('-').map(Number);
  return {
    year: year!,
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  };
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
