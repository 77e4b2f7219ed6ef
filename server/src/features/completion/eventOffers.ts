import { CompletionItemKind } from 'vscode-languageserver-types';
import { createContext } from '../../extract/context.ts';
import { recognizeDates } from '../../extract/recognizers/dates.ts';
import type { CorpusEvent } from '../../index/model.ts';
import type { Span } from '../../text/span.ts';
import { intervalText } from '../dateText.ts';
import { oneLine } from '../places.ts';
import type { Offer } from './offer.ts';
import type { TypedWords, Typing } from './typing.ts';

const MOST_NAMED = 5;
const MOST_DATED = 20;
const SHORTEST = 4;
/** Longer names are sentences, which nobody wants in the middle of another. */
const LONGEST_NAME = 100;
const LONGEST_DATE = 40;
/** A date that is being typed: `2019-`, `2019-06`, `2019-06-13`. */
const ISO_DATE = /(?<![\p{L}\p{N}-])\d{4}(?:-(?:\d{1,2}(?:-\d{0,2})?)?)?$/u;
const WRITTEN_DATE = /\p{L}\.?,?\s+\d{4}$/u;

/** Events by any word of their name, or by place and type: each with its date in brackets. */
export function namedEventOffers({ view }: Typing, runs: readonly TypedWords[]): Offer[] {
  for (const run of runs) {
    const found = run.text.length < SHORTEST ? [] : view.matchEvents(run.text, 2 * MOST_NAMED);
    const events = found.filter(({ name }) => name.length <= LONGEST_NAME).slice(0, MOST_NAMED);
    if (events.length > 0) return events.map((event) => eventOffer(event, run));
  }
  return [];
}

/** Events on the date before the cursor, and that date as people write it. */
export function datedEventOffers(typing: Typing): Offer[] {
  const found = typedDate(typing);
  if (found === undefined) return [];
  const { span, date } = found;
  return typing.view
    .eventsOn(date, MOST_DATED)
    .flatMap((event) => [eventOffer(event, span), ...dateOffer(event, span)]);
}

function eventOffer(event: CorpusEvent, span: Span): Offer {
  const date = event.from === undefined ? '' : ` (${intervalText(event.from, event.to)})`;
  return {
    text: `${oneLine(event.name)}${date}`,
    span,
    kind: CompletionItemKind.Event,
    detail: 'event',
    description: event.place === undefined || event.name.includes(event.place) ? '' : oneLine(event.place),
    data: { event: event.id },
  };
}

function dateOffer({ id, name, from, to }: CorpusEvent, span: Span): Offer[] {
  if (from === undefined) return [];
  const text = intervalText(from, to);
  return [
    {
      text,
      span,
      kind: CompletionItemKind.Event,
      detail: 'event',
      description: oneLine(name),
      data: { event: id },
    },
  ];
}

/** The date that ends at the cursor, as ISO, whichever way it is written. */
function typedDate({ note, offset }: Typing): { span: Span; date: string } | undefined {
  const start = Math.max(note.text.lastIndexOf('\n', offset - 1) + 1, offset - LONGEST_DATE);
  const before = note.masked.slice(start, offset);
  const iso = ISO_DATE.exec(before);
  if (iso !== null && !WRITTEN_DATE.test(before)) {
    return { span: { start: start + iso.index, end: offset }, date: iso[0] };
  }
  if (!WRITTEN_DATE.test(before)) return undefined;
  const dates = recognizeDates(createContext({ text: before, fileName: '' }), undefined);
  const last = dates.find(({ end }) => end === before.length);
  if (last?.from === undefined) return undefined;
  return { span: { start: start + last.start, end: offset }, date: last.from };
}
