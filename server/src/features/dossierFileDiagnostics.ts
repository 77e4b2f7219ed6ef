import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import { lineStarts, positionAt } from '../text/lines.ts';
import { SOURCE } from './diagnostic.ts';
import { readDossierFile } from './dossierFile.ts';

/** What is wrong in dossier.yml, in its place. */
export function dossierFileDiagnostics(text: string): Diagnostic[] {
  const lines = lineStarts(text);
  return readDossierFile(text).problems.map(({ start, end, message, severity }) => ({
    range: { start: positionAt(lines, start), end: positionAt(lines, end) },
    severity: severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    code: 'corrections',
    source: SOURCE,
    message,
  }));
}
