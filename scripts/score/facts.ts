import type { Tagger } from '../../server/src/extract/tagger/tagger.ts';
import {
  type FactDocument,
  type Part,
  readFactDocuments,
} from '../../server/test/documents/readFactDocuments.ts';
import { resampled } from '../../server/test/documents/scoreDocuments.ts';
import { type FactScore, factFigures, scoreFacts } from '../../server/test/documents/scoreFacts.ts';
import { mixedEvents } from '../../server/test/documents/scoreSameEvents.ts';
import { heading, percent, row } from './table.ts';

const SAMPLES = 200;

/** Parts whose single faults nobody is shown. */
const unreadParts: ReadonlySet<Part> = new Set(['frozen third', 'told by several sides, kept']);

interface Scored {
  readonly document: FactDocument;
  readonly score: FactScore;
}

/**
 * Prints how well dates, events, offices and quotes are read: of the frozen third, of the other documents, and of
 * all by kind of document. Then the first `errors` faults of each sort, of the documents that may be read.
 */
export function printFacts(root: string, tagger: Tagger | undefined, errors: number): void {
  const scored = readFactDocuments(root, tagger).map((document) => ({
    document,
    score: scoreFacts(document),
  }));
  const open = scored.filter(({ document: { part } }) => !unreadParts.has(part));
  const whole = scored.filter(({ document: { part } }) => part === 'frozen third' || part === 'not frozen');
  for (const part of [
    ...['frozen third', 'not frozen'],
    ...['events only', 'accounts of the same events', 'events retold'],
    ...['offices and quotes only', 'papers of many times'],
    ...['told by several sides', 'told by several sides, kept'],
  ])
    printPart(
      part,
      scored.filter(({ document }) => document.part === part),
    );
  printPart('frozen and not frozen', whole);
  printKinds(whole);
  if (errors > 0) printFaults(open, errors);
}

function printPart(title: string, part: readonly Scored[]): void {
  const scores = part.map(({ score }) => score);
  const figures = factFigures(scores);
  const between = resampled(scores, figures, SAMPLES, factFigures);
  console.log(`\ndates, events, offices and quotes, ${title}: ${part.length} documents\n${heading}`);
  for (const [name, figure] of Object.entries(figures)) {
    const [low, high] = between.get(name) ?? [0, 0];
    console.log(row(name, figure, `${percent(low)} -${percent(high)}`));
  }
}

/** The kinds of document, by words of the genre; the first that fits. */
const kinds: readonly (readonly [string, RegExp])[] = [
  ['minutes, hearing, log', /minutes|hearing|log\b|record|proceedings/],
  ['question and answer', /interview|question|briefing|transcript|conference/],
  ['speech', /speech|lecture|address|remarks/],
  ['communiqué, declaration', /communiqué|declaration|joint statement/],
  ['newswire', /newswire|wire/],
  [
    'newspaper, magazine',
    /newspaper|opinion|column|obituary|profile|match|programme|feature|letter|dispatch/,
  ],
  ['release, notice, statement', /release|notice|statement|appointment|newsletter|news of|appeal/],
  ['report, list, biography', /./],
];

const columns = {
  dates: 'dates, relaxed',
  exact: 'date intervals exact, of those found',
  main: 'main event with its date',
  events: 'dated events, lenient',
  offices: 'offices, lenient title',
  quotes: 'direct quotes with speaker',
};

function printKinds(scored: readonly Scored[]): void {
  const kindOf = ({ document }: Scored) =>
    kinds.find(([, words]) => words.test(document.genre))?.[0] ?? 'no genre';
  const names = [...new Set(scored.map(kindOf))].sort();
  console.log(
    `\nF1 by kind of document${''.padEnd(10)}${Object.keys(columns)
      .map((name) => name.padStart(9))
      .join('')}`,
  );
  for (const name of names) {
    const part = scored.filter((each) => kindOf(each) === name);
    const figures = factFigures(part.map(({ score }) => score));
    const cells = Object.values(columns).map((column) => {
      const f1 = figures[column]?.f1;
      return (f1 == null ? '-' : percent(f1)).padStart(9);
    });
    console.log(`${`${name} (${part.length})`.padEnd(32)}${cells.join('')}`);
  }
}

function printFaults(scored: readonly Scored[], limit: number): void {
  const bySort = new Map<string, string[]>();
  for (const { document, score } of scored) {
    for (const [sort, faults] of Object.entries(score.faults)) {
      const lines = faults.map((fault) => `  ${document.name}: ${fault.replaceAll(/\s+/g, ' ')}`);
      bySort.set(sort, [...(bySort.get(sort) ?? []), ...lines]);
    }
  }
  const byFaults = scored
    .map(({ document, score }) => ({ name: document.name, count: Object.values(score.faults).flat().length }))
    .sort((a, b) => b.count - a.count)
    .map(({ name, count }) => `  ${name}: ${count}`);
  console.log(`\nfaults by document:\n${byFaults.slice(0, limit).join('\n')}`);
  const { apart, merged } = mixedEvents(scored.flatMap(({ score }) => score.events));
  bySort.set(
    'one event found as several',
    apart.map((line) => `  ${line}`),
  );
  bySort.set(
    'several events found as one',
    merged.map((line) => `  ${line}`),
  );
  for (const [sort, lines] of bySort) {
    if (lines.length > 0) console.log(`\n${sort} (${lines.length}):\n${lines.slice(0, limit).join('\n')}`);
  }
}
