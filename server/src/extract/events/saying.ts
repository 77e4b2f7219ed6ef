import { isWord } from '../dates/readWords.ts';
import type { EventText } from './eventText.ts';

/** "said on Saturday", "told reporters late on Monday": the day of the words, not of what they tell. */
export function isOfSaying(text: EventText, date: number): boolean {
  let at = date - 1;
  while (isWord(text.tokens[at], 'on', 'late', 'early', 'in', 'reporters', 'journalists', 'the', 'media'))
    at--;
  return at >= 0 && /^(said|told|says)$/.test(text.tokens[at]!.lower);
}
