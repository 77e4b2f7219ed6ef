import type { Token } from '../text/tokens.ts';

/** Tokens `first..last` of a line. */
export interface Line {
  readonly first: number;
  readonly last: number;
}

const HEAD_LINES = 14;

/** The first lines that hold any text. */
export function headLines(tokens: readonly Token[], count = HEAD_LINES): Line[] {
  const lines: Line[] = [];
  for (let first = 0; first < tokens.length && lines.length < count; ) {
    const last = endOfLine(tokens, first);
    lines.push({ first, last });
    first = last;
  }
  return lines;
}

/** The last lines that hold any text, in their order. */
export function tailLines(tokens: readonly Token[], count: number): Line[] {
  const lines: Line[] = [];
  for (let last = tokens.length; last > 0 && lines.length < count; ) {
    let first = last - 1;
    while (first > 0 && !beginsLine(tokens[first]!)) first--;
    lines.unshift({ first, last });
    last = first;
  }
  return lines;
}

function endOfLine(tokens: readonly Token[], first: number): number {
  let last = first + 1;
  while (last < tokens.length && !beginsLine(tokens[last]!)) last++;
  return last;
}

function beginsLine(token: Token): boolean {
  return token.gap === 'line' || token.gap === 'paragraph';
}
