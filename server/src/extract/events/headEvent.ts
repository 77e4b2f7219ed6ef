import { headLines, type Line } from '../dateline.ts';
import { isWord } from '../dates/readWords.ts';
import type { DatedEvent, DateExpression, EventType } from '../extraction.ts';
import { documentPlace, placeOfLine } from './documentPlace.ts';
import type { EventText } from './eventText.ts';
import { intervalFields } from './fields.ts';
import { participantsOfMain } from './participants.ts';
import { eventPhrase, type Stretch, textOf } from './phrases.ts';
import { placeBehind } from './place.ts';
import { findTriggers, type Trigger } from './triggers.ts';

/** How plainly a noun of a heading says what a document is of: its minutes, its list of participants, a speech. */
const WEIGHTS: Readonly<Partial<Record<EventType, number>>> = {
  conference: 4,
  summit: 4,
  session: 4,
  exercise: 4,
  meeting: 3,
  talks: 3,
  other: 2,
  address: 1,
};
const GATHERING = 3;
/** Of the other kinds, what a document is likely to be of. */
const CEREMONIES = ['opening', 'ceremony', 'launch', 'final', 'festival', 'inauguration', 'exhibition'];
/** How many lines behind the noun its date may stand. */
const REACH = 3;

/**
 * An event that the heading of a document names with a day: "21st CONGRESS, LIVERPOOL … 14 September 2016". Where
 * the opening tells of an event, too, it must be a gathering.
 */
export function headEvent(
  text: EventText,
  opening: readonly number[],
  isAlone: boolean,
): DatedEvent | undefined {
  const stop = text.input.context.sentences[opening[0] ?? -1]?.first ?? text.tokens.length;
  const lines = headLines(text.tokens).filter(({ last }) => last <= stop);
  const found = lines.flatMap((line, number) => nounsOf(text, line).map((noun) => ({ noun, line, number })));
  const [best] = found.sort((a, b) => weightOf(b.noun) - weightOf(a.noun) || a.number - b.number);
  if (best === undefined || (!isAlone && weightOf(best.noun) < GATHERING)) return undefined;
  const { noun, line, number } = best;
  const near = lines.slice(number, number + REACH);
  const dated = near.flatMap((one) => dayIn(text, one) ?? [])[0];
  if (dated === undefined) return undefined;
  const phrase = eventPhrase(text, noun.first, line.first, line.last);
  const evidence: Stretch = { first: line.first, last: Math.max(line.last, dated.line.last) };
  const place = placeIn(text, noun, near) ?? documentPlace(text);
  return {
    name: textOf(text, phrase),
    type: noun.type,
    ...intervalFields(dated.date),
    ...(place !== undefined && { place }),
    kind: 'main',
    ...participantsOfMain(text, evidence),
    evidence: { start: text.tokens[evidence.first]!.start, end: text.tokens[evidence.last - 1]!.end },
    rule: 'events/heading',
    certainty: 0.7,
  };
}

function nounsOf(text: EventText, line: Line): Trigger[] {
  return findTriggers(text, line.first, line.last).filter(
    (trigger) =>
      trigger.kind === 'noun' &&
      trigger.isDocument === undefined &&
      weightOf(trigger) > 0 &&
      (trigger.type !== 'other' || isWord(text.tokens[trigger.first], ...CEREMONIES)),
  );
}

function weightOf({ type }: Trigger): number {
  return WEIGHTS[type] ?? 0;
}

function dayIn(text: EventText, line: Line): { date: DateExpression; line: Line } | undefined {
  const { start } = text.tokens[line.first]!;
  const { end } = text.tokens[line.last - 1]!;
  const date = text.input.dates.find(
    (one) => one.start >= start && one.end <= end && one.precision === 'day' && one.relative === undefined,
  );
  return date?.from === undefined || date.to === undefined ? undefined : { date, line };
}

/** "held in the Library", "Town Hall, Porto Claro": in the line of the noun, or in those behind it. */
function placeIn(text: EventText, noun: Trigger, near: readonly Line[]): string | undefined {
  for (const line of near) {
    const first = line.first <= noun.first ? noun.last : line.first;
    const place = placeHeldAt(text, first, line.last) ?? placeOfLine(text, { first, last: line.last });
    if (place !== undefined) return textOf(text, place);
  }
  return undefined;
}

function placeHeldAt(text: EventText, first: number, last: number): Stretch | undefined {
  for (let i = first; i < last; i++) {
    const isHeld = isWord(text.tokens[i], 'held', 'met', 'meeting', 'assembled', 'convened');
    const place = isHeld ? placeBehind(text, i + 1, last) : undefined;
    if (place !== undefined) return place;
  }
  return undefined;
}
