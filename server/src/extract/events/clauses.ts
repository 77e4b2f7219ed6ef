import { isWord } from '../dates/readWords.ts';
import { AUXILIARIES, eventVerbs } from '../lists/eventVerbs.ts';
import { type EventText, endOf, kindAt } from './eventText.ts';

const LONGEST_CLAUSE = 28;
const STARTS = new Set('that which where when while and but after before because'.split(' '));

/** Where the subject of the verb begins: behind a comma with a lead-in, a conjunction, or at the sentence's start. */
export function clauseStart(text: EventText, verb: number, start: number): number {
  for (let i = (appositionBefore(text, verb, start) ?? verb) - 1; i >= start; i--) {
    if (text.mentionAt[i]! >= 0) continue;
    const token = text.tokens[i]!;
    if (verb - i > LONGEST_CLAUSE) return i + 1;
    if (token.text === ')') {
      i = bracketBefore(text, i, start);
      continue;
    }
    if (/^[;:–—“”"]$/.test(token.text) || (token.text === '-' && token.gap !== 'none')) return i + 1;
    const isJoint = isWord(token, 'and') && !hasPredicate(text, start, i);
    const isBoundary = token.text === ',' || (STARTS.has(token.lower) && !isJoint);
    if (isBoundary && hasSubject(text, i + 1, verb)) return i + 1;
  }
  return start;
}

/** The bracket that the one at `i` closes; `i` itself where it closes none. */
function bracketBefore(text: EventText, i: number, start: number): number {
  for (let at = i - 1; at >= start && i - at < LONGEST_CLAUSE; at--)
    if (text.tokens[at]!.text === '(') return at;
  return i;
}

const LONGEST_APPOSITION = 14;

/** "Bouvet SA⟨, a French contractor,⟩ finished": the comma that opens the apposition between a name and its verb. */
export function appositionBefore(text: EventText, verb: number, start: number): number | undefined {
  if (text.tokens[verb - 1]?.text !== ',') return undefined;
  for (let i = verb - 2; i > start && i > verb - LONGEST_APPOSITION; i--) {
    if (text.mentionAt[i]! >= 0 || text.tokens[i]!.text !== ',') continue;
    if (isOnlyPerson(text, i + 1, verb - 1)) return i;
    const isNamed = text.mentionAt[i - 1]! >= 0 && text.dateAt[i - 1]! < 0;
    return isNamed &&
      isWord(text.tokens[i + 1], 'a', 'an', 'the', 'its', 'their', 'his', 'her', 'who', 'which')
      ? i
      : undefined;
  }
  return undefined;
}

/** "the Minister of Trade, ⟨Ilir Dosti⟩, received". */
function isOnlyPerson(text: EventText, first: number, last: number): boolean {
  return last > first && kindAt(text, first) === 'person' && endOf(text.mentionAt, first) === last;
}

/** A verb stands before "and", so that what follows it is a clause and no second subject. */
export function hasPredicate(text: EventText, start: number, end: number): boolean {
  for (let i = Math.max(start, end - LONGEST_CLAUSE); i < end; i++) {
    const { lower, shape } = text.tokens[i]!;
    if (text.mentionAt[i]! >= 0 || shape !== 'lower') continue;
    if (AUXILIARIES.has(lower) || eventVerbs.has(lower) || /^\w{3,}ed$/.test(lower) || lower === 'said')
      return true;
  }
  return false;
}

/** A noun or name stands between a boundary and the verb. */
function hasSubject(text: EventText, from: number, verb: number): boolean {
  for (let i = from; i < verb; i++) {
    const token = text.tokens[i]!;
    if (text.dateAt[i]! >= 0 || AUXILIARIES.has(token.lower) || /ly$/.test(token.lower)) continue;
    const isSmall = isWord(
      token,
      'the',
      'a',
      'an',
      'in',
      'on',
      'at',
      'who',
      'which',
      'also',
      'then',
      'later',
    );
    if (token.kind === 'word' && !isSmall) return true;
  }
  return false;
}

const STOPS = new Set('.;:–—“”"()');
const OTHER_CLAUSES = new Set(['which', 'who', 'while', 'but', 'whose', 'where']);

/** Where what the verb says ends: at a stop, a comma, or a clause of another subject. */
export function clauseEnd(text: EventText, verb: number, stop: number): number {
  for (let i = verb + 1; i < stop; i++) {
    i = behindBrackets(text, i, stop);
    if (i >= stop) return stop;
    if (text.mentionAt[i]! >= 0) continue;
    const token = text.tokens[i]!;
    if (i - verb > LONGEST_CLAUSE) return i;
    if (token.kind === 'mark') {
      // Within a sentence a full stop ends a short form: "elected Ms. Adjei as its president".
      const isStop = STOPS.has(token.text) && (token.text !== '.' || i + 1 === stop);
      if (isStop || (token.text === ',' && i > verb + 2 && !isListed(text, i))) return i;
    } else if (i > verb + 2 && OTHER_CLAUSES.has(token.lower)) return i;
  }
  return stop;
}

const LONGEST_ASIDE = 6;

/** Behind a few words in brackets: "elected Ms. Adjei ⟨(Ghana)⟩ as its president". */
function behindBrackets(text: EventText, i: number, stop: number): number {
  if (text.tokens[i]!.text !== '(') return i;
  for (let at = i + 1; at < Math.min(stop, i + LONGEST_ASIDE); at++) {
    if (text.dateAt[at]! >= 0) return i;
    if (text.tokens[at]!.text === ')') return at + 1;
  }
  return i;
}

/** A comma between names: "by China, Kazakhstan, and Uzbekistan". */
function isListed(text: EventText, comma: number): boolean {
  const next = isWord(text.tokens[comma + 1], 'and') ? comma + 2 : comma + 1;
  return text.mentionAt[comma - 1]! >= 0 && text.mentionAt[next]! >= 0;
}
