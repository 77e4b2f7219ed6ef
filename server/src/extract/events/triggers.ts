import type { Token } from '../../text/tokens.ts';
import { isHyphen, isWord } from '../dates/readWords.ts';
import type { EventType } from '../extraction.ts';
import { ORDINAL_WORDS } from '../lists/calendarWords.ts';
import { type EventVerb, eventVerbPhrases, eventVerbs, futureVerbs } from '../lists/eventVerbs.ts';
import { AFTER_MODIFIER, type EventWord, eventNouns } from '../lists/eventWords.ts';
import { nounLeaders } from '../lists/nounLeaders.ts';
import { type EventText, kindAt } from './eventText.ts';

/** A word (or verb phrase) that tells of an event: tokens `first..last` (exclusive). */
export interface Trigger {
  readonly first: number;
  readonly last: number;
  readonly kind: 'noun' | 'verb';
  readonly type: EventType;
  readonly light?: EventVerb['light'];
  readonly isDocument?: true;
  /** Part of the name of a body: an event only for those who take part in it ("took part in the OSCE Forum"). */
  readonly isBody?: true;
}

/** Every word at which something may be told of an event. */
const EVENT_WORDS: ReadonlySet<string> = new Set([
  ...eventVerbs.keys(),
  ...eventVerbPhrases.keys(),
  ...futureVerbs.keys(),
  ...eventNouns.keys(),
  ...['table', 'tables', 'round', 'edition'],
]);

/** The event words among the tokens `first..last`, in order. */
export function findTriggers(text: EventText, first: number, last: number): Trigger[] {
  const triggers: Trigger[] = [];
  for (let i = first; i < last; i++) {
    if (!EVENT_WORDS.has(text.tokens[i]!.lower)) continue;
    const trigger = verbAt(text, i) ?? nounAt(text, i, last);
    if (trigger === undefined) continue;
    triggers.push(trigger);
    i = trigger.last - 1;
  }
  return triggers;
}

function verbAt(text: EventText, i: number): Trigger | undefined {
  const token = text.tokens[i]!;
  if (token.shape !== 'lower' || text.mentionAt[i]! >= 0) return undefined;
  const phrase = eventVerbPhrases
    .get(token.lower)
    ?.find(({ words }) => words.every((word, n) => text.tokens[i + n]?.lower === word));
  if (phrase !== undefined) return asTrigger(phrase.verb, i, i + phrase.words.length);
  const verb =
    eventVerbs.get(token.lower) ?? (isAfterFuture(text.tokens, i) ? futureVerbs.get(token.lower) : undefined);
  return verb === undefined || isNotFinite(text, i) ? undefined : asTrigger(verb, i, i + 1);
}

function asTrigger(verb: EventVerb, first: number, last: number): Trigger {
  return { first, last, kind: 'verb', type: verb.type, ...(verb.light && { light: verb.light }) };
}

/** "will meet", "is to visit", "plans to sign". */
function isAfterFuture(tokens: readonly Token[], i: number): boolean {
  return (
    isWord(tokens[i - 1], 'will', 'shall', 'would') ||
    (isWord(tokens[i - 1], 'to') && !isOfOnlyOne(tokens, i)) ||
    (isWord(tokens[i - 2], 'will') && isWord(tokens[i - 1], 'also', 'then'))
  );
}

/** "the only governor to resign", "the first woman to attend": says who somebody is. */
function isOfOnlyOne(tokens: readonly Token[], i: number): boolean {
  for (let at = i - 2; at >= 0 && at > i - 10; at--) {
    if (/^[.;:,]$/.test(tokens[at]!.text)) return false;
    if (isWord(tokens[at], 'only', 'first', 'last')) return isWord(tokens[at - 1], 'the');
  }
  return false;
}

/** Adjectives in the form of a verb: "the established mechanisms", "joint efforts led"; nouns: "a host", "a hold". */
function isNotFinite(text: EventText, i: number): boolean {
  const before = text.tokens[i - 1];
  const next = text.tokens[i + 1];
  const isLed = before !== undefined && (nounLeaders.has(before.lower) || before.lower === 'own');
  if (isLed && text.tokens[i]!.gap !== 'paragraph') return true;
  return isHyphen(before) || (isHyphen(next) && next!.gap === 'none' && text.tokens[i + 2]?.gap === 'none');
}

function nounAt(text: EventText, i: number, end: number): Trigger | undefined {
  const token = text.tokens[i]!;
  const word = wordAt(text.tokens, i);
  if (word === undefined || isModifier(text, i, end) || isVerbForm(text, i)) return undefined;
  const kind = kindAt(text, i);
  if (kind === 'person' || (kind === 'organization' && !canMeet(token.lower))) return undefined;
  const isTail = isHyphen(text.tokens[i - 1]) && token.gap === 'none' && token.shape === 'lower';
  if (isTail && word !== ROUND_TABLE) return undefined;
  return {
    first: i,
    last: i + 1,
    kind: 'noun',
    type: word.type,
    ...(word.isDocument && { isDocument: true as const }),
    ...(kind === 'organization' && { isBody: true as const }),
  };
}

function wordAt(tokens: readonly Token[], i: number): EventWord | undefined {
  if (isRoundTable(tokens, i)) return ROUND_TABLE;
  if (tokens[i]!.kind !== 'word') return undefined;
  return isWord(tokens[i], 'round', 'edition') ? roundAt(tokens, i) : eventNouns.get(tokens[i]!.lower);
}

/** "The first round", "the 2014 edition": one of a series. */
function roundAt(tokens: readonly Token[], i: number): EventWord | undefined {
  const before = tokens[i - 1];
  const isCounted = ORDINAL_WORDS.has(before?.lower ?? '') || /^\d+(st|nd|rd|th)?$/.test(before?.text ?? '');
  if (!isCounted && !isWord(before, 'next', 'last', 'latest', 'previous', 'final')) return undefined;
  return { type: isWord(tokens[i], 'round') ? 'talks' : 'other' };
}

const ROUND_TABLE: EventWord = { type: 'conference' };

/** "round table", "round-table". */
function isRoundTable(tokens: readonly Token[], i: number): boolean {
  if (!isWord(tokens[i], 'table', 'tables')) return false;
  return isWord(tokens[isHyphen(tokens[i - 1]) ? i - 2 : i - 1], 'round');
}

/** Nouns that a body can bear in its name and that one can still take part in: "the OSCE Forum for …". */
function canMeet(noun: string): boolean {
  return /^(conference|forum|summit|congress|assembly|meeting|session|council)s?$/.test(noun);
}

/** "the summit's final declaration", "conference room": the noun only says which declaration, which room. */
function isModifier(text: EventText, i: number, end: number): boolean {
  const next = text.tokens[i + 1];
  if (next === undefined || i + 1 >= end) return false;
  if (next.kind === 'possessive') return true;
  if (AFTER_MODIFIER.has(next.lower) && next.gap !== 'none') return true;
  if (isHyphen(next) && next.gap === 'none') return true;
  return next.shape === 'lower' && eventNouns.has(next.lower) && next.gap === 'space';
}

/** Nouns that are verbs here: "will debate", "to fire", "fires", "they protest". */
function isVerbForm(text: EventText, i: number): boolean {
  const before = text.tokens[i - 1];
  const noun = text.tokens[i]!;
  if (noun.shape !== 'lower') return false;
  return isWord(
    before,
    'to',
    'will',
    'would',
    'can',
    'could',
    'may',
    'might',
    'must',
    'should',
    'shall',
    'not',
    'they',
    'we',
    'he',
    'she',
    'it',
    'i',
    'you',
  );
}
