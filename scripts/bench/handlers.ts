import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Tagger } from '../../server/src/extract/tagger/tagger.ts';
import { hover } from '../../server/src/features/hover.ts';
import { createNote } from '../../server/src/features/note.ts';
import { CorpusIndex } from '../../server/src/index/corpusIndex.ts';
import { makeSource } from '../../server/src/lsp/sources.ts';
import { features, typed } from './features.ts';
import { makeNote } from './note.ts';
import type { GeneratedCorpus, GeneratedSource } from './sources.ts';
import { measure, summarize, type Times } from './statistics.ts';

/** Time inside the server, without the wire; and how long it took to read the sources and to fold them. */
export interface HandlerTimes {
  readonly read: number;
  readonly fold: FoldTime;
  /** After an edit of one source that changes no name. */
  readonly foldAgain: FoldTime;
  /** After an edit that gives one person of one source another name. */
  readonly foldRenamed: FoldTime;
  /** KB that a source takes, folded, with all that answers questions about it. */
  readonly memory: number;
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
  const before = reachable();
  const start = performance.now();
  const readSource = ({ name, text }: GeneratedSource) =>
    makeSource(`file:///bench/corpus/${name}`, 'file:///bench/corpus', text, tagger);
  for (const source of corpus.sources) index.set(readSource(source));
  const read = performance.now() - start;
  const fold = measureFold(index);
  const memory = (reachable() - before) / 1e3 / corpus.sources.length;
  const [first] = corpus.sources;
  index.set(readSource({ ...first!, text: `${first!.text}\nIt rained.\n` }));
  const foldAgain = measureFold(index);
  const [given] = corpus.people
    .filter((name) => first!.text.includes(name))
    .map((name) => name.split(' ')[0]!);
  index.set(readSource({ ...first!, text: first!.text.replaceAll(given!, 'Quillon') }));
  const foldRenamed = measureFold(index);

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
    foldRenamed,
    memory,
    answered: answers.length / offsets.length,
    features: Object.fromEntries(times),
  };
}

/** Bytes that something can still be reached from. */
function reachable(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
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
  return {
    all: performance.now() - start,
    steps: summarize(steps),
    longest: steps.reduce((a, b) => Math.max(a, b), 0),
  };
}
