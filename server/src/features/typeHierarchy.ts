import type { TypeHierarchyItem } from 'vscode-languageserver-types';
import type { IndexView } from '../index/corpusIndex.ts';
import { bodiesAbove, bodiesBelow, type Tie } from './bodies.ts';
import { yearsText } from './dateText.ts';
import { entityOfItem, type HierarchyItem, hierarchyItem } from './hierarchyItem.ts';
import { type Note, nameAt } from './note.ts';
import type { Office } from './offices.ts';
import { kindText } from './symbols.ts';

/** The names at an offset from which bodies above and below can be asked for. */
export function prepareTypeHierarchy(view: IndexView, note: Note, offset: number): TypeHierarchyItem[] {
  const candidates = nameAt(note, view, offset)?.candidates ?? [];
  return candidates.flatMap((entity) => hierarchyItem(view, entity) ?? []);
}

/** The body above an organisation, or the organisations of a person, each where a source says so. */
export function supertypes(view: IndexView, item: TypeHierarchyItem): TypeHierarchyItem[] {
  const entity = entityOfItem(view, item);
  return entity === undefined ? [] : bodiesAbove(view, entity).flatMap((tie) => itemOf(view, tie) ?? []);
}

/** The bodies of an organisation, each where a source says so. */
export function subtypes(view: IndexView, item: TypeHierarchyItem): TypeHierarchyItem[] {
  const entity = entityOfItem(view, item);
  return entity === undefined ? [] : bodiesBelow(view, entity).flatMap((tie) => itemOf(view, tie) ?? []);
}

function itemOf(view: IndexView, { entity, evidence, isInferred, office }: Tie): HierarchyItem | undefined {
  const kind = office === undefined ? kindText(entity.kind) : officeText(office);
  return hierarchyItem(view, entity, isInferred ? `${kind}, inferred` : kind, evidence);
}

function officeText({ title, first, last }: Office): string {
  return first === undefined ? title : `${title} (${yearsText(first, last)})`;
}
