import { isWord } from '../dates/readWords.ts';
import type { DateExpression } from '../extraction.ts';
import type { Line } from '../lines.ts';
import { placeOfLine } from './documentPlace.ts';
import type { EventText } from './eventText.ts';
import { type Stretch, textOf } from './phrases.ts';
import { placeBehind } from './place.ts';

/** The first day in a line of a heading, with the line: one that is written out, or any. */
export function dayOfLine(
  text: EventText,
  line: Line,
  isAny = false,
): { date: DateExpression; line: Line } | undefined {
  const date = dateIn(
    text,
    line,
    ({ precision, relative }) => precision === 'day' && (isAny || relative === undefined),
  );
  return date?.from === undefined || date.to === undefined ? undefined : { date, line };
}

/** The first of the dates among the tokens that is wanted. */
export function dateIn(
  text: EventText,
  { first, last }: Stretch,
  isWanted: (date: DateExpression) => boolean,
): DateExpression | undefined {
  const { start } = text.tokens[first]!;
  const { end } = text.tokens[last - 1]!;
  return text.input.dates.find((date) => date.start >= start && date.end <= end && isWanted(date));
}

/** "held in the Library", "Town Hall, Porto Claro" in the first of the lines that gives a place; words before token `from` aside. */
export function placeOfLines(text: EventText, lines: readonly Line[], from = 0): string | undefined {
  for (const line of lines) {
    const first = Math.max(line.first, Math.min(from, line.last));
    const place = placeHeldAt(text, first, line.last) ?? placeOfLine(text, { first, last: line.last });
    if (place !== undefined) return textOf(text, place);
  }
  return undefined;
}

const HELD = ['held', 'met', 'meeting', 'assembled', 'convened', 'heard', 'sitting', 'sat', 'recorded'];

function placeHeldAt(text: EventText, first: number, last: number): Stretch | undefined {
  for (let i = first; i < last; i++) {
    const place = isWord(text.tokens[i], ...HELD) ? placeBehind(text, i + 1, last) : undefined;
    if (place !== undefined) return place;
  }
  return undefined;
}
