import { codeActions } from '../../server/src/features/codeAction.ts';
import { completion } from '../../server/src/features/completion.ts';
import { definition } from '../../server/src/features/definition.ts';
import { documentHighlight } from '../../server/src/features/documentHighlight.ts';
import { documentSymbols } from '../../server/src/features/documentSymbol.ts';
import { hover } from '../../server/src/features/hover.ts';
import { inlayHints } from '../../server/src/features/inlayHint.ts';
import type { Note } from '../../server/src/features/note.ts';
import { references } from '../../server/src/features/references.ts';
import { rename } from '../../server/src/features/rename.ts';
import { semanticTokens } from '../../server/src/features/semanticTokens.ts';
import { prepareTypeHierarchy } from '../../server/src/features/typeHierarchy.ts';
import { workspaceSymbols } from '../../server/src/features/workspaceSymbol.ts';
import type { IndexView } from '../../server/src/index/corpusIndex.ts';

/** What a feature is asked: the note, an offset in a name, and one behind the beginning of a name. */
export interface Question {
  readonly view: IndexView;
  readonly note: Note;
  readonly offset: number;
  readonly typing: number;
}

/** One feature a line. Those in `typed` are asked at every keystroke: each time of a new version of the note. */
export const features: Readonly<Record<string, (question: Question) => unknown>> = {
  hover: ({ view, note, offset }) => hover(view, note, offset),
  definition: ({ view, note, offset }) => definition(view, note, offset),
  references: ({ view, note, offset }) => references(view, note, offset),
  documentHighlight: ({ view, note, offset }) => documentHighlight(view, note, offset),
  prepareTypeHierarchy: ({ view, note, offset }) => prepareTypeHierarchy(view, note, offset),
  codeAction: ({ view, note, offset }) =>
    codeActions({ view, note, span: { start: offset, end: offset }, diagnostics: [] }),
  rename: ({ view, note, offset }) => rename(view, note, offset, 'Another Name'),
  workspaceSymbol: ({ view, note, offset }) => workspaceSymbols(view, note.text.slice(offset, offset + 3)),
  completion: ({ view, note, typing }) => completion(view, note, typing),
  semanticTokens: ({ view, note }) => semanticTokens(view, note),
  inlayHint: ({ view, note }) =>
    inlayHints(
      view,
      note,
      { start: 0, end: note.text.length },
      { acronyms: 'firstUse', offices: 'firstUse' },
    ),
  documentSymbol: ({ view, note }) => documentSymbols(view, note),
};

export const typed: ReadonlySet<string> = new Set([
  'completion',
  'semanticTokens',
  'inlayHint',
  'documentSymbol',
]);
