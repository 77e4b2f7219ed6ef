import { describe, expect, test } from 'vitest';
import { definition } from '../../src/features/definition.ts';
import { documentHighlight } from '../../src/features/documentHighlight.ts';
import { documentSymbols } from '../../src/features/documentSymbol.ts';
import { references } from '../../src/features/references.ts';
import { workspaceSymbols } from '../../src/features/workspaceSymbol.ts';
import { bracketed, readFixture, show } from './fixture.ts';

const CORPUS = `=== corpus/a.txt
Ships came to the HLA.
The Harbour Lights Authority (HLA) is led by Secretary-General Ada Lim.
=== corpus/b.txt
Harbour Lights Authority opened. Ms Lim smiled.
`;

describe('definition', () => {
  test('leads to the sentence that introduces the name, from the whole name', () => {
    const fixture = readFixture(`${CORPUS}=== notes/n.md\nAt the HL<|>A.`);
    const [best, ...others] = definition(fixture.view, fixture.note, fixture.offset);
    expect(bracketed(fixture.note, best!.originSelectionRange!)).toBe('At the [HLA].');
    expect(show(fixture, { uri: best!.targetUri, range: best!.targetSelectionRange })).toBe(
      'corpus/a.txt: The [Harbour Lights Authority] (HLA) is led by Secretary-General Ada Lim.',
    );
    expect(show(fixture, { uri: best!.targetUri, range: best!.targetRange })).toBe(
      'corpus/a.txt: [The Harbour Lights Authority (HLA) is led by Secretary-General Ada Lim.]',
    );
    expect(others.length).toBeLessThan(5);
  });

  test('there is none for other words', () => {
    const fixture = readFixture(`${CORPUS}=== notes/n.md\nAt th<|>e HLA.`);
    expect(definition(fixture.view, fixture.note, fixture.offset)).toEqual([]);
  });
});

describe('references', () => {
  test('are all names of the same one, in notes and sources, under any alias', () => {
    const fixture = readFixture(
      `${CORPUS}=== notes/n.md\nAda Li<|>m met Lim.\n=== notes/m.md\nNot Lime, but Ms Lim.`,
    );
    const found = references(fixture.view, fixture.note, fixture.offset, fixture.notes);
    expect(found.map((location) => show(fixture, location))).toEqual([
      'notes/n.md: [Ada Lim] met Lim.',
      'notes/n.md: Ada Lim met [Lim].',
      'notes/m.md: Not Lime, but Ms [Lim].',
      'corpus/a.txt: The Harbour Lights Authority (HLA) is led by Secretary-General [Ada Lim].',
      'corpus/b.txt: Harbour Lights Authority opened. Ms [Lim] smiled.',
    ]);
  });
});

test('highlights cover every alias in the note', () => {
  const { view, note, offset } = readFixture(
    `${CORPUS}=== notes/n.md\nHL<|>A, the Harbour Lights Authority, Lim`,
  );
  expect(documentHighlight(view, note, offset).map(({ range }) => bracketed(note, range))).toEqual([
    '[HLA], the Harbour Lights Authority, Lim',
    'HLA, the [Harbour Lights Authority], Lim',
  ]);
});

test('the outline of a source names each name once, where it stands first', () => {
  const { view, notes } = readFixture(CORPUS);
  const symbols = documentSymbols(view, notes[0]!);
  expect(symbols.map(({ name, detail, range }) => [name, detail, range.start.line])).toEqual([
    ['Harbour Lights Authority', 'organisation, 3 times', 0],
    ['Ada Lim', 'person', 1],
  ]);
});

test('workspace symbols are found by any alias', () => {
  const fixture = readFixture(CORPUS);
  const [symbol] = workspaceSymbols(fixture.view, 'hla');
  expect(symbol?.name).toBe('Harbour Lights Authority');
  expect(show(fixture, symbol!.location)).toContain('[Harbour Lights Authority] (HLA)');
  expect(workspaceSymbols(fixture.view, '').map(({ name }) => name)).toContain('Ada Lim');
});
