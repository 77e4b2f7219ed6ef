import { addDays } from '../dates/calendar.ts';
import { isHyphen, isWord } from '../dates/readWords.ts';
import type { DatedEvent, DateInterval } from '../extraction.ts';
import { NUMBER_WORDS } from '../lists/calendarWords.ts';
import type { Candidate } from './candidates.ts';
import { meets } from './chooseMain.ts';
import type { Dated } from './dating.ts';
import { documentPlace } from './documentPlace.ts';
import type { EventText } from './eventText.ts';
import { intervalFields, statusField } from './fields.ts';
import { headline } from './headline.ts';
import { placeInTitle } from './ledeEvent.ts';
import { nameOf, plainText } from './naming.ts';
import { behindDateline, titleTells } from './opening.ts';
import { participantsOfMain } from './participants.ts';
import { type Stretch, textOf } from './phrases.ts';
import { placeBehind, videoIn } from './place.ts';
import { statusOf } from './status.ts';
import type { Told } from './told.ts';
import { nearDayIn, placeInSentence, toldNear } from './toldNear.ts';
import { placeOf } from './whereabouts.ts';

export function mainEvent(text: EventText, { candidate, dated }: Told, told: readonly Told[]): DatedEvent {
  const sentence = text.input.context.sentences[candidate.sentence]!;
  const later =
    dated === undefined && isPerfect(text, candidate) ? toldNear(text, candidate.sentence) : undefined;
  const front = (dated ?? later) ? undefined : dayInFront(text, candidate.sentence);
  const given = dated?.date ??
    later?.date ??
    front ??
    nearDayIn(text, candidate.sentence) ??
    dayOfDeath(text, candidate) ??
    text.input.sourceDate ?? { precision: 'none' as const };
  const lasting = withLength(text, candidate, given);
  const interval = withBeginning(text, candidate.sentence + 1, lasting);
  const isHere = saysHere(text, sentence);
  const place = isHere ? undefined : placeOf(text, candidate, dated);
  const placeName =
    (isHere ? documentPlace(text) : undefined) ??
    (place === undefined
      ? (later?.place ??
        (front && placeInSentence(text, candidate.sentence)) ??
        placeElsewhere(text, candidate, told, interval))
      : textOf(text, place));
  const last = text.input.context.sentences[later?.number ?? candidate.sentence]!;
  return {
    name: mainName(text, candidate, place, dated),
    type: candidate.type,
    ...intervalFields(interval),
    ...(placeName !== undefined && { place: placeName }),
    ...statusField(statusOf(text, candidate, interval)),
    kind: 'main',
    ...participantsOfMain(text, sentence),
    evidence: { start: sentence.start, end: last.end },
    rule: `${candidate.rule} in the opening`,
    certainty: dated === undefined ? 0.75 : 0.9,
  };
}

/** "⟨From 9 to 10 March⟩, experts met in Lomé, for the fourth seminar": the day that a sentence begins with. */
function dayInFront(text: EventText, number: number): DateInterval | undefined {
  const sentence = text.input.context.sentences[number]!;
  let at = behindDateline(text, sentence);
  while (isWord(text.tokens[at], 'on', 'from', 'between', 'late', 'early')) at++;
  const date = text.input.dates[text.dateAt[at]!];
  return date?.precision === 'day' && date.from !== undefined && date.to !== undefined ? date : undefined;
}

/** "collapsed here on Friday": in the town of the dateline, whatever else the sentence names. */
function saysHere(text: EventText, { first, last }: Stretch): boolean {
  for (let i = first; i < last; i++)
    if (isWord(text.tokens[i], 'here') && text.mentionAt[i]! < 0) return true;
  return false;
}

/**
 * "who has died aged 88": the day that the document gives farther on ("died 30 May 2020"), else the month that its own
 * day lies in.
 */
