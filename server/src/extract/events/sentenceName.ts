import { isWord } from '../dates/readWords.ts';
import { eventNouns } from '../lists/eventWords.ts';
import { type EventText, endOf, firstOf } from './eventText.ts';
import { cut } from './naming.ts';
import { behindDateline } from './opening.ts';
import { eventPhrase, textOf } from './phrases.ts';

const LONGEST = 40;

/**
 * What a sentence that no event word tells of is called in a list: what it confirms or announces ("loss of our ship
 * Adela"), or its words without the date that opens it and who said them.
 */
export function sentenceName(text: EventText, number: number): string {
  const sentence = text.input.context.sentences[number]!;
  const start = behindSorrow(text, behindDateline(text, sentence), sentence.last);
  const announced = announcedNoun(text, start, sentence.last);
  if (announced !== undefined) return cut(textOf(text, eventPhrase(text, announced, start, sentence.last)));
  const first = behindDate(text, start, sentence.last);
  const last = beforeDate(text, first, endOfWords(text, first, sentence.last));
  const name = textOf(text, { first, last });
  return cut(name.replace(/[\s,;:.]+$/, ''));
}

/** "It is with great sadness that ⟨…⟩", "We are pleased to announce that ⟨…⟩". */
function behindSorrow({ tokens }: EventText, first: number, last: number): number {
  const isWith =
    isWord(tokens[first], 'it') &&
    isWord(tokens[first + 1], 'is', 'was') &&
    isWord(tokens[first + 2], 'with');
  if (!isWith) return first;
  for (let i = first + 3; i < Math.min(last, first + 14); i++) if (isWord(tokens[i], 'that')) return i + 1;
  return first;
}

const ANNOUNCING = new Set(
  'confirm confirms confirmed announce announces announced regret regrets mourn mourns report reports reported'.split(
    ' ',
  ),
);
/** What is announced and in no list of what happens. */
const LOSSES = ['loss', 'death', 'passing', 'departure', 'retirement', 'birth', 'completion'];

/** The noun right behind a verb of announcing, with the words that go before it. */
function announcedNoun(text: EventText, first: number, last: number): number | undefined {
  for (let i = first; i < Math.min(last, first + LONGEST); i++) {
    const { lower, shape } = text.tokens[i]!;
    if (shape !== 'lower' || text.mentionAt[i]! >= 0 || !ANNOUNCING.has(lower)) continue;
    for (let at = i + 1; at < Math.min(last, i + 6); at++) {
      const token = text.tokens[at]!;
      if (isWord(token, ...LOSSES) || (token.shape === 'lower' && eventNouns.has(token.lower))) return at;
      if (token.kind !== 'word' || isWord(token, 'that', 'of', 'in')) break;
    }
    return undefined;
  }
  return undefined;
}

const DATE_WITHIN = 6;

/** "Before dawn on Wednesday ⟨ground shook⟩": behind the dates that open the sentence, and an article. */
function behindDate(text: EventText, first: number, last: number): number {
  let start = first;
  for (let i = first; i < Math.min(last - 1, start + DATE_WITHIN); i++) {
    if (text.mentionAt[i]! >= 0) break;
    if (text.dateAt[i]! < 0) continue;
    start = endOf(text.dateAt, i);
    if (text.tokens[start]?.kind === 'possessive') start++;
    if (text.tokens[start]?.text === ',') start++;
    i = start - 1;
  }
  if (last - start < LEAST_WORDS) return first;
  return isWord(text.tokens[start], 'the', 'a', 'an') ? start + 1 : start;
}

const LEAST_WORDS = 4;

const TELLING = new Set('said says told announced reported added'.split(' '));

/** Up to who says it: "…, rescuers said". */
function endOfWords(text: EventText, first: number, last: number): number {
  for (let i = first + 3; i < last; i++) {
    const { lower, text: mark, gap } = text.tokens[i]!;
    if (text.mentionAt[i]! >= 0) continue;
    if (mark === ';' || (mark === ':' && text.tokens[i + 1]?.gap !== 'none')) return i;
    if (TELLING.has(lower) && gap !== 'none') {
      const comma = commaBefore(text, i, first);
      if (comma !== undefined) return comma;
    }
  }
  return last;
}

/** Without a date that ends the words. */
function beforeDate(text: EventText, first: number, last: number): number {
  let end = last;
  while (end > first && text.tokens[end - 1]!.kind === 'mark') end--;
  if (end <= first + LEAST_WORDS || text.dateAt[end - 1]! < 0) return last;
  end = firstOf(text.dateAt, end - 1);
  while (isWord(text.tokens[end - 1], 'on', 'in', 'at', 'from', 'the', 'early', 'late')) end--;
  return end > first + LEAST_WORDS ? end : last;
}

function commaBefore({ tokens }: EventText, i: number, first: number): number | undefined {
  for (let at = i - 1; at > first + 3 && at > i - 8; at--) if (tokens[at]!.text === ',') return at;
  return undefined;
}
