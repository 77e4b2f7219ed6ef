import { isWord } from '../dates/readWords.ts';
import type { EventText } from '../events/eventText.ts';
import { type NamePlace, namesIn } from '../events/names.ts';
import { isSpeechVerb } from '../lexicon.ts';
import { AUXILIARIES } from '../lists/eventVerbs.ts';
import { PERSONAL_VERBS, type TieVerb, tieVerbs } from '../lists/tieVerbs.ts';
import type { Bond } from './findTies.ts';
import { objectsFrom, subjectsOf } from './nameGroups.ts';

/** What the verb at a token says: "A met with B", "A was succeeded by B", "A took over from B", "on behalf of B". */
export function tiesByVerb(text: EventText, i: number): Bond[] {
  const token = text.tokens[i]!;
  if (token.shape !== 'lower' || text.mentionAt[i]! >= 0) return [];
  const verb = tieVerbs.get(token.lower);
  if (verb !== undefined) return byVerb(text, i, verb);
  if (token.lower === 'took' && isWord(text.tokens[i + 1], 'over') && isWord(text.tokens[i + 2], 'from'))
    return single(text, 'succeeded', i, i + 3);
  if (token.lower === 'behalf' && isWord(text.tokens[i + 1], 'of')) return onBehalf(text, i);
  return [];
}

function byVerb(text: EventText, i: number, verb: TieVerb): Bond[] {
  if (isOnlyPossible(text, i) || isAdjective(text, i)) return [];
  const next = text.tokens[i + 1];
  const from =
    verb.before === undefined ? i + 1 : verb.before.includes(next?.lower ?? '') ? i + 2 : undefined;
  if (from === undefined || (verb.kind === 'succeeded' && isWord(next, 'in'))) return [];
  const isPassive = isWord(next, 'by');
  if (verb.kind === 'succeeded') return single(text, 'succeeded', i, from, isPassive);
  if (verb.kind === 'appointed') return appointed(text, i, isPassive);
  const [subjects, objects] = [subjectsOf(text, i), objectsFrom(text, isPassive ? i + 2 : from)];
  if (verb.kind === 'met') return met(text, i, subjects, objects);
  return [bond('addressed', isPassive ? objects : subjects, isPassive ? subjects : objects, i, 'verb')];
}

/** Those who "met" without an object met each other. */
function met(text: EventText, at: number, subjects: NamePlace[], objects: NamePlace[]): Bond[] {
  const isPersonal = PERSONAL_VERBS.has(text.tokens[at]!.lower);
  if (isPersonal && [...subjects, ...objects].some(({ kind }) => kind !== 'person')) return [];
  if (objects.length > 0 || isPersonal) return [bond('met', subjects, objects, at, 'verb')];
  return subjects.map((subject, n) => bond('met', [subject], subjects.slice(n + 1), at, 'verb'));
}

/** One follows one: the persons nearest to the verb on either side. */
function single(text: EventText, kind: Bond['kind'], at: number, from: number, isPassive = false): Bond[] {
  const before = subjectsOf(text, at).filter(isPerson)[0];
  const behind = objectsFrom(text, isPassive ? from + 1 : from).filter(isPerson)[0];
  if (before === undefined || behind === undefined) return [];
  return [
    isPassive ? bond(kind, [behind], [before], at, 'verb') : bond(kind, [before], [behind], at, 'verb'),
  ];
}

/** "the Council elected A", "A was appointed Director by the Council"; "was appointed" alone ties nobody. */
function appointed(text: EventText, at: number, isBy: boolean): Bond[] {
  const by = isBy ? at + 1 : agentOf(text, at);
  if (by !== undefined) {
    return [bond('appointed', objectsFrom(text, by + 1), subjectsOf(text, at).filter(isPerson), at, 'verb')];
  }
  if (isPassiveAt(text, at)) return [];
  const object = objectsFrom(text, at + 1).filter(isPerson)[0];
  return object === undefined ? [] : [bond('appointed', subjectsOf(text, at), [object], at, 'verb')];
}

const FARTHEST_AGENT = 14;

/** The "by" behind "was appointed Director of the Centre". */
function agentOf(text: EventText, verb: number): number | undefined {
  if (!isPassiveAt(text, verb)) return undefined;
  for (let i = verb + 1; i < Math.min(text.tokens.length, verb + FARTHEST_AGENT); i++) {
    if (text.mentionAt[i]! >= 0) continue;
    if (/^[.;:,]$/.test(text.tokens[i]!.text)) return undefined;
    if (isWord(text.tokens[i], 'by')) return i;
  }
  return undefined;
}

function isPassiveAt(text: EventText, verb: number): boolean {
  for (let i = verb - 1; i >= 0 && i > verb - 4; i--) {
    if (isWord(text.tokens[i], 'was', 'were', 'is', 'been', 'be', 'being')) return true;
    if (!AUXILIARIES.has(text.tokens[i]!.lower) && !/ly$/.test(text.tokens[i]!.lower)) return false;
  }
  return false;
}

const FARTHEST_NAME = 12;

/** "spoke on behalf of the OSCE", "On behalf of the Council, A said": A spoke for it. */
function onBehalf(text: EventText, i: number): Bond[] {
  const { sentences, sentenceOf } = text.input.context;
  const { first, last } = sentences[sentenceOf[i]!]!;
  if (last - first > 120 || !hasSpeech(text, first, last)) return [];
  const [to] = namesIn(text, { first: i + 2, last: Math.min(last, i + FARTHEST_NAME) });
  if (to === undefined) return [];
  const before = namesIn(text, { first: Math.max(first, i - FARTHEST_NAME), last: i }).filter(isPerson);
  const from = before.at(-1) ?? objectsFrom(text, to.last + 1).find(isPerson);
  return from === undefined ? [] : [bond('spoke for', [from], [to], i, 'on behalf')];
}

function hasSpeech(text: EventText, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    if (text.tokens[i]!.shape === 'lower' && isSpeechVerb(text.tokens[i]!.lower)) return true;
    if (isWord(text.tokens[i], 'addressed', 'delivered', 'conveyed', 'greeted', 'spoke', 'speaking'))
      return true;
  }
  return false;
}

/** "will meet", "to be appointed", "did not": it has not happened. */
function isOnlyPossible(text: EventText, verb: number): boolean {
  for (let i = verb - 1; i >= 0 && i > verb - 5; i--) {
    const token = text.tokens[i]!;
    if (
      isWord(
        token,
        'will',
        'would',
        'shall',
        'should',
        'may',
        'might',
        'could',
        'can',
        'not',
        'never',
        'to',
        'if',
      )
    )
      return true;
    if (!AUXILIARIES.has(token.lower) && !/ly$/.test(token.lower)) return false;
  }
  return false;
}

/** "the newly appointed director", "the elected Ann Lim". */
function isAdjective(text: EventText, verb: number): boolean {
  return isWord(
    text.tokens[verb - 1],
    'the',
    'a',
    'an',
    'newly',
    'recently',
    'his',
    'her',
    'its',
    'their',
    'new',
  );
}

function isPerson({ kind }: NamePlace): boolean {
  return kind === 'person';
}

function bond(
  kind: Bond['kind'],
  from: readonly NamePlace[],
  to: readonly NamePlace[],
  at: number,
  rule: string,
): Bond {
  return { kind, from, to, at, rule: `ties/${rule} ${kind}` };
}
