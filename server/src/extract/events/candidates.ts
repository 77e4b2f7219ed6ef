import { isWord } from '../dates/readWords.ts';
import type { EventType } from '../extraction.ts';
import { AUXILIARIES } from '../lists/eventVerbs.ts';
import { GATHERINGS } from '../lists/eventWords.ts';
import { type EventText, endOf, kindAt } from './eventText.ts';
import { eventPhrase, isNameToken, type Stretch } from './phrases.ts';
import { purposeOf } from './purpose.ts';
import { isReached } from './reached.ts';
import { findTriggers, type Trigger } from './triggers.ts';

/** Words of one sentence that may tell of an event: a noun with its phrase, a verb, or both. */
export interface Candidate {
  readonly sentence: number;
  readonly type: EventType;
  readonly noun?: Trigger;
  readonly verb?: Trigger;
  /** The phrase around the noun, or what a light verb's subject took part in. */
  readonly phrase?: Stretch;
  /** What the verb signs, adopts or holds: nouns in it are no events of their own. */
  readonly object?: Stretch;
  readonly rule: string;
}

/** The candidates of a sentence in order; a light verb ("held") and the noun that it goes with are one. */
export function findCandidates(text: EventText, sentence: number): Candidate[] {
  const { first, last } = text.input.context.sentences[sentence]!;
  const triggers = findTriggers(text, first, last).filter((trigger) => !isCircumstance(text, trigger));
  const found: Candidate[] = [];
  if (triggers.length === 0) return found;
  const taken = new Set<Trigger>();
  for (const verb of triggers) {
    if (verb.kind !== 'verb') continue;
    const noun = nounOf(text, triggers, verb, taken);
    if (noun !== undefined) taken.add(noun);
    const candidate =
      noun === undefined ? fromVerb(text, sentence, verb, last) : fromBoth(text, sentence, noun, verb);
    if (candidate !== undefined) found.push(candidate);
  }
  for (const noun of triggers) {
    const isFree =
      noun.kind === 'noun' && noun.isBody === undefined && !taken.has(noun) && !isDemanded(text, noun.first);
    if (isFree) found.push(fromNoun(text, sentence, noun, undefined));
  }
  return withoutNested(found.sort((a, b) => startOf(a) - startOf(b)));
}

const DEMANDS = new Set(
  'demand demands demanded demanding seek seeks sought urge urges urged want wants'.split(' '),
);

/** "demands the release of the crew", "called for an inquiry": what is asked for has not happened. */
function isDemanded(text: EventText, noun: number): boolean {
  for (let i = noun - 1; i >= 0 && i > noun - 6; i--) {
    if (text.mentionAt[i]! >= 0) return false;
    const { lower, kind } = text.tokens[i]!;
    if (
      DEMANDS.has(lower) ||
      (lower === 'for' &&
        /^(?:call|calls|called|calling|appeal|appealed)$/.test(text.tokens[i - 1]?.lower ?? ''))
    )
      return true;
    if (kind !== 'word' || isWord(text.tokens[i], 'of', 'in', 'on', 'at', 'after', 'before')) return false;
  }
  return false;
}

/** "met under the chairmanship of …": says who led something else. */
function isCircumstance(text: EventText, { type, first }: Trigger): boolean {
  const before = isWord(text.tokens[first - 1], 'the') ? first - 2 : first - 1;
  return type === 'term' && isWord(text.tokens[before], 'under');
}

/** First token of a candidate. */
export function startOf({ phrase, noun, verb }: Candidate): number {
  return Math.min(phrase?.first ?? Infinity, noun?.first ?? Infinity, verb?.first ?? Infinity);
}

/** A verb that tells by itself, or a light one with a name as its object. */
function fromVerb(text: EventText, sentence: number, verb: Trigger, stop: number): Candidate | undefined {
  if (verb.light === undefined) {
    const type = isReception(text, verb, stop) ? 'meeting' : verb.type;
    return { sentence, type, verb, rule: `events/verb ${type}` };
  }
  if (verb.light === 'happens' || isPassive(text, verb)) return undefined;
  const phrase = nameBehind(text, verb.last, stop);
  return phrase && { sentence, type: 'other', verb, phrase, rule: 'events/taking part' };
}

const LONGEST_OFFICE = 10;

/** "received in Port Sorel his colleague, ⟨Sabine Orlov⟩": a guest, not a letter. */
function isReception(text: EventText, { first, last }: Trigger, stop: number): boolean {
  if (!isWord(text.tokens[first], 'received') || isWord(text.tokens[first - 1], 'was', 'were', 'been'))
    return false;
  for (let i = last; i < Math.min(stop, last + LONGEST_OFFICE); i++) {
    if (isWord(text.tokens[i], 'by', 'letter', 'message', 'call')) return false;
    if (kindAt(text, i) === 'person') return true;
  }
  return false;
}

/** "signed an agreement", "held the chairmanship" are told by their verb: the noun alone would say too little. */
function fromBoth(text: EventText, sentence: number, noun: Trigger, verb: Trigger): Candidate {
  const isByVerb = verb.light === undefined ? noun.isDocument === true : noun.type === 'term';
  if (!isByVerb) return fromNoun(text, sentence, noun, verb);
  const type = noun.type === 'term' ? 'term' : verb.type;
  const { first, last } = text.input.context.sentences[sentence]!;
  const object = eventPhrase(text, noun.first, first, last);
  return { sentence, type, verb, object, rule: `events/verb ${type}` };
}

