import type { Context } from '../context.ts';
import type { DateExpression, SourceDate } from '../extraction.ts';
import { isSouthern } from '../hemisphere.ts';
import { dayNumber, dayRange, type Interval, joined, weekdayOf, yearOf } from './calendar.ts';
import { type CalendarDate, type DatePart, hasYear, intervalOf, partOf, type Setting } from './dateParts.ts';
import type { RawDate } from './rawDate.ts';
import { isWord } from './readWords.ts';
import { type TenseBeside, tenseBeside } from './tenseBeside.ts';
import { lendersBehind, lendsYear, type Said, saysYear } from './yearLenders.ts';

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
  const tenseOf = tenseBeside(context);
  const lenders = lendersBehind(context, raw);
  const resolved: DateExpression[] = [];
  let previous: Said | undefined;
  let previousDay: Interval | undefined;
  /** The day of the dateline that a story stands under in a paper of the next. */
  let local = source;
  for (const [number, date] of raw.entries()) {
    const sentence = context.sentenceOf[date.first]!;
    const isNow =
      isWord(context.tokens[date.first - 2], 'as') && isWord(context.tokens[date.first - 1], 'of');
    const beside = isNow ? 'perfect' : tenseOf(sentence, date.first, date.last);
    const tense = isAhead(context, date, beside) ? 'future' : beside === 'perfect' ? 'past' : beside;
    const base = date.from.unit === 'relative' ? local : source;
    const setting = settingOf(context, base, { previous: previous?.interval, previousDay, tense });
    const isLent = previous !== undefined && lendsYear(context, previous, date.first, source);
    const lender = lenders[number] && resolveOne(lenders[number], setting, source);
    const lent = isLent && beside !== 'perfect' ? previous?.interval : undefined;
    const near = (lender && resolveNear(date, setting, lender)) ?? (lent && resolveNear(date, setting, lent));
    const interval = near ?? resolve(date, setting, source);
    if (interval === undefined) continue;
    resolved.push(expression(context, date, interval));
    if (interval.precision === 'day' && !isAfter(interval, source)) previousDay = interval;
    if (isOfDateline(context, date) && isShortlyBefore(interval, source)) local = interval;
    const hasYear = near !== undefined || (saysYear(date) && !isFiscal(context, date));
    previous = { interval, sentence, first: date.first, hasYear };
  }
  return resolved;
}

/** "fiscal 2014": days said beside it are hardly of that year. */
function isFiscal({ tokens }: Context, { first }: RawDate): boolean {
  return isWord(tokens[first - 1], 'fiscal', 'fy') || tokens[first]!.text.startsWith('FY');
}

function isAfter(date: Interval, source: Interval | undefined): boolean {
  return source !== undefined && dayRange(date).first > dayRange(source).last;
}

/** "STONEGATE, ⟨Monday⟩", "PARIS, ⟨March 4⟩. -": behind a place in capitals that begins the line, with no sentence behind. */
function isOfDateline({ tokens }: Context, { first, last }: RawDate): boolean {
  let start = first;
  const isInLine = (i: number) => i > 0 && tokens[i]!.gap !== 'line' && tokens[i]!.gap !== 'paragraph';
  while (isInLine(start) && first - start < LONGEST_PLACE * 2) start--;
  if (isInLine(start)) return false;
  const place = tokens.slice(start, first).filter(({ kind }) => kind === 'word');
  const isPlace =
    place.length > 0 &&
    place.length <= LONGEST_PLACE &&
    tokens[first - 1]!.text === ',' &&
    place.every(({ shape }) => shape === 'upper');
  const next = tokens[last];
  return (
    isPlace && (next === undefined || /^(?:line|paragraph)$/.test(next.gap) || /^[.:–—-]$/.test(next.text))
  );
}

const LONGEST_PLACE = 4;
/** So old may what a paper prints be. */
const OLDEST = 7;

function isShortlyBefore({ from, precision }: Interval, source: Interval | undefined): boolean {
  if (precision !== 'day' || source?.precision !== 'day') return false;
  const days = dayNumber(source.from) - dayNumber(from);
  return days > 0 && days <= OLDEST;
}

/** "required an answer by Easter" looks ahead; "By Friday, forty had come" and "held it until May" do not. */
function isAhead(
  { tokens, sentences, sentenceOf }: Context,
  { first }: RawDate,
  tense: TenseBeside,
): boolean {
  if (isWord(tokens[first - 1], 'effective')) return true;
  if (isWord(tokens[first - 1], 'by')) {
    const start = sentences[sentenceOf[first]!]!.first;
    return tense !== 'past' || (start < first - 1 && !isPluperfect(tokens, start, first));
  }
  return isWord(tokens[first - 1], 'until', 'till') && tense !== 'past';
}

const REACH = 12;

/** "had been told by 30 September". */
function isPluperfect(tokens: Context['tokens'], start: number, end: number): boolean {
  return tokens.slice(Math.max(start, end - REACH), end).some((token) => isWord(token, 'had'));
}

