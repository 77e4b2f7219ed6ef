import type { Span } from '../../text/span.ts';
import { headLines } from '../dateline.ts';
import { dayNumber } from '../dates/calendar.ts';
import { isWord } from '../dates/readWords.ts';
import type { DatedEvent, DateInterval } from '../extraction.ts';
import type { Candidate } from './candidates.ts';
import { meets } from './chooseMain.ts';
import type { Dated } from './dating.ts';
import { type EventText, endOf, kindAt } from './eventText.ts';
import { intervalFields, statusField } from './fields.ts';
import { cut, nameOf } from './naming.ts';
import { titleTells } from './opening.ts';
import { participantsOfMain } from './participants.ts';
import { type Stretch, textOf } from './phrases.ts';
import { placeBehind, videoIn } from './place.ts';
import { statusOf } from './status.ts';
import type { Told } from './told.ts';
import { placeOf } from './whereabouts.ts';

export function mainEvent(text: EventText, { candidate, dated }: Told, told: readonly Told[]): DatedEvent {
  const sentence = text.input.context.sentences[candidate.sentence]!;
  const given = dated?.date ?? text.input.sourceDate ?? { precision: 'none' as const };
  const interval = withBeginning(text, candidate.sentence + 1, given);
  const place = placeOf(text, candidate, dated);
  const placeName =
    place === undefined ? placeElsewhere(text, candidate, told, interval) : textOf(text, place);
  return {
    name: mainName(text, candidate, place, dated),
    type: candidate.type,
    ...intervalFields(interval),
    ...(placeName !== undefined && { place: placeName }),
    ...statusField(statusOf(text, candidate, interval)),
    kind: 'main',
    ...participantsOfMain(text, sentence),
    evidence: { start: sentence.start, end: sentence.end },
    rule: `${candidate.rule} in the opening`,
    certainty: dated === undefined ? 0.75 : 0.9,
  };
}

/** "It began on 4 March", said right behind: the event lasted from then on. */
function withBeginning(text: EventText, number: number, interval: DateInterval): DateInterval {
  const sentence = text.input.context.sentences[number];
  if (
    sentence === undefined ||
    interval.precision !== 'day' ||
    !isWord(text.tokens[sentence.first], 'it', 'which')
  )
    return interval;
  if (!isWord(text.tokens[sentence.first + 1], 'began', 'started', 'opened')) return interval;
  const { from } = dayIn(text, sentence.first, sentence.last) ?? {};
  const isEarlier = from !== undefined && interval.to !== undefined && from <= interval.to;
  return isEarlier ? { ...interval, from } : interval;
}

function dayIn(text: EventText, first: number, last: number): DateInterval | undefined {
  for (let i = first; i < last; i++) {
    const date = text.input.dates[text.dateAt[i]!];
    if (date?.precision === 'day') return date;
  }
  return undefined;
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
export function refersTo(text: EventText, candidate: Candidate, main: Candidate): boolean {
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
export function eventOfLede(text: EventText, opening: readonly number[]): DatedEvent | undefined {
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
    ...intervalFields(dayToldIn(text, number) ?? sourceDate),
    ...(place !== undefined && { place }),
    kind: 'main',
    ...participantsOfMain(text, sentence),
    evidence: { start: Math.min(text.title?.start ?? sentence.start, sentence.start), end: sentence.end },
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

/** The town of the dateline. */
export function datelinePlace(text: EventText): string | undefined {
  const place = text.dateline?.place;
  if (place === undefined) return placeBesideDate(text);
  const name = text.input.context.text.slice(place.start, place.end);
  return name === name.toUpperCase() ? capitalized(name) : name;
}

/** "Tema, Ghana, 11 March 2017": a place in the line of the document's own date. */
function placeBesideDate(text: EventText): string | undefined {
  const { span } = text.input.sourceDate ?? {};
  const line = headLines(text.tokens).find(
    ({ first, last }) =>
      span !== undefined && text.tokens[first]!.start <= span.start && span.end <= text.tokens[last - 1]!.end,
  );
  if (line === undefined || line.last - line.first > LONGEST_LINE) return undefined;
  for (let i = line.first; i < line.last; i++) {
    if (kindAt(text, i) === 'place') return textOf(text, { first: i, last: endOf(text.mentionAt, i) });
  }
  return undefined;
}

const LONGEST_LINE = 20;

/** "PORT-AU-PRINCE" as names are written elsewhere. */
function capitalized(name: string): string {
  return name
    .toLowerCase()
    .replace(/(^|[\s.-])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase());
}
