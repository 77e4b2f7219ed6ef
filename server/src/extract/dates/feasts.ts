import type { Token } from '../../text/tokens.ts';
import { addDays, days, type Interval, isoDay, yearOf } from './calendar.ts';
import type { RelativeDate, Setting } from './dateParts.ts';
import { isWord, type Read, readYear } from './readWords.ts';

/** The day of a feast in a year. */
type DayIn = (year: number) => string;

const fixed =
  (month: number, day: number): DayIn =>
  (year) =>
    isoDay(year, month, day);
const fromEaster =
  (shift: number): DayIn =>
  (year) =>
    addDays(easterSunday(year), shift);

/** Feasts by their first word, longest name first; those marked need a year, for they are other names too. */
const FEASTS: ReadonlyMap<string, readonly (readonly [rest: string, day: DayIn, needsYear?: true])[]> =
  new Map([
    [
      'christmas',
      [
        ['day', fixed(12, 25)],
        ['eve', fixed(12, 24)],
        ['', fixed(12, 25)],
      ],
    ],
    ['boxing', [['day', fixed(12, 26)]]],
    [
      'easter',
      [
        ['sunday', fromEaster(0)],
        ['day', fromEaster(0)],
        ['monday', fromEaster(1)],
        ['', fromEaster(0)],
      ],
    ],
    ['good', [['friday', fromEaster(-2), true]]],
    ['ash', [['wednesday', fromEaster(-46), true]]],
    ['palm', [['sunday', fromEaster(-7), true]]],
    ['ascension', [['day', fromEaster(39), true]]],
    [
      'whit',
      [
        ['sunday', fromEaster(49)],
        ['monday', fromEaster(50)],
      ],
    ],
    [
      'new',
      [
        ['year ’s day', fixed(1, 1)],
        ['year ’s eve', fixed(12, 31)],
      ],
    ],
  ]);

/** The words that a feast can begin with. */
export const FEAST_WORDS: readonly string[] = [...FEASTS.keys()];

const LED_BY = new Set('at by before since until till on after over around last this next'.split(' '));

/** "Christmas Day 1914", "by Easter", "New Year’s Eve": never "Christmas tree" or "Easter Island". */
export function readFeast(tokens: readonly Token[], i: number): Read<RelativeDate> | undefined {
  if (tokens[i]!.shape !== 'capitalized') return undefined;
  for (const [rest, dayIn, needsYear] of FEASTS.get(tokens[i]!.lower) ?? []) {
    const end = behindWords(tokens, i + 1, rest === '' ? [] : rest.split(' '));
    if (end === undefined) continue;
    const year = readYear(tokens, tokens[end]?.text === ',' ? end + 1 : end);
    if (year !== undefined)
      return {
        value: { unit: 'relative', hasYear: true, resolve: () => days(dayIn(year.value)) },
        end: year.end,
      };
    if (needsYear || (rest === '' && !standsAlone(tokens, i))) return undefined;
    return { value: { unit: 'relative', resolve: (setting) => nearest(setting, dayIn) }, end };
  }
  return undefined;
}

function behindWords(tokens: readonly Token[], i: number, words: readonly string[]): number | undefined {
  const fits = words.every((word, n) => tokens[i + n]?.lower.replace("'", '’') === word);
  return fits ? i + words.length : undefined;
}

function standsAlone(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  const isFree =
    next === undefined ||
    next.kind === 'mark' ||
    next.gap === 'paragraph' ||
    isWord(next, 'and', 'the', 'in', 'at', 'he', 'she', 'it', 'they', 'we', 'to', 'for', 'with');
  return isFree && LED_BY.has(tokens[i - 1]?.lower ?? '');
}

function nearest({ source, tense }: Setting, dayIn: DayIn): Interval | undefined {
  if (source === undefined) return undefined;
  const year = yearOf(source.from);
  if (source.precision === 'year') return days(dayIn(year));
  const choices = [year - 1, year, year + 1].map(dayIn);
  const ahead = choices.find((day) => day >= source.from);
  const behind = choices.filter((day) => day <= source.to).at(-1);
  const day = tense === 'future' ? ahead : behind;
  return day === undefined ? undefined : days(day);
}

/** By the Gregorian computus of Meeus, Jones and Butcher. */
function easterSunday(year: number): string {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const epact =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - (year % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * shift + 114;
  return isoDay(year, Math.floor(days / 31), (days % 31) + 1);
}
