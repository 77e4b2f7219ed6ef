import { overlaps, type Span } from '../server/src/text/span.ts';
import { isCapitalized, type Token, tokenize } from '../server/src/text/tokens.ts';
import type { Example, Name } from './examples.ts';

/** What to build other names from. */
interface Donors {
  readonly given: readonly string[];
  readonly surnames: readonly string[];
  readonly places: readonly string[];
  /** Organisations of several words. */
  readonly bodies: readonly string[];
}

/** Single words of the names in the examples, each once. */
export function collectDonors(examples: readonly Example[]): Donors {
  const given = new Set<string>();
  const surnames = new Set<string>();
  const places = new Set<string>();
  const bodies = new Set<string>();
  for (const { text, names } of examples) {
    for (const { start, end, kind } of names) {
      const words = text.slice(start, end).split(/\s+/);
      const isBody = kind === 'organization' && words.length > 1 && words.length < 9;
      if (isBody && /^\p{Lu}/u.test(words[0]!) && /^\p{Lu}\p{L}+$/u.test(words.at(-1)!))
        bodies.add(words.join(' '));
      if (!words.every((word) => /^\p{Lu}\p{Ll}{2,}$/u.test(word))) continue;
      if (kind === 'person' && words.length === 2) {
        given.add(words[0]!);
        surnames.add(words[1]!);
      }
      if (kind === 'place' && words.length === 1) places.add(words[0]!);
    }
  }
  return { given: [...given], surnames: [...surnames], places: [...places], bodies: [...bodies] };
}

/**
 * The same document about other people and places: each word of a person's name, and each place of one word, is
 * replaced by another throughout, so that the surroundings are learnt rather than the names. Bodies too, if so
 * wished: those of several words and those of capitals only.
 */
export function swapNames(example: Example, donors: Donors, random: () => number, bodies = false): Example {
  const tokens = tokenize(example.text);
  const edits = bodies ? swapBodies(example, donors, random) : [];
  const substitutes = chooseSubstitutes(example, tokens, donors, random);
  for (const token of namedTokens(example.names, tokens)) {
    const substitute = isCapitalized(token) ? substitutes.get(token.lower) : undefined;
    if (substitute === undefined || edits.some((edit) => overlaps(edit, token))) continue;
    edits.push({ start: token.start, end: token.end, text: inCaseOf(token, substitute) });
  }
  return applyEdits(
    example,
    edits.sort((a, b) => a.start - b.start),
  );
}

interface Edit extends Span {
  readonly text: string;
}

function applyEdits(example: Example, edits: readonly Edit[]): Example {
  let text = '';
  let done = 0;
  for (const edit of edits) {
    text += example.text.slice(done, edit.start) + edit.text;
    done = edit.end;
  }
  text += example.text.slice(done);
  const moved = (offset: number) =>
    edits.reduce(
      (to, { start, end, text: by }) => (end <= offset ? to + by.length - (end - start) : to),
      offset,
    );
  const movedSpan = ([start, end]: readonly [number, number]) => [moved(start), moved(end)] as const;
  const names = example.names.map(({ kind, start, end, alts }) => {
    return { kind, start: moved(start), end: moved(end), alts: alts.map(movedSpan) };
  });
  return { ...example, id: `${example.id} swapped`, text, names, ignore: example.ignore.map(movedSpan) };
}

/** Other names for most organisations: the same for the same throughout, acronyms for acronyms. */
function swapBodies({ text, names }: Example, donors: Donors, random: () => number): Edit[] {
  const substitutes = new Map<string, string>();
  const edits: Edit[] = [];
  for (const { kind, start, end } of names) {
    if (kind !== 'organization') continue;
    const surface = text.slice(start, end);
    let substitute = substitutes.get(surface);
    if (substitute === undefined) {
      substitute = surface;
      if (/^\p{Lu}{2,6}$/u.test(surface)) substitute = newAcronym(surface.length, random);
      else if (surface.includes(' ') && random() < 0.7) {
        substitute = donors.bodies[Math.floor(random() * donors.bodies.length)]!;
      }
      substitutes.set(surface, substitute);
    }
    if (substitute !== surface) edits.push({ start, end, text: substitute });
  }
  return edits;
}

function newAcronym(length: number, random: () => number): string {
  const letters = 'AAABBCCCDDEEEFFGHIIIJKLMMNNNOOPPPRRSSSTTTUUVWZ';
  return Array.from({ length }, () => letters[Math.floor(random() * letters.length)]).join('');
}

function chooseSubstitutes(
  { names }: Example,
  tokens: readonly Token[],
  donors: Donors,
  random: () => number,
): Map<string, string> {
  const substitutes = new Map<string, string>();
  const choose = (words: readonly string[]) => words[Math.floor(random() * words.length)]!;
  const put = (token: Token, words: readonly string[]) => {
    if (token.text.length < 3 || !isCapitalized(token) || substitutes.has(token.lower)) return;
    substitutes.set(token.lower, choose(words));
  };
  for (const name of names) {
    const inside = tokens.filter(
      ({ start, end, kind }) => kind === 'word' && start >= name.start && end <= name.end,
    );
    if (name.kind === 'place' && inside.length === 1) put(inside[0]!, donors.places);
    if (name.kind !== 'person' || inside.length < 2) continue;
    put(inside[inside.length - 1]!, donors.surnames);
    for (const token of inside) put(token, donors.given);
  }
  return substitutes;
}

/** The tokens of all names, in order. */
function namedTokens(names: readonly Name[], tokens: readonly Token[]): Token[] {
  return tokens.filter(({ start, end }) => names.some((name) => start >= name.start && end <= name.end));
}

function inCaseOf(token: Token, word: string): string {
  return token.shape === 'upper' && token.text.length > 1 ? word.toUpperCase() : word;
}

/** Pseudo-random numbers from 0 to 1, always the same for a seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}
