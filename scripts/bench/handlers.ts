import type { Tagger } from '../../server/src/extract/tagger/tagger.ts';
import { hover } from '../../server/src/features/hover.ts';
import { createNote } from '../../server/src/features/note.ts';
import { CorpusIndex } from '../../server/src/index/corpusIndex.ts';
import { makeSource } from '../../server/src/lsp/sources.ts';
import { features, typed } from './features.ts';
import { makeNote } from './note.ts';
import type { GeneratedCorpus } from './sources.ts';
import { measure, summarize, type Times } from './statistics.ts';

/** Time inside the server, without the wire; and how long it took to read the sources and to fold them. */
export interface HandlerTimes {
  readonly read: number;
  readonly fold: FoldTime;
  /** After an edit of one source that changes no name. */
  readonly foldAgain: FoldTime;
  /** The part of the places where a hover has something to say: names that the sources do not know have none. */
  readonly answered: number;
  readonly features: Readonly<Record<string, Times>>;
}

/** A fold goes in steps, between which requests get their turn. Milliseconds. */
export interface FoldTime {
  readonly all: number;
  /** The step that took longest but for the longest hundredth, and the longest of all. */
  readonly steps: Times;
  readonly longest: number;
}

const URI = 'file:///bench/note.md';
const ROUNDS = 300;

/** Measures the features on an index of the corpus. What is asked at every keystroke sees a new version of the note each time. */
export async function measureHandlers(corpus: GeneratedCorpus, tagger?: Tagger): Promise<HandlerTimes> {
  const index = new CorpusIndex();
  const start = performance.now();
  const sources = corpus.sources.map(({ name, text }) =>
    makeSource(`file:///bench/corpus/${name}`, 'file:///bench/corpus', text, tagger),
  );
  const read = performance.now() - start;
  for (const source of sources) index.set(source);
  const fold = measureFold(index);
  index.set({ ...sources[0]! });
  const foldAgain = measureFold(index);

  const view = index.view();
  const { text, places, typing } = makeNote(corpus);
  const note = createNote(URI, text, 'markdown');
  const offsetOf = (place: { line: number; character: number }): number =>
    note.lines[place.line]! + place.character;
  const offsets = places.map(offsetOf);
  const answers = offsets.filter((offset) => hover(view, note, offset) !== undefined);
  const times: [string, Times][] = [];
  for (const [name, ask] of Object.entries(features)) {
    const question = { view, note, typing: offsetOf(typing) };
    const time = await measure(ROUNDS, (round) =>
      ask({
        ...question,
        ...(typed.has(name) ? { note: createNote(URI, text, 'markdown') } : {}),
        offset: offsets[round % offsets.length]!,
      }),
    );
    times.push([name, time]);
  }
  return {
    read,
    fold,
    foldAgain,
    answered: answers.length / offsets.length,
    features: Object.fromEntries(times),
  };
}

function measureFold(index: CorpusIndex): FoldTime {
  const steps: number[] = [];
  const start = performance.now();
  const fold = index.fold();
  for (let last = start, done = false; done !== true; ) {
    done = fold.next().done === true;
    const now = performance.now();
    steps.push(now - last);
    last = now;
  }
  return { all: performance.now() - start, steps: summarize(steps), longest: Math.max(...steps) };
}
