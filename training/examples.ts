import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { nationalities } from '../server/src/extract/lists/countries.ts';
import { readAnnotated } from '../server/test/documents/readDocument.ts';

/** An annotated name: UTF-16 offsets, `alts` other accepted spans. */
export interface Name {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly alts: readonly (readonly [number, number])[];
}

/** An annotated document. */
export interface Example {
  readonly id: string;
  readonly source: string;
  readonly text: string;
  readonly names: readonly Name[];
  /** Where nobody says what is a name. */
  readonly ignore: readonly (readonly [number, number])[];
  /** False when places were not annotated, so that an unmarked word may be one. */
  readonly hasPlaces: boolean;
}

interface Line {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly { start: number; end: number; kind: string; alts?: [number, number][] }[];
  readonly ignore?: readonly ([number, number] | { start: number; end: number })[];
}

/** Reads all JSON-lines files of a folder, or one file; the file's name becomes the source. */
export function readExamples(path: string): Example[] {
  const files = path.endsWith('.jsonl')
    ? [path]
    : readdirSync(path)
        .filter((name) => name.endsWith('.jsonl'))
        .sort()
        .map((name) => join(path, name));
  return files.flatMap((file) => {
    const source = basename(file, '.jsonl');
    const lines = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '');
    return lines.map((line) => toExample(JSON.parse(line) as Line, source));
  });
}

/** Reads the annotated documents of a folder. Short forms ("the Ministry") are neither demanded nor forbidden. */
export function readOwnDocuments(folder: string): Example[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  return files.map((file) => {
    const { text, mentions } = readAnnotated(readFileSync(join(folder, file), 'utf8'));
    const outer = mentions.filter((mention) => mention.nested !== true);
    const names = outer
      .filter(({ short }) => !short)
      .map(({ start, end, kind }) => ({ start, end, kind, alts: [] }));
    const ignore = outer.filter(({ short }) => short).map(({ start, end }) => [start, end] as const);
    return { id: file, source: 'own', text, names, ignore, hasPlaces: true };
  });
}

function toExample(line: Line, source: string): Example {
  const names: Name[] = [];
  const ignore = (line.ignore ?? []).map((span) =>
    'start' in span ? ([span.start, span.end] as const) : span,
  );
  for (const mention of line.mentions) {
    const name = trimName(line.text, mention.start, mention.end, mention.kind);
    if (name === undefined) continue;
    // Some sources call "German" a place; it only points to one.
    if (mention.kind === 'place' && nationalities.has(line.text.slice(name.start, name.end).toLowerCase()))
      continue;
    // An account name in a post is no name of the kind we look for.
    if (line.text[name.start] === '@' || line.text.slice(name.start - 2, name.start).trim() === '@')
      ignore.push([name.start, name.end]);
    else names.push({ ...name, kind: mention.kind, alts: mention.alts ?? [] });
  }
  return { id: line.id, source, text: line.text, names, ignore, hasPlaces: !source.startsWith('re3d') };
}

const LEAD =
  /^(?:(?:the|a|an|mr|mrs|ms|dr|prof|professor|sir|lord|lady|president|senator|sen|gen|general|rep|gov|governor|captain|capt|colonel|col|sgt|lt|minister|prime minister)\b\.?\s+|["'“”‘’(\s]+)/i;
const TAIL = /(?:['’]s|['’]|["“”\s,;:)]+)$/;

/** Sources differ in what they count to a name: articles, titles, quotation marks and possessives stay outside. */
function trimName(
  text: string,
  start: number,
  end: number,
  kind: string,
): { start: number; end: number } | undefined {
  let [from, to] = [start, end];
  for (let steps = 0; steps < 4; steps++) {
    const surface = text.slice(from, to);
    const lead = LEAD.exec(surface)?.[0] ?? '';
    const isKept =
      lead === '' ||
      (kind !== 'person' && !/^(?:the\s|["'“”‘’(\s])/.test(lead)) ||
      lead.length >= surface.length;
    const isProper =
      /^The\s/.test(lead) &&
      kind !== 'person' &&
      text.slice(0, from).trim() !== '' &&
      !/[.!?\n"“]\s*$/.test(text.slice(0, from));
    if (!isKept && !isProper) from += lead.length;
    const tail = TAIL.exec(text.slice(from, to))?.[0] ?? '';
    const closes = tail === ')' && text.slice(from, to).includes('(');
    if (tail.length < to - from && !closes) to -= tail.length;
  }
  return to > from ? { start: from, end: to } : undefined;
}
