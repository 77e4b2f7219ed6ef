import type { IndexView } from '../index/corpusIndex.ts';
import { positionAt } from '../text/lines.ts';
import { findingsIn, type Severities } from './diagnostic.ts';
import type { FindingCode, FindingSeverity } from './diagnostics/finding.ts';
import type { Note } from './note.ts';
import { placeText, sentenceOf } from './places.ts';

/** A finding as `dossier check` prints it: offsets into the note, line and column from 1. */
export interface FindingRecord {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly severity: Exclude<FindingSeverity, 'off'>;
  readonly code: FindingCode;
  readonly message: string;
  readonly replacements: readonly string[];
  /** Where the sources say so: paths from their folder. */
  readonly evidence: readonly { readonly document: string; readonly start: number; readonly end: number }[];
}

/** The findings of a note that are not off; `document` is what the note is called in them. */
export function findingRecords(
  view: IndexView,
  note: Note,
  document: string,
  severities: Severities,
): FindingRecord[] {
  return findingsIn(view, note).flatMap(({ code, start, end, message, replacements, evidence }) => {
    const severity = severities[code];
    if (severity === 'off') return [];
    const { line, character } = positionAt(note.lines, start);
    return {
      document,
      start,
      end,
      line: line + 1,
      column: character + 1,
      severity,
      code,
      message,
      replacements: replacements ?? [],
      evidence: evidence.map(({ document: { path }, span }) => ({
        document: path,
        start: span.start,
        end: span.end,
      })),
    };
  });
}

/** The same for readers: `notes/a.md:3:12: warning: message (code)`, what says so indented below. */
export function findingLines(
  view: IndexView,
  note: Note,
  document: string,
  severities: Severities,
): string[] {
  const shown = findingsIn(view, note).filter(({ code }) => severities[code] !== 'off');
  return findingRecords(view, note, document, severities).flatMap(
    ({ line, column, severity, code, message }, number) => [
      `${document}:${line}:${column}: ${severity}: ${message} (${code})`,
      ...shown[number]!.evidence.map(
        (one) => `    ${placeText(one.document, one.span.start)}: ${sentenceOf(one)}`,
      ),
    ],
  );
}
