import { type EventText, kindAt } from './eventText.ts';

const FARTHEST_BACK = 4;

/** The person that "he" or "she" at token `i` means: the first one named in its sentence, or in the nearest before that names any. */
export function personMeant(text: EventText, i: number): number | undefined {
  const word = text.tokens[i]?.lower;
  if (word !== 'he' && word !== 'she') return undefined;
  const { sentences, sentenceOf } = text.input.context;
  for (let number = sentenceOf[i]!; number >= sentenceOf[i]! - FARTHEST_BACK; number--) {
    const sentence = sentences[number];
    for (let at = sentence?.first ?? i; at < Math.min(i, sentence?.last ?? i); at++) {
      if (kindAt(text, at) === 'person') return text.input.mentions[text.mentionAt[at]!]!.entity;
    }
  }
  return undefined;
}
