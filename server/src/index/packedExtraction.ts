import type { Extraction, Mention } from '../extract/extraction.ts';

/** Plain data: objects, lists, texts, numbers, truth values; no `null`. */
type Row = Readonly<Record<string, unknown>>;

/** What all rows of a table say under one key; `null` where a row says nothing. */
type Column =
  | readonly [key: string, kind: 'texts', numbers: readonly (number | null)[]]
  | readonly [key: string, kind: 'row', isThere: readonly (1 | null)[], rows: readonly Column[]]
  | readonly [key: string, kind: 'rows', lengths: readonly (number | null)[], rows: readonly Column[]]
  | readonly [key: string, kind: 'plain', values: readonly unknown[]];

/** What an extraction was packed as: who reads one from the cache, or writes it there, packs it once more to keep it. */
const packedAs = new WeakMap<Extraction, string>();

/**
 * An extraction in a tenth of the memory of its objects, as one text: tables by columns, each text once, and what the
 * document's own text says left out. Made for `unpackExtraction`; what is added to `Extraction` needs no word here.
 */
export function packExtraction(text: string, extraction: Extraction): string {
  const known = packedAs.get(extraction);
  if (known !== undefined) {
    packedAs.delete(extraction);
    return known;
  }
  const mentions = extraction.mentions.map(({ surface, ...mention }) =>
    surface === text.slice(mention.start, mention.end) ? mention : { ...mention, surface },
  );
  const texts = new Map<string, number>();
  const columns = packRows([{ ...extraction, mentions }], texts);
  const packed = JSON.stringify([[...texts.keys()], columns]);
  packedAs.set(extraction, packed);
  return packed;
}

/** The extraction that was packed; `text` is its document's. */
export function unpackExtraction(text: string, packed: string): Extraction {
  const [texts, columns] = JSON.parse(packed) as [string[], Column[]];
  const [extraction] = unpackRows(columns, 1, texts) as unknown as [Extraction];
  for (const mention of extraction.mentions as (Partial<Mention> & { surface?: string })[]) {
    mention.surface ??= text.slice(mention.start, mention.end);
  }
  return extraction;
}

/** The same of an extraction that will be packed once more. */
export function unpackToPackAgain(text: string, packed: string): Extraction {
  const extraction = unpackExtraction(text, packed);
  packedAs.set(extraction, packed);
  return extraction;
}

function packRows(rows: readonly Row[], texts: Map<string, number>): Column[] {
  const keys = new Set(rows.flatMap((row) => Object.keys(row)));
  return [...keys].map((key) =>
    packColumn(
      key,
      rows.map((row) => row[key]),
      texts,
    ),
  );
}

function packColumn(key: string, values: readonly unknown[], texts: Map<string, number>): Column {
  const there = values.filter((value) => value !== undefined);
  if (there.every((value) => typeof value === 'string')) {
    return [
      key,
      'texts',
      values.map((value) => (value === undefined ? null : numberOf(value as string, texts))),
    ];
  }
  if (there.every(isRow)) {
    return [key, 'row', values.map((value) => (value === undefined ? null : 1)), packRows(there, texts)];
  }
  if (there.every((value) => Array.isArray(value) && value.every(isRow))) {
    const lists = values as (readonly Row[] | undefined)[];
    const rows = lists.flatMap((list) => list ?? []);
    return [key, 'rows', lists.map((list) => list?.length ?? null), packRows(rows, texts)];
  }
  return [key, 'plain', values];
}

function numberOf(text: string, texts: Map<string, number>): number {
  const known = texts.get(text);
  if (known !== undefined) return known;
  texts.set(text, texts.size);
  return texts.size - 1;
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unpackRows(columns: readonly Column[], count: number, texts: readonly string[]): Row[] {
  const rows = Array.from({ length: count }, (): Record<string, unknown> => ({}));
  for (const column of columns) {
    const [key] = column;
    unpackColumn(column, texts).forEach((value, row) => {
      if (value !== null) rows[row]![key] = value;
    });
  }
  return rows;
}

/** The values of a column, `null` where there is none. */
function unpackColumn(column: Column, texts: readonly string[]): readonly unknown[] {
  const [, kind, values] = column;
  if (kind === 'plain') return values;
  if (kind === 'texts') return values.map((number) => (number === null ? null : texts[number]));
  const lengths = values.map((length) => length ?? 0);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const rows = unpackRows(column[3], total, texts);
  let at = 0;
  return values.map((value) => {
    if (value === null) return null;
    const from = at;
    at += value;
    return kind === 'row' ? rows[from] : rows.slice(from, at);
  });
}
