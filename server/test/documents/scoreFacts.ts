import { type Figure, figures, kinship, pairOff, scoreSet, Tally } from '../gold/score.mjs';
import type { FactDocument } from './readFactDocuments.ts';
import { dayInterval, type GoldDate } from './readFacts.ts';
import { isExact, type PredictedDate, pairDates } from './scoreDates.ts';
import { scoreQuotes } from './scoreQuotes.ts';
import { type EventLink, sameEvent } from './scoreSameEvents.ts';

interface Counts {
  readonly right: number;
  readonly predicted: number;
  readonly gold: number;
}

/** What one document adds to the figures, by their printed names, and its faults in words, by their sort. */
export interface FactScore {
  readonly counts: Readonly<Record<string, Counts>>;
  readonly events: readonly EventLink[];
  readonly faults: Readonly<Record<string, readonly string[]>>;
}

export function scoreFacts(document: FactDocument): FactScore {
  const { facts, gold, record } = document;
  const kinds = new Map(record.mentions.map(({ entity, kind }) => [entity, { kind, names: [] }]));
  const { roles, events, errors } = scoreSet([gold], () => record, kinds);
  const dates = scoreDates(document);
  const quotes = scoreQuotes(document);
  const main = events!.main;
  const sourceDate = facts.date === undefined ? [] : [record.date === facts.date];
  return {
    counts: {
      'dates, relaxed': countsOf(dates.tally),
      'date intervals exact, of those found': share(dates.exact, dates.found),
      'source date': share(sourceDate.filter(Boolean).length, sourceDate.length),
      'main event with its date': share(main.dateRight, main.gold),
      'main event with date and place': share(main.gold - errors.main.length, main.gold),
      'dated events, lenient': countsOf(events!.lenient),
      'dated events, strict': countsOf(events!.strict),
      'offices, lenient title': countsOf(roles?.lenient ?? {}),
      'offices, strict title': countsOf(roles?.strict ?? {}),
      'direct quotes with speaker': countsOf(quotes),
    },
    events: linkEvents(document),
    faults: {
      'dates, missed': dates.tally.misses.map(({ text }) => text),
      'dates, spurious': dates.tally.spurious.map((date) => `${context(document, date)} ${written(date)}`),
      'date intervals wrong': dates.wrong,
      'source date wrong': sourceDate.includes(false) ? [`${record.date} for ${facts.date}`] : [],
      'main events wrong': errors.main.map(
        ({ gold: event, predicted }) =>
          `${event.date} ${event.name} (${event.place}) -> ${predicted ? describe(predicted) : 'not found'}`,
      ),
      'dated events, missed': errors.events.misses.map((event) => `${event.date} ${event.name}`),
      'dated events, spurious': errors.events.spurious.map(describe),
      'offices, missed': errors.roles.misses.map(
        (role) => `${role.person}: ${role.role}, ${role.organization}`,
      ),
      'offices, spurious': errors.roles.spurious.map(
        (role) => `${role.person}: ${role.title}, ${role.organization}`,
      ),
      'quotes, missed': quotes.misses.map((quote) => `${quote.speaker}: ${quote.text}`),
      'quotes, spurious': quotes.spurious.map((quote) => `${quote.speaker}: ${context(document, quote)}`),
    },
  };
}

function describe(event: { name: string; start?: string; end?: string; place: string | null }): string {
  const days = [event.start, event.end].filter(Boolean).join('/') || 'undated';
  return `${days} ${event.name} (${event.place})`;
}

/** The figures of several documents together. */
export function factFigures(scores: readonly FactScore[]): Readonly<Record<string, Figure>> {
  const sums = new Map<string, Counts>();
  for (const { counts } of scores)
    for (const [name, count] of Object.entries(counts)) sums.set(name, add(sums.get(name), count));
  const pairs = sameEvent(scores.map(({ events }) => events));
  return Object.fromEntries(
    [...sums, ...Object.entries(pairs)]
      .filter(([, count]) => count.gold > 0)
      .map(([name, count]) => [name, figures(count)]),
  );
}

interface DateScore {
  readonly tally: Tally<GoldDate, PredictedDate>;
  readonly found: number;
  readonly exact: number;
  readonly wrong: readonly string[];
}

function scoreDates({ facts, record }: FactDocument): DateScore {
  const tally = new Tally<GoldDate, PredictedDate>();
  if (facts.dates === null) return { tally, found: 0, exact: 0, wrong: [] };
  const pairs = pairDates(facts.dates, record.dates);
  tally.add(facts.dates, record.dates, pairs);
  const wrong = [...pairs].filter(([gold, predicted]) => !isExact(gold, predicted));
  return {
    tally,
    found: pairs.size,
    exact: pairs.size - wrong.length,
    wrong: wrong.map(([{ text, readings }, predicted]) => {
      const [best] = readings;
      return `${text}: ${written(predicted)} for ${best!.first ?? '..'}/${best!.last ?? '..'}`;
    }),
  };
}

/**
 * The gold events of a document with the corpus's event that each was found as. Documents that only their events
 * are annotated in share no world: their ids are their own.
 */
function linkEvents({ name, part, facts, record }: FactDocument): EventLink[] {
  const idOf = (id: string) => (part === 'events only' ? `${name} ${id}` : id);
  const pairs = pairOff(facts.events, record.events, [
    (event, other) => haveDaysInCommon(event.date, other) && kinship(event, other),
    kinship,
  ]);
  return facts.events
    .filter((event) => pairs.has(event) || !event.optional)
    .map((event) => ({ document: name, gold: idOf(event.id), predicted: pairs.get(event)?.id }));
}

function haveDaysInCommon(date: string | null, { start, end }: { start?: string; end?: string }): boolean {
  if (date === null || start === undefined) return false;
  const [gold, predicted] = [dayInterval(date), dayInterval(`${start}/${end ?? start}`)];
  return gold.first! <= predicted.last! && predicted.first! <= gold.last!;
}

function context({ text }: FactDocument, { start, end }: { start: number; end: number }): string {
  return `${text.slice(Math.max(0, start - 20), start)}[${text.slice(start, end)}]${text.slice(end, end + 15)}`;
}

function written({ from, to }: PredictedDate): string {
  return `${from ?? '..'}/${to ?? '..'}`;
}

function countsOf({ right, predicted, gold }: Partial<Counts>): Counts {
  return { right: right ?? 0, predicted: predicted ?? 0, gold: gold ?? 0 };
}

function share(right: number, of: number): Counts {
  return { right, predicted: of, gold: of };
}

function add(sum: Counts | undefined, { right, predicted, gold }: Counts): Counts {
  if (sum === undefined) return { right, predicted, gold };
  return { right: sum.right + right, predicted: sum.predicted + predicted, gold: sum.gold + gold };
}
