import { describe, expect, test } from 'vitest';
import type { DocumentSymbol, SelectionRange } from 'vscode-languageserver-types';
import { documentSymbols } from '../../src/features/documentSymbol.ts';
import { foldingRanges } from '../../src/features/foldingRange.ts';
import { selectionRange } from '../../src/features/selectionRange.ts';
import { workspaceSymbols } from '../../src/features/workspaceSymbol.ts';
import { bracketed, readFixture, show } from './fixture.ts';

const CORPUS = `=== corpus/a.txt
Ships came to the HLA.
The Harbour Lights Authority (HLA) is led by Secretary-General Ada Lim.
=== corpus/2019-06-14-b.txt
Tidal Safety Summit Held

BISHKEK, 14 June 2019 - The Harbour Lights Authority held the Tidal Safety Summit in Bishkek on 13 June 2019.

Words of the Secretary-General

“The sea is ours,” said Ada Lim.
She then left.
`;

/** The outline as indented lines. */
function outline(symbols: readonly DocumentSymbol[], indent = ''): string[] {
  return symbols.flatMap(({ name, detail, children = [] }) => [
    `${indent}${name}${detail === undefined ? '' : ` · ${detail}`}`,
    ...outline(children, `${indent}  `),
  ]);
}

describe('the outline', () => {
  test('of a source names each name once, where it stands first', () => {
    const { view, notes } = readFixture(CORPUS);
    const symbols = documentSymbols(view, notes[0]!);
    expect(outline(symbols)).toEqual([
      'Harbour Lights Authority · organisation, 3 times',
      'Ada Lim · person',
    ]);
    expect(symbols.map(({ range }) => range.start.line)).toEqual([0, 1]);
  });

  test('has the names, events and quotes of a source under its headings', () => {
    const { view, notes } = readFixture(CORPUS);
    const lines = outline(documentSymbols(view, notes[1]!));
    expect(lines[0]).toBe('Tidal Safety Summit Held');
    expect(lines).toContainEqual(
      expect.stringMatching(/^ {2}.*Tidal Safety Summit.* · 13 June 2019, Bishkek$/),
    );
    expect(lines).toContain('  Harbour Lights Authority · organisation');
    const words = lines.indexOf('  Words of the Secretary-General');
    expect(lines.slice(words + 1)).toEqual(['    “The sea is ours,” · Ada Lim', '    Ada Lim · person']);
  });

  test('of a note follows its headings, and finds none in code', () => {
    const { view, note } = readFixture(
      `=== notes/n.md\n<|>Ada Lim\n# One\nHLA\n## Two #\n\`\`\`\n# no\n\`\`\`\nLim, HLA\n# Three\n${CORPUS}`,
    );
    expect(outline(documentSymbols(view, note))).toEqual([
      'Ada Lim · person',
      'One',
      '  Harbour Lights Authority · organisation',
      '  Two',
      '    Ada Lim · person',
      '    Harbour Lights Authority · organisation',
      'Three',
    ]);
  });
});

describe('workspace symbols', () => {
  test('are names by any alias', () => {
    const fixture = readFixture(CORPUS);
    const [symbol] = workspaceSymbols(fixture.view, 'hla');
    expect(symbol?.name).toBe('Harbour Lights Authority (HLA)');
    expect(show(fixture, symbol!.location)).toContain('[Harbour Lights Authority] (HLA)');
    expect(workspaceSymbols(fixture.view, '').map(({ name }) => name)).toContain('Ada Lim');
    expect(workspaceSymbols(fixture.view, 'Harbuor').map(({ name }) => name)).toEqual([
      'Harbour Lights Authority (HLA)',
    ]);
  });

  test.each(['tidal summ', '2019-06', 'summit bish'])('are events: %s', (query) => {
    const { view } = readFixture(CORPUS);
    const events = workspaceSymbols(view, query).filter(
      ({ containerName }) => containerName === '13 June 2019',
    );
    expect(events.map(({ name }) => name)).toEqual([expect.stringContaining('Tidal Safety Summit')]);
    expect(workspaceSymbols(view, `${query} nowhere`)).toEqual([]);
  });
});

test('sections and paragraphs of a source fold; a note is left to its editor', () => {
  const { view, notes } = readFixture(`${CORPUS}=== notes/n.md\n# One\n\nHLA\nLim`);
  expect(foldingRanges(view, notes[1]!)).toEqual([
    { startLine: 0, endLine: 7, kind: 'region' },
    { startLine: 4, endLine: 7, kind: 'region' },
    { startLine: 6, endLine: 7 },
  ]);
  expect(foldingRanges(view, notes[2]!)).toBeUndefined();
});

test('a selection grows from the name to its sentence, paragraph and section', () => {
  const { view, note, offset } = readFixture(
    `=== notes/n.md\n# One\n\nIt rained. Ada Li<|>m came.\n\nShe left.\n\n# Two\n${CORPUS}`,
  );
  const shown: string[] = [];
  let range: SelectionRange | undefined = selectionRange(view, note, offset);
  for (; range !== undefined; range = range.parent) shown.push(bracketed(note, range.range));
  expect(shown).toEqual([
    'It rained. [Ada Lim] came.',
    'It rained. [Ada Lim came.]',
    '[It rained. Ada Lim came.]',
    '[# One\n\nIt rained. Ada Lim came.\n\nShe left.]',
    '[# One\n\nIt rained. Ada Lim came.\n\nShe left.\n\n# Two]',
  ]);
});
