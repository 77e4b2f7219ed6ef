import nlp from 'compromise';
import { extract } from '../../server/src/extract/extract.ts';
import type { Tagger } from '../../server/src/extract/tagger/tagger.ts';
import type { GeneratedCorpus } from './sources.ts';

/** Millions of characters a second, on the same text, one after the other. */
export interface ExtractionSpeed {
  readonly megabytes: number;
  readonly dossier: number;
  /** Without the name model. */
  readonly rules: number;
  readonly compromise: number;
}

/** Everything that Dossier reads out of a text, against the people and organisations of `compromise`. */
export function measureExtraction({ sources }: GeneratedCorpus, tagger: Tagger): ExtractionSpeed {
  const megabytes = sources.reduce((sum, { text }) => sum + text.length, 0) / 1e6;
  const speedOf = (read: (name: string, text: string) => unknown): number => {
    for (const { name, text } of sources.slice(0, 5)) read(name, text);
    const start = performance.now();
    for (const { name, text } of sources) read(name, text);
    return (megabytes / (performance.now() - start)) * 1000;
  };
  return {
    megabytes,
    dossier: speedOf((fileName, text) => extract({ text, fileName }, tagger)),
    rules: speedOf((fileName, text) => extract({ text, fileName })),
    compromise: speedOf((_, text) => {
      const document = nlp(text);
      return [document.people().out('array'), document.organizations().out('array')];
    }),
  };
}
