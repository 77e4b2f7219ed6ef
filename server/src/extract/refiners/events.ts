import type { Span } from '../../text/span.ts';
import { dayNumber } from '../dates/calendar.ts';
import { isWord } from '../dates/readWords.ts';
import type { Candidate } from '../events/candidates.ts';
import { findCandidates, startOf } from '../events/candidates.ts';
import type { Dated } from '../events/dating.ts';
import { pairWithDates } from '../events/dating.ts';
import { createEventText, type EventsInput, type EventText } from '../events/eventText.ts';
import {
  chooseMain,
  datelinePlace,
  isRunning,
  meets,
  openingSentences,
  type Told,
  titleTells,
} from '../events/mainEvent.ts';
import { cut, nameOf } from '../events/naming.ts';
import { participantsIn, participantsOfMain } from '../events/participants.ts';
import { type Stretch, textOf } from '../events/phrases.ts';
import { placeBehind, videoIn } from '../events/place.ts';
import { statusOf } from '../events/status.ts';
import { isExpected, isSideMeeting } from '../events/undated.ts';
import { placeOf } from '../events/whereabouts.ts';
import type { DatedEvent, DateInterval } from '../extraction.ts';

export type { EventsInput } from '../events/eventText.ts';

/**
 * The events that a document tells of, by their evidence: what it is about (`main`, at most one) and those that it
 * mentions with a date, or plainly without one ("the forthcoming summit in …"). Linear in the text.
 */
