import { isWord } from '../dates/readWords.ts';
import type { EventText } from '../events/eventText.ts';
import type { NamePlace } from '../events/names.ts';
import { MEETING_NOUNS, SPEECH_NOUNS } from '../lists/tieVerbs.ts';
import type { Bond } from './findTies.ts';
import { objectsFrom, subjectsOf } from './nameGroups.ts';

const VERBS_OF_HOLDING = new Set(
  'held had holds has hold having holding conducted discussed delivered gave made delivering giving making'.split(
    ' ',
  ),
);

/** What the noun at a token says: "talks between A and B", "A held a meeting with B", "A gave a speech to B". */
export function tiesByNoun(text: EventText, i: number): Bond[] {
  const token = text.tokens[i]!;
  if (text.mentionAt[i]! >= 0) return [];
  if (MEETING_NOUNS.has(token.lower)) return byMeeting(text, i);
  return SPEECH_NOUNS.has(token.lower) ? bySpeech(text, i) : [];
}

function byMeeting(text: EventText, i: number): Bond[] {
  if (isToCome(text, i)) return [];
  const link = linkBehind(text, i);
  if (link === undefined) return [];
  const named = objectsFrom(text, link + 1);
  if (isWord(text.tokens[link], 'between', 'of')) {
    const all = isWord(text.tokens[link], 'of') ? withOthers(text, named) : named;
    return all.map((one, n) => bond('met', [one], all.slice(n + 1), i));
  }
  const verb = verbBefore(text, i);
  return [bond('met', subjectsOf(text, verb ?? i), named, i)];
}

function bySpeech(text: EventText, i: number): Bond[] {
  const verb = verbBefore(text, i);
  const link = [i + 1, i + 2, i + 3].find((at) => isWord(text.tokens[at], 'to', 'at', 'before'));
  if (verb === undefined || link === undefined || isToCome(text, i)) return [];
  return [bond('addressed', subjectsOf(text, verb), objectsFrom(text, link + 1), i)];
}

const FARTHEST_LINK = 10;

/** The "between", "with" or "of" of a meeting: "a meeting in Tashkent with". */
function linkBehind(text: EventText, i: number): number | undefined {
  for (let at = i + 1; at < Math.min(text.tokens.length, i + FARTHEST_LINK); at++) {
    const token = text.tokens[at]!;
    if (text.mentionAt[at]! >= 0) continue;
    if (isWord(token, 'between', 'with')) return at;
    if (isWord(token, 'of') && at === i + 1) return at;
    if (/^[.;:,“”"]$/.test(token.text) || isWord(token, 'and', 'that', 'which', 'who')) return undefined;
  }
  return undefined;
}

/** "the meeting of A with B": B too. */
function withOthers(text: EventText, named: readonly NamePlace[]): NamePlace[] {
  const after = named.at(-1)?.last;
  if (after === undefined || named.length > 1 || !isWord(text.tokens[after], 'with')) return [...named];
  return [...named, ...objectsFrom(text, after + 1)];
}

const FARTHEST_VERB = 8;

/** The verb of which the noun is the object: "held", "delivered". */
function verbBefore(text: EventText, i: number): number | undefined {
  for (let at = i - 1; at >= 0 && at > i - FARTHEST_VERB; at--) {
    if (VERBS_OF_HOLDING.has(text.tokens[at]!.lower)) return at;
    if (/^[.;:]$/.test(text.tokens[at]!.text)) return undefined;
  }
  return undefined;
}

/** "will hold talks with", "the planned meeting with", "ahead of a meeting with". */
function isToCome(text: EventText, i: number): boolean {
  for (let at = i - 1; at >= 0 && at > i - FARTHEST_VERB; at--) {
    const token = text.tokens[at]!;
    if (/^[.;:]$/.test(token.text)) return false;
    if (
      isWord(
        token,
        'will',
        'would',
        'planned',
        'forthcoming',
        'upcoming',
        'next',
        'not',
        'no',
        'hope',
        'possible',
        'proposed',
        'cancelled',
      )
    )
      return true;
    if (
      isWord(token, 'to') &&
      text.tokens[at + 1]?.shape === 'lower' &&
      /^(hold|have|conduct|deliver|give|make)$/.test(text.tokens[at + 1]!.lower)
    )
      return true;
  }
  return false;
}

function bond(kind: Bond['kind'], from: readonly NamePlace[], to: readonly NamePlace[], at: number): Bond {
  return { kind, from, to, at, rule: `ties/noun ${kind}` };
}
