import { describe, expect, test } from 'vitest';
import { declaration } from '../../src/features/declaration.ts';
import { definition } from '../../src/features/definition.ts';
import { documentHighlight } from '../../src/features/documentHighlight.ts';
import { implementation } from '../../src/features/implementation.ts';
import { references } from '../../src/features/references.ts';
import { typeDefinition } from '../../src/features/typeDefinition.ts';
import { bracketed, type Fixture, readFixture, show } from './fixture.ts';

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

const BODIES = `=== corpus/2017-05-10-a.txt
VIENNA, 10 May 2017 - The Harbour Lights Authority (HLA) met. Ada Lim, Secretary-General of the Harbour Lights Authority, spoke.
John Reed, Director of the HLA Pilot Training Centre (PTC), spoke.
=== corpus/2019-07-10-b.txt
VIENNA, 10 July 2019 - The Tidal Safety Council (TSC) met. Ada Lim, Secretary-General of the Tidal Safety Council, spoke.
=== notes/n.md
`;

function targets(find: typeof definition, note: string): string[] {
  const fixture: Fixture = readFixture(`${BODIES}${note}`);
  return find(fixture.view, fixture.note, fixture.offset).map(({ targetUri, targetSelectionRange }) =>
    show(fixture, { uri: targetUri, range: targetSelectionRange }),
  );
}

describe('declaration', () => {
  test('leads to where the acronym is expanded', () => {
    expect(targets(declaration, 'At the PT<|>C.')).toEqual([
      'corpus/2017-05-10-a.txt: John Reed, Director of the [HLA Pilot Training Centre] (PTC), spoke.',
    ]);
  });

  test('leads to the sentence that introduces a name without an acronym', () => {
    expect(targets(declaration, 'With Li<|>m.')).toEqual([
      expect.stringContaining('[Ada Lim], Secretary-General of'),
    ]);
  });
});

describe('type definition', () => {
  test('leads from a body to the one above it', () => {
    expect(targets(typeDefinition, 'At the PT<|>C.')).toEqual([
      expect.stringContaining('The [Harbour Lights Authority] (HLA) met'),
    ]);
    expect(targets(typeDefinition, 'At the HL<|>A.')).toEqual([]);
  });

  test('leads from a person to her organisations, first to that of her office at the note’s date', () => {
    const [harbour, tidal] = [
      expect.stringContaining('[Harbour Lights Authority]'),
      expect.stringContaining('[Tidal Safety Council]'),
    ];
    expect(targets(typeDefinition, 'In 2017 Li<|>m spoke.')).toEqual([harbour, tidal]);
    expect(targets(typeDefinition, 'In 2019 Li<|>m spoke.')).toEqual([tidal, harbour]);
  });
});

describe('implementation', () => {
  test('leads from an organisation to its bodies and its office holders', () => {
    expect(targets(implementation, 'At the HL<|>A.')).toEqual([
      expect.stringContaining('[HLA Pilot Training Centre] (PTC)'),
      expect.stringContaining('[Ada Lim, Secretary-General'),
    ]);
    expect(targets(implementation, 'With Li<|>m.')).toEqual([]);
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
