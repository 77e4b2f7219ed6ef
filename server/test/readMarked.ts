/** A mistake that a note has on purpose: the code of the diagnostic, and where it is. */
export interface Mistake {
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

/** A note without its marks `<mistake code="…">`, and what they say. */
export function readMarked(marked: string): { text: string; mistakes: Mistake[] } {
  const mistakes: Mistake[] = [];
  let text = '';
  for (const [index, piece] of marked.split(/<mistake code="(\w+)">([^<]+)<\/mistake>/).entries()) {
    if (index % 3 === 1) mistakes.push({ code: piece, start: text.length, end: text.length });
    else text += piece;
    if (index % 3 === 2) mistakes.push({ ...mistakes.pop()!, end: text.length });
  }
  return { text, mistakes };
}
