import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Tagger } from '../../src/extract/tagger/tagger.ts';
import { extractionRecord } from '../../src/features/extractionRecord.ts';
import { CorpusIndex } from '../../src/index/corpusIndex.ts';
import { makeSource } from '../../src/lsp/sources.ts';
import { type Figure, type GoldDocument, type Scores, scoreSet } from '../gold/score.mjs';
import { goldDocument } from './goldDocument.ts';
import { readAnnotated } from './readDocument.ts';

/** The sets of annotated documents that are scored, each read as one corpus; what the model trained on is none. */
export const scoredSets = [
  { title: 'shared world', folders: ['world'], sharedIds: true },
  { title: 'documents that no model has read', folders: ['unread'], sharedIds: false },
  { title: 'further documents that no model has read', folders: ['fresh'], sharedIds: false },
  { title: 'frozen documents', folders: ['frozen'], sharedIds: false },
  { title: 'frozen documents of the shared world', folders: ['frozen/world'], sharedIds: true },
  { title: 'whole shared world', folders: ['world', 'frozen/world'], sharedIds: true },
] as const;

export type ScoredSet = (typeof scoredSets)[number];

/** The figures that floors speak of, by the name under which they are printed. */
export type Figures = Readonly<Record<string, Figure>>;

/** Gold and predictions of one set, to be scored as a whole or in samples. */
export interface ReadSet {
  readonly gold: readonly GoldDocument[];
  readonly predictions: ReadonlyMap<string, object>;
}

/** Reads the documents of a set below `root` as one corpus. */
export function readSet(root: string, set: ScoredSet, tagger: Tagger | undefined): ReadSet {
  const base = pathToFileURL(root).href;
  const index = new CorpusIndex();
  const gold: GoldDocument[] = [];
  for (const folder of set.folders) {
    const files = readdirSync(join(root, folder)).filter((file) => file.endsWith('.txt'));
    for (const file of files.sort()) {
      const annotated = readAnnotated(readFileSync(join(root, folder, file), 'utf8'));
      const name = `${folder}/${file}`;
      gold.push(goldDocument(name, annotated, set.sharedIds));
      index.set(makeSource(`${base}/${name}`, base, annotated.text, tagger));
    }
  }
  const view = index.view();
  const predictions = new Map(
    view.documents.map((document) => [document.path, extractionRecord(view, document)]),
  );
  return { gold, predictions };
}

export function scoreRead({ predictions }: ReadSet, gold: readonly GoldDocument[]): Scores {
  return scoreSet(gold, (name) => predictions.get(name), new Map());
}

/** The figures of a score, those left out for which the documents give nothing. */
export function figuresOf({ mentions, aliases, acronyms }: Scores): Figures {
  const figures: Record<string, Figure | null | undefined> = {
    'persons, strict': mentions.strict.person,
    'organizations, strict': mentions.strict.organization,
    'mentions, strict': mentions.strict.micro,
    'names, once each': mentions.names.micro,
    'bracketed acronyms': acronyms,
    'aliases within documents, B-cubed': aliases.within?.bcubed,
    'aliases across documents, B-cubed': aliases.across?.bcubed,
  };
  const given = Object.entries(figures).filter(
    (entry): entry is [string, Figure] => entry[1] != null && entry[1].f1 !== null,
  );
  return Object.fromEntries(given);
}

/** The intervals of {@link resampled} for a set of documents. */
export function intervals(
  read: ReadSet,
  measured: Figures,
  samples: number,
): ReadonlyMap<string, readonly [number, number]> {
  return resampled(read.gold, measured, samples, (sample) => figuresOf(scoreRead(read, sample)));
}

/**
 * By figure, the interval that holds F1 in 95 of 100 samples of the documents, drawn with replacement from a
 * fixed seed. It is centred on the measured figure: a sample holds fewer different documents, so identity
 * across them is easier in it.
 */
export function resampled<Item>(
  items: readonly Item[],
  measured: Figures,
  samples: number,
  score: (sample: readonly Item[]) => Figures,
): ReadonlyMap<string, readonly [number, number]> {
  const random = seeded(20_260_101);
  const drawn = new Map<string, number[]>();
  for (let i = 0; i < samples; i++) {
    const sample = items.map(() => items[Math.floor(random() * items.length)]!);
    for (const [name, { f1 }] of Object.entries(score(sample)))
      drawn.set(name, [...(drawn.get(name) ?? []), f1 ?? 0]);
  }
  return new Map(
    [...drawn].map(([name, values]) => {
      values.sort((a, b) => a - b);
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      const shift = (measured[name]?.f1 ?? mean) - mean;
      const at = (share: number): number =>
        Math.min(1, Math.max(0, values[Math.floor(share * (values.length - 1))]! + shift));
      return [name, [at(0.025), at(0.975)] as const];
    }),
  );
}

/** Numbers from 0 to 1, always the same (a linear congruential generator). */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
