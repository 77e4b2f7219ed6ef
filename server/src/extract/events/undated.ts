import { isCapitalized } from '../../text/tokens.ts';
import { isWord } from '../dates/readWords.ts';
import { type Candidate, isGathering } from './candidates.ts';
import type { EventText } from './eventText.ts';
import { placeBehind } from './place.ts';

/** "the forthcoming SCO Summit", "at their summit in Qingdao": plainly one event, though the text gives no date. */
export function isExpected(text: EventText, candidate: Candidate): boolean {
  const { noun, phrase } = candidate;
  if (noun === undefined || phrase === undefined || !isGathering(candidate)) return false;
  if (text.tokens[noun.first]!.lower.endsWith('s') && candidate.type !== 'talks') return false;
  for (let i = phrase.first; i < noun.first; i++) if (isComing(text, i)) return true;
  if (isComing(text, phrase.first - 1)) return true;
  const { last } = text.input.context.sentences[candidate.sentence]!;
  const isDefinite =
    isCapitalized(text.tokens[noun.first]) ||
    isWord(text.tokens[phrase.first - 1], 'the', 'their', 'its', 'this') ||
    text.tokens[phrase.first - 1]?.kind === 'possessive';
  return (
    isDefinite &&
    hasName(text, phrase.first, phrase.last) &&
    placeBehind(text, phrase.last, last) !== undefined
  );
}

function isComing(text: EventText, i: number): boolean {
  return isWord(text.tokens[i], 'forthcoming', 'upcoming', 'planned', 'coming');
}

function hasName(text: EventText, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (text.mentionAt[i]! >= 0) return true;
  return isWord(text.tokens[first - 1], 'their', 'its');
}

const SIDES = new Set(['sidelines', 'margins', 'fringes']);

/** "had a meeting on the sidelines of the conference": on the main event's day. */
export function isSideMeeting(text: EventText, candidate: Candidate): boolean {
  if (!isGathering(candidate) && candidate.type !== 'signing') return false;
  const { first, last } = text.input.context.sentences[candidate.sentence]!;
  for (let i = first; i < last; i++) if (SIDES.has(text.tokens[i]!.lower)) return true;
  return false;
}
