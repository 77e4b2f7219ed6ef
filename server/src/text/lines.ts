/** Offsets at which the lines of a text begin; `\n`, `\r\n` and a lone `\r` end a line, as in LSP. */
export function lineStarts(text: string): Uint32Array {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return Uint32Array.from(starts);
}

/** A place in a text: line and UTF-16 column, both from 0, as in LSP. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** The position of an offset; offsets outside the text go to its nearest end. */
export function positionAt(starts: Uint32Array, offset: number): Position {
  const at = Math.max(0, offset);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return { line: low, character: at - starts[low]! };
}
