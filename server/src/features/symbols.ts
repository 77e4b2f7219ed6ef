import { SymbolKind } from 'vscode-languageserver-types';
import type { EntityKind } from '../extract/extraction.ts';

/** How editors show a name of each kind. LSP has no kind for people: they are constants, bodies are modules. */
export function symbolKindOf(kind: EntityKind): SymbolKind {
  if (kind === 'person') return SymbolKind.Constant;
  return kind === 'organization' ? SymbolKind.Module : SymbolKind.Namespace;
}

export function kindText(kind: EntityKind): string {
  return kind === 'organization' ? 'organisation' : kind;
}
