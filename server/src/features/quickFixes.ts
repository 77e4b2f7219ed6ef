import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver-types';
import { nameKey } from '../text/fold.ts';
import type { CodeActionQuestion } from './codeAction.ts';
import { correctionEdit } from './correctionActions.ts';
import { findingsIn, SOURCE } from './diagnostic.ts';
import type { Finding } from './diagnostics/finding.ts';
import type { Correction } from './dossierEdits.ts';
import { rangeInNote } from './note.ts';
import { kindText } from './symbols.ts';

/** What mends the findings that the client shows at a place: other words, or a word to dossier.yml that they are right. */
export function quickFixes(question: CodeActionQuestion): CodeAction[] {
  const { view, note, diagnostics } = question;
  const shown = diagnostics.filter(({ source }) => source === SOURCE);
  if (shown.length === 0) return [];
  return findingsIn(view, note).flatMap((finding) => {
    const { start } = rangeInNote(note, finding);
    const diagnostic = shown.find(
      ({ code, range }) =>
        code === finding.code && range.start.line === start.line && range.start.character === start.character,
    );
    return diagnostic === undefined ? [] : fixesOf(question, finding, diagnostic);
  });
}

function fixesOf(question: CodeActionQuestion, finding: Finding, diagnostic: Diagnostic): CodeAction[] {
  const { note } = question;
  const range = rangeInNote(note, finding);
  const replacements = finding.replacements ?? [];
  const rewrites = replacements.map(
    (newText): CodeAction => ({
      title: `Write “${newText}”`,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      ...(replacements.length === 1 ? { isPreferred: true } : {}),
      edit: { changes: { [note.uri]: [{ range, newText }] } },
    }),
  );
  return [...rewrites, ...correctionsOf(question, finding, diagnostic)];
}

/** Ways to say that what stands there is right. */
function correctionsOf(
  { note, corrections: file }: CodeActionQuestion,
  finding: Finding,
  diagnostic: Diagnostic,
) {
  if (file === undefined || finding.mayBe === undefined) return [];
  const words = note.text.slice(finding.start, finding.end);
  return offersFor(words, finding.mayBe).flatMap(([title, correction]): CodeAction[] => {
    const edit = correctionEdit(file, correction);
    if (edit === undefined) return [];
    const changes = { [file.uri]: [edit] };
    return [{ title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], edit: { changes } }];
  });
}

function offersFor(
  words: string,
  { kind, canonical }: NonNullable<Finding['mayBe']>,
): [string, Correction][] {
  const article = kind === 'organization' ? 'an' : 'a';
  const isNew = canonical === undefined || nameKey(canonical) === nameKey(words);
  return [
    ...(isNew
      ? []
      : ([
          [
            `“${words}” is another name of “${canonical}”`,
            { does: 'describe', kind, canonical, alias: words },
          ],
        ] satisfies [string, Correction][])),
    [`“${words}” is ${article} ${kindText(kind)}`, { does: 'describe', kind, canonical: words }],
    [`“${words}” is not a name`, { does: 'ignore', name: words }],
  ];
}
