import type { Location, Range } from 'vscode-languageserver-types';
import { digestOf } from '../index/digest.ts';
import type { Evidence, SourceDocument } from '../index/model.ts';
import { positionAt } from '../text/lines.ts';
import { sumsOf, unpackNumbers } from '../text/packedNumbers.ts';
import type { Span } from '../text/span.ts';
import type { EvidenceRecord } from './records.ts';

const linesOfDocuments = new WeakMap<SourceDocument, Uint32Array>();

/** Where the lines of a source begin; unpacked once for each version of it. */
export function linesOf(document: SourceDocument): Uint32Array {
  let lines = linesOfDocuments.get(document);
  if (lines === undefined) {
    lines = Uint32Array.from(sumsOf(unpackNumbers(digestOf(document).lines)));
    linesOfDocuments.set(document, lines);
  }
  return lines;
}

/** A stretch of a source as LSP wants it. */
export function rangeIn(document: SourceDocument, span: Span): Range {
  const lines = linesOf(document);
  return { start: positionAt(lines, span.start), end: positionAt(lines, span.end) };
}

export function locationIn(document: SourceDocument, span: Span): Location {
  return { uri: document.uri, range: rangeIn(document, span) };
}

/** A link that opens a source at an offset: `file:///a.txt#L8,77`, line and column from 1. */
export function linkTo(document: SourceDocument, offset: number): string {
  const { line, character } = positionAt(linesOf(document), offset);
  return `${document.uri}#L${line + 1},${character + 1}`;
}

/** Where an offset of a source is, for a terminal: `a.txt:8:77`, line and column from 1. */
export function placeText(document: SourceDocument, offset: number): string {
  const { line, character } = positionAt(linesOf(document), offset);
  return `${document.path}:${line + 1}:${character + 1}`;
}

/** What a source calls itself, else its path; on one line. */
export function titleOf(document: SourceDocument): string {
  if (document.title !== undefined) return oneLine(document.title);
  const text = oneLine(digestOf(document).title ?? '');
  return text === '' ? document.path : text;
}

/** Who published a source, as its front matter says, else its text; on one line. */
export function publisherOf(document: SourceDocument): string | undefined {
  const publisher = document.publisher ?? digestOf(document).publisher;
  return publisher === undefined ? undefined : oneLine(publisher);
}

/** The date of a source as far as it is known, ISO. */
export function dateOf(document: SourceDocument): string | undefined {
  return digestOf(document).from;
}

/** The sentence around a piece of evidence, on one line. */
export function sentenceOf({ document, sentence }: Evidence): string {
  return oneLine(document.text.slice(sentence.start, sentence.end));
}

export function evidenceRecord(evidence: Evidence): EvidenceRecord {
  return {
    uri: evidence.document.uri,
    range: rangeIn(evidence.document, evidence.span),
    sentence: sentenceOf(evidence),
    source: titleOf(evidence.document),
    date: dateOf(evidence.document) ?? null,
  };
}

/** Text without line breaks and doubled blanks. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
