import type { Context } from '../context.ts';
import type { DateExpression, SourceDate } from '../extraction.ts';
import { isSouthern } from '../hemisphere.ts';
import { dayNumber, dayRange, type Interval } from './calendar.ts';
import { hasYear, type Setting } from './dateParts.ts';
import type { RawDate } from './rawDate.ts';
import { isWord } from './readWords.ts';
import { resolve, resolveOne } from './resolveInterval.ts';
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
