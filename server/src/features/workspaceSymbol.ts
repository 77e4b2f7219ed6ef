import { type SymbolInformation, SymbolKind } from 'vscode-languageserver-types';
import type { IndexView } from '../index/corpusIndex.ts';
import { intervalText } from './dateText.ts';
import { listEvents } from './events.ts';
import { placesThatTell } from './links.ts';
import { locationIn } from './places.ts';
import { kindText, symbolKindOf } from './symbols.ts';

const MOST_NAMES = 100;
const MOST_EVENTS = 50;

/** Names (by any alias, with slips) and events that fit what was typed; the most mentioned for an empty query. */
export function workspaceSymbols(view: IndexView, query: string): SymbolInformation[] {
  return [...nameSymbols(view, query), ...eventSymbols(view, query)];
}

function nameSymbols(view: IndexView, query: string): SymbolInformation[] {
  const isEmpty = query.trim() === '';
  const entities = isEmpty ? view.entities.slice(0, MOST_NAMES) : view.complete(query, MOST_NAMES);
  return entities.flatMap((entity) => {
    const place = placesThatTell(view, entity)[0];
    if (place === undefined) return [];
    return {
      name: entity.canonical,
      kind: symbolKindOf(entity.kind),
      containerName: kindText(entity.kind),
      location: locationIn(place.document, place.span),
    };
  });
}

function eventSymbols(view: IndexView, query: string): SymbolInformation[] {
  return listEvents(view, { text: query })
    .slice(0, MOST_EVENTS)
    .flatMap(({ name, start, end, evidence: [place] }) => {
      if (place === undefined) return [];
      return {
        name,
        kind: SymbolKind.Event,
        containerName: start === undefined ? 'undated' : intervalText(start, end),
        location: { uri: place.uri, range: place.range },
      };
    });
}
