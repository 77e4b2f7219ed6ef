import { isWord } from '../dates/readWords.ts';
import type { Candidate } from '../events/candidates.ts';
import { isGathering, startOf } from '../events/candidates.ts';
import { chooseMain, meets } from '../events/chooseMain.ts';
import { clauseStart } from '../events/clauses.ts';
import type { EventText } from '../events/eventText.ts';
import { intervalFields, statusField } from '../events/fields.ts';
import { headEvent } from '../events/headEvent.ts';
import { ledeEvent, opinionIn } from '../events/ledeEvent.ts';
import { mainEvent, refersTo } from '../events/mainEvent.ts';
import { nameOf } from '../events/naming.ts';
import { openingSentences } from '../events/opening.ts';
import { type OwnEvent, ownEvent } from '../events/ownEvent.ts';
import { participantsIn } from '../events/participants.ts';
import { type Stretch, textOf } from '../events/phrases.ts';
import { rowEvents } from '../events/rowEvents.ts';
import { statusOf } from '../events/status.ts';
import { findTold, type Told } from '../events/told.ts';
import { isNear, toldNear } from '../events/toldNear.ts';
import { isExpected, isSideMeeting } from '../events/undated.ts';
import { placeOf } from '../events/whereabouts.ts';
import type { DatedEvent, DateInterval } from '../extraction.ts';

/**
 * The events that a document tells of, by their evidence: what it is about (`main`, at most one) and those that it
 * mentions with a date, or plainly without one ("the forthcoming summit in …"). Linear in the text.
 */
