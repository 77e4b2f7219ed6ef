/** Words of the calendar in English. Keys are in lower case. */

const MONTH_NAMES =
  'january february march april may june july august september october november december'.split(' ');

/** Names and usual abbreviations of the months, to 1..12. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...MONTH_NAMES.map((name, i): [string, number] => [name, i + 1]),
  ...MONTH_NAMES.filter((name) => name !== 'may').map((name): [string, number] => [
    name.slice(0, 3),
    MONTH_NAMES.indexOf(name) + 1,
  ]),
  ['sept', 9],
]);

/**
 * Months in French, German, Italian, Portuguese and Spanish, as they stand between a day and a year in datelines of
 * texts that are otherwise English; abbreviations only where English has none.
 */
export const FOREIGN_MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'janvier janv januar gennaio janeiro enero',
    'février fevrier févr februar febbraio fevereiro febrero',
    'mars märz maerz marzo março marco',
    'avril avr aprile abril',
    'mai maggio maio mayo',
    'juin juni giugno junho junio',
    'juillet juil juli luglio julho julio',
    'août aout agosto',
    'septembre settembre setembro septiembre setiembre',
    'octobre oktober ottobre outubro octubre',
    'novembre novembro noviembre',
    'décembre decembre déc dezember dicembre dezembro diciembre',
  ].flatMap((names, i) => names.split(' ').map((name): [string, number] => [name, i + 1])),
);

/** Months whose names are also words or given names: alone they need words around them that say "date". */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set(['march', 'may', 'april', 'june', 'august']);

const WEEKDAY_NAMES = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

/** Names of the days of the week, to 0 (Sunday) .. 6, as `Date` counts them. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(WEEKDAY_NAMES.map((name, i) => [name, i]));

/** Abbreviated days of the week; only of use directly before a date. */
export const WEEKDAY_ABBREVIATIONS: ReadonlyMap<string, number> = new Map([
  ...WEEKDAY_NAMES.map((name, i): [string, number] => [name.slice(0, 3), i]),
  ['tues', 2],
  ['thur', 4],
  ['thurs', 4],
]);

/** Seasons of the northern hemisphere, to the number of the season that begins in March, June … */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 1],
  ['summer', 2],
  ['autumn', 3],
  ['fall', 3],
  ['winter', 4],
]);

/** Numbers in words as they count days, months and years. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, i): [string, number] => [word, i + 1]),
  ['a', 1],
  ['an', 1],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['hundred', 100],
]);

/** Ordinals in words. */
export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first'
    .split(' ')
    .map((word, i) => [word, i + 1]),
);

/** Decades in words ("the nineties"), to the year within a century. */
export const DECADE_WORDS: ReadonlyMap<string, number> = new Map([
  ['twenties', 20],
  ['thirties', 30],
  ['forties', 40],
  ['fifties', 50],
  ['sixties', 60],
  ['seventies', 70],
  ['eighties', 80],
  ['nineties', 90],
]);

/** Words of duration, to what they count. */
export const TIME_UNITS: ReadonlyMap<string, { readonly unit: TimeUnit; readonly size: number }> = new Map([
  ...(['day', 'week', 'month', 'year'] as const).flatMap(
    (unit): [string, { unit: TimeUnit; size: number }][] => [
      [unit, { unit, size: 1 }],
      [`${unit}s`, { unit, size: 1 }],
    ],
  ),
  ['fortnight', { unit: 'day', size: 14 }],
  ['decade', { unit: 'year', size: 10 }],
  ['decades', { unit: 'year', size: 10 }],
  ['century', { unit: 'year', size: 100 }],
  ['centuries', { unit: 'year', size: 100 }],
]);

export type TimeUnit = 'day' | 'week' | 'month' | 'year';
