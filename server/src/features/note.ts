import type { Range } from 'vscode-languageserver-types';
import type { IndexView } from '../index/corpusIndex.ts';
import type { Entity, NoteMention } from '../index/model.ts';
import { lineStarts, positionAt } from '../text/lines.ts';
import { type Markup, maskMarkup } from '../text/mask.ts';
import { overlaps, type Span } from '../text/span.ts';

/** One version of a text in which names are looked up: what the user writes, or a source that is open. */
export interface Note {
  readonly uri: string;
  readonly text: string;
  /** The text with code, addresses and front matter blanked; same offsets. */
  readonly masked: string;
  readonly lines: Uint32Array;
  readonly markup: Markup;
}

/** A note from its text; the language identifier of its editor says what markup to expect. */
export function createNote(uri: string, text: string, language: string): Note {
  const markup = markupOf(language);
  return { uri, text, masked: maskMarkup(text, markup), lines: lineStarts(text), markup };
}

const MARKDOWN_LIKE = new Set(['markdown', 'mdx', 'quarto', 'rmd']);

function markupOf(language: string): Markup {
  if (language === 'html') return 'html';
  return MARKDOWN_LIKE.has(language) ? 'markdown' : 'plain';
}

const found = new WeakMap<Note, { view: IndexView; names: readonly NoteMention[] }>();

/** The names in a note, in order, without overlap. Found once per version of the note and of the index. */
export function namesIn(note: Note, view: IndexView): readonly NoteMention[] {
  const known = found.get(note);
  if (known?.view === view) return known.names;
  const names = namesInSource(note, view) ?? toldApart(view.findNames(note.masked));
  found.set(note, { view, names });
  return names;
}

/** The name at an offset, its last character's end included, as a cursor behind a word is still on it. */
export function nameAt(note: Note, view: IndexView, offset: number): NoteMention | undefined {
  const names = namesIn(note, view);
  return (
    names.find((name) => name.start <= offset && offset < name.end) ??
    names.find((name) => name.end === offset)
  );
}

/** The name at a cursor, or the first that a selection touches. */
export function nameIn(note: Note, view: IndexView, span: Span): NoteMention | undefined {
  if (span.start === span.end) return nameAt(note, view, span.start);
  return namesIn(note, view).find((name) => overlaps(name, span));
}

/** A stretch of a note as LSP wants it. */
export function rangeInNote(note: Note, span: Span): Range {
  return { start: positionAt(note.lines, span.start), end: positionAt(note.lines, span.end) };
}

/** In a source that stands as it was read, its own extraction says whom each name means. */
function namesInSource(note: Note, view: IndexView): NoteMention[] | undefined {
  const document = view.document(note.uri);
  if (document === undefined || document.text !== note.masked) return undefined;
  const names: NoteMention[] = [];
  let end = 0;
  for (const mention of document.extraction.mentions) {
    const entity = view.entityOf(document, mention.entity);
    if (entity === undefined || mention.start < end) continue;
    names.push({ start: mention.start, end: mention.end, surface: mention.surface, candidates: [entity] });
    end = mention.end;
  }
  return names;
}

/** An ambiguous name means the one candidate that the note names elsewhere in full, if there is just one. */
function toldApart(names: readonly NoteMention[]): NoteMention[] {
  const certain = new Set(
    names.flatMap(({ candidates }) => (candidates.length === 1 ? [candidates[0]] : [])),
  );
  return names.map((name) => {
    const likely: Entity[] = name.candidates.filter((candidate) => certain.has(candidate));
    return name.candidates.length > 1 && likely.length === 1 ? { ...name, candidates: likely } : name;
  });
}
