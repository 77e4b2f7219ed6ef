import { createContext } from '../../src/extract/context.ts';
import type { DateExpression, SourceDate } from '../../src/extract/extraction.ts';
import { recognizeDates } from '../../src/extract/recognizers/dates.ts';

/** `[words = interval]` around every date of a text: `[13-14 June 2019 = 2019-06-13/2019-06-14]`. */
export function drawDates(text: string, documentDate: string | undefined): string {
  const source = documentDate === undefined ? undefined : sourceDate(documentDate);
  const dates = recognizeDates(createContext({ text, fileName: 'note.txt' }), source);
  let drawn = '';
  let position = 0;
  for (const date of dates) {
    drawn += `${text.slice(position, date.start)}[${text.slice(date.start, date.end)} = ${drawInterval(date)}]`;
    position = date.end;
  }
  return drawn + text.slice(position);
}

/** The text that {@link drawDates} drew on. */
export function undraw(drawn: string): string {
  return drawn.replace(/\[([^=\]]*) = [^\]]*\]/g, '$1');
}

export function drawInterval({ from, to }: Pick<DateExpression, 'from' | 'to'>): string {
  return from === to ? (from ?? '') : `${from ?? ''}/${to ?? ''}`;
}

export function sourceDate(iso: string): SourceDate {
  const precision = iso.length === 10 ? 'day' : iso.length === 7 ? 'month' : 'year';
  return { from: iso, to: iso, precision, reason: 'metadata' };
}
