import { isWord } from '../dates/readWords.ts';
import type { EntityKind } from '../extraction.ts';
import { type EventText, endOf, firstOf } from './eventText.ts';
import type { Stretch } from './phrases.ts';

/** A name in the text: tokens `first..last` (exclusive). */
export interface NamePlace extends Stretch {
  readonly entity: number;
  readonly kind: EntityKind;
}

/** The persons and organisations named among the tokens, in order. */
export function namesIn(text: EventText, { first, last }: Stretch): NamePlace[] {
  const names: NamePlace[] = [];
  for (let i = first; i < last; i++) {
    const number = text.mentionAt[i]!;
    if (number < 0) continue;
    const end = endOf(text.mentionAt, i);
    const { kind, entity } = text.input.mentions[number]!;
    if (kind !== 'place' && !isTitle(text, firstOf(text.mentionAt, i), end))
      names.push({ entity, kind, first: firstOf(text.mentionAt, i), last: end });
    i = end - 1;
  }
  return names;
}

/** "a conference, On the ⟨Role of Regional Organisations⟩", "“⟨Role of …⟩”": what an event is called takes no part in it. */
function isTitle({ tokens }: EventText, first: number, last: number): boolean {
  const before = isWord(tokens[first - 1], 'the') ? first - 2 : first - 1;
  const isQuoted = /^[“"«]$/.test(tokens[before]?.text ?? '') && /^[”"»,]$/.test(tokens[last]?.text ?? '');
  return isQuoted || (tokens[before]?.text === 'On' && /^[,:“"]$/.test(tokens[before - 1]?.text ?? ''));
}
