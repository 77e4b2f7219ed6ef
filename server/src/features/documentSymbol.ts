import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import type { IndexView } from '../index/corpusIndex.ts';
import type { Entity, NoteMention } from '../index/model.ts';
import { intervalText } from './dateText.ts';
import { type Note, namesIn, rangeInNote } from './note.ts';
import { oneLine } from './places.ts';
import { kindText, symbolKindOf } from './symbols.ts';

/** The names in a note or source, each where it stands first, and the events that a source tells of. */
export function documentSymbols(view: IndexView, note: Note): DocumentSymbol[] {
  return [...nameSymbols(view, note), ...eventSymbols(view, note)].sort(byRange);
}

function nameSymbols(view: IndexView, note: Note): DocumentSymbol[] {
  const places = new Map<Entity, NoteMention[]>();
  for (const name of namesIn(note, view)) {
    const entity = name.candidates[0];
    if (entity !== undefined) places.set(entity, [...(places.get(entity) ?? []), name]);
  }
  return [...places].map(([entity, names]) => {
    const range = rangeInNote(note, names[0]!);
    const count = names.length === 1 ? '' : `, ${names.length} times`;
    return {
      name: entity.canonical,
      detail: `${kindText(entity.kind)}${count}`,
      kind: symbolKindOf(entity.kind),
      range,
      selectionRange: range,
    };
  });
}

function eventSymbols(view: IndexView, note: Note): DocumentSymbol[] {
  const document = view.document(note.uri);
  if (document === undefined || document.text !== note.masked) return [];
  return document.extraction.events.map((event) => {
    const range = rangeInNote(note, event.evidence);
    const date = event.from === undefined ? 'undated' : intervalText(event.from, event.to);
    return {
      name: oneLine(event.name) || event.type,
      detail: event.place === undefined ? date : `${date}, ${event.place}`,
      kind: SymbolKind.Event,
      range,
      selectionRange: range,
    };
  });
}

function byRange(a: DocumentSymbol, b: DocumentSymbol): number {
  return a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character;
}