function fromNoun(text: EventText, sentence: number, noun: Trigger, verb: Trigger | undefined): Candidate {
  const { first, last } = text.input.context.sentences[sentence]!;
  const type =
    noun.type === 'other' && verb !== undefined && verb.light === undefined ? verb.type : noun.type;
  return {
    sentence,
    type,
    noun,
    ...(verb && { verb }),
    phrase: eventPhrase(text, noun.first, first, last),
    rule: verb === undefined ? `events/noun ${type}` : `events/noun and verb ${type}`,
  };
}

/** Verbs of the course of an event, whose subject or object is the event itself. */
const COURSE = new Set(
  'opened reopened closed began begun started launched ended celebrated marked concluded addressed addressing chaired announced inaugurated completed cancelled canceled postponed resumed presided visited spoke speaking delivered'.split(
    ' ',
  ),
);

/** The event noun that a verb goes with: its object, or the subject of a passive. */
function nounOf(
  text: EventText,
  triggers: readonly Trigger[],
  verb: Trigger,
  taken: ReadonlySet<Trigger>,
): Trigger | undefined {
  const isEvent = verb.light !== undefined || COURSE.has(text.tokens[verb.first]!.lower);
  const purpose = purposeOf(text, triggers, verb);
  if (purpose !== undefined && !taken.has(purpose)) return purpose;
  const isDecision = verb.type === 'signing' || verb.type === 'adoption' || verb.type === 'statement';
  if (!isEvent && !isDecision) return undefined;
  const isPassiveVerb = isPassive(text, verb);
  const isFree = (noun: Trigger) =>
    noun.kind === 'noun' && !taken.has(noun) && (isEvent || noun.isDocument === true);
  const behind =
    verb.light === 'happens' || isPassiveVerb
      ? undefined
      : triggers.find(
          (noun) =>
            isFree(noun) && noun.first >= verb.last && isReached(text, verb.last, noun.first, isEvent),
        );
  if (behind !== undefined) return behind;
  const canBeSubject =
    isPassiveVerb ||
    verb.light === 'happens' ||
    (isEvent && verb.light === undefined && !isVisit(text, verb));
  if (!canBeSubject) return undefined;
  const subjects = triggers.filter(
    (noun) =>
      isFree(noun) &&
      noun.last <= verb.first &&
      (noun.isDocument === undefined || verb.light === undefined) &&
      isSubjectOf(text, noun, verb),
  );
  return subjects.filter(({ isBody }) => isBody === undefined).at(-1) ?? subjects.at(-1);
}

function isVisit(text: EventText, verb: Trigger): boolean {
  return isWord(text.tokens[verb.first], 'visited');
}

/** "was held", "to be hosted", and the reduced "the talks held in". */
function isPassive(text: EventText, verb: Trigger): boolean {
  const { tokens } = text;
  for (let i = verb.first - 1; i >= verb.first - 3 && i >= 0; i--) {
    if (isWord(tokens[i], 'was', 'were', 'is', 'are', 'be', 'been', 'being')) return true;
    if (
      !AUXILIARIES.has(tokens[i]!.lower) &&
      !/ly$/.test(tokens[i]!.lower) &&
      !isWord(tokens[i], 'also', 'first')
    )
      break;
  }
  return (
    verb.light === 'holds' &&
    isWord(tokens[verb.last], 'in', 'at', 'on', 'by', 'under', 'from', 'between', 'via')
  );
}

/** No other verb phrase stands between a noun and the verb that it is subject of, beyond one relative clause. */
function isSubjectOf(text: EventText, noun: Trigger, verb: Trigger): boolean {
  const { last } = text.input.context.sentences[text.input.context.sentenceOf[noun.first]!]!;
  const phrase = eventPhrase(text, noun.first, noun.first, last);
  if (verb.first - phrase.last > 30) return false;
  for (let i = phrase.last; i < verb.first; i++) {
    const token = text.tokens[i]!;
    if (text.mentionAt[i]! < 0 && (/^[;:]$/.test(token.text) || isWord(token, 'said', 'told', 'because')))
      return false;
  }
  return true;
}

/** A capitalised name behind a verb of holding or taking part: "took part in the Nile Basin Dialogue". */
function nameBehind(text: EventText, from: number, stop: number): Stretch | undefined {
  let first = from;
  while (first < stop && isWord(text.tokens[first], 'in', 'at', 'the', 'a', 'an', 'its', 'their', 'annual'))
    first++;
  if (first >= stop || first - from > 4 || !isNameToken(text, first) || text.dateAt[first]! >= 0)
    return undefined;
  const isWhole = text.mentionAt[first]! >= 0;
  if (isWhole && text.input.mentions[text.mentionAt[first]!]!.kind !== 'organization') return undefined;
  let last = isWhole ? endOf(text.mentionAt, first) : first + 1;
  while (last < stop && isNameToken(text, last)) last++;
  return { first, last };
}

/** A noun inside another candidate's phrase is part of its name: "the visit to the summit". */
function withoutNested(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(
    ({ noun }) => noun === undefined || !candidates.some((other) => holds(other, noun)),
  );
}

function holds({ noun, phrase, object }: Candidate, inner: Trigger): boolean {
  const outer = phrase ?? object;
  if (outer === undefined || inner.first < outer.first || inner.last > outer.last) return false;
  return object !== undefined || (noun?.first ?? outer.first) < inner.first;
}

/** True for a candidate that people came together for. */
export function isGathering(candidate: Candidate): boolean {
  return GATHERINGS.has(candidate.type);
}
