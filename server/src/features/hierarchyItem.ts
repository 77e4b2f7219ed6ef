import type { CallHierarchyItem } from 'vscode-languageserver-types';
import type { IndexView } from '../index/corpusIndex.ts';
import type { Entity, Evidence } from '../index/model.ts';
import { placesThatTell } from './links.ts';
import { rangeIn } from './places.ts';
import { kindText, symbolKindOf } from './symbols.ts';

/** A row in a hierarchy of types or calls; both have the same shape. */
export interface HierarchyItem extends CallHierarchyItem {
  readonly data: HierarchyData;
}

/** What a row carries to the question for the next level. */
interface HierarchyData {
  readonly id: string;
}

/**
 * A person or organisation as a row of a hierarchy, at the evidence for its place there, else where it is
 * introduced; undefined when no source names it.
 */
export function hierarchyItem(
  view: IndexView,
  entity: Entity,
  detail = kindText(entity.kind),
  evidence: Evidence | undefined = placesThatTell(view, entity)[0],
): HierarchyItem | undefined {
  if (evidence === undefined) return undefined;
  const { document, span, sentence } = evidence;
  return {
    name: entity.canonical,
    kind: symbolKindOf(entity.kind),
    detail,
    uri: document.uri,
    range: rangeIn(document, sentence),
    selectionRange: rangeIn(document, span),
    data: { id: entity.id },
  };
}

/** The entity of a row that a client sends back, if there still is one. */
export function entityOfItem(view: IndexView, { data }: { readonly data?: unknown }): Entity | undefined {
  const id = (data as Partial<HierarchyData> | null | undefined)?.id;
  return typeof id === 'string' ? view.entity(id) : undefined;
}
