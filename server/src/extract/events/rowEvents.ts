import type { DatedEvent, DateExpression } from '../extraction.ts';
import { headLines, type Line } from '../lines.ts';
import { placeOfLine } from './documentPlace.ts';
import { type EventText, endOf } from './eventText.ts';
import { intervalFields, statusField } from './fields.ts';
import { cut } from './naming.ts';
import { participantsIn } from './participants.ts';
import { type Stretch, textOf } from './phrases.ts';
import { findTriggers } from './triggers.ts';
import { fartherOn } from './whereabouts.ts';

/** How many rows one behind the other make a chronology or a calendar. */
const LEAST_ROWS = 3;
/** Words that a row may have: what is longer is a paragraph that begins with a date. */
const LONGEST_ROW = 60;

/** The rows of chronologies and calendars, each of which is one event: a date at the start, or in a column of its own. */
export function rowEvents(text: EventText): DatedEvent[] {
  const events: DatedEvent[] = [];
  let run: Row[] = [];
  const close = () => {
    if (run.length >= LEAST_ROWS) events.push(...run.map((row) => eventOf(text, row)));
    run = [];
  };
  for (const line of headLines(text.tokens, Infinity)) {
    const row = rowAt(text, line);
    if (row === undefined) close();
    else run.push(row);
  }
  close();
  return events;
}

interface Row {
  readonly line: Line;
  readonly date: DateExpression;
  /** What the row says of the date. */
  readonly words: Stretch;
  /** The columns behind those words. */
  readonly rest: Stretch;
}

function rowAt(text: EventText, line: Line): Row | undefined {
  if (line.last - line.first > LONGEST_ROW) return undefined;
  const at = firstDate(text, line);
  const date = at === undefined ? undefined : text.input.dates[text.dateAt[at]!];
  if (at === undefined || date?.from === undefined || date.to === undefined) return undefined;
  const end = endOf(text.dateAt, at);
  const isFirst = at <= line.first + 1;
  if (!isFirst && !isColumn(text, at)) return undefined;
  const from = isFirst ? end : line.first;
  const words = withoutMarks(text, { first: from, last: isFirst ? endOfColumn(text, end, line.last) : at });
  if (!isTelling(text, words)) return undefined;
  return { line, date, words, rest: { first: isFirst ? words.last : end, last: line.last } };
}

function firstDate(text: EventText, { first, last }: Line): number | undefined {
  for (let i = first; i < last; i++) if (text.dateAt[i]! >= 0) return i;
  return undefined;
}

/** Two blanks, a tab or a bar stand before a token. */
function isColumn(text: EventText, i: number): boolean {
  if (text.tokens[i - 1]?.text === '|') return true;
  const gap = text.input.context.text.slice(text.tokens[i - 1]?.end ?? 0, text.tokens[i]!.start);
  return gap.length > 1 || gap === '\t';
}

function endOfColumn(text: EventText, first: number, last: number): number {
  for (let i = first + 1; i < last; i++) if (isColumn(text, i) && text.tokens[i]!.gap !== 'line') return i;
  return last;
}

function withoutMarks(text: EventText, { first, last }: Stretch): Stretch {
  let [from, to] = [first, last];
  while (from < to && text.tokens[from]!.kind === 'mark' && !/^[“"«]$/.test(text.tokens[from]!.text)) from++;
  while (to > from && /^[.,;:|–—-]$/.test(text.tokens[to - 1]!.text)) to--;
  return { first: from, last: to };
}

/** More than a mere name: "1 Dec 2015 – 30 Apr 2021 Lars Dahl (Norway)" is a row of a list of officers. */
function isTelling(text: EventText, { first, last }: Stretch): boolean {
  let words = 0;
  for (let i = first; i < last; i++) {
    const { kind } = text.tokens[i]!;
    const isPerson = text.mentionAt[i]! >= 0 && text.input.mentions[text.mentionAt[i]!]!.kind === 'person';
    if (kind === 'word' && !isPerson) words++;
  }
  return words > 1;
}

function eventOf(text: EventText, { line, date, words, rest }: Row): DatedEvent {
  const place = placeOfLine(text, rest) ?? fartherOn(text, words.first, words.last);
  const source = text.input.sourceDate?.to;
  const isAhead = source !== undefined && date.from! > source;
  return {
    name: cut(textOf(text, words)),
    type: findTriggers(text, words.first, words.last)[0]?.type ?? 'other',
    ...intervalFields(date),
    ...(place !== undefined && { place: textOf(text, place) }),
    ...statusField(isAhead ? 'planned' : undefined),
    kind: 'mentioned',
    ...participantsIn(text, line),
    evidence: { start: text.tokens[line.first]!.start, end: text.tokens[line.last - 1]!.end },
    rule: 'events/row',
    certainty: Math.round(date.certainty * 85) / 100,
  };
}
