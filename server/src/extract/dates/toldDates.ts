import type { Token } from '../../text/tokens.ts';
import { MONTHS, SEASONS, TIME_UNITS, WEEKDAYS } from '../lists/calendarWords.ts';
import {
  addDays,
  dayRange,
  days,
  type Interval,
  isoMonth,
  isoOfDayNumber,
  months,
  weekdayOf,
  yearOf,
} from './calendar.ts';
import { intervalOf, type RelativeDate } from './dateParts.ts';
import { isWord, type Read } from './readWords.ts';
import { relative, unitAt } from './timeUnits.ts';

const PARTS_OF_DAY = new Set(['morning', 'afternoon', 'evening', 'night', 'noon', 'dawn']);

/**
 * Dates told by the one before: "the same day", "the following year", "the next morning", "that summer", "that same
 * year", "the year before", "the following Monday".
 */
export function readTold(tokens: readonly Token[], i: number): Read<RelativeDate> | undefined {
  if (isWord(tokens[i], 'year')) return readYearBeside(tokens, i);
  const isThat = isWord(tokens[i], 'that');
  const at = isThat && isWord(tokens[i + 1], 'same') ? i + 2 : i + 1;
  if (!isThat && !isWord(tokens[i - 1], 'the', 'that')) return undefined;
  if (!isThat && isWord(tokens[i], 'last', 'past', 'recent', 'coming')) return undefined;
  const shift = isThat || isWord(tokens[i], 'same') ? 0 : isWord(tokens[i], 'previous') ? -1 : 1;
  return readShifted(tokens, at, shift);
}

/** "the year before", "the week after": never "the year before last" or "the year after the war". */
function readYearBeside(tokens: readonly Token[], i: number): Read<RelativeDate> | undefined {
  const shift = isWord(tokens[i + 1], 'before') ? -1 : isWord(tokens[i + 1], 'after') ? 1 : undefined;
  const next = tokens[i + 2];
  const isEnd = next === undefined || next.kind === 'mark' || next.gap === 'paragraph';
  if (shift === undefined || !isWord(tokens[i - 1], 'the') || !isEnd) return undefined;
  return relative(i + 2, ({ previous }) => unitAt(previous, 'year', shift));
}

function readShifted(tokens: readonly Token[], i: number, shift: -1 | 0 | 1): Read<RelativeDate> | undefined {
  const word = tokens[i]?.lower ?? '';
  const unit = TIME_UNITS.get(word);
  if (unit !== undefined && unit.size === 1 && !word.endsWith('s')) {
    return relative(i + 1, ({ previous, previousDay, tense, source }) => {
      const told = unit.unit === 'day' && tense !== 'future' ? (previousDay ?? previous) : previous;
      return unitAt(told ?? (shift === 0 ? source : undefined), unit.unit, shift);
    });
  }
  if (PARTS_OF_DAY.has(word)) return relative(i + 1, ({ previous }) => unitAt(previous, 'day', shift));
  if (word === 'weekend') return relative(i + 1, ({ previous }) => weekendBeside(previous, shift));
  const season = SEASONS.get(word);
  if (season !== undefined)
    return relative(i + 1, ({ previous, seasonOf }) => seasonBeside(previous, seasonOf(season), shift));
  if (shift === 0) return undefined;
  const weekday = WEEKDAYS.get(word);
  if (weekday !== undefined)
    return relative(i + 1, ({ previous }) => weekdayBeside(previous, weekday, shift));
  const month = MONTHS.get(word);
  const isMonth = month !== undefined && word.length > 2 && !/^\d/.test(tokens[i + 1]?.text ?? '');
  return isMonth ? relative(i + 1, ({ previous }) => monthBeside(previous, month, shift)) : undefined;
}

function weekendBeside(previous: Interval | undefined, shift: number): Interval | undefined {
  const saturday = weekdayBeside(previous, 6, shift < 0 ? -1 : 1);
  return saturday && days(saturday.from, addDays(saturday.from, 1));
}

function weekdayBeside(
  previous: Interval | undefined,
  weekday: number,
  shift: -1 | 0 | 1,
): Interval | undefined {
  if (previous?.precision !== 'day') return undefined;
  const day = shift < 0 ? previous.from : previous.to;
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  return days(addDays(day, shift < 0 ? ahead - 7 : ahead === 0 ? 7 : ahead));
}

function monthBeside(previous: Interval | undefined, month: number, shift: -1 | 1): Interval | undefined {
  if (previous === undefined) return undefined;
  const { first, last } = dayRange(previous);
  const day = isoOfDayNumber(shift < 0 ? first : last);
  const inYear = isoMonth(yearOf(day), month);
  const isBeside = shift < 0 ? inYear < day.slice(0, 7) : inYear > day.slice(0, 7);
  return months(isBeside ? inYear : isoMonth(yearOf(day) + shift, month));
}

function seasonBeside(previous: Interval | undefined, count: number, shift: number): Interval | undefined {
  if (previous === undefined) return undefined;
  const year = yearOf(previous.from);
  const inYear = intervalOf({ unit: 'season', count }, year)!;
  const { first, last } = dayRange(previous);
  const season = dayRange(inYear);
  if (shift > 0 && season.first <= last) return intervalOf({ unit: 'season', count }, year + 1);
  if (shift < 0 && season.last >= first) return intervalOf({ unit: 'season', count }, year - 1);
  return inYear;
}
