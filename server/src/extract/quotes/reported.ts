import { isWord } from '../dates/readWords.ts';
import type { Quote } from '../extraction.ts';
import type { SpeechText } from './speechText.ts';

/** The clauses behind "X said that": what somebody is reported to have said, up to the end of the sentence. */
export function findReported(text: SpeechText, speakerAt: Int32Array): Quote[] {
  const quotes: Quote[] = [];
  for (const { first, last } of text.context.sentences) {
    const verb = firstSaying(speakerAt, first, last);
    const start = verb === undefined ? undefined : clauseBehind(text, verb, last);
    const end = text.tokens[last - 1]!.text === '.' ? last - 1 : last;
    if (verb === undefined || start === undefined || end <= start || hasQuoted(text, start, end)) continue;
    const speaker = speakerAt[verb]!;
    quotes.push({ start: text.tokens[start]!.start, end: text.tokens[end - 1]!.end, speaker, direct: false });
  }
  return quotes;
}

function firstSaying(speakerAt: Int32Array, first: number, last: number): number | undefined {
  for (let i = first; i < last; i++) if (speakerAt[i]! >= 0) return i;
  return undefined;
}

/** Verbs with the listener between them and "that". */
const WITH_LISTENER = new Set('told informed assured reminded warned briefed'.split(' '));

/** The token behind "said that", "said in his remarks that" or "told the council that"; behind "said" alone when a clause follows. */
function clauseBehind(text: SpeechText, verb: number, last: number): number | undefined {
  const isLong =
    WITH_LISTENER.has(text.tokens[verb]!.lower) ||
    isWord(text.tokens[verb + 1], 'in', 'at', 'on', 'to', 'during');
  const reach = isLong ? 14 : 3;
  for (let i = verb + 1; i < Math.min(last, verb + reach); i++) {
    if (isWord(text.tokens[i], 'that')) return i + 1;
    if (text.tokens[i]!.kind === 'mark') return undefined;
  }
  const next = text.tokens[verb + 1];
  const isPlain = isWord(text.tokens[verb], 'said', 'says') && next?.kind === 'word' && verb + 4 < last;
  return isPlain && !isWord(next, 'on', 'in', 'at', 'to', 'of', 'during', 'after') ? verb + 1 : undefined;
}

function hasQuoted(text: SpeechText, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (text.isQuoted[i] === 1) return true;
  return false;
}
