import type { CodeAction } from 'vscode-languageserver-types';
import type { SourceDocument } from '../index/model.ts';
import { shortened } from './card.ts';
import { cite } from './citation/cite.ts';
import { claimAt } from './citation/claim.ts';
import { evidenceFor } from './citation/evidence.ts';
import type { CodeActionQuestion } from './codeAction.ts';
import { dateText } from './dateText.ts';
import { dateOf, titleOf } from './places.ts';

export const CITATION_KIND = 'refactor.rewrite.cite';

const LONGEST_TITLE = 60;

/** Cites one of the sources that may bear out the sentence at hand. */
export function citationActions({ view, note, span, citationStyle }: CodeActionQuestion): CodeAction[] {
  const claim = claimAt(note, span.end);
  if (claim === undefined) return [];
  return evidenceFor(view, note, claim).map((evidence) => ({
    title: `Cite ${titleText(evidence.document)}`,
    kind: CITATION_KIND,
    edit: { changes: { [note.uri]: cite(view, note, claim, evidence, citationStyle ?? 'footnote') } },
  }));
}

function titleText(document: SourceDocument): string {
  const date = dateOf(document);
  const title = `“${shortened(titleOf(document), LONGEST_TITLE)}”`;
  return date === undefined ? title : `${title}, ${dateText(date)}`;
}
