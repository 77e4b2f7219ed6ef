import nlp from 'compromise';
import { extract, findNames } from '../../server/src/extract/extract.ts';
import type { Tagger } from '../../server/src/extract/tagger/tagger.ts';
import type { GeneratedCorpus } from './sources.ts';

/** Millions of characters a second, on the same text, one after the other. */
export interface ExtractionSpeed {
  readonly megabytes: number;
  /** Everything. */
  readonly all: number;
  /** Names, and which of them are the same. */
  readonly names: number;
  /** Names without the name model. */
  readonly rules: number;
  readonly compromise: number;
}

/** Names, and everything that is read out of a text, against the people and organisations of `compromise`. */
export function measureExtraction({ sources }: GeneratedCorpus, tagger: Tagger): ExtractionSpeed {
  const some = sources.slice(0, MOST_SOURCES);
  const megabytes = some.reduce((sum, { text }) => sum + text.length, 0) / 1e6;
  const speedOf = (read: (name: string, text: string) => unknown): number => {
    const times = Array.from({ length: ROUNDS }, () => {
      const start = process.cpuUsage();
      for (const { name, text } of some) read(name, text);
      const { user, system } = process.cpuUsage(start);
      return user + system;
    });
    return (megabytes / Math.min(...times)) * 1e6;
  };
  return {
    megabytes,
    all: speedOf((fileName, text) => extract({ text, fileName }, tagger)),
    names: speedOf((fileName, text) => findNames({ text, fileName }, tagger)),
    rules: speedOf((fileName, text) => findNames({ text, fileName })),
    compromise: speedOf((_, text) => {
      const document = nlp(text);
      return [document.people().out('array'), document.organizations().out('array')];
    }),
  };
}

/** Of several rounds the best counts: what runs for the first time is compiled then. */
const ROUNDS = 3;
const MOST_SOURCES = 300;

/** Milliseconds for one text, and for one that is `times` as long: linear when the ratio is about `times`. */
export interface Growth {
  readonly times: number;
  readonly ratio: number;
}

/** How the time of an extraction grows with the length of one text. */
export function measureGrowth({ sources }: GeneratedCorpus, tagger: Tagger): Growth[] {
  const timeOf = (count: number): number => {
    const text = sources
      .slice(0, count)
      .map((source) => source.text)
      .join('\n\n');
    const times = Array.from({ length: 3 }, () => {
      const start = process.cpuUsage();
      extract({ text, fileName: 'all.txt' }, tagger);
      const { user, system } = process.cpuUsage(start);
      return user + system;
    });
    return Math.min(...times);
  };
  timeOf(SMALL * 16); // What runs for the first time is compiled then.
  const base = timeOf(SMALL);
  return [4, 16].map((times) => ({ times, ratio: timeOf(SMALL * times) / base }));
}

const SMALL = 10;
