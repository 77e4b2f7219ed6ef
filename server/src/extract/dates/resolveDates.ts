import type { Context } from '../context.ts';
import type { DateExpression, SourceDate } from '../extraction.ts';
import { dayNumber, dayRange, type Interval, joined, weekdayOf, yearOf } from './calendar.ts';
import { type CalendarDate, type DatePart, intervalOf, partOf, type Setting } from './dateParts.ts';
import type { RawDate } from './rawDate.ts';
import { isWord } from './readWords.ts';
import { sentenceTense } from './tense.ts';

/**
 * Gives every date its days: relative ones against the document's own date, those without a year from the dates
 * around them or the document's own. What cannot be told is left out.
 */
export function resolveDates(
  context: Context,
  raw: readonly RawDate[],
  sourceDate: SourceDate | undefined,
): DateExpression[] {
  const source = asInterval(sourceDate);
  const tenseOf = sentenceTense(context);
  const resolved: DateExpression[] = [];
  let previous: Said | undefined;
  for (const date of raw) {
    const sentence = context.sentenceOf[date.first]!;
    const isAhead = isWord(context.tokens[date.first - 1], 'effective', 'by', 'until', 'till');
    const tense = isAhead ? 'future' : tenseOf(sentence);
    const setting: Setting = { source, previous: previous?.interval, tense };
    const interval = resolveNear(date, setting, previous, sentence);
    if (interval === undefined) continue;
    resolved.push(expression(context, date, interval));
    previous = { interval, sentence, hasYear: hasYear(date.to ?? date.from) };
  }
  return resolved;
}

/** Against the date just before it, unless that would put what is over ahead of the document. */
function resolveNear(
  date: RawDate,
  setting: Setting,
  previous: Said | undefined,
  sentence: number,
): Interval | undefined {
  const { source } = setting;
  if (previous === undefined || !lendsYear(previous, sentence)) return resolve(date, setting, source);
  const interval = resolve(date, setting, previous.interval);
  if (source === undefined || interval === undefined || setting.tense !== 'past') return interval;
  return dayRange(interval).first > dayRange(source).last ? resolve(date, setting, source) : interval;
}

function lendsYear({ hasYear, interval, sentence }: Said, at: number): boolean {
  return hasYear && (at === sentence || (at - sentence === 1 && interval.precision !== 'year'));
}

interface Said {
  readonly interval: Interval;
  readonly sentence: number;
  readonly hasYear: boolean;
}

function asInterval(date: SourceDate | undefined): Interval | undefined {
  if (date?.from === undefined || date.precision === 'none') return undefined;
  return { from: date.from, to: date.to ?? date.from, precision: date.precision };
}

function expression(context: Context, date: RawDate, interval: Interval): DateExpression {
  const isRelative = !hasYear(date.from) && !(date.to !== undefined && hasYear(date.to));
  const { from, to, precision } = interval;
  return {
    start: context.tokens[date.first]!.start,
    end: context.tokens[date.last - 1]!.end,
    ...(date.open !== 'until' && { from }),
    ...(date.open !== 'since' && { to }),
    precision,
    rule: `dates/${date.rule}`,
    certainty: date.certainty,
    ...(isRelative && { relative: true as const }),
  };
}

function hasYear(date: DatePart): boolean {
  return date.unit !== 'relative' && date.year !== undefined;
}

/** The interval of an expression; `base` is what a missing year is read against. */
function resolve(date: RawDate, setting: Setting, base: Interval | undefined): Interval | undefined {
  if (date.to === undefined) return resolveOne(date.from, setting, base);
  if (date.to.unit !== 'relative' && date.from.unit !== 'relative')
    return resolveRange(date.from, date.to, setting, base);
  const from = resolveOne(date.from, setting, base);
  const to = resolveOne(date.to, setting, base);
  return from && to && joined(from, to);
}

function resolveOne(date: DatePart, setting: Setting, base: Interval | undefined): Interval | undefined {
  if (date.unit !== 'relative') return resolveCalendar(date, setting, base);
  const interval = date.resolve(setting);
  return interval !== undefined && date.part !== undefined ? partOf(interval, date.part) : interval;
}

function resolveCalendar(
  date: CalendarDate,
  setting: Setting,
  base: Interval | undefined,
): Interval | undefined {
  const year = statedYear(date, setting);
  if (year !== undefined) return intervalOf(date, year);
  return base && nearest(date, base, setting.tense);
}

function statedYear(date: CalendarDate, { source }: Setting): number | undefined {
  if (date.year !== undefined) return date.year;
  return date.yearShift !== undefined && source !== undefined
    ? yearOf(source.from) + date.yearShift
    : undefined;
}

/** Both ends of a range; one lends the other its year. */
function resolveRange(
  from: CalendarDate,
  to: CalendarDate,
  setting: Setting,
  base: Interval | undefined,
): Interval | undefined {
  const firstYear = statedYear(from, setting);
  const first = firstYear === undefined ? undefined : intervalOf(from, firstYear);
  const last =
    first === undefined || statedYear(to, setting) !== undefined
      ? resolveCalendar(to, setting, base)
      : (after(first, intervalOf(to, firstYear!)) ?? intervalOf(to, firstYear! + 1));
  if (last === undefined) return undefined;
  if (first !== undefined) return joined(first, last);
  const lastYear = yearOf(last.to);
  return [lastYear, lastYear - 1]
    .map((year) => joinedIn(from, year, last))
    .find((interval) => interval !== undefined);
}

function joinedIn(from: CalendarDate, year: number, last: Interval): Interval | undefined {
  const first = intervalOf(from, year);
  return first && joined(first, last);
}

function after(first: Interval, last: Interval | undefined): Interval | undefined {
  return last !== undefined && dayRange(last).last >= dayRange(first).first ? last : undefined;
}

const DAYS_AHEAD = 45;

/**
 * The year that brings a date closest to `base`, as far as the tense allows: what is still to come lies after it,
 * what is over lies before it or shortly after (releases are dated by their event).
 */
function nearest(date: CalendarDate, base: Interval, tense: Setting['tense']): Interval | undefined {
  const middle = dayNumber(base.from);
  const year = yearOf(base.from);
  const all = [year, year - 1, year + 1]
    .map((candidate) => intervalOf(date, candidate))
    .filter((interval) => interval !== undefined);
  if (base.precision === 'year') return all[0];
  const fitting = all.filter(
    (interval) => date.weekday === undefined || weekdayOf(interval.from) === date.weekday,
  );
  const distance = (interval: Interval) => {
    const { first, last } = dayRange(interval);
    const ahead = first - middle;
    const isAgainstTense = tense === 'future' ? last < middle : tense === 'past' && ahead > DAYS_AHEAD;
    return Math.abs((first + last) / 2 - middle) + (isAgainstTense ? 1000 : 0);
  };
  const candidates = fitting.length > 0 ? fitting : all;
  return candidates.reduce<Interval | undefined>(
    (best, next) => (best && distance(best) <= distance(next) ? best : next),
    undefined,
  );
}
