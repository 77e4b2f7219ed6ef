import type { Token } from '../../text/tokens.ts';
import { MONTHS, SEASONS } from '../lists/calendarWords.ts';
import { yearOf } from './calendar.ts';
import type { CalendarDate, DatePart, RelativeDate } from './dateParts.ts';
import { isWord, type Read } from './readWords.ts';
import { relative, unitAt } from './timeUnits.ts';

/** "May of that year", "the autumn of the following year", "14 May of the same year": in a year told by the date before. */
export function readOfToldYear(
  tokens: readonly Token[],
  i: number,
  day: Read<DatePart> | undefined,
): Read<RelativeDate> | undefined {
  const part = day === undefined ? monthOrSeason(tokens, i) : withoutYear(day);
  const year = part && shiftOfYear(tokens, part.end);
  if (part === undefined || year === undefined) return undefined;
  return relative(year.end, ({ previous, intervalOf }) => {
    const whole = unitAt(previous, 'year', year.value);
    return whole && intervalOf({ ...part.value, year: yearOf(whole.from) });
  });
}

function withoutYear({ value, end }: Read<DatePart>): Read<CalendarDate> | undefined {
  return value.unit === 'day' && value.year === undefined ? { value, end } : undefined;
}

function monthOrSeason(tokens: readonly Token[], i: number): Read<CalendarDate> | undefined {
  const { lower } = tokens[i]!;
  const month = lower.length > 2 ? MONTHS.get(lower) : undefined;
  if (month !== undefined) return { value: { unit: 'month', month }, end: i + 1 };
  const count = SEASONS.get(lower);
  return count === undefined ? undefined : { value: { unit: 'season', count }, end: i + 1 };
}

const SHIFTS = new Map([
  ['same', 0],
  ['following', 1],
  ['next', 1],
  ['previous', -1],
  ['preceding', -1],
]);

/** How many years behind the date before: "of that year", "of the following year". */
function shiftOfYear(tokens: readonly Token[], i: number): Read<number> | undefined {
  if (!isWord(tokens[i], 'of', 'in')) return undefined;
  if (isWord(tokens[i + 1], 'that') && isWord(tokens[i + 2], 'year')) return { value: 0, end: i + 3 };
  const isTold = isWord(tokens[i + 1], 'the', 'that') && isWord(tokens[i + 3], 'year');
  const value = isTold ? SHIFTS.get(tokens[i + 2]!.lower) : undefined;
  return value === undefined ? undefined : { value, end: i + 4 };
}
