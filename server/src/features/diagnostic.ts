import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { IndexView } from '../index/corpusIndex.ts';
import { acronymFindings } from './diagnostics/acronymFindings.ts';
import { eventFindings } from './diagnostics/eventFindings.ts';
import type { Finding, FindingCode, FindingSeverity } from './diagnostics/finding.ts';
import { misspeltNames } from './diagnostics/misspeltNames.ts';
import { officeFindings } from './diagnostics/officeFindings.ts';
import { officesElsewhere } from './diagnostics/officesElsewhere.ts';
import { parentFindings } from './diagnostics/parentFindings.ts';
import { readingOf } from './diagnostics/reading.ts';
import { unsourcedDates } from './diagnostics/unsourcedDates.ts';
import { type Note, rangeInNote } from './note.ts';
import { rangeIn, sentenceOf } from './places.ts';

/** How each kind of finding is shown. */
export type Severities = Readonly<Record<FindingCode, FindingSeverity>>;

/** What editors show behind a message. */
export const SOURCE = 'Dossier';

const LONGEST = 200_000;

const found = new WeakMap<Note, { view: IndexView; findings: readonly Finding[] }>();

/**
 * What in a note is at odds with the sources or with itself, by place. Found once per version of the note and of
 * the index; notes longer than a book are let alone.
 */
export function findingsIn(view: IndexView, note: Note): readonly Finding[] {
  const known = found.get(note);
  if (known?.view === view) return known.findings;
  const isRead = note.text.length <= LONGEST && view.document(note.uri) === undefined;
  const findings = isRead ? findAll(view, note) : [];
  found.set(note, { view, findings });
  return findings;
}

function findAll(view: IndexView, note: Note): Finding[] {
  const reading = readingOf(note);
  const checks = [
    misspeltNames,
    acronymFindings,
    officeFindings,
    officesElsewhere,
    parentFindings,
    eventFindings,
    unsourcedDates,
  ];
  return checks.flatMap((check) => check(view, reading)).sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The findings as an editor shows them: those that are not off, with what says so as related information. */
export function diagnostics(view: IndexView, note: Note, severities: Severities): Diagnostic[] {
  return findingsIn(view, note).flatMap((finding): Diagnostic[] => {
    const severity = severityOf(severities[finding.code]);
    return severity === undefined ? [] : [diagnosticOf(note, finding, severity)];
  });
}

function diagnosticOf(note: Note, finding: Finding, severity: DiagnosticSeverity): Diagnostic {
  const relatedInformation = [
    ...(finding.inNote ?? []).map(({ message, ...span }) => {
      return { location: { uri: note.uri, range: rangeInNote(note, span) }, message };
    }),
    ...finding.evidence.map((evidence) => ({
      location: { uri: evidence.document.uri, range: rangeIn(evidence.document, evidence.span) },
      message: sentenceOf(evidence),
    })),
  ];
  return {
    range: rangeInNote(note, finding),
    severity,
    code: finding.code,
    source: SOURCE,
    message: finding.message,
    ...(relatedInformation.length === 0 ? {} : { relatedInformation }),
  };
}

/** The number that the protocol has for a severity; undefined for off. */
function severityOf(severity: FindingSeverity): DiagnosticSeverity | undefined {
  const numbers = {
    off: undefined,
    hint: DiagnosticSeverity.Hint,
    information: DiagnosticSeverity.Information,
    warning: DiagnosticSeverity.Warning,
    error: DiagnosticSeverity.Error,
  };
  return numbers[severity];
}