export function findEvents(input: EventsInput): DatedEvent[] {
  const text = createEventText(input);
  const opening = openingSentences(text);
  const told = findTold(text, opening);
  const chosen = chooseMain(text, told, opening);
  const main = chosen === undefined ? fallback(text, opening) : mainEvent(text, chosen, told);
  const events = main === undefined ? [] : [main];
  for (const one of told) {
    if (one === chosen || (main !== undefined && isSame(text, one, chosen, main))) continue;
    const event = mentionedEvent(text, one, main);
    if (event !== undefined) events.push(event);
  }
  return events.sort((a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end);
}

/** What is longer is a table or a list, of which no one clause tells. */
const LONGEST_SENTENCE = 400;

/** All candidates of the running text with their dates; the date of the dateline is nobody’s. */
function findTold(text: EventText, opening: readonly number[]): Told[] {
  const { context } = text.input;
  const { title } = text;
  const told: Told[] = [];
  context.sentences.forEach(({ first, last, start }, number) => {
    if (title !== undefined && start >= title.start && start < title.end) return;
    const isHead = number < (opening[0] ?? 0) && !isRunning(text, first, last);
    if (isHead || last - first > LONGEST_SENTENCE) return;
    const candidates = findCandidates(text, number);
    const dated = pairWithDates(text, number, candidates);
    for (const candidate of candidates) {
      const own = dated.find((pair) => pair.candidate === candidate);
      told.push({ candidate, dated: own, isShared: dated.length > (own === undefined ? 0 : 1) });
    }
  });
  return told;
}

function mainEvent(text: EventText, { candidate, dated }: Told, told: readonly Told[]): DatedEvent {
  const sentence = text.input.context.sentences[candidate.sentence]!;
  const interval = dated?.date ?? text.input.sourceDate ?? { precision: 'none' as const };
  const place = placeOf(text, candidate, dated);
  const placeName =
    place === undefined ? placeElsewhere(text, candidate, told, interval) : textOf(text, place);
  return {
    name: mainName(text, candidate, place, dated),
    type: candidate.type,
    ...plain(interval),
    ...(placeName !== undefined && { place: placeName }),
    ...withStatus(statusOf(text, candidate, interval)),
    kind: 'main',
    ...participantsOfMain(text, sentence),
    evidence: { start: sentence.start, end: sentence.end },
    rule: `${candidate.rule} in the opening`,
    certainty: dated === undefined ? 0.75 : 0.9,
  };
}

/** A sentence farther on says where the main event was, or else the dateline does. */
function placeElsewhere(
  text: EventText,
  main: Candidate,
  told: readonly Told[],
  interval: DateInterval,
): string | undefined {
  const again = placeOfIt(text, main.sentence + 1);
  if (again !== undefined) return textOf(text, again);
  for (const { candidate, dated } of told) {
    const isNear = candidate.sentence > main.sentence && candidate.sentence <= main.sentence + 8;
    const isOther = dated !== undefined && !meets(dated.date, interval);
    if (!isNear || isOther || candidate.verb?.light === undefined || !refersTo(text, candidate, main))
      continue;
    const place = placeOf(text, candidate, dated);
    if (place !== undefined) return textOf(text, place);
  }
  return datelinePlace(text);
}

/** "It was held via video conference." */
function placeOfIt(text: EventText, number: number): Stretch | undefined {
  const sentence = text.input.context.sentences[number];
  if (sentence === undefined || !isWord(text.tokens[sentence.first], 'it')) return undefined;
  const video = videoIn(text, sentence);
  if (video !== undefined) return video;
  const isHeld = isWord(text.tokens[sentence.first + 2], 'held', 'place');
  return isHeld ? placeBehind(text, sentence.first + 3, sentence.last) : undefined;
}

/** "the conference", "the event": speaks of the main event again. */
function refersTo(text: EventText, candidate: Candidate, main: Candidate): boolean {
  if (candidate.noun === undefined) return false;
  const noun = text.tokens[candidate.noun.first]!.lower;
  if (noun === 'event') return true;
  return main.noun !== undefined && text.tokens[main.noun.first]!.lower === noun;
}

/** What has no noun of its own is called as the headline calls it, when that is about the same. */
function mainName(
  text: EventText,
  candidate: Candidate,
  place: Stretch | undefined,
  dated: Dated | undefined,
): string {
  const isHeadline =
    candidate.noun === undefined && candidate.phrase === undefined && titleTells(text, candidate.sentence);
  return isHeadline && text.title !== undefined
    ? plainText(text, text.title)
    : nameOf(text, candidate, isBare(text, candidate) ? place : undefined, dated);
}

/** "seminar", "annual meeting": a place makes it a name. */
function isBare(text: EventText, { phrase }: Candidate): boolean {
  if (phrase === undefined || phrase.last - phrase.first > 3) return false;
  for (let i = phrase.first; i < phrase.last; i++) if (text.tokens[i]!.shape !== 'lower') return false;
  return true;
}

function plainText(text: EventText, { start, end }: Span): string {
  return cut(text.input.context.text.slice(start, end).replace(/\s+/g, ' '));
}

/** No event word in the opening: the document is about what its first sentence says. */
function fallback(text: EventText, opening: readonly number[]): DatedEvent | undefined {
  const { context, sourceDate } = text.input;
  const sentence = context.sentences[opening[0] ?? -1];
  if (sentence === undefined || sourceDate?.from === undefined) return undefined;
  const number = opening[0]!;
  const start = text.tokens[text.dateline?.last ?? -1]?.start ?? 0;
  const words = {
    start: start > sentence.start && start < sentence.end ? start : sentence.start,
    end: sentence.end,
  };
  const name = text.title !== undefined && titleTells(text, number) ? text.title : words;
  const place = datelinePlace(text);
  return {
    name: plainText(text, name),
    type: 'statement',
    ...plain(dayToldIn(text, number) ?? sourceDate),
    ...(place !== undefined && { place }),
    kind: 'main',
    ...participantsOfMain(text, sentence),
    evidence: { start: sentence.start, end: sentence.end },
    rule: 'events/opening',
    certainty: 0.5,
  };
}

const NEAR_DAYS = 8;

/** The first day that a sentence names, when it lies shortly before the document’s own: "on Wednesday". */
function dayToldIn(text: EventText, number: number): DateInterval | undefined {
  const { first, last } = text.input.context.sentences[number]!;
  const source = text.input.sourceDate;
  for (let i = first; i < last; i++) {
    const date = text.input.dates[text.dateAt[i]!];
    if (date?.from === undefined || date.precision !== 'day' || source?.precision !== 'day') continue;
    const distance = dayNumber(source.from!) - dayNumber(date.from);
    if (distance >= 0 && distance <= NEAR_DAYS) return date;
  }
  return undefined;
}

/** Another telling of the main event: same words, a date that covers its own. */
function isSame(
  text: EventText,
  { candidate, dated }: Told,
  chosen: Told | undefined,
  main: DatedEvent,
): boolean {
  const isOnItsDay = dated !== undefined && meets(dated.date, main);
  if (dated !== undefined && !isOnItsDay) return false;
  if (chosen !== undefined && refersTo(text, candidate, chosen.candidate)) {
    return dated === undefined ? !isExpected(text, candidate) : true;
  }
  if (!isOnItsDay) return false;
  const isWithin = candidate.sentence === chosen?.candidate.sentence;
  const isAgain = dated.date.relative === true && dated.date.from === main.from && dated.date.to === main.to;
  return dated.date.precision === 'day' && (isWithin || isAgain);
}

function mentionedEvent(text: EventText, one: Told, main: DatedEvent | undefined): DatedEvent | undefined {
  const { candidate, dated } = one;
  const isSide = dated === undefined && main !== undefined && isSideMeeting(text, candidate);
  if (dated === undefined && !isSide && !isExpected(text, candidate)) return undefined;
  if (dated !== undefined && isTrend(candidate, dated.date)) return undefined;
  const place = placeOf(text, candidate, dated);
  const placeName = place !== undefined ? textOf(text, place) : isSide ? main?.place : undefined;
  const evidence = evidenceOf(text, one, place);
  const interval: DateInterval = dated?.date ?? (isSide ? main! : { precision: 'none' });
  return {
    name: nameOf(text, candidate, place, dated),
    type: candidate.type,
    ...plain(interval),
    ...(placeName !== undefined && { place: placeName }),
    ...withStatus(statusOf(text, candidate, interval)),
    kind: 'mentioned',
    ...participantsIn(text, evidence),
    evidence: { start: text.tokens[evidence.first]!.start, end: text.tokens[evidence.last - 1]!.end },
    rule: candidate.rule,
    certainty: dated === undefined ? 0.6 : Math.round(dated.date.certainty * 90) / 100,
  };
}

/** What goes on over years is a trend, unless it is an office or a gathering: "glaciers shrank between 2000 and 2018". */
function isTrend(candidate: Candidate, date: DateInterval): boolean {
  return (
    date.precision === 'year' &&
    date.from !== date.to &&
    candidate.type === 'other' &&
    candidate.noun === undefined
  );
}

function withStatus(status: DatedEvent['status']): Pick<DatedEvent, 'status'> {
  return status === undefined ? {} : { status };
}

function plain({ from, to, precision }: DateInterval): DateInterval {
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }), precision };
}

/** The sentence, or the words that tell of this event alone where the sentence tells of several. */
function evidenceOf(
  text: EventText,
  { candidate, dated, isShared }: Told,
  place: Stretch | undefined,
): Stretch {
  const sentence = text.input.context.sentences[candidate.sentence]!;
  if (!isShared) return { first: sentence.first, last: sentence.last };
  const parts = [candidate.phrase, candidate.noun, candidate.verb, dated, place].filter(
    (part) => part !== undefined,
  );
  let first = Math.min(startOf(candidate), ...parts.map((part) => part.first));
  if (first > sentence.first && isWord(text.tokens[first - 1], 'the', 'a', 'an')) first--;
  return { first, last: Math.max(...parts.map((part) => part.last)) };
}