export function findEvents(text: EventText): DatedEvent[] {
  const opening = openingSentences(text);
  const told = findTold(text, opening);
  const best = chooseMain(text, told, opening);
  const chosen = best !== undefined && isWelcomed(text, best, opening) ? undefined : best;
  const rows = rowEvents(text);
  const isInRow = insideOf(rows);
  const own = ownEvent(text, opening);
  const isOwn = own !== undefined && isAbout(text, own, chosen, opening);
  const named = namedInHeading(text, opening, chosen, isOwn ? own.kind : undefined);
  const gathering = named !== undefined && isInRow(named.evidence.end - 1) ? undefined : named;
  const heading = gathering ?? (isOwn ? own.event : undefined);
  const lede = text.input.context.sentences[opening[0] ?? -1];
  const hasLede = lede !== undefined && !isInRow(text.tokens[lede.last - 1]!.start);
  const ofLede = chosen === undefined && hasLede ? ledeEvent(text, opening) : undefined;
  const main = heading ?? (chosen === undefined ? ofLede : mainEvent(text, chosen, told));
  const events = main === undefined ? [...rows] : [main, ...rows];
  for (const one of told) {
    if (isInRow(text.tokens[one.dated?.first ?? startOf(one.candidate)]!.start)) continue;
    if ((one === chosen && heading === undefined) || (main !== undefined && isSame(text, one, chosen, main)))
      continue;
    const event = mentionedEvent(text, one, main);
    if (event !== undefined) events.push(event);
  }
  return events.sort((a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end);
}

/** "The union welcomes the seizure of …": the document is what is said of it. */
function isWelcomed(text: EventText, { candidate }: Told, opening: readonly number[]): boolean {
  const opinion = candidate.sentence === opening[0] ? opinionIn(text, candidate.sentence) : undefined;
  return opinion !== undefined && opinion < startOf(candidate) && candidate.verb === undefined;
}

/** What the heading names, where the opening tells of nothing dated or only of what is to come, and of a sitting the gathering. */
function namedInHeading(
  text: EventText,
  opening: readonly number[],
  chosen: Told | undefined,
  own: OwnEvent['kind'] | undefined,
): DatedEvent | undefined {
  if (own !== undefined && own !== 'sitting' && own !== 'address') return undefined;
  const isToCome =
    chosen?.dated !== undefined && statusOf(text, chosen.candidate, chosen.dated.date) === 'planned';
  const isTold = own === undefined && chosen?.dated !== undefined && !isToCome;
  return isTold ? undefined : headEvent(text, opening, chosen === undefined && own !== 'sitting');
}

/**
 * A hearing, an interview or a judgment is what its record is about, unless the opening tells of a gathering on that
 * day ("The Council met …") or has a name for it; a report only where the opening tells of nothing dated.
 */
function isAbout(
  text: EventText,
  { event, kind }: OwnEvent,
  chosen: Told | undefined,
  opening: readonly number[],
): boolean {
  if (kind === 'match') return true;
  if (kind === 'report' || kind === 'address') {
    const isNews = chosen?.dated !== undefined && isNear(text, chosen.dated.date);
    return !isNews && toldNear(text, opening[0] ?? -1) === undefined;
  }
  if (chosen === undefined) return true;
  const isBare = !event.name.includes(' ');
  const isOnItsDay = chosen.dated === undefined ? isBare : meets(chosen.dated.date, event);
  return !(isOnItsDay && (isBare || isGathering(chosen.candidate)));
}

/** Tells of offsets, asked in rising order, whether they lie in the evidence of one of the events. */
function insideOf(events: readonly DatedEvent[]): (offset: number) => boolean {
  let at = 0;
  return (offset) => {
    while (at > 0 && events[at - 1]!.evidence.end > offset) at--;
    while (at < events.length && events[at]!.evidence.end <= offset) at++;
    return at < events.length && events[at]!.evidence.start <= offset;
  };
}

/** Another telling of the main event: same words, a date that covers its own. */
function isSame(
  text: EventText,
  { candidate, dated, isPlain }: Told,
  chosen: Told | undefined,
  main: DatedEvent,
): boolean {
  const isOnItsDay = dated !== undefined && meets(dated.date, main);
  if (dated !== undefined && !isOnItsDay) return false;
  if (chosen !== undefined && refersTo(text, candidate, chosen.candidate)) {
    return dated === undefined ? !isExpected(text, candidate) : true;
  }
  if (!isOnItsDay) return false;
  if (isItsCourse(text, candidate, chosen)) return true;
  const { start, end } = text.tokens[startOf(candidate)]!;
  const isWithin =
    candidate.sentence === chosen?.candidate.sentence ||
    (isPlain === true && start >= main.evidence.start && end <= main.evidence.end);
  const isAgain = dated.date.relative === true && dated.date.from === main.from && dated.date.to === main.to;
  return dated.date.precision === 'day' && (isWithin || isAgain);
}

/** "It began on 4 March", right behind the main event. */
function isItsCourse(text: EventText, { sentence }: Candidate, chosen: Told | undefined): boolean {
  const { first } = text.input.context.sentences[sentence]!;
  const isNext = chosen !== undefined && sentence === chosen.candidate.sentence + 1;
  return (
    isNext && isWord(text.tokens[first], 'it') && isWord(text.tokens[first + 1], 'began', 'started', 'opened')
  );
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
    ...intervalFields(interval),
    ...(placeName !== undefined && { place: placeName }),
    ...statusField(statusOf(text, candidate, interval)),
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

/** The sentence, or the words that tell of this event alone where the sentence tells of several. */
function evidenceOf(
  text: EventText,
  { candidate, dated, isShared, isPlain }: Told,
  place: Stretch | undefined,
): Stretch {
  const sentence = text.input.context.sentences[candidate.sentence]!;
  if (!isShared) return { first: sentence.first, last: sentence.last };
  const parts = [candidate.phrase, candidate.noun, candidate.verb, dated, place].filter(
    (part) => part !== undefined,
  );
  const start = isPlain ? clauseStart(text, startOf(candidate), sentence.first) : startOf(candidate);
  let first = Math.min(start, ...parts.map((part) => part.first));
  if (first > sentence.first && isWord(text.tokens[first - 1], 'the', 'a', 'an')) first--;
  return { first, last: Math.max(...parts.map((part) => part.last)) };
}
