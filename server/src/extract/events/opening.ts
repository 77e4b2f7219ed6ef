import { foldWord } from '../../text/fold.ts';
import type { EventText } from './eventText.ts';
import type { Stretch } from './phrases.ts';

const OPENING = 6;

/** Numbers of the sentences that open the running text, headlines left out. */
export function openingSentences(text: EventText): number[] {
  const { context } = text.input;
  const { title } = text;
  const opening: number[] = [];
  for (let i = 0; i < context.sentences.length && opening.length < OPENING; i++) {
    const { start, first, last } = context.sentences[i]!;
    const isTitle = title !== undefined && start < title.end && start >= title.start;
    if (!isTitle && isRunning(text, first, last)) opening.push(i);
  }
  return opening;
}

const LEAST_WORDS = 1;

/** A sentence with an end, not a headline, label or date line, nor a note in brackets. */
export function isRunning(text: EventText, first: number, last: number): boolean {
  let words = 0;
  for (let i = first; i < last && words < LEAST_WORDS; i++) if (text.tokens[i]!.shape === 'lower') words++;
  if (/^[([]$/.test(text.tokens[first]!.text) && /^[)\]]$/.test(text.tokens[last - 1]!.text)) return false;
  return words === LEAST_WORDS && /^[.!?…:”"’)]$/.test(text.tokens[last - 1]!.text.slice(-1));
}

/** Where the words of a sentence begin, behind a dateline in it. */
export function behindDateline(text: EventText, { first, last }: Stretch): number {
  const end = text.dateline?.last ?? first;
  return end > first && end < last ? end : first;
}

/** True when the headline says the same as a sentence: it shares some of its words. */
export function titleTells(text: EventText, sentence: number): boolean {
  const titleWords = wordsOfTitle(text);
  const { first, last } = text.input.context.sentences[sentence]!;
  const shared = new Set<string>();
  for (let i = first; i < last; i++) {
    const word = stem(text.tokens[i]!.text);
    if (word.length > 2 && titleWords.has(word)) shared.add(word);
  }
  return shared.size > 1 || (shared.size === 1 && titleWords.size < 4);
}

export function wordsOfTitle(text: EventText): ReadonlySet<string> {
  const { title } = text;
  if (title === undefined) return new Set();
  const words = new Set<string>();
  for (const { start, end, text: word } of text.tokens) {
    if (start >= title.end) break;
    if (start >= title.start && end <= title.end && word.length > 3) words.add(stem(word));
  }
  return words;
}

/** The first letters tell "addressing" from "addresses" well enough. */
export function stem(word: string): string {
  return foldWord(word).slice(0, 6);
}
