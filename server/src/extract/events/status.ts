import { isWord } from '../dates/readWords.ts';
import type { DatedEvent, DateInterval } from '../extraction.ts';
import { type Candidate, startOf } from './candidates.ts';
import type { EventText } from './eventText.ts';

const CALLED_OFF = new Set(['cancelled', 'canceled', 'postponed', 'scrapped']);
const COMING = new Set(['forthcoming', 'upcoming', 'planned', 'coming', 'next']);

/**
 * Whether an event is still to come or called off, by the words around it: "will be held", "the forthcoming summit",
 * "was cancelled". An event after the document's own day is still to come.
 */
export function statusOf(
  text: EventText,
  candidate: Candidate,
  interval: DateInterval,
): DatedEvent['status'] {
  const { last } = text.input.context.sentences[candidate.sentence]!;
  const first = startOf(candidate);
  const end = Math.max(candidate.phrase?.last ?? 0, candidate.verb?.last ?? 0);
  for (let i = first; i < Math.min(last, end + 4); i++) {
    if (CALLED_OFF.has(text.tokens[i]!.lower)) return 'cancelled';
    if (isWord(text.tokens[i], 'called') && isWord(text.tokens[i + 1], 'off')) return 'cancelled';
  }
  return isToCome(text, candidate, first) || isAhead(text, candidate, interval) ? 'planned' : undefined;
}

function isToCome(text: EventText, { phrase, noun, verb }: Candidate, first: number): boolean {
  for (let i = first - 1; i < (noun?.first ?? first); i++)
    if (COMING.has(text.tokens[i]?.lower ?? '')) return true;
  const at = (verb ?? phrase)?.first ?? first;
  for (let i = at - 1; i >= 0 && i > at - 4; i--) {
    if (text.mentionAt[i]! >= 0) return false;
    if (isWord(text.tokens[i], 'will', 'shall')) return true;
    if (isWord(text.tokens[i], 'to') && isWord(text.tokens[i + 1], 'be')) return true;
  }
  return false;
}

function isAhead(text: EventText, { verb, sentence }: Candidate, { from }: DateInterval): boolean {
  const source = text.input.sourceDate?.to;
  if (from === undefined || source === undefined) return false;
  if (verb !== undefined && text.tenseOf(sentence) === 'past') return false;
  const length = Math.min(from.length, source.length);
  return from.slice(0, length) > source.slice(0, length);
}
