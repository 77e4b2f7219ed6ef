import { nameKey } from '../text/fold.ts';
import { suffixesOf, typedKeys } from './completions.ts';
import type { CorpusEvent } from './model.ts';
import { type PrefixEntry, PrefixIndex } from './prefixIndex.ts';
import { byDateAndName } from './series.ts';
import { changesBetween, flattened, mapped, type Steps } from './steps.ts';

/**
 * Events for what somebody types: by any word of their name, by place and type ("Bishkek summit"), or by date. The
 * cost does not grow with the number of events.
 */
export class EventCompletions {
  static readonly #none = new EventCompletions(
    [],
    PrefixIndex.empty(byDateAndName),
    PrefixIndex.empty(byDateAndName),
  );

  readonly #events: readonly CorpusEvent[];
  readonly #words: PrefixIndex<CorpusEvent>;
  readonly #dates: PrefixIndex<CorpusEvent>;

  private constructor(
    events: readonly CorpusEvent[],
    words: PrefixIndex<CorpusEvent>,
    dates: PrefixIndex<CorpusEvent>,
  ) {
    this.#events = events;
    this.#words = words;
    this.#dates = dates;
  }

  /** The names and dates of all events; those that were in the list before need no work. */
  static *of(events: readonly CorpusEvent[], before = EventCompletions.#none): Steps<EventCompletions> {
    const { gone, come } = yield* changesBetween(before.#events, events);
    const words = yield* flattened(yield* mapped(come, wordsOf));
    const dated = come.filter((event) => event.from !== undefined);
    const dates = yield* mapped(dated, (event) => ({
      key: event.from!,
      score: scoreOf(event),
      value: event,
    }));
    return new EventCompletions(
      events,
      yield* before.#words.with(gone, words),
      yield* before.#dates.with(gone, dates),
    );
  }

  /** Events whose names hold what was typed, best first; `limit` at most. */
  named(typed: string, limit: number): CorpusEvent[] {
    const keys = typedKeys(typed);
    const entries = keys.flatMap((key) => this.#words.startingWith(key, limit * ENTRIES_PER_EVENT));
    return distinct(entries).slice(0, limit);
  }

  /** Events that begin on a day, in a month or in a year (ISO, perhaps unfinished), or go on that day; by date. */
  on(date: string, limit: number): CorpusEvent[] {
    const beginning = distinct(this.#dates.startingWith(date, limit));
    const isDay = date.length === 10;
    const around = isDay ? distinct(this.#dates.startingWith(date.slice(0, 7), MOST_IN_MONTH)) : [];
    const under = around.filter(({ from = '', to = '' }) => from.length === 10 && from < date && date <= to);
    return [...beginning, ...under.slice(0, limit - beginning.length)].sort(byDate);
  }
}

const ENTRIES_PER_EVENT = 3;
const MOST_IN_MONTH = 300;
/** An event is looked for by the words that its name begins with. */
const MOST_WORDS = 8;

function wordsOf(event: CorpusEvent): PrefixEntry<CorpusEvent>[] {
  const keys = new Set(
    suffixesOf(event.name)
      .slice(0, MOST_WORDS)
      .map(({ key }) => key),
  );
  if (event.place !== undefined) keys.add(nameKey(`${event.place} ${event.type}`));
  return [...keys].map((key) => ({ key, score: scoreOf(event), value: event }));
}

/** What a source is about comes before what it mentions, what more sources tell before what fewer do. */
function scoreOf({ kind, evidence }: CorpusEvent): number {
  return evidence.length + (kind === 'main' ? 2 ** 20 : 0);
}

function distinct(entries: readonly PrefixEntry<CorpusEvent>[]): CorpusEvent[] {
  return [...new Set(entries.map(({ value }) => value))];
}

function byDate(a: CorpusEvent, b: CorpusEvent): number {
  return a.from! < b.from! ? -1 : a.from! > b.from! ? 1 : 0;
}
