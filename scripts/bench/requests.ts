import type { BenchmarkNote } from './note.ts';

/** What is asked over the wire. */
export interface Request {
  readonly method: string;
  /** Its parameters beside the document, in a round. */
  readonly params?: (note: BenchmarkNote, round: number) => object;
  /** Asked behind a keystroke: a new version of the note. */
  readonly typed?: true;
}

const at = ({ places }: BenchmarkNote, round: number) => places[round % places.length]!;
const position = (note: BenchmarkNote, round: number) => ({ position: at(note, round) });
const range = (note: BenchmarkNote, round: number) => ({
  range: { start: at(note, round), end: at(note, round) },
  context: { diagnostics: [] },
});
const all = ({ text }: BenchmarkNote) => ({
  range: { start: { line: 0, character: 0 }, end: { line: text.split('\n').length, character: 0 } },
});

/** One request a line; the first is one that the server does not know: what the wire alone costs. */
export const requests: Readonly<Record<string, Request>> = {
  empty: { method: 'dossier/nothing' },
  hover: { method: 'textDocument/hover', params: position },
  definition: { method: 'textDocument/definition', params: position },
  references: {
    method: 'textDocument/references',
    params: (note, round) => ({ ...position(note, round), context: { includeDeclaration: true } }),
  },
  documentHighlight: { method: 'textDocument/documentHighlight', params: position },
  prepareTypeHierarchy: { method: 'textDocument/prepareTypeHierarchy', params: position },
  codeAction: { method: 'textDocument/codeAction', params: range },
  rename: {
    method: 'textDocument/rename',
    params: (note, round) => ({ ...position(note, round), newName: 'Another Name' }),
  },
  workspaceSymbol: { method: 'workspace/symbol', params: () => ({ query: 'com' }) },
  completion: {
    method: 'textDocument/completion',
    params: ({ typing }) => ({ position: typing }),
    typed: true,
  },
  semanticTokens: { method: 'textDocument/semanticTokens/full', typed: true },
  inlayHint: { method: 'textDocument/inlayHint', params: all, typed: true },
  documentSymbol: { method: 'textDocument/documentSymbol', typed: true },
  diagnostic: { method: 'textDocument/diagnostic', typed: true },
};
