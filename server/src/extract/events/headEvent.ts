import { isWord } from '../dates/readWords.ts';
import type { DatedEvent, EventType } from '../extraction.ts';
import { headLines, type Line } from '../lines.ts';
import { documentPlace, placeOfPublisher } from './documentPlace.ts';
import { type EventText, endOf, kindAt } from './eventText.ts';
import { intervalFields } from './fields.ts';
import { dayOfLine, placeOfLines } from './headLines.ts';
import { participantsOfMain } from './participants.ts';
import { eventPhrase, type Stretch, textOf } from './phrases.ts';
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
 * the opening tells of an event, too, it must be a gathering, or the vote of a table of results.
 */
export function headEvent(
  text: EventText,
  opening: readonly number[],
  isAlone: boolean,
): DatedEvent | undefined {
  const stop = text.input.context.sentences[opening[0] ?? -1]?.first ?? text.tokens.length;
  const lines = headLines(text.tokens).filter(({ last }) => last <= stop);
  const vote = hasResults(text, lines) ? voteIn(text, lines) : undefined;
  const found = lines.flatMap((line, number) => nounsOf(text, line).map((noun) => ({ noun, line, number })));
  const [best] = found.sort((a, b) => weightOf(b.noun) - weightOf(a.noun) || a.number - b.number);
  if (vote === undefined && (best === undefined || (!isAlone && weightOf(best.noun) < GATHERING)))
    return undefined;
  const { noun, line, number } = (vote ?? best)!;
  const near = lines.slice(number, number + REACH);
  const dated = near.flatMap((one) => dayOfLine(text, one) ?? [])[0];
  if (dated === undefined) return undefined;
  const phrase = eventPhrase(text, noun.first, line.first, line.last);
  const evidence: Stretch = { first: line.first, last: Math.max(line.last, dated.line.last) };
  const place =
    vote === undefined
      ? (placeOfLines(text, near, noun.last) ?? documentPlace(text) ?? houseOf(text, noun))
      : placeNamedIn(text, lines.slice(0, number + 1));
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

/** A speech is given in the house that the heading names. */
function houseOf(text: EventText, { type }: Trigger): string | undefined {
  return type === 'address' ? placeOfPublisher(text) : undefined;
}

interface NounInLine {
  readonly noun: Trigger;
  readonly line: Line;
  readonly number: number;
}

function hasResults(text: EventText, lines: readonly Line[]): boolean {
  return lines.some(({ first, last }) => {
    for (let i = first; i < last; i++)
      if (isWord(text.tokens[i], 'result', 'results', 'returns', 'tally')) return true;
    return false;
  });
}

const VOTES = ['election', 'elections', 'by-election', 'referendum', 'ballot', 'vote', 'poll', 'census'];

/** A table of results is about the vote whose day stands beside it: "Legislative election of 8 October 2023". */
function voteIn(text: EventText, lines: readonly Line[]): NounInLine | undefined {
  for (const [number, line] of lines.entries()) {
    const noun = findTriggers(text, line.first, line.last).find(
      ({ kind, first }) => kind === 'noun' && isWord(text.tokens[first], ...VOTES),
    );
    if (noun !== undefined && dayOfLine(text, line) !== undefined) return { noun, line, number };
  }
  return undefined;
}

/** A vote is held in the country or town that the heading names, not where its results were signed. */
function placeNamedIn(text: EventText, lines: readonly Line[]): string | undefined {
  for (const { first, last } of lines)
    for (let i = first; i < last; i++)
      if (kindAt(text, i) === 'place') return textOf(text, { first: i, last: endOf(text.mentionAt, i) });
  return undefined;
}

function nounsOf(text: EventText, line: Line): Trigger[] {
  return findTriggers(text, line.first, line.last).filter(
    (trigger) =>
      trigger.kind === 'noun' &&
      trigger.isDocument === undefined &&
      !isBesideNoun(text, trigger, line) &&
      weightOf(trigger) > 0 &&
      (trigger.type !== 'other' || isWord(text.tokens[trigger.first], ...CEREMONIES)),
  );
}

/** "Meetings coverage": another noun is the head. */
function isBesideNoun({ tokens }: EventText, { last }: Trigger, line: Line): boolean {
  return last < line.last && isWord(tokens[last], ...HEADS);
}

const HEADS = 'coverage papers notes summary documents highlights proceedings diary news'.split(' ');

function weightOf({ type }: Trigger): number {
  return WEIGHTS[type] ?? 0;
}
