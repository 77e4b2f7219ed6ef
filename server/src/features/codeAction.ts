import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver-types';
import type { IndexView } from '../index/corpusIndex.ts';
import type { Span } from '../text/span.ts';
import type { CitationStyle } from './citation/styles.ts';
import { CITATION_KIND, citationActions } from './citationActions.ts';
import { CORRECTION_KIND, type CorrectionFile, correctionActions } from './correctionActions.ts';
import { nameFormActions } from './nameFormActions.ts';
import type { Note } from './note.ts';
import { quickFixes } from './quickFixes.ts';

/** What an editor asks code actions for. */
export interface CodeActionQuestion {
  readonly view: IndexView;
  readonly note: Note;
  /** What is selected; empty at a bare cursor. */
  readonly span: Span;
  /** The diagnostics there, as the client knows them. */
  readonly diagnostics: readonly Diagnostic[];
  /** Kinds that are wanted, each with those below it; all when absent. */
  readonly only?: readonly string[];
  /** Footnotes when absent. */
  readonly citationStyle?: CitationStyle;
  /** The file for corrections; none where there is no place for it. */
  readonly corrections?: CorrectionFile;
  /** The editor asks by itself, to show that there is something to do; the user has not asked. */
  readonly isAutomatic?: boolean;
}

/** Every kind that {@link codeActions} gives. */
export const codeActionKinds: readonly string[] = [
  CodeActionKind.QuickFix,
  CodeActionKind.RefactorRewrite,
  CITATION_KIND,
  CORRECTION_KIND,
];

/**
 * What can be done with the name at hand; before the user asks, only where something is to be mended: a light bulb
 * in every sentence that names somebody would say nothing. Edits are plain `changes`; documents' versions, and making a file for
 * corrections that is not there yet, are the caller's. Sources are never changed.
 */
export function codeActions(question: CodeActionQuestion): CodeAction[] {
  const isSource = question.view.document(question.note.uri) !== undefined;
  const fixes = isSource ? [] : quickFixes(question);
  if (question.isAutomatic && fixes.length === 0) return [];
  const rewriting = isSource ? [] : [...nameFormActions(question), ...citationActions(question)];
  const actions = [...fixes, ...rewriting, ...correctionActions(question)];
  return actions.filter(({ kind }) => isWanted(kind, question.only));
}

/** True for a kind that is wanted itself or lies below one that is: `refactor` wants `refactor.rewrite`. */
function isWanted(kind: string | undefined, only: readonly string[] | undefined): boolean {
  if (only === undefined) return true;
  return only.some((wanted) => wanted === '' || kind === wanted || kind?.startsWith(`${wanted}.`));
}
