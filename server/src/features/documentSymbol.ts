import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import type { IndexView } from '../index/corpusIndex.ts';
import type { Entity, NoteMention, SourceDocument } from '../index/model.ts';
import type { Span } from '../text/span.ts';
import { capitalized, shortened } from './card.ts';
import { intervalText } from './dateText.ts';
import { type Note, namesIn, rangeInNote } from './note.ts';
import { oneLine } from './places.ts';
import { type Section, sectionsOf } from './sections.ts';
import { kindText, symbolKindOf } from './symbols.ts';

const LONGEST = 80;

/** A symbol with where it stands, before it finds its section. */
interface Placed extends Span {
  readonly symbol: DocumentSymbol;
}

/**
 * The sections of a note or source with the names in each, where they stand first in it; of a source the events
 * and quotes too. Flat where there are no sections.
 */
export function documentSymbols(view: IndexView, note: Note): DocumentSymbol[] {
  const sections = sectionsOf(note);
  const source = view.document(note.uri);
  const isAsRead = source !== undefined && source.text === note.masked;
  const leaves = [
    ...nameSymbols(view, note, sections),
    ...(isAsRead ? [...eventSymbols(note, source), ...quoteSymbols(view, note, source)] : []),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  return nested(note, sections, leaves);
}

function nested(note: Note, sections: readonly Section[], leaves: readonly Placed[]): DocumentSymbol[] {
  const roots: DocumentSymbol[] = [];
  const open: { level: number; end: number; children: DocumentSymbol[] }[] = [];
  const inside = (start: number): DocumentSymbol[] => {
    while (open.length > 0 && open.at(-1)!.end <= start) open.pop();
    return open.at(-1)?.children ?? roots;
  };
  let next = 0;
  const openSections = (before: number): void => {
    for (; next < sections.length && sections[next]!.start <= before; next++) {
      const section = sections[next]!;
      const children: DocumentSymbol[] = [];
      inside(section.start).push(sectionSymbol(note, section, children));
      open.push({ level: section.level, end: section.end, children });
    }
  };
  for (const leaf of leaves) {
    openSections(leaf.start);
    inside(leaf.start).push(leaf.symbol);
  }
  openSections(note.text.length);
  return roots;
}

function sectionSymbol(note: Note, section: Section, children: DocumentSymbol[]): DocumentSymbol {
  const { start, end } = section.heading;
  return {
    name: shortened(oneLine(note.text.slice(start, end)), LONGEST) || 'Section',
    kind: SymbolKind.Namespace,
    range: rangeInNote(note, section),
    selectionRange: rangeInNote(note, section.heading),
    children,
  };
}

/** Each name once in each section. */
function nameSymbols(view: IndexView, note: Note, sections: readonly Section[]): Placed[] {
  const places = new Map<number, Map<Entity, NoteMention[]>>();
  let section = 0;
  for (const name of namesIn(note, view)) {
    while (section < sections.length && sections[section]!.start <= name.start) section++;
    const entity = name.candidates[0];
    if (entity === undefined) continue;
    const entities = places.get(section) ?? new Map<Entity, NoteMention[]>();
    places.set(section, entities);
    const names = entities.get(entity);
    if (names === undefined) entities.set(entity, [name]);
    else names.push(name);
  }
  return [...places.values()].flatMap((entities) =>
    [...entities].map(([entity, names]) => nameSymbol(note, entity, names)),
  );
}

function nameSymbol(note: Note, entity: Entity, names: readonly NoteMention[]): Placed {
  const count = names.length === 1 ? '' : `, ${names.length} times`;
  return placed(note, names[0]!, {
    name: entity.canonical,
    detail: `${kindText(entity.kind)}${count}`,
    kind: symbolKindOf(entity.kind),
  });
}

function eventSymbols(note: Note, { extraction }: SourceDocument): Placed[] {
  return extraction.events.map((event) => {
    const date = event.from === undefined ? 'undated' : intervalText(event.from, event.to);
    return placed(note, event.evidence, {
      name: shortened(capitalized(oneLine(event.name) || event.type), LONGEST),
      detail: event.place === undefined ? date : `${date}, ${oneLine(event.place)}`,
      kind: SymbolKind.Event,
    });
  });
}

function quoteSymbols(view: IndexView, note: Note, document: SourceDocument): Placed[] {
  return document.extraction.quotes.map((quote) => {
    const words = oneLine(note.text.slice(quote.start, quote.end));
    const speaker = view.entityOf(document, quote.speaker)?.canonical;
    return placed(note, quote, {
      name: shortened(quote.direct ? `“${words.replace(/^["“«]|["”»]$/g, '')}”` : words, LONGEST) || 'Quote',
      ...(speaker === undefined ? {} : { detail: speaker }),
      kind: SymbolKind.String,
    });
  });
}

function placed(
  note: Note,
  { start, end }: Span,
  symbol: Omit<DocumentSymbol, 'range' | 'selectionRange'>,
): Placed {
  const range = rangeInNote(note, { start, end });
  return { start, end, symbol: { ...symbol, range, selectionRange: range } };
}
