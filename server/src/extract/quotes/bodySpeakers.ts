import { isWord } from '../dates/readWords.ts';
import { isOrganizationHead } from '../lexicon.ts';
import type { Spoken } from './speakers.ts';
import type { SpeechText } from './speechText.ts';

/** What any body may be called. */
const ANY_BODY = /^(group|organisation|organization|body|company|firm|operator|charity|campaign|outfit)$/;
/** Tokens back over which a body is still meant. */
const FAR = 400;

/**
 * The body that "it" (said in a statement) or "the ministry" (said) at token `i` stands for: the last that is called so,
 * else the one that spoke last in the paragraph or begins the sentence before.
 */
export function bodyMeant(text: SpeechText, i: number, last: Spoken | undefined): number | undefined {
  const { lower } = text.tokens[i]!;
  if (lower === 'it') return bodyTalkedOf(text, i, last);
  if (!isWord(text.tokens[i - 1], 'the')) return undefined;
  if (ANY_BODY.test(lower)) return lastCalled(text, i) ?? bodyTalkedOf(text, i, last);
  return isOrganizationHead(lower) ? lastCalled(text, i) : undefined;
}

function bodyTalkedOf(text: SpeechText, at: number, last: Spoken | undefined): number | undefined {
  const { sentences, sentenceOf } = text.context;
  const number = sentenceOf[at]!;
  const from = Math.max(paragraphStart(text, at), at - FAR);
  for (let i = at - 1; last !== undefined && last.at >= from && i >= from; i--)
    if (bodyAt(text, i) === last.entity) return last.entity;
  const before = sentences[number - 1];
  if (before === undefined || before.first < from) return undefined;
  return bodyAt(text, isWord(text.tokens[before.first], 'the') ? before.first + 1 : before.first);
}

function paragraphStart({ tokens }: SpeechText, at: number): number {
  let start = at;
  while (start > 0 && start > at - FAR && tokens[start]!.gap !== 'paragraph') start--;
  return start;
}

/** The last body with the word in its name. */
function lastCalled(text: SpeechText, at: number): number | undefined {
  const { lower } = text.tokens[at]!;
  for (let i = at - 1; i >= Math.max(0, at - FAR); i--)
    if (text.tokens[i]!.lower === lower && bodyAt(text, i) !== undefined) return bodyAt(text, i);
  return undefined;
}

function bodyAt(text: SpeechText, i: number): number | undefined {
  const mention = text.mentions[text.nameAt[i] ?? -1];
  return mention?.kind === 'organization' ? mention.entity : undefined;
}
