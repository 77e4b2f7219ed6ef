import { isWord } from '../dates/readWords.ts';
import { AUXILIARIES } from '../lists/eventVerbs.ts';
import { type EventText, kindAt } from './eventText.ts';

/** Nothing but one noun phrase stands between a verb and its object. */
export function isReached(text: EventText, from: number, noun: number, isEvent: boolean): boolean {
  if (noun - from > (isEvent ? 30 : 10)) return false;
  for (let i = from; i < noun; i++) {
    if (text.mentionAt[i]! >= 0) continue;
    const token = text.tokens[i]!;
    if (/^[.;:]$/.test(token.text) || AUXILIARIES.has(token.lower)) return false;
    const isAside = isWord(token, 'in', 'at') && kindAt(text, i + 1) === 'place';
    if (!isEvent && !isAside && isWord(token, 'and', 'at', 'in', 'by', 'of')) return false;
    if (isWord(token, 'that', 'which', 'who', 'where', 'while', 'because')) return false;
    if (i > from && isWord(token, 'to') && text.tokens[i + 1]?.shape === 'lower') return false;
  }
  return true;
}
