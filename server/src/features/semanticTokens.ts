import { createContext } from '../extract/context.ts';
import type { DatedEvent, EntityKind } from '../extract/extraction.ts';
import { recognizePlaces } from '../extract/recognizers/places.ts';
import type { IndexView } from '../index/corpusIndex.ts';
import type { Entity, NoteMention } from '../index/model.ts';
import { nameKey } from '../text/fold.ts';
import { positionAt } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { readingOf } from './diagnostics/reading.ts';
import { type Note, namesIn } from './note.ts';

/** The kinds of tokens, by the names that themes know them under. */
export const tokenTypes = ['person', 'organisation', 'place', 'event'] as const;
/** Several of: may mean others; written as no source does; where the note speaks of it first. */
export const tokenModifiers = ['ambiguous', 'inferred', 'firstUse'] as const;

type TokenType = (typeof tokenTypes)[number];
type TokenModifier = (typeof tokenModifiers)[number];

interface Token extends Span {
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

/**
 * The names, places and events of a note as the protocol encodes them: five numbers each, the
 * first two relative to the token before. Only those that touch a span, where one is given.
 */
export function semanticTokens(view: IndexView, note: Note, within?: Span): number[] {
  const names = nameTokens(view, note);
  const places = placeTokens(view, note, names);
  const events = eventTokens(view, note, merged(names, places));
  const tokens = merged(merged(names, places), events);
  const wanted =
    within === undefined
      ? tokens
      : tokens.filter(({ start, end }) => start < within.end && end > within.start);
  return encode(note, wanted);
}

/** How one answer becomes the next: what lies between their common beginning and end. */
export function tokensEdit(
  before: readonly number[],
  after: readonly number[],
): { start: number; deleteCount: number; data: number[] } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same++;
  return {
    start,
    deleteCount: before.length - start - same,
    data: after.slice(start, after.length - same),
  };
}

const TYPES: Readonly<Record<EntityKind, TokenType>> = {
  person: 'person',
  organization: 'organisation',
  place: 'place',
};

function nameTokens(view: IndexView, note: Note): Token[] {
  const seen = new Set<Entity>();
  return namesIn(note, view).map((name) => {
    const entity = name.candidates[0]!;
    const modifiers: TokenModifier[] = [];
    if (name.candidates.length > 1) modifiers.push('ambiguous');
    if (isInferred(name)) modifiers.push('inferred');
    if (!seen.has(entity)) modifiers.push('firstUse');
    seen.add(entity);
    return { start: name.start, end: name.end, type: TYPES[entity.kind], modifiers };
  });
}

const keysInSources = new WeakMap<Entity, ReadonlySet<string>>();

/** True when no source writes the name so, in whatever spelling: a surname that stands nowhere alone. */
function isInferred({ surface, candidates: [entity] }: NoteMention): boolean {
  let keys = keysInSources.get(entity!);
  if (keys === undefined) {
    const used = entity!.aliases.filter(({ count }) => count > 0);
    keys = new Set(used.map((alias) => nameKey(alias.surface)));
    keysInSources.set(entity!, keys);
  }
  return !keys.has(nameKey(surface));
}

function placeTokens(view: IndexView, note: Note, names: readonly Token[]): Token[] {
  const source = view.document(note.uri);
  const isAsRead = source !== undefined && source.text === note.masked;
  const places = isAsRead
    ? source.extraction.mentions.filter(({ kind, nested }) => kind === 'place' && nested === undefined)
    : placesIn(note);
  return outside(
    names,
    places.map(({ start, end }) => ({ start, end, type: 'place', modifiers: [] })),
  );
}

const placesInNotes = new WeakMap<Note, readonly Span[]>();

function placesIn(note: Note): readonly Span[] {
  let places = placesInNotes.get(note);
  if (places === undefined) {
    places = recognizePlaces(createContext({ text: note.masked, fileName: '' }));
    placesInNotes.set(note, places);
  }
  return places;
}

const LONGEST_EVENT = 120;

/** The words that name an event, around the names that stand among them. */
function eventTokens(view: IndexView, note: Note, names: readonly Token[]): Token[] {
  const spans = eventsIn(view, note).flatMap(({ name, type, evidence }): Span[] => {
    const at = type === 'term' ? -1 : note.masked.slice(evidence.start, evidence.end).indexOf(name);
    if (at < 0 || name.length > LONGEST_EVENT) return [];
    return [{ start: evidence.start + at, end: evidence.start + at + name.length }];
  });
  const tokens: Token[] = [];
  let first = 0;
  for (const span of spans.sort((a, b) => a.start - b.start)) {
    while (first < names.length && names[first]!.end <= span.start) first++;
    for (const piece of piecesBetween(note, span, names, first)) {
      tokens.push({ ...piece, type: 'event', modifiers: [] });
    }
  }
  return outside([], tokens);
}

/** What a source tells of; of what a note does, that which has a name and which sources know. */
function eventsIn(view: IndexView, note: Note): readonly DatedEvent[] {
  const source = view.document(note.uri);
  if (source !== undefined) return source.text === note.masked ? source.extraction.events : [];
  const isKnown = (name: string) => /\p{Lu}/u.test(name) && view.matchEvents(name, 1).length > 0;
  return readingOf(note).events.filter(({ name }) => isKnown(name));
}

/** What is left of a span between tokens, the first of which has a number; blanks trimmed. */
function piecesBetween({ text }: Note, span: Span, tokens: readonly Token[], first: number): Span[] {
  const pieces: Span[] = [];
  let { start } = span;
  for (let number = first; start < span.end; number++) {
    const token = tokens[number] ?? { start: span.end, end: span.end };
    const piece = text.slice(start, Math.min(span.end, Math.max(start, token.start)));
    const words = piece.trim();
    const from = start + piece.indexOf(words);
    if (/[\p{L}\p{N}]/u.test(words)) pieces.push({ start: from, end: from + words.length });
    start = Math.max(start, token.end);
  }
  return pieces;
}

/** Those that overlap none of the others, nor one another. All are sorted. */
function outside(others: readonly Token[], tokens: readonly Token[]): Token[] {
  const free: Token[] = [];
  let at = 0;
  for (const token of tokens) {
    while (at < others.length && others[at]!.end <= token.start) at++;
    const next = others[at];
    const isFree = next === undefined || next.start >= token.end;
    if (isFree && token.start >= (free.at(-1)?.end ?? 0)) free.push(token);
  }
  return free;
}

function merged(a: readonly Token[], b: readonly Token[]): Token[] {
  return [...a, ...b].sort((left, right) => left.start - right.start);
}

function encode(note: Note, tokens: readonly Token[]): number[] {
  const data: number[] = [];
  let line = 0;
  let character = 0;
  for (const { start, end, type, modifiers } of tokens) {
    const bits = modifiers.reduce((sum, modifier) => sum | (1 << tokenModifiers.indexOf(modifier)), 0);
    for (const piece of linesOf(note, { start, end })) {
      const position = positionAt(note.lines, piece.start);
      const step = position.line - line;
      const column = step === 0 ? position.character - character : position.character;
      data.push(step, column, piece.end - piece.start, tokenTypes.indexOf(type), bits);
      ({ line, character } = position);
    }
  }
  return data;
}

/** A span cut at line breaks: few clients take tokens of several lines. */
function linesOf({ text }: Note, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(/[^\r\n]+/g)].map(({ index, 0: words }) => ({
    start: start + index,
    end: start + index + words.length,
  }));
}
