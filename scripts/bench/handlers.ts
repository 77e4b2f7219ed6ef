import type { Tagger } from '../../server/src/extract/tagger/tagger.ts';
import { completion } from '../../server/src/features/completion.ts';
import { definition } from '../../server/src/features/definition.ts';
import { hover } from '../../server/src/features/hover.ts';
import { createNote } from '../../server/src/features/note.ts';
import { CorpusIndex } from '../../server/src/index/corpusIndex.ts';
import { makeSource } from '../../server/src/lsp/sources.ts';
import { makeNote } from './note.ts';
import type { GeneratedCorpus } from './sources.ts';
import { measure, type Times } from './statistics.ts';

/** Time inside the server, without the wire; and how long it took to read the sources and to fold them. */
export interface HandlerTimes {
  readonly read: number;
  readonly fold: number;
  /** The part of the places where a hover has something to say: names that the sources do not know have none. */
  readonly answered: number;
  readonly hover: Times;
  readonly definition: Times;
  readonly completion: Times;
}

const URI = 'file:///bench/note.md';
const ROUNDS = 1000;

/** Measures the features on an index of the corpus. Completion sees a new version of the note each time. */
export async function measureHandlers(corpus: GeneratedCorpus, tagger?: Tagger): Promise<HandlerTimes> {
  const index = new CorpusIndex();
  const start = performance.now();
  for (const { name, text } of corpus.sources)
    index.set(makeSource(`file:///bench/corpus/${name}`, 'file:///bench/corpus', text, tagger));
  const read = performance.now() - start;
  const view = index.view();
  const fold = performance.now() - start - read;

  const { text, places, typing } = makeNote(corpus);
  const note = createNote(URI, text, 'markdown');
  const offsetOf = (place: { line: number; character: number }): number =>
    note.lines[place.line]! + place.character;
  const offsets = places.map(offsetOf);
  const answers = offsets.filter((offset) => hover(view, note, offset) !== undefined);
  return {
    read,
    fold,
    answered: answers.length / offsets.length,
    hover: await measure(ROUNDS, (round) => hover(view, note, offsets[round % offsets.length]!)),
    definition: await measure(ROUNDS, (round) => definition(view, note, offsets[round % offsets.length]!)),
    completion: await measure(ROUNDS, () =>
      completion(view, createNote(URI, text, 'markdown'), offsetOf(typing)),
    ),
  };
}
