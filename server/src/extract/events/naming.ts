import type { Span } from '../../text/span.ts';
import { isWord } from '../dates/readWords.ts';
import { AUXILIARIES } from '../lists/eventVerbs.ts';
import { type Candidate, isGathering } from './candidates.ts';
import { appositionBefore, clauseEnd, clauseStart, hasPredicate } from './clauses.ts';
import { type EventText, endOf, firstOf, kindAt } from './eventText.ts';
import { behindDateline } from './opening.ts';
import { leftEdge, type Stretch, textOf } from './phrases.ts';
import { meantBy, relativeSubject, sharedSubject } from './subjects.ts';

const LONGEST_NAME = 240;

/** What the event is called: as the source does, so that it can stand by itself in a list. */
export function nameOf(
  text: EventText,
  candidate: Candidate,
  place: Stretch | undefined,
  date: Stretch | undefined,
): string {
  const { phrase, verb } = candidate;
  if (phrase === undefined)
    return verb === undefined ? '' : clauseName(text, verb.first, candidate.sentence, date);
  const name = phraseName(text, candidate, phrase);
  const hasPlace =
    place === undefined ||
    place.last <= phrase.last ||
    name.length > 80 ||
    name.includes(textOf(text, place));
  return cut(hasPlace ? name : `${name} in ${textOf(text, place)}`);
}

function phraseName(text: EventText, candidate: Candidate, phrase: Stretch): string {
  const name = trimmedName(textOf(text, phrase));
  if (candidate.noun === undefined || !isPlain(text, phrase)) return name;
  const people =
    candidate.type === 'meeting' || candidate.type === 'talks'
      ? peopleBefore(text, phrase.first, candidate.sentence)
      : [];
  if (people.length > 1) return `${name} of ${people.slice(0, -1).join(', ')} and ${people.at(-1)}`;
  const owner = isGathering(candidate) ? ownerOf(text, phrase, candidate.sentence) : undefined;
  return owner === undefined ? name : `${owner} ${name}`;
}

/** A bare noun in small letters: "session", "annual meeting". */
function isPlain(text: EventText, { first, last }: Stretch): boolean {
  for (let i = first; i < last; i++) {
    if (
      text.mentionAt[i]! >= 0 ||
      text.tokens[i]!.shape !== 'lower' ||
      isWord(text.tokens[i], 'of', 'between', 'with')
    )
      return false;
  }
  return last - first <= 7;
}

/** The body named last before a bare noun: "told the Security Forum in today’s session"; behind "their" the next. */
function ownerOf(text: EventText, { first, last }: Stretch, sentence: number): string | undefined {
  const bounds = text.input.context.sentences[sentence]!;
  const start = behindDateline(text, bounds);
  for (let i = first - 1; i >= start && i > first - 24; i--) {
    if (kindAt(text, i) === 'organization') return entityName(text, wholeOf(text, i, start));
  }
  if (!isWord(text.tokens[first - 1], 'their', 'its')) return undefined;
  for (let i = last; i < bounds.last && i < last + 24; i++)
    if (kindAt(text, i) === 'organization') return entityName(text, i);
  return undefined;
}

/** "the Council of the League": the body that the one named at `i` only qualifies. */
function wholeOf(text: EventText, i: number, start: number): number {
  let at = firstOf(text.mentionAt, i) - 1;
  if (isWord(text.tokens[at], 'the')) at--;
  const isPart = isWord(text.tokens[at], 'of') && at > start && kindAt(text, at - 1) === 'organization';
  return isPart ? wholeOf(text, at - 1, start) : i;
}

function peopleBefore(text: EventText, first: number, sentence: number): string[] {
  const names = new Set<string>();
  for (let i = text.input.context.sentences[sentence]!.first; i < first; i++) {
    if (kindAt(text, i) === 'person') names.add(entityName(text, i)!);
  }
  return [...names];
}

function entityName(text: EventText, i: number): string | undefined {
  return text.input.entities[text.input.mentions[text.mentionAt[i]!]!.entity]?.name;
}

/**
 * A clause as a headline: subject, verb and object without the date and the auxiliary: "Forum for Security
 * Co-operation established by decision of the summit".
 */
export function clauseName(
  text: EventText,
  verb: number,
  sentence: number,
  date: Stretch | undefined,
): string {
  const bounds = text.input.context.sentences[sentence]!;
  const start = clauseStart(text, verb, bounds.first);
  const isDefinition = copulaBefore(text, verb, start) !== undefined;
  const first = !isDefinition && isAttribute(text, start, verb) ? leftEdge(text, verb - 1, start) : start;
  const last = clauseEnd(text, verb, bounds.last);
  const relative = relativeSubject(text, verb, start);
  const copula = copulaBefore(text, verb, first);
  const apposition = relative === undefined ? appositionBefore(text, verb, first) : undefined;
  const isGerund = text.tokens[verb]!.lower.endsWith('ing');
  let words = relative === undefined ? '' : textOf(text, relative);
  if (relative !== undefined && isFutureWord(text, verb - 1, verb)) words += ' to';
  for (let i = relative === undefined ? first : verb; i < last; i++) {
    if (i === date?.first) {
      i = endOfDates(text, date.last) - 1;
      continue;
    }
    if (i < verb && isFutureWord(text, i, verb)) {
      words += ' to';
      continue;
    }
    if (apposition !== undefined && i >= apposition && i < verb) continue;
    const behindAside = i < verb ? asideEnd(text, i, verb) : undefined;
    if (behindAside !== undefined) {
      i = behindAside - 1;
      continue;
    }
    if ((copula !== undefined && i >= copula && i < verb) || isDropped(text, i, words === '', verb, date))
      continue;
    if (isGerund && words !== '' && i < verb) continue;
    if (words === '') {
      const subject = i === verb ? sharedSubject(text, verb, sentence) : meantBy(text, i, sentence);
      if (subject !== undefined) words = text.input.entities[subject]!.name;
      if (subject !== undefined && i < verb) continue;
    }
    const token = text.tokens[i]!;
    const isJoined = token.gap === 'none' && (text.tokens[i - 1]?.text !== '(' || words.endsWith('('));
    words += (isJoined || words === '' ? '' : ' ') + token.text;
  }
  return cut(trimmedName(words));
}

