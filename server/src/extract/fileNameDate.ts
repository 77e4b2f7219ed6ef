import { tokenize } from '../text/tokens.ts';
import { type Interval, isoDay, isoMonth, isRealDay } from './dates/calendar.ts';
import { intervalOf } from './dates/dateParts.ts';
import { fullYear } from './dates/readWords.ts';
import { scanDates } from './dates/scanDates.ts';

/**
 * The day or month that the name of a file gives: "2019-06-14-board.txt", "20190614.txt", "board_14-06-2019.txt",
 * "Board 14 June 2019.docx", "2019-06 news.txt".
 */
export function readFileName(name: string): Interval | undefined {
  const match = /(?:^|\D)((?:19|20)\d\d)([-_. ]?)(\d\d)\2(\d\d)(?:\D|$)/.exec(name);
  const day = match && dayOf(Number(match[1]), Number(match[3]), Number(match[4]));
  if (day) return day;
  const turned = /(?:^|\D)(\d\d)([-_.])(\d\d)\2((?:19|20)\d\d)(?:\D|$)/.exec(name);
  const other = turned && dayOf(Number(turned[4]), Number(turned[3]), Number(turned[1]));
  if (other) return other;
  const month = /(?:^|\D)((?:19|20)\d\d)[-_.](0[1-9]|1[0-2])(?:\D|$)/.exec(name);
  if (month !== null) {
    const iso = isoMonth(Number(month[1]), Number(month[2]));
    return { from: iso, to: iso, precision: 'month' };
  }
  return readWords(name);
}

/** The day that six figures at the start of a name give, less surely: "140619_board.txt" (year, month, day). */
export function readShortFileName(name: string): Interval | undefined {
  const short = /^(\d\d)(\d\d)(\d\d)(?!\d)/.exec(name);
  return short ? dayOf(fullYear(Number(short[1])), Number(short[2]), Number(short[3])) : undefined;
}

function dayOf(year: number, month: number, day: number): Interval | undefined {
  if (!isRealDay(year, month, day)) return undefined;
  const iso = isoDay(year, month, day);
  return { from: iso, to: iso, precision: 'day' };
}

const LONGEST_NAME = 200;
/** The year of a day or month has two or four figures, or leads eight of them. */
const MAY_HOLD_YEAR = /(?<!\d)(?:\d\d|\d{4}|\d{8})(?!\d)/;

function readWords(name: string): Interval | undefined {
  if (!MAY_HOLD_YEAR.test(name)) return undefined;
  const words = name.slice(0, LONGEST_NAME).replaceAll(/[-_.]+/g, ' ');
  const tokens = tokenize(words.replaceAll(/\b\p{Ll}/gu, (letter) => letter.toUpperCase()));
  for (const { from, to } of scanDates(tokens)) {
    const last = to ?? from;
    if ((last.unit === 'day' || last.unit === 'month') && last.year !== undefined)
      return intervalOf(last, last.year);
  }
  return undefined;
}
