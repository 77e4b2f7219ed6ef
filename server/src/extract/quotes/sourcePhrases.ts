import { isWord } from '../dates/readWords.ts';
import { personAt, type SpeechText } from './speechText.ts';

/** The words at which {@link sourcePhraseEnd} and {@link isTheirs} may find something. */
export const SOURCE_WORDS: readonly string[] = ['according', 'words', 'for', 'in', 'his', 'her'];

/** The token behind which the speaker stands: "according to ⟨name⟩", "in the words of ⟨name⟩", "For ⟨name⟩, “…”". */
export function sourcePhraseEnd(text: SpeechText, i: number): number | undefined {
  if (text.isQuoted[i] === 1) return undefined;
  const next = text.tokens[i + 1];
  switch (text.tokens[i]!.lower) {
    case 'according':
      return isWord(next, 'to') ? i + 1 : undefined;
    case 'words':
      return isWord(next, 'of') && isWord(text.tokens[i - 1], 'the') ? i + 1 : undefined;
    case 'for':
      return isInTheEyesOf(text, i) ? i : undefined;
    default:
      return undefined;
  }
}

/** "For Mr Norov, the talks “came with coffee”". */
function isInTheEyesOf(text: SpeechText, i: number): boolean {
  const { sentences, sentenceOf } = text.context;
  const { first, last } = sentences[sentenceOf[i]!]!;
  const person =
    i === first ? [i + 1, i + 2, i + 3].find((at) => personAt(text, at) !== undefined) : undefined;
  return person !== undefined && text.isQuoted.subarray(person, last).includes(1);
}

/** "in her view", "in his words", "his favourite saying, “…”": at the token that somebody meant before says what follows. */
export function isTheirs(text: SpeechText, i: number): boolean {
  if (text.isQuoted[i] === 1) return false;
  switch (text.tokens[i]!.lower) {
    case 'in':
      return isWord(text.tokens[i + 1], 'his', 'her') && VIEW.test(text.tokens[i + 2]?.lower ?? '');
    case 'his':
    case 'her':
      return [i + 1, i + 2].some(
        (noun) => SAW.test(text.tokens[noun]?.lower ?? '') && isBeforeMarks(text, noun),
      );
    default:
      return false;
  }
}

const VIEW = /^(view|opinion|words|judge?ment|telling|account|phrase|eyes)$/;
const SAW = /^(saying|motto|maxim|advice|answer|reply|verdict|phrase)$/;

function isBeforeMarks(text: SpeechText, noun: number): boolean {
  return [noun + 1, noun + 2, noun + 3].some((at) => text.isQuoted[at] === 1);
}
