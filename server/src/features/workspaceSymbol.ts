import { type SymbolInformation, SymbolKind } from 'vscode-languageserver-types';
import type { IndexView } from '../index/corpusIndex.ts';
import { capitalized } from './card.ts';
import { intervalText } from './dateText.ts';
import { searchEvents } from './eventSearch.ts';
import { placesThatTell } from './links.ts';
import { acronymOf } from './names.ts';
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
    const acronym = acronymOf(entity);
    // An editor that filters once more shall find what was typed.
    const short = acronym === undefined || acronym === entity.canonical ? '' : ` (${acronym})`;
    return {
      name: `${entity.canonical}${short}`,
      kind: symbolKindOf(entity.kind),
      containerName: kindText(entity.kind),
      location: locationIn(place.document, place.span),
    };
  });
}

function eventSymbols(view: IndexView, query: string): SymbolInformation[] {
  return searchEvents(view, query, MOST_EVENTS).flatMap(({ name, from, to, evidence: [place] }) => {
    if (place === undefined) return [];
    return {
      name: capitalized(name),
      kind: SymbolKind.Event,
      containerName: from === undefined ? 'undated' : intervalText(from, to),
      location: locationIn(place.document, place.span),
    };
  });
}
