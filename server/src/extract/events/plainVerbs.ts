import { isCapitalized, type Token } from '../../text/tokens.ts';
import { isHyphen, isWord } from '../dates/readWords.ts';
import { isSpeechVerb } from '../lexicon.ts';
import { AUXILIARIES, eventVerbs } from '../lists/eventVerbs.ts';
import { nounLeaders } from '../lists/nounLeaders.ts';
import { irregularPasts, lastingVerbs, scheduledVerbs } from '../lists/pastVerbs.ts';
import type { Candidate } from './candidates.ts';
import type { EventText } from './eventText.ts';

/**
 * The verbs of a sentence that tell of what somebody did or is to do, in no list of event words: with a date of their
 * own they are events ("She married in 1941", "will preach on Sunday").
 */
export function plainVerbs(text: EventText, sentence: number): Candidate[] {
  const { first, last } = text.input.context.sentences[sentence]!;
  const found: Candidate[] = [];
  for (let i = first; i < last; i++) {
    if (!isPlainVerb(text, i, first)) continue;
    const type = isSpeechVerb(text.tokens[i]!.lower) ? 'statement' : 'other';
    const verb = { first: i, last: i + 1, kind: 'verb' as const, type: type as 'statement' | 'other' };
    found.push({ sentence, type, verb, rule: 'events/verb of a date' });
  }
  return found;
}

const TELLING = new Set(['said', 'told', 'says', 'added', 'noted']);

function isPlainVerb(text: EventText, i: number, first: number): boolean {
  const { lower, shape, kind } = text.tokens[i]!;
  if (kind !== 'word' || shape !== 'lower' || text.mentionAt[i]! >= 0 || text.dateAt[i]! >= 0) return false;
  const isRegular = lower.endsWith('ed') && /^\w{2,}ed$/.test(lower);
  const isPast = isRegular || irregularPasts.has(lower) || eventVerbs.has(lower);
  if (!isPast && !(scheduledVerbs.has(lower) && isBehindName(text, i)) && !isAfterWill(text, i)) return false;
  if (TELLING.has(lower) || lastingVerbs.has(lower)) return false;
  if (i > first && (isOfNoun(text, i) || isUnreal(text, i, first))) return false;
  return !isHyphen(text.tokens[i + 1]) || text.tokens[i + 1]!.gap !== 'none';
}

const OTHER_LEADERS = new Set('our my that of no in for with to some by than as'.split(' '));

/** "the planned works", "a set of": an adjective or a noun. */
function isOfNoun(text: EventText, i: number): boolean {
  const before = text.tokens[i - 1];
  if (isHyphen(before)) return true;
  if (before === undefined) return false;
  return nounLeaders.has(before.lower) || OTHER_LEADERS.has(before.lower);
}

/** "would have left", "had not come", "if it fell": what did not happen, or need not. */
function isUnreal(text: EventText, i: number, first: number): boolean {
  for (let at = i - 1; at >= first && at > i - 5; at--) {
    const { lower } = text.tokens[at]!;
    if (/^(?:not|never|n't|would|could|should|might|may|must|can|cannot|if|until|hardly)$/.test(lower))
      return true;
    if (
      !AUXILIARIES.has(lower) &&
      !/ly$/.test(lower) &&
      !isWord(text.tokens[at], 'he', 'she', 'it', 'they', 'we')
    )
      return false;
  }
  return false;
}

/** A noun or name stands before it, and not an article before that noun’s plural. */
function isBehindName(text: EventText, i: number): boolean {
  const before = text.tokens[i - 1];
  return (
    text.mentionAt[i - 1]! >= 0 ||
    isWord(before, 'he', 'she', 'it', 'who', 'which', ',') ||
    isCapitalized(before)
  );
}

/** "will preach", "will also speak"; "will be" is an auxiliary only. */
function isAfterWill(text: EventText, i: number): boolean {
  const isNear = isWill(text.tokens[i - 1]);
  if (!isNear && !isWill(text.tokens[i - 2])) return false;
  if (!isNear && !/^(?:also|then|both|each)$|ly$/.test(text.tokens[i - 1]!.lower)) return false;
  const { lower } = text.tokens[i]!;
  return !AUXILIARIES.has(lower) && !/ly$|^(?:also|then|remain|need|stay|continue)$/.test(lower);
}

function isWill(token: Token | undefined): boolean {
  return token?.lower === 'will' || token?.lower === 'shall';
}