/** "X is an organization created": what stands between X and the verb says nothing of the event. */
function copulaBefore(text: EventText, verb: number, first: number): number | undefined {
  for (let i = first; i < verb - 1; i++) {
    const isCopula =
      isWord(text.tokens[i], 'is', 'was', 'are', 'were') &&
      isWord(text.tokens[i + 1], 'a', 'an', 'the', 'one');
    if (isCopula && text.mentionAt[i]! < 0) return i;
  }
  return undefined;
}

/** The token behind several words in brackets that begin at `i`; an acronym alone belongs to the name before it. */
function asideEnd(text: EventText, i: number, stop: number): number | undefined {
  if (text.tokens[i]!.text !== '(' || text.tokens[i + 2]?.text === ')') return undefined;
  for (let at = i + 1; at < stop; at++) if (text.tokens[at]!.text === ')') return at + 1;
  return undefined;
}

/** The token behind a date and those joined to it: "1921 and 1922". */
function endOfDates(text: EventText, last: number): number {
  const isJoined = isWord(text.tokens[last], 'and', 'to', 'until') && text.dateAt[last + 1]! >= 0;
  return isJoined ? endOfDates(text, endOf(text.dateAt, last + 1)) : last;
}

/** "paid a fine imposed in April": the participle belongs to the noun before it, not to the clause. */
function isAttribute(text: EventText, start: number, verb: number): boolean {
  const before = text.tokens[verb - 1];
  if (
    before === undefined ||
    before.kind !== 'word' ||
    AUXILIARIES.has(before.lower) ||
    /ly$/.test(before.lower)
  )
    return false;
  if (isWord(before, 'and', 'or', 'who', 'which', 'that', 'also', 'he', 'she', 'it', 'they', 'not', 'to'))
    return false;
  return text.tokens[verb]!.lower.endsWith('ed') && hasPredicate(text, start, verb - 1);
}

/** "a strike will begin" is called "strike to begin". */
function isFutureWord(text: EventText, i: number, verb: number): boolean {
  return i >= verb - 3 && isWord(text.tokens[i], 'will', 'would', 'shall') && text.mentionAt[i]! < 0;
}

const DROPPED_FIRST = new Set(
  'the a an and but that then which whom whose its his her their our my this these though although because if while'.split(
    ' ',
  ),
);

/** "Before ⟨dawn⟩ on Wednesday the ground shook". */
const TIMES_OF_DAY = new Set(['dawn', 'daybreak', 'sunrise', 'dusk', 'nightfall', 'midnight', 'noon']);

function isDropped(
  text: EventText,
  i: number,
  isFirst: boolean,
  verb: number,
  date: Stretch | undefined,
): boolean {
  const token = text.tokens[i]!;
  if (text.mentionAt[i]! >= 0) return false;
  if (isFirst && TIMES_OF_DAY.has(token.lower) && isWord(text.tokens[i + 1], 'on')) return true;
  const leadsToDate =
    date !== undefined && i < date.first && i >= date.first - 2 && areWordsOfTime(text, i, date.first);
  if (leadsToDate || (isFirst && DROPPED_FIRST.has(token.lower))) return true;
  if (token.text === ',' && i === verb - 1) return true;
  if (isWord(token, 'be') && isFutureWord(text, i - 1, verb)) return false;
  if (token.text === '(' && i === verb - 1) return true;
  return i < verb && i >= verb - 3 && AUXILIARIES.has(token.lower);
}

/** "on", "in the" in front of a date. */
function areWordsOfTime(text: EventText, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    if (!isWord(text.tokens[i], 'in', 'on', 'at', 'from', 'during', 'of', 'over', 'the', 'between'))
      return false;
  }
  return true;
}

function trimmedName(name: string): string {
  return withoutHalfBrackets(name)
    .replace(/^[\s,;:.”’)–—-]+/, '')
    .replace(/[.,;]?(?:\[\d{1,3}\])+$/, '')
    .replace(/(?:[\s,;:.(–—-]|\s(?:and|or|in|on|at|of|the|a|an|from|to|by|with))+$/, '');
}

/** "founded as BMI) in", "the League (name struck off": a bracket of which the name has one half is none. */
function withoutHalfBrackets(name: string): string {
  const opened = name.lastIndexOf('(');
  const closed = name.indexOf(')');
  const from = closed >= 0 && !name.slice(0, closed).includes('(') ? closed + 1 : 0;
  const isOpen = opened >= from && !name.slice(opened).includes(')');
  return isOpen ? `${name.slice(from, opened).trimEnd()}, ${name.slice(opened + 1)}` : name.slice(from);
}

/** The words of a span on one line, cut to the length of a name. */
export function plainText(text: EventText, { start, end }: Span): string {
  return cut(text.input.context.text.slice(start, end).replace(/\s+/g, ' '));
}

/** Shortens a name at a blank. */
export function cut(name: string): string {
  if (name.length <= LONGEST_NAME) return name;
  const end = name.lastIndexOf(' ', LONGEST_NAME - 1);
  return `${name.slice(0, end > 0 ? end : LONGEST_NAME - 1)}…`;
}
