import { readFileSync } from 'node:fs';
import { dayInterval, type GoldDate } from '../../server/test/documents/readFacts.ts';
import { isExact, type PredictedDate, pairDates } from '../../server/test/documents/scoreDates.ts';
import { figures, Tally } from '../../server/test/gold/score.mjs';
import { heading, row } from './table.ts';

/** A date as the Text Encoding Initiative writes it: one of `when`, `from` and `to`, `notBefore` and `notAfter`. */
interface EncodedDate {
  readonly start: number;
  readonly end: number;
  readonly when?: string;
  readonly from?: string;
  readonly to?: string;
  readonly notBefore?: string;
  readonly notAfter?: string;
}

interface GoldLine {
  readonly id: string;
  readonly text: string;
  readonly dates?: readonly EncodedDate[];
}

interface PredictedLine {
  readonly document: string;
  readonly dates: readonly PredictedDate[];
}

/**
 * Prints how well the dates of gold lines are found, if they have any, and the first `errors` faults of each sort.
 * Only dates whose own words give a full year count, for what a text that is cut from its surroundings means by
 * "last week" is not in it.
 */
export function printDates(goldFile: string, extractFile: string, errors: number): void {
  const gold = linesOf<GoldLine>(goldFile).filter(({ dates }) => dates !== undefined);
  if (gold.length === 0) return;
  const predicted = new Map(
    linesOf<PredictedLine>(extractFile).map((line) => [line.document.replace(/\.txt$/, ''), line.dates]),
  );
  const tally = new Tally<GoldDate, PredictedDate>();
  const wrong: string[] = [];
  let found = 0;
  for (const { id, text, dates } of gold) {
    const hasYear = ({ start, end }: { start: number; end: number }) =>
      /\b(1\d|20)\d\d\b/.test(text.slice(start, end));
    const wanted = (dates ?? []).filter(hasYear).flatMap((date) => goldDate(date, text));
    const given = (predicted.get(id.replace(/\.txt$/, '')) ?? []).filter(hasYear);
    const pairs = pairDates(wanted, given);
    tally.add(wanted, given, pairs);
    found += pairs.size;
    const inexact = [...pairs].filter(([date, other]) => !isExact(date, other));
    wrong.push(...inexact.map(([date, other]) => `${id}: ${date.text} ${other.from}/${other.to}`));
  }
  console.log(`\ndates with a full year: ${gold.length} documents\n${heading}`);
  console.log(row('dates, relaxed', figures(tally), ' '.repeat(14)));
  const share = figures({ right: found - wrong.length, predicted: found, gold: found });
  console.log(row('date intervals exact, of those found', share, ' '.repeat(14)));
  printList(
    'dates, missed',
    tally.misses.map(({ text }) => text),
    errors,
  );
  printList('date intervals wrong', wrong, errors);
}

function printList(title: string, items: readonly string[], limit: number): void {
  if (items.length === 0 || limit === 0) return;
  const lines = items.slice(0, limit).map((item) => `  ${item.replaceAll(/\s+/g, ' ')}`);
  console.log(`\n${title} (${items.length}):\n${lines.join('\n')}`);
}

/** None where the encoding is no date of the calendar, such as a time of day. */
function goldDate(date: EncodedDate, text: string): GoldDate[] {
  const from = date.when ?? date.from ?? date.notBefore ?? '..';
  const to = date.when ?? date.to ?? date.notAfter ?? '..';
  try {
    const { start, end } = date;
    const readings = [dayInterval(`${from}/${to}`)];
    return [{ start, end, text: text.slice(start, end), readings, optional: false }];
  } catch {
    return [];
  }
}

function linesOf<Line>(file: string): Line[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Line => JSON.parse(line));
}
