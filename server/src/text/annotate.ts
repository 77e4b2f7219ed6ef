import { lineStarts, positionAt } from './lines.ts';
import type { Span } from './span.ts';

/** A stretch of a text and what is to be written under it. */
export interface Annotation extends Span {
  readonly label: string;
}

const DRAWN_LINE = /^[ \t]*\^+(?: .*)?$/;

/**
 * Draws annotations under the lines of a text:
 *
 * ```
 * The Harbour Lights Authority (HLA) will open.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^ organization by head word
 *                               ^^^ organization by acronym
 * ```
 *
 * One that goes over a line break is drawn under each of its lines, from the second on with `…` before its
 * label. Empty ones are drawn with one mark. Line ends become `\n`.
 */
export function annotate(text: string, annotations: readonly Annotation[]): string {
  const starts = lineStarts(text);
  const below = new Map<number, { from: number; drawn: string }[]>();
  for (const annotation of annotations) {
    const first = positionAt(starts, annotation.start).line;
    const last = positionAt(starts, Math.max(annotation.start, annotation.end - 1)).line;
    for (let line = first; line <= last; line++) {
      const lineText = lineAt(text, starts, line);
      const from = line === first ? annotation.start - starts[line]! : indentOf(lineText);
      const to = Math.min(annotation.end - starts[line]!, lineText.length);
      if (line > first && to <= from) continue;
      const marks = '^'.repeat(Math.max(1, to - from));
      const label = line === first ? annotation.label : `… ${annotation.label}`;
      const drawn = `${lineText.slice(0, from).replace(/[^\t]/g, ' ')}${marks} ${label}`.trimEnd();
      below.set(line, [...(below.get(line) ?? []), { from, drawn }]);
    }
  }
  const lines: string[] = [];
  for (let line = 0; line < starts.length; line++) {
    lines.push(lineAt(text, starts, line));
    const drawings = (below.get(line) ?? []).sort((a, b) => a.from - b.from);
    lines.push(...drawings.map((drawing) => drawing.drawn));
  }
  return lines.join('\n');
}

/** The text of an annotated drawing, without the lines that {@link annotate} drew. */
export function withoutAnnotations(drawing: string): string {
  return drawing
    .split('\n')
    .filter((line) => !DRAWN_LINE.test(line))
    .join('\n');
}

function lineAt(text: string, starts: Uint32Array, line: number): string {
  return text.slice(starts[line], starts[line + 1] ?? text.length).replace(/[\r\n]+$/, '');
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
