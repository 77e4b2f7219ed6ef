import { type CompletionItem, CompletionItemKind, type CompletionList } from 'vscode-languageserver-types';
import type { IndexView } from '../index/corpusIndex.ts';
import { lineStarts, positionAt } from '../text/lines.ts';
import { dossierKeys } from './dossierKeys.ts';
import { oneLine } from './places.ts';
import { kindText } from './symbols.ts';

const MOST = 30;
/** What a name in YAML needs quotation marks for. */
const NEEDS_QUOTES = /^[\s\-?:,[\]{}#&*!|>'"%@`]|[,[\]{}]|: |:$| #|\s$/;

/** Keys and names for a place in dossier.yml: sections at the margin, fields in entries, else the names of sources. */
export function dossierFileCompletion(view: IndexView, text: string, offset: number): CompletionList {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const before = text.slice(start, offset);
  const section = sectionAbove(text, start);
  const items = /^[a-z]*$/.test(before)
    ? keyItems(dossierKeys.file, ':\n  - ')
    : [...fieldItems(section, before), ...nameItems(view, text, section, before, offset)];
  return { isIncomplete: true, items };
}

/** The last key at the margin above a line. */
function sectionAbove(text: string, start: number): string | undefined {
  return [...text.slice(0, start).matchAll(/^([a-z]+):/gm)].at(-1)?.[1];
}

function keyItems(keys: readonly string[], behind: string): CompletionItem[] {
  return keys.map((label) => ({ label, kind: CompletionItemKind.Property, insertText: `${label}${behind}` }));
}

function fieldItems(section: string | undefined, before: string): CompletionItem[] {
  const isEntry = section === 'people' || section === 'organizations' || section === 'events';
  return isEntry && /^\s+(?:- )?[a-z]*$/.test(before) ? keyItems(dossierKeys[section], ': ') : [];
}

/** Names of the kind that the section is about, for what is typed behind a dash, a bracket, a comma or a colon. */
function nameItems(
  view: IndexView,
  text: string,
  section: string | undefined,
  before: string,
  offset: number,
): CompletionItem[] {
  const typed = /(?:^|[-[,:]\s*)"?([^-[\],:"#][^[\],:"#]*)$/.exec(before)?.[1] ?? '';
  if (section === undefined || typed.trim() === '') return [];
  const lines = lineStarts(text);
  const range = { start: positionAt(lines, offset - typed.length), end: positionAt(lines, offset) };
  const isQuoted = before.charAt(before.length - typed.length - 1) === '"';
  const wanted = /\bparent:/.test(before)
    ? 'organization'
    : { people: 'person', organizations: 'organization' }[section];
  return view
    .complete(typed, MOST)
    .filter(({ kind }) => wanted === undefined || kind === wanted)
    .map(({ canonical, kind }, rank) => {
      const name = oneLine(canonical);
      return {
        label: name,
        kind: kind === 'person' ? CompletionItemKind.Constant : CompletionItemKind.Module,
        detail: kindText(kind),
        filterText: typed,
        sortText: String(rank).padStart(4, '0'),
        textEdit: { range, newText: !isQuoted && NEEDS_QUOTES.test(name) ? JSON.stringify(name) : name },
      };
    });
}