function settingOf(
  context: Context,
  source: Interval | undefined,
  { previous, previousDay, tense }: Pick<Setting, 'previous' | 'previousDay' | 'tense'>,
): Setting {
  const setting: Setting = {
    previous,
    previousDay,
    tense,
    source,
    seasonOf: (count) => (isSouthern(context) ? ((count + 1) % 4) + 1 : count),
    intervalOf: (date) => resolveOne(date, setting, source),
  };
  return setting;
}

/** Against another date of the text; undefined where that puts what is over ahead of the document, or what is to come behind it. */
function resolveNear(date: RawDate, setting: Setting, base: Interval): Interval | undefined {
  const { source, tense } = setting;
  const interval = resolve(date, setting, base);
  if (source === undefined || interval === undefined || tense === undefined) return interval;
  const isWrong =
    tense === 'past'
      ? dayRange(interval).first > dayRange(source).last
      : dayRange(interval).last < dayRange(source).first;
  return isWrong && !saysYear(date) ? undefined : interval;
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
  const interval = date.resolve({ ...setting, intervalOf: (other) => resolveOne(other, setting, base) });
  return interval !== undefined && date.part !== undefined ? partOf(interval, date.part) : interval;
}

function resolveCalendar(
  written: CalendarDate,
  setting: Setting,
  base: Interval | undefined,
): Interval | undefined {
  const date = inHemisphere(written, setting);
  const year = statedYear(date, setting);
  if (year !== undefined) return intervalOf(date, year);
  return base && (base === setting.source ? nearest(date, base, setting.tense) : beside(date, base));
}

function inHemisphere(date: CalendarDate, { seasonOf }: Setting): CalendarDate {
  return date.unit === 'season' ? { ...date, count: seasonOf(date.count ?? 1) } : date;
}

function statedYear(date: CalendarDate, { source }: Setting): number | undefined {
  if (date.year !== undefined) return date.year;
  return date.yearShift !== undefined && source !== undefined
    ? yearOf(source.from) + date.yearShift
    : undefined;
}

/** Both ends of a range; one lends the other its year. */
function resolveRange(
  start: CalendarDate,
  to: CalendarDate,
  setting: Setting,
  base: Interval | undefined,
): Interval | undefined {
  const from = inHemisphere(start, setting);
  const firstYear = statedYear(from, setting);
  const first = firstYear === undefined ? undefined : intervalOf(from, firstYear);
  const last =
    first === undefined || statedYear(to, setting) !== undefined
      ? resolveCalendar(to, setting, base)
      : (after(first, intervalOf(inHemisphere(to, setting), firstYear!)) ??
        intervalOf(inHemisphere(to, setting), firstYear! + 1));
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

/** How much nearer a date lies that follows another in the text than one that goes back. */
const BACK = 1.5;

/** The year that brings a date closest to another of the text, rather behind it than before. */
function beside(date: CalendarDate, base: Interval): Interval | undefined {
  if (base.precision === 'year') return intervalOf(date, yearOf(base.from));
  const { first, last } = dayRange(base);
  const distance = (interval: Interval) => {
    const range = dayRange(interval);
    return range.first >= first ? Math.max(0, range.first - last) : (first - range.first) * BACK;
  };
  return closest(yearsAround(date, base), distance);
}

const DAYS_AHEAD = 15;

/**
 * The year that brings a date closest to the document's own, as far as the tense allows: what is still to come lies
 * after it, what is over lies before it or shortly after (releases are dated by their event).
 */
function nearest(date: CalendarDate, base: Interval, tense: Setting['tense']): Interval | undefined {
  if (base.precision === 'year') return intervalOf(date, yearOf(base.from));
  const middle = dayNumber(base.from);
  const all = yearsAround(date, base);
  const fitting = all.filter(
    (interval) => date.weekday === undefined || weekdayOf(interval.from) === date.weekday,
  );
  const mostAhead = date.unit === 'day' ? DAYS_AHEAD : 0;
  const distance = (interval: Interval) => {
    const { first, last } = dayRange(interval);
    const isAgainstTense =
      tense === 'future' ? last < middle : tense === 'past' && first - middle > mostAhead;
    return Math.abs((first + last) / 2 - middle) + (isAgainstTense ? 1000 : 0);
  };
  return closest(fitting.length > 0 ? fitting : all, distance);
}

function yearsAround(date: CalendarDate, base: Interval): Interval[] {
  const year = yearOf(base.from);
  return [year, year - 1, year + 1]
    .map((candidate) => intervalOf(date, candidate))
    .filter((interval) => interval !== undefined);
}

function closest(
  intervals: readonly Interval[],
  distance: (interval: Interval) => number,
): Interval | undefined {
  return intervals.reduce<Interval | undefined>(
    (best, next) => (best && distance(best) <= distance(next) ? best : next),
    undefined,
  );
}
