import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import type { Entity } from '../index/model.ts';
import type { CodeActionQuestion } from './codeAction.ts';
import { longForm, shortForm, sourcesSpelling } from './nameForms.ts';
import { nameIn, rangeInNote } from './note.ts';
import { oneLine } from './places.ts';

/** A name that fits more than this is left as it is written. */
const MOST_CANDIDATES = 3;

/** Rewrites the name at hand in another of its forms. A name that fits several entities has the forms of each. */
export function nameFormActions({ view, note, span }: CodeActionQuestion): CodeAction[] {
  const name = nameIn(note, view, span);
  if (name === undefined) return [];
  const range = rangeInNote(note, name);
  const forms = new Map(
    name.candidates.slice(0, MOST_CANDIDATES).flatMap((entity) => formsOf(entity, name.surface)),
  );
  forms.delete(oneLine(name.surface));
  return [...forms].map(([text, form]) => ({
    title: `Use the ${form} “${text}”`,
    kind: CodeActionKind.RefactorRewrite,
    edit: { changes: { [note.uri]: [{ range, newText: text }] } },
  }));
}

/** Each text once, the sources' spelling of what stands there first. */
function formsOf(entity: Entity, surface: string): [text: string, form: string][] {
  const short = shortForm(entity);
  const forms = new Map<string, string>([[sourcesSpelling(entity, surface), 'sources’ spelling']]);
  for (const [text, form] of [
    [longForm(entity), 'long form'],
    [short, 'short form'],
  ] as const) {
    if (text !== undefined && !forms.has(text)) forms.set(text, form);
  }
  return [...forms];
}
