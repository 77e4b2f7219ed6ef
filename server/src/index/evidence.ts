import type { Evidence, SourceDocument } from './model.ts';

/** A stretch of a document with the sentence that it stands in. */
export function evidenceAt(document: SourceDocument, span: { start: number; end: number }): Evidence {
  const { sentences } = document.extraction;
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle]!.start <= span.start) low = middle;
    else high = middle - 1;
  }
  const sentence = sentences[low] ?? span;
  return {
    document,
    span: { start: span.start, end: span.end },
    sentence: { start: Math.min(sentence.start, span.start), end: Math.max(sentence.end, span.end) },
  };
}
