import type { GeneratedCorpus } from './sources.ts';

/** A note about a corpus, and where in it one asks. */
export interface BenchmarkNote {
  readonly text: string;
  readonly places: readonly { readonly line: number; readonly character: number }[];
  /** Behind the first letters of a name that is being typed. */
  readonly typing: { readonly line: number; readonly character: number };
}

const LINES = 40;
/** Sources that the note speaks of. */
const MOST_SOURCES = 300;

/** Forty lines on bodies and persons of the corpus, at whose names one asks, and a line with a name begun. */
export function makeNote(corpus: GeneratedCorpus): BenchmarkNote {
  const text = corpus.sources
    .slice(0, MOST_SOURCES)
    .map((source) => source.text)
    .join();
  const words = text.split(/[^\p{L}'’-]+/u);
  const pairs = new Set(words.map((word, at) => `${word} ${words[at + 1]}`));
  const people = corpus.people.filter((name) => pairs.has(name));
  const bodies = corpus.bodies.filter(({ name }) => text.includes(`The ${name} (`));
  const places: { line: number; character: number }[] = [];
  const lines = Array.from({ length: LINES }, (_, line) => {
    const body = bodies[(line * 7) % bodies.length]!;
    const person = people[(line * 13) % people.length]!;
    const start = 'Yesterday ';
    places.push({ line, character: start.length + 2 });
    places.push({ line, character: start.length + person.length + ' of the '.length + 1 });
    return `${start}${person} of the ${line % 2 === 0 ? body.name : body.acronym} spoke of it again.`;
  });
  const begun = people[0]!.slice(0, 3);
  return {
    text: [...lines, begun].join('\n'),
    places,
    typing: { line: LINES, character: begun.length },
  };
}
