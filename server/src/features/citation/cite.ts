import type { TextEdit } from 'vscode-languageserver-types';
import type { IndexView } from '../../index/corpusIndex.ts';
import type { Evidence, SourceDocument } from '../../index/model.ts';
import { escapeMarkdown, shortened } from '../card.ts';
import { dateText } from '../dateText.ts';
import { type Note, rangeInNote } from '../note.ts';
import { dateOf, publisherOf, sentenceOf, titleOf } from '../places.ts';
import type { Claim } from './claim.ts';
import { citationKeys } from './keys.ts';
import type { CitationStyle } from './styles.ts';

const LONGEST_QUOTE = 300;

/** The edits of a note that cite a source for a claim. */
export function cite(
  view: IndexView,
  note: Note,
  claim: Claim,
  evidence: Evidence,
  style: CitationStyle,
): TextEdit[] {
  if (style === 'pandoc') {
    const key = citationKeys(view).keyOf(evidence.document);
    return [insertion(note, claim.beforeStop, ` [@${key}]`)];
  }
  if (style === 'reference') return [insertion(note, claim.beforeStop, ` (${reference(note, evidence)})`)];
  const { label, edits } = footnote(view, note, evidence);
  return [insertion(note, claim.end, `[^${label}]`), ...edits];
}

/** The label of the footnote for a source, and the edits that define it; none where the note has it already. */
export function footnote(
  view: IndexView,
  note: Note,
  evidence: Evidence,
): { readonly label: string; readonly edits: TextEdit[] } {
  const text = withStop(reference(note, evidence));
  const key = citationKeys(view).keyOf(evidence.document);
  const defined = new Map(
    [...note.text.matchAll(/^\[\^([^\]\n]+)\]:[ \t]*(.*?)[ \t]*\r?$/gm)].map((match) => [
      match[1]!,
      match[2]!,
    ]),
  );
  let label = key;
  for (let number = 2; defined.has(label) && defined.get(label) !== text; number++)
    label = `${key}-${number}`;
  if (defined.has(label)) return { label, edits: [] };
  const definition = `${gapBefore(note.text)}[^${label}]: ${text}\n`;
  return { label, edits: [insertion(note, note.text.length, definition)] };
}

/** `Title, Publisher, 10 July 2019: “the sentence”`; what the source does not tell is left out. */
function reference(note: Note, evidence: Evidence): string {
  const quoted = `“${shortened(sentenceOf(evidence), LONGEST_QUOTE)}”`;
  const text = `${sourceText(evidence.document)}: ${quoted}`;
  return note.markup === 'markdown' ? escapeMarkdown(text) : text;
}

/** Ends a footnote with a full stop, unless the quoted sentence brings its own mark. */
function withStop(text: string): string {
  return /[.!?…]\W?$/.test(text) ? text : `${text}.`;
}

/** `Title, Publisher, 10 July 2019` */
export function sourceText(document: SourceDocument): string {
  const date = dateOf(document);
  const parts = [titleOf(document), publisherOf(document), date === undefined ? undefined : dateText(date)];
  return parts.filter((part) => part !== undefined).join(', ');
}

/** Definitions stand together at the end of a note, below an empty line. */
function gapBefore(text: string): string {
  if (text === '') return '';
  const lastLine = text.trimEnd().split('\n').at(-1) ?? '';
  const wanted = lastLine.startsWith('[^') ? 1 : 2;
  const there = /(?:\r?\n)*$/.exec(text)?.[0].replaceAll('\r', '').length ?? 0;
  return '\n'.repeat(Math.max(0, wanted - there));
}

function insertion(note: Note, offset: number, newText: string): TextEdit {
  return { range: rangeInNote(note, { start: offset, end: offset }), newText };
}
