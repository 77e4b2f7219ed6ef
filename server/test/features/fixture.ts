import type { Location, Range } from 'vscode-languageserver-types';
import { readDossierFile } from '../../src/features/dossierFile.ts';
import { createNote, type Note } from '../../src/features/note.ts';
import { CorpusIndex, type IndexView } from '../../src/index/corpusIndex.ts';
import { makeSource } from '../../src/lsp/sources.ts';

const CURSOR = '<|>';
const ROOT = 'file:///home';

/** A small workspace written as one string. */
export interface Fixture {
  readonly view: IndexView;
  /** The file with the cursor, and where that is. */
  readonly note: Note;
  readonly offset: number;
  readonly notes: readonly Note[];
}

/**
 * Reads a workspace: each file begins with a line such as `=== corpus/a.txt` or `=== notes/b.md`; files under
 * `corpus/` are sources, `dossier.yml` holds corrections. `<|>` is the cursor.
 */
export function readFixture(text: string): Fixture {
  const files = [...text.matchAll(/^=== (\S+)\n([\s\S]*?)(?=^=== |$(?![\s\S]))/gm)].map((match) => {
    return { uri: `${ROOT}/${match[1]}`, marked: match[2]!.replace(/\n$/, '') };
  });
  const index = new CorpusIndex();
  const dossier = files.find(({ uri }) => uri === `${ROOT}/dossier.yml`);
  index.correct(readDossierFile(dossier?.marked ?? '').corrections);
  const notes = files.map(({ uri, marked }) => {
    const plain = marked.replace(CURSOR, '');
    if (uri.startsWith(`${ROOT}/corpus/`)) index.set(makeSource(uri, `${ROOT}/corpus`, plain));
    return createNote(uri, plain, uri.endsWith('.md') ? 'markdown' : 'plaintext');
  });
  const cursor = files.findIndex(({ marked }) => marked.includes(CURSOR));
  const at = Math.max(cursor, 0);
  return {
    view: index.view(),
    note: notes[at]!,
    offset: Math.max(0, files[at]!.marked.indexOf(CURSOR)),
    notes,
  };
}

/** A place as short text: `notes/b.md: We met [Ada Lim] there.`, the line with the covered words in brackets. */
export function show(fixture: Fixture, { uri, range }: Location): string {
  const note = fixture.notes.find((candidate) => candidate.uri === uri);
  return `${uri.slice(ROOT.length + 1)}: ${note === undefined ? '?' : bracketed(note, range)}`;
}

/** The lines of a range with the covered words in brackets. */
export function bracketed(note: Note, { start, end }: Range): string {
  const lines = note.text.split('\n');
  const from = lines.slice(0, start.line).join('\n').length + (start.line > 0 ? 1 : 0);
  const offset = (line: number, character: number) =>
    lines.slice(0, line).reduce((sum, text) => sum + text.length + 1, 0) + character;
  const to = offset(end.line, 0) + lines[end.line]!.length;
  const first = offset(start.line, start.character);
  const last = offset(end.line, end.character);
  return `${note.text.slice(from, first)}[${note.text.slice(first, last)}]${note.text.slice(last, to)}`;
}
