// Scores a model file on annotated documents, strictly (same span, same kind):
//   node measure.cjs MODEL FILE.jsonl|FOLDER_OF_ANNOTATED_DOCUMENTS... [--errors N] [--certainty] [--only ID,ID]
// --certainty: how often names are right by how sure the model is, and the slope and shift that mend it.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createContext } from '../server/src/extract/context.ts';
import { TAG_KINDS } from '../server/src/extract/tagger/labels.ts';
import { loadTagger, tag } from '../server/src/extract/tagger/tagger.ts';
import { type Example, readExamples, readOwnDocuments } from './examples.ts';

const { values, positionals } = parseArgs({
  options: {
    errors: { type: 'string', default: '0' },
    certainty: { type: 'boolean' },
    only: { type: 'string' },
  },
  allowPositionals: true,
});
const [model, ...paths] = positionals as [string, ...string[]];
const tagger = loadTagger(new Uint8Array(readFileSync(model)));
const only = values.only === undefined ? undefined : new Set(values.only.split(','));

type Counts = Record<string, [right: number, predicted: number, gold: number]>;
interface Answer {
  readonly kind: string;
  readonly probability: number;
  readonly right: boolean;
}
const answers: Answer[] = [];

for (const path of paths) {
  const counts: Counts = { person: [0, 0, 0], organization: [0, 0, 0], place: [0, 0, 0] };
  const errors: string[] = [];
  const examples = path.endsWith('.jsonl') ? readExamples(path) : readOwnDocuments(path);
  for (const example of examples) if (only?.has(example.id) ?? true) measure(example, counts, errors);
  console.log(path);
  const both = [0, 1, 2].map((i) => counts.person![i]! + counts.organization![i]!) as Counts[string];
  for (const [kind, tally] of [...Object.entries(counts), ['person + organization', both] as const])
    show(kind, tally);
  for (const error of errors.slice(0, Number(values.errors))) console.log(`  ${error}`);
}
if (values.certainty) for (const kind of TAG_KINDS) showCertainty(kind);

function measure(example: Example, counts: Counts, errors: string[]): void {
  const context = createContext({ text: example.text, fileName: '' });
  const found = tag(tagger, context).names.map(({ start, end, kind, probability }) => {
    return { start: context.tokens[start]!.start, end: context.tokens[end - 1]!.end, kind, probability };
  });
  const taken = new Set<unknown>();
  for (const name of example.names) {
    const tally = counts[name.kind];
    if (tally === undefined) continue;
    tally[2]++;
    const spans = [[name.start, name.end] as const, ...name.alts];
    const hit = found.find(
      (other) =>
        !taken.has(other) &&
        other.kind === name.kind &&
        spans.some(([start, end]) => other.start === start && other.end === end),
    );
    if (hit === undefined) errors.push(`missed ${name.kind} ${around(example.text, name)}`);
    else {
      tally[0]++;
      taken.add(hit);
    }
  }
  for (const other of found) {
    const right = taken.has(other);
    if (!right && example.ignore.some(([start, end]) => start < other.end && other.start < end)) continue;
    if (other.kind === 'place' && !example.hasPlaces) continue;
    counts[other.kind]![1]++;
    answers.push({ kind: other.kind, probability: other.probability, right });
    if (!right)
      errors.push(`wrong ${other.kind} ${other.probability.toFixed(2)} ${around(example.text, other)}`);
  }
}

function around(text: string, { start, end }: { start: number; end: number }): string {
  const words = `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`;
  return words.replace(/\s+/g, ' ');
}

function show(kind: string, [right, predicted, gold]: Counts[string]): void {
  const percent = (part: number, whole: number) => ((100 * part) / Math.max(1, whole)).toFixed(1);
  const f1 = percent(2 * right, predicted + gold);
  console.log(
    `  ${kind}: F1 ${f1}, precision ${percent(right, predicted)}, recall ${percent(right, gold)}, ${gold} names`,
  );
}

function showCertainty(kind: string): void {
  const some = answers.filter((answer) => answer.kind === kind);
  const [slope, shift] = fitLine(some);
  console.log(`${kind}: ${some.length} names, slope ${slope.toFixed(3)}, shift ${shift.toFixed(3)}`);
  for (let low = 0; low < 1; low += 0.1) {
    const bin = some.filter(({ probability }) => probability >= low && probability < low + 0.1);
    const mean = bin.reduce((sum, { probability }) => sum + probability, 0) / Math.max(1, bin.length);
    const share = bin.filter(({ right }) => right).length / Math.max(1, bin.length);
    console.log(
      `  ${low.toFixed(1)}: ${bin.length} names, sure ${mean.toFixed(2)}, right ${share.toFixed(2)}`,
    );
  }
}

/** Logistic regression of "right" on the log-odds of the probability. */
function fitLine(some: readonly Answer[]): [slope: number, shift: number] {
  let [slope, shift] = [1, 0];
  for (let step = 0; step < 5000; step++) {
    let [a, b] = [0, 0];
    for (const { probability, right } of some) {
      const bounded = Math.min(0.9999, Math.max(0.0001, probability));
      const odds = Math.log(bounded / (1 - bounded));
      const error = (right ? 1 : 0) - 1 / (1 + Math.exp(-(slope * odds + shift)));
      a += (error * odds) / some.length;
      b += error / some.length;
    }
    slope += a * 0.05;
    shift += b * 0.05;
  }
  return [slope, shift];
}
