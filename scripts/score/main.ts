import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadTagger } from '../../server/src/extract/tagger/tagger.ts';
import {
  figuresOf,
  intervals,
  type ReadSet,
  readSet,
  scoredSets,
  scoreRead,
} from '../../server/test/documents/scoreDocuments.ts';
import type { Mixture, Scores } from '../../server/test/gold/score.mjs';
import { printFacts } from './facts.ts';
import { heading, percent, row } from './table.ts';

export { printDates } from './dates.ts';

const SAMPLES = 100;

/** Prints how well our annotated documents are read, by set, and the first `errors` faults of each sort of what is not frozen. */
export function printScores(root: string, errors: number): void {
  const tagger = loadTagger(readFileSync(join(root, 'server/model/names.bin')));
  for (const set of scoredSets) {
    const read = readSet(join(root, 'server/test/documents'), set, tagger);
    const scores = scoreRead(read, read.gold);
    console.log(`\n${set.title}: ${read.gold.length} documents`);
    console.log(heading);
    for (const line of table(read, scores)) console.log(line);
    if (errors > 0 && !holdsFrozen(set)) for (const line of faults(scores, errors)) console.log(line);
  }
  printFacts(join(root, 'server/test/documents'), tagger, errors);
}

function holdsFrozen({ folders }: (typeof scoredSets)[number]): boolean {
  return folders.some((folder: string) => folder.startsWith('frozen'));
}

function table(read: ReadSet, scores: Scores): string[] {
  const figures = figuresOf(scores);
  const between = intervals(read, figures, SAMPLES);
  return Object.entries(figures).map(([name, figure]) => {
    const [low, high] = between.get(name) ?? [0, 0];
    return row(name, figure, `${percent(low)} -${percent(high)}`);
  });
}

function faults({ errors }: Scores, limit: number): string[] {
  const lines = (title: string, items: readonly string[]): string[] =>
    items.length === 0 ? [] : ['', `${title} (${items.length}):`, ...items.slice(0, limit)];
  const describe = (item: {
    document: string;
    start?: number;
    surface?: string;
    short?: string;
    long?: string;
  }) =>
    `  ${item.document}${item.start === undefined ? '' : `:${item.start}`} ${item.surface ?? `${item.short} = ${item.long}`}`;
  const both = (title: string, { misses, spurious }: Scores['errors']['acronyms']): string[] => [
    ...lines(`${title}, missed`, misses.map(describe)),
    ...lines(`${title}, spurious`, spurious.map(describe)),
  ];
  return [
    ...both('persons', errors.mentions.person),
    ...both('organizations', errors.mentions.organization),
    ...both('acronyms', errors.acronyms),
    ...lines('one entity called several', byWeight(errors.aliases.split)),
    ...lines('several entities called one', byWeight(errors.aliases.merged)),
  ].map((line) => line.replaceAll(/[\r\n]+/g, ' '));
}

/** The mixtures, worst first: by how many mentions lie outside the largest part. */
function byWeight(mixtures: readonly Mixture[]): string[] {
  const outside = ({ parts }: Mixture): number => {
    const sizes = parts.map(([, links]) => links.length);
    return sizes.reduce((sum, size) => sum + size, 0) - Math.max(...sizes);
  };
  return [...mixtures]
    .sort((a, b) => outside(b) - outside(a))
    .map(({ id, parts }) => {
      const listed = parts.map(([other, links]) => {
        const surfaces = [...new Set(links.map(({ gold }) => gold.surface))].slice(0, 3).join('|');
        return `${other} ×${links.length} ${surfaces} (${links[0]!.gold.document})`;
      });
      return `  ${id}: ${listed.join('; ')}`;
    });
}
