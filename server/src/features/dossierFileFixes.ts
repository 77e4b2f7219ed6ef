import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver-types';
import { lineStarts, positionAt } from '../text/lines.ts';
import { readDossierFile } from './dossierFile.ts';
import { dossierFileDiagnostics } from './dossierFileDiagnostics.ts';

/** What mends the mistakes of dossier.yml on some lines: the key that may be meant in place of one that there is not. */
export function dossierFileFixes(uri: string, text: string, { start, end }: Range): CodeAction[] {
  const lines = lineStarts(text);
  const diagnostics = dossierFileDiagnostics(text);
  return readDossierFile(text).problems.flatMap((problem, at): CodeAction[] => {
    const range = { start: positionAt(lines, problem.start), end: positionAt(lines, problem.end) };
    const { replacement } = problem;
    if (replacement === undefined || range.end.line < start.line || range.start.line > end.line) return [];
    return [
      {
        title: `Did you mean “${replacement}”?`,
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnostics[at]!],
        isPreferred: true,
        edit: { changes: { [uri]: [{ range, newText: replacement }] } },
      },
    ];
  });
}
