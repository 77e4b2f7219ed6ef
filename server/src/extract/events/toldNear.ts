import { dayNumber } from '../dates/calendar.ts';
import { isWord } from '../dates/readWords.ts';
import type { DateInterval } from '../extraction.ts';
import { type EventText, endOf } from './eventText.ts';
import { behindDateline } from './opening.ts';
import { type Stretch, textOf } from './phrases.ts';
import { isOfSaying } from './saying.ts';
import { fartherOn } from './whereabouts.ts';

/** How many sentences behind the first one may say when it was. */
const LATER = 2;
/** How many days before the document’s own a day is near. */
const NEAR_DAYS = 8;

/**
 * Where a sentence or those behind it first tell of a day shortly before the document’s own, and the place told with
 * it. A sentence with another date, or one that opens with its day, speaks of something else already.
 */
export function toldNear(
  text: EventText,
  from: number,
): { number: number; date: DateInterval; place: string | undefined } | undefined {
  for (let number = from; number <= from + LATER; number++) {
    const sentence = text.input.context.sentences[number];
    if (sentence === undefined) return undefined;
    const days = daysOf(text, sentence);
    const near = days.find(({ date }) => isNear(text, date));
    const isOpening = near !== undefined && near.first <= sentence.first + 1;
    if (near !== undefined && (number === from || !isOpening))
      return { number, date: near.date, place: placeInSentence(text, number) };
    if (number > from && days.length > 0) return undefined;
  }
  return undefined;
}

/** The only day shortly before the document's own that a sentence tells of. */
export function nearDayIn(text: EventText, number: number): DateInterval | undefined {
  const near = daysOf(text, text.input.context.sentences[number]!).filter(({ date }) => isNear(text, date));
  return near.length === 1 ? near[0]!.date : undefined;
}

interface Day {
  readonly date: DateInterval;
  readonly first: number;
}

/** The dates of a sentence but those of who says it: "the minister said on Wednesday". */
function daysOf(text: EventText, { first, last }: Stretch): Day[] {
  const found: Day[] = [];
  for (let i = first; i < last; i++) {
    const date = text.input.dates[text.dateAt[i]!];
    if (date === undefined) continue;
    if (!isOfSaying(text, i)) found.push({ date, first: i });
    i = endOf(text.dateAt, i) - 1;
  }
  return found;
}

/** A day shortly before the document's own, or that one. */
export function isNear(text: EventText, { from, precision }: DateInterval): boolean {
  const source = text.input.sourceDate;
  if (from === undefined || precision !== 'day' || source?.precision !== 'day') return false;
  const distance = dayNumber(source.from!) - dayNumber(from);
  return distance >= 0 && distance <= NEAR_DAYS;
}

/** The first place of a sentence that a preposition leads to, its dateline aside; none where it tells of other times. */
export function placeInSentence(text: EventText, number: number): string | undefined {
  const sentence = text.input.context.sentences[number]!;
  const { last } = sentence;
  const start = behindDateline(text, sentence);
  const days = daysOf(text, { first: start, last });
  if (days.length > 0 && !days.some(({ date }) => isNear(text, date))) return undefined;
  const place = fartherOn(text, start, last) ?? fartherOn(text, behindThat(text, start, last), last);
  return place === undefined ? undefined : textOf(text, place);
}

/** "It is with sadness that ⟨the company confirms …⟩". */
function behindThat(text: EventText, first: number, last: number): number {
  for (let i = first; i < last; i++) if (isWord(text.tokens[i], 'that')) return i + 1;
  return last;
}
