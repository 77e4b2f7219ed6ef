import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Tagger } from '../../src/extract/tagger/tagger.ts';
import { type ExtractionRecord, extractionRecord } from '../../src/features/extractionRecord.ts';
import { CorpusIndex } from '../../src/index/corpusIndex.ts';
import { makeSource } from '../../src/lsp/sources.ts';
import { overlaps } from '../../src/text/span.ts';
import { spanOverlap } from '../gold/compare.mjs';
import {
  type Figure,
  figures,
  type GoldDocument,
  kinship,
  pairOff,
  scoreSet,
  Tally,
} from '../gold/score.mjs';
import { goldDocument } from './goldDocument.ts';
import { readAnnotated } from './readDocument.ts';
import { type Facts, type GoldQuote, readFacts } from './readFacts.ts';
import { isExact, type PredictedDate, pairDates } from './scoreDates.ts';
import { type EventLink, sameEvent } from './scoreSameEvents.ts';

/** Folders that are read as one corpus each. Of the shared world all documents are read, elsewhere the annotated. */
const corpora = [
  { folders: ['world', 'frozen/world'], sharedIds: true },
  { folders: ['training'], sharedIds: false },
  { folders: ['frozen'], sharedIds: false },
];

/** A document with its facts as annotated and as extracted. */
export interface FactDocument {
  readonly name: string;
  readonly genre: string;
  readonly isFrozen: boolean;
  readonly text: string;
  readonly facts: Facts;
  readonly gold: GoldDocument;
  readonly record: ExtractionRecord;
}

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

/** All documents below `root` whose facts are annotated. */
export function readFactDocuments(root: string, tagger: Tagger | undefined): FactDocument[] {
  return corpora.flatMap(({ folders, sharedIds }) => {
    const base = pathToFileURL(root).href;
    const index = new CorpusIndex();
    const read = new Map<string, Omit<FactDocument, 'record'>>();
    const names = folders.flatMap((folder) =>
      readdirSync(join(root, folder))
        .filter((file) => file.endsWith('.txt'))
        .sort()
        .map((file) => `${folder}/${file}`),
    );
    for (const name of names) {
      const factsFile = join(root, factsFileOf(name));
      const isAnnotated = existsSync(factsFile);
      if (!isAnnotated && !sharedIds) continue;
      const annotated = readAnnotated(readFileSync(join(root, name), 'utf8'));
      const { text, meta } = annotated;
      index.set(makeSource(`${base}/${name}`, base, text, tagger));
      if (!isAnnotated) continue;
      const facts = readFacts(name, readFileSync(factsFile, 'utf8'), annotated);
      const gold = goldDocument(name, annotated, sharedIds, facts);
      const isFrozen = name.startsWith('frozen/');
      read.set(name, { name, genre: meta.genre ?? '', isFrozen, text, facts, gold });
    }
    const view = index.view();
    return view.documents.flatMap((document) => {
      const of = read.get(document.path);
      return of === undefined ? [] : [{ ...of, record: extractionRecord(view, document) }];
    });
  });
}

/** The file beside a document that holds its facts. */
export function factsFileOf(document: string): string {
  return document.replace(/\.txt$/, '.facts.yml');
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
      'offices, lenient title': countsOf(roles!.lenient),
      'offices, strict title': countsOf(roles!.strict),
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
  readonly tally: Tally<Facts['dates'][number], PredictedDate>;
  readonly found: number;
  readonly exact: number;
  readonly wrong: readonly string[];
}

function scoreDates({ facts, record }: FactDocument): DateScore {
  const tally = new Tally<Facts['dates'][number], PredictedDate>();
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

type PredictedQuote = ExtractionRecord['quotes'][number];

/** A quote is right when it shares characters with the gold's and its speaker is the gold's. */
function scoreQuotes(document: FactDocument): Tally<GoldQuote, PredictedQuote> {
  const { facts, record } = document;
  const tally = new Tally<GoldQuote, PredictedQuote>();
  if (facts.quotes === null) return tally;
  const gold = facts.quotes.filter(({ speaker }) => speaker !== null);
  const predicted = record.quotes.filter(({ direct }) => direct);
  const isSaidBy = (quote: GoldQuote, other: PredictedQuote) =>
    spanOverlap(quote, other) > 0 && goldEntitiesOf(document, other.speaker).has(quote.speaker!);
  tally.add(gold, predicted, pairOff(gold, predicted, [isSaidBy]));
  return tally;
}

/** Whom a predicted entity means: of the shared world the one that most of its mentions name, elsewhere all of them. */
function goldEntitiesOf({ gold, record }: FactDocument, entity: string): ReadonlySet<string> {
  const votes = new Map<string, number>();
  for (const mention of record.mentions.filter((each) => each.entity === entity)) {
    const named = gold.mentions.find((each) => each.kind === mention.kind && overlaps(each, mention));
    if (named?.entity !== undefined) votes.set(named.entity, (votes.get(named.entity) ?? 0) + 1);
  }
  if (!gold.sharedIds) return new Set(votes.keys());
  const [most] = [...votes].sort((a, b) => b[1] - a[1]);
  return new Set(most === undefined ? [] : [most[0]]);
}

/** The gold events of a document with the corpus's event that each was found as. */
function linkEvents({ name, facts, record }: FactDocument): EventLink[] {
  const pairs = pairOff(facts.events, record.events, [kinship]);
  return facts.events
    .filter((event) => pairs.has(event) || !event.optional)
    .map((event) => ({ document: name, gold: event.id, predicted: pairs.get(event)?.id }));
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