function dayOfDeath(text: EventText, candidate: Candidate): DateInterval | undefined {
  const { sourceDate, context, dates } = text.input;
  const isDeath = candidate.verb !== undefined && isWord(text.tokens[candidate.verb.first], 'died');
  if (!isDeath || !isPerfect(text, candidate) || sourceDate?.precision !== 'day') return undefined;
  const { last } = context.sentences[candidate.sentence]!;
  for (let i = last; i < text.tokens.length; i++) {
    if (!isWord(text.tokens[i], 'died')) continue;
    const date = dates[text.dateAt[isWord(text.tokens[i + 1], 'on') ? i + 2 : i + 1] ?? -1];
    if (date?.precision === 'day' && date.from?.slice(0, 4) === sourceDate.from?.slice(0, 4)) return date;
  }
  const month = sourceDate.from!.slice(0, 7);
  return { from: month, to: month, precision: 'month' };
}

/** "have seized a tanker": news whose day the next sentences give. */
function isPerfect(text: EventText, { noun, verb }: Candidate): boolean {
  if (noun !== undefined || verb === undefined) return false;
  const at = /^(also|now|just)$|ly$/.test(text.tokens[verb.first - 1]?.lower ?? '')
    ? verb.first - 2
    : verb.first - 1;
  return (
    isWord(text.tokens[at], 'has', 'have') ||
    (isWord(text.tokens[at], 'been') && isWord(text.tokens[at - 1], 'has', 'have'))
  );
}

const ENDS = ['ended', 'closed', 'concluded', 'finished', 'collapsed', 'failed'];

/**
 * "Three days of talks ended yesterday", "finished a two-day course": the days up to that one; "opened a two-day
 * seminar", "the opening of a two-day seminar": the days from then on.
 */
function withLength(text: EventText, { sentence, verb }: Candidate, interval: DateInterval): DateInterval {
  const { first, last } = text.input.context.sentences[sentence]!;
  const day = interval.precision === 'day' && interval.from === interval.to ? interval.from : undefined;
  if (day === undefined) return interval;
  const isEnd = verb !== undefined && isWord(text.tokens[verb.first], ...ENDS);
  for (let i = first; i < last - 2; i++) {
    const count = NUMBER_WORDS.get(text.tokens[i]!.lower) ?? Number(text.tokens[i]!.text);
    const hyphen = isHyphen(text.tokens[i + 1]);
    const unit = text.tokens[hyphen ? i + 2 : i + 1];
    if (!(count > 1 && count <= LONGEST_EVENT && isWord(unit, 'days', 'day'))) continue;
    if (isEnd && (i < verb.first - 1 || hyphen)) return { ...interval, from: addDays(day, 1 - count) };
    if (hyphen && isOpenedBefore(text, first, i)) return { ...interval, to: addDays(day, count - 1) };
  }
  return interval;
}

/** "opened a ⟨two-day seminar⟩", "the opening of a", "the opening ceremony of the". */
function isOpenedBefore({ tokens }: EventText, first: number, length: number): boolean {
  return tokens
    .slice(Math.max(first, length - 5), length)
    .some((token) =>
      isWord(token, 'opened', 'opens', 'opening', 'began', 'begins', 'started', 'inaugurated'),
    );
}

const LONGEST_EVENT = 14;

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
    if (!isNear || isOther || !isHeldAgain(text, candidate, main)) continue;
    const place = placeOf(text, candidate, dated);
    if (place !== undefined) return textOf(text, place);
  }
  const title = titleTells(text, main.sentence) ? headline(text) : undefined;
  return (title && placeInTitle(text, title)) ?? documentPlace(text);
}

/** "The conference was held …" farther on; right behind the main event also "the ballot was held …". */
function isHeldAgain(text: EventText, candidate: Candidate, main: Candidate): boolean {
  const light = candidate.verb?.light;
  if (light === undefined) return false;
  if (refersTo(text, candidate, main)) return true;
  const isNext = candidate.sentence <= main.sentence + 2 && text.tenseOf(candidate.sentence) === 'past';
  return isNext && light !== 'joins';
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
  const title = isHeadline ? headline(text) : undefined;
  return title !== undefined
    ? plainText(text, title)
    : nameOf(text, candidate, isBare(text, candidate) ? place : undefined, dated);
}

/** "seminar", "annual meeting": a place makes it a name. */
function isBare(text: EventText, { phrase }: Candidate): boolean {
  if (phrase === undefined || phrase.last - phrase.first > 3) return false;
  for (let i = phrase.first; i < phrase.last; i++) if (text.tokens[i]!.shape !== 'lower') return false;
  return true;
}
