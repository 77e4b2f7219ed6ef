import { dayRange } from '../extract/dates/calendar.ts';
import { remember } from '../text/remember.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** An ISO date of any precision as people write it: `10 May 2017`, `May 2017`, `2017`. */
export function dateText(date: string): string {
  const [year, month, day] = date.split('-');
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return year ?? date;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** An interval as people write it: `13 to 14 June 2019`, `28 May to 2 June 2019`, `2017 to 2020`. */
export function intervalText(from: string, to: string = from): string {
  if (from === to) return dateText(from);
  const words = dateText(from).split(' ');
  const last = dateText(to).split(' ');
  while (words.length > 1 && words.at(-1) === last.at(-1)) {
    words.pop();
    last.pop();
  }
  return `${words.join(' ')} to ${dateText(to)}`;
}

/** The years that two dates span: `2019`, `2017 to 2020`. */
export function yearsText(first: string, last: string = first): string {
  return intervalText(first.slice(0, 4), last.slice(0, 4));
}

/** How many days lie between a date and an interval, 0 when it lies within; all ISO dates of any precision. */
export function daysBetween(date: string, from: string, to: string = from): number {
  const here = daysOf(date);
  return Math.max(0, daysOf(from).first - here.last, here.first - daysOf(to).last);
}

/** The first and the last day of a date, counted. Many events and offices are of one day. */
const daysOf = remember((date) => dayRange({ from: date, to: date, precision: 'day' }), 20_000);
