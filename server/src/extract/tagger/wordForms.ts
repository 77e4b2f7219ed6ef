import type { Token } from '../../text/tokens.ts';
import { isGivenName, isPlaceName, isSurname } from '../lexicon.ts';
import { cuesOf } from './cues.ts';
import { combine, hashText } from './hash.ts';
import { beginsKnownName } from './knownNames.ts';

/** Numbers that a form has in {@link WordForms.columns}: word row, affixes, shape. */
export const AFFIXES = 8;
export const FORM_COLUMNS = AFFIXES + 2;
export const AFFIX_BUCKETS = 8192;
export const SHAPE_BUCKETS = 128;

/** The row of a word in lower case in the table of word vectors, counted from 1; 0 when it has none. */
export type WordRows = (lower: string) => number;

/** The 28 bits under which the table of word vectors knows a word; one unknown word in 2,700 meets a known one. */
export function wordHash(lower: string): number {
  return hashText(lower) >>> 4;
}

/** What a form is among marks and small words, as bits. */
export const Mark = {
  quote: 1,
  /** Hardly ever stands inside a name. */
  divider: 2,
  bracket: 4,
  the: 8,
  /** A listed name begins with it. */
  known: 16,
} as const;

/**
 * All distinct word forms ("Vienna", "VIENNA", ",") seen so far, with what depends on the form alone.
 * Form 0 stands for the nothing before and after a text.
 */
export interface WordForms {
  readonly rowOf: WordRows;
  readonly numbers: Map<string, number>;
  /** {@link FORM_COLUMNS} numbers for each form. */
  readonly columns: number[];
  /** Hash of the form in lower case, as 32 bits with a sign. */
  readonly hashes: number[];
  readonly shapes: number[];
  readonly suffixes: number[];
  readonly cues: number[];
  /** Bits of {@link Mark}. */
  readonly marks: number[];
  /** Lists that know the word, as bits: given names 1, surnames 2, places 4. */
  readonly lists: number[];
}

export function createWordForms(rowOf: WordRows): WordForms {
  const forms: WordForms = {
    rowOf,
    numbers: new Map(),
    columns: [],
    hashes: [],
    shapes: [],
    suffixes: [],
    cues: [],
    marks: [],
    lists: [],
  };
  addForm(forms, '', '');
  return forms;
}

/** The number of a token's form; a new one gets the next number. */
export function formOf(forms: WordForms, token: Token): number {
  const known = forms.numbers.get(token.text);
  return known ?? addForm(forms, token.text, token.lower);
}

function addForm(forms: WordForms, text: string, lower: string): number {
  const number = forms.hashes.length;
  forms.numbers.set(text, number);
  const shape = hashText(shapePattern(text)) % SHAPE_BUCKETS;
  const hash = hashText(lower);
  forms.hashes.push(hash | 0);
  forms.shapes.push(shape);
  forms.suffixes.push(hashText(lower.slice(-3), 3) | 0);
  forms.cues.push(cuesOf(lower));
  forms.marks.push(marksOf(text, lower));
  forms.lists.push(listsOf(lower));
  forms.columns.push(rowFor(forms.rowOf, lower), hash % AFFIX_BUCKETS);
  for (const length of [2, 3, 4])
    forms.columns.push(hashText(lower.slice(0, length), length) % AFFIX_BUCKETS);
  for (const length of [2, 3, 4])
    forms.columns.push(hashText(lower.slice(-length), 8 + length) % AFFIX_BUCKETS);
  forms.columns.push((combine(shape, hashText(lower.slice(-2), 16)) >>> 0) % AFFIX_BUCKETS, shape);
  return number;
}

const QUOTES = new Set(['"', '“', '”', '‘', '’', "'", '«', '»']);
const DIVIDERS = new Set([',', '(', ')', ':', '"', '“', '”', '–', '—', '/', '[', ']']);

function marksOf(text: string, lower: string): number {
  return (
    (QUOTES.has(text) ? Mark.quote : 0) |
    (DIVIDERS.has(text) ? Mark.divider : 0) |
    (text === '(' ? Mark.bracket : 0) |
    (lower === 'the' ? Mark.the : 0) |
    (beginsKnownName(text) ? Mark.known : 0)
  );
}

function listsOf(lower: string): number {
  return (isGivenName(lower) ? 1 : 0) | (isSurname(lower) ? 2 : 0) | (isPlaceName(lower) ? 4 : 0);
}

/** The row of a word, or of its spelling without diacritics, dots and apostrophes. */
function rowFor(rowOf: WordRows, lower: string): number {
  const row = rowOf(lower);
  if (row > 0 || lower === '') return row;
  if (/^[a-z]+$/.test(lower)) return 0;
  const plain = lower.normalize('NFD').replace(/[\p{M}'’ʼ‘.]/gu, '');
  return plain === lower || plain === '' ? 0 : rowOf(plain);
}

/** "Xx" for "Vienna", "X" for "OSCE", "Xd" for "G20"; marks stand for themselves. Runs count as one or "many". */
function shapePattern(text: string): string {
  let pattern = '';
  let last = '';
  let length = 0;
  for (const character of text.slice(0, 24)) {
    const kind = characterKind(character);
    length = kind === last ? length + 1 : 1;
    last = kind;
    if (length <= 2) pattern += kind;
  }
  return text.length > 4 ? `${pattern}+` : pattern;
}

function characterKind(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 128) return asciiKind(code, character);
  if (/\p{Lu}/u.test(character)) return 'X';
  if (/\p{L}/u.test(character)) return 'x';
  if (/\p{N}/u.test(character)) return 'd';
  return character;
}

function asciiKind(code: number, character: string): string {
  if (code >= 97 && code <= 122) return 'x';
  if (code >= 65 && code <= 90) return 'X';
  return code >= 48 && code <= 57 ? 'd' : character;
}
