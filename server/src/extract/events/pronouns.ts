import { isWord } from '../dates/readWords.ts';
import { type EventText, kindAt } from './eventText.ts';

/** The person that "he" or "she" at token `i` means: the first one named in its sentence or the one before. */
export function personMeant(text: EventText, i: number): number | undefined {
  if (!isWord(text.tokens[i], 'he', 'she')) return undefined;
  const { sentences, sentenceOf } = text.input.context;
  for (const number of [sentenceOf[i]!, sentenceOf[i]! - 1]) {
    const sentence = sentences[number];
    for (let at = sentence?.first ?? i; at < Math.min(i, sentence?.last ?? i); at++) {
      if (kindAt(text, at) === 'person') return text.input.mentions[text.mentionAt[at]!]!.entity;
    }
  }
  return undefined;
}
