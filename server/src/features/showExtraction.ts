import type { DatedEvent, DateExpression, Extraction, Mention } from '../extract/extraction.ts';
import { type Annotation, annotate } from '../text/annotate.ts';
import type { Span } from '../text/span.ts';
import { oneLine } from './places.ts';
import { termText } from './terms.ts';

/** Parts of an extraction that a drawing shows. */
export type Drawn = 'mentions' | 'acronyms' | 'roles' | 'dates' | 'events' | 'quotes' | 'ties' | 'publisher';

/** All parts. */
export const drawnParts: readonly Drawn[] = [
  'mentions',
  'acronyms',
  'roles',
  'dates',
  'events',
  'quotes',
  'ties',
  'publisher',
];

/**
 * A document drawn with what was found in it and what found it, `^^^` under the words: a wrong result on
 * screen is already half a test. `joins` says of each local entity why it is which one of the archive.
 */
export function showExtraction(
  text: string,
  extraction: Extraction,
  parts: readonly Drawn[] = drawnParts,
  joins: readonly string[] = [],
): string {
  return annotate(onLinesOfTheirOwn(text, extraction.sentences), [
    ...parts.flatMap((part) => annotationsOf(part, extraction)),
    ...joinAnnotations(extraction, joins),
  ]);
}

/** Under the first mention of each local entity why the archive holds it for which entity; empty where it does not. */
function joinAnnotations({ mentions }: Extraction, joins: readonly string[]): Annotation[] {
  return joins.flatMap((text, local) => {
    const first = mentions.find(({ entity }) => entity === local);
    return text === '' || first === undefined ? [] : [at(first, `is ${text}`)];
  });
}

/** A text in which each sentence begins a line: a blank before it becomes a line break, no offset moves. */
function onLinesOfTheirOwn(text: string, sentences: readonly Span[]): string {
  let drawn = '';
  let position = 0;
  for (const { start } of sentences) {
    const isBlank = start > position && /[^\S\r\n]/.test(text.charAt(start - 1));
    drawn += isBlank ? `${text.slice(position, start - 1)}\n` : text.slice(position, start);
    position = start;
  }
  return drawn + text.slice(position);
}

function annotationsOf(part: Drawn, extraction: Extraction): Annotation[] {
  const name = (local: number) => oneLine(extraction.entities[local]?.name ?? '');
  switch (part) {
    case 'mentions':
      return extraction.mentions.map((mention) => at(mention, mentionLabel(mention, name(mention.entity))));
    case 'publisher': {
      const { publisher } = extraction;
      return publisher === undefined ? [] : [at(publisher, `publisher by ${publisher.reason}`)];
    }
    case 'acronyms':
      return extraction.acronyms.map(({ short }) => at(short, 'acronym defined'));
    case 'roles':
      return extraction.roles.map((role) => {
        const of = role.organization === undefined ? '' : ` of ${name(role.organization)}`;
        const when = role.term === undefined ? '' : `, ${termText(role.term)}`;
        return at(role, `role by ${role.rule}: ${name(role.person)}, ${oneLine(role.title)}${of}${when}`);
      });
    case 'dates':
      return extraction.dates.map((date) => at(date, dateLabel(date)));
    case 'events':
      return extraction.events.map((event) => {
        const place = event.place === undefined ? '' : `, ${event.place}`;
        const status = event.status === undefined ? '' : `${event.status} `;
        const label = `${status}${event.kind} ${event.type} by ${event.rule}: ${oneLine(event.name)}`;
        return at(
          event.evidence,
          `${label}, ${intervalLabel(event.from, event.to)}${place}${partsLabel(event, name)}`,
        );
      });
    case 'quotes':
      return extraction.quotes.map((quote) =>
        at(quote, `${quote.direct ? 'direct' : 'reported'} quote of ${name(quote.speaker)}`),
      );
    case 'ties':
      return extraction.ties.map(({ kind, from, to, date, rule, ...span }) => {
        const day = date === undefined ? '' : `, ${intervalLabel(date.from, date.to)}`;
        return at(span, `tie by ${rule}: ${name(from)} ${kind} ${name(to)}${day}`);
      });
  }
}

/** "; Ann Lim chair, Bo Dahl sent message" */
function partsLabel({ parts }: DatedEvent, name: (local: number) => string): string {
  if (parts.length === 0) return '';
  return `; ${parts.map(({ entity, part }) => `${name(entity)} ${part}`).join(', ')}`;
}

function mentionLabel({ kind, rule, surface, certainty }: Mention, name: string): string {
  const means = name === oneLine(surface) ? '' : ` = ${name}`;
  const doubt = certainty < 0.9 ? ` (${certainty.toFixed(2)})` : '';
  return `${kind} by ${rule}${means}${doubt}`;
}

function dateLabel({ precision, from, to, relative }: DateExpression): string {
  return `${precision} ${intervalLabel(from, to)}${relative ? ', relative' : ''}`;
}

function intervalLabel(from: string | undefined, to: string | undefined): string {
  if (from === undefined) return 'undated';
  return to === undefined || to === from ? from : `${from}/${to}`;
}

function at({ start, end }: { start: number; end: number }, label: string): Annotation {
  return { start, end, label };
}
