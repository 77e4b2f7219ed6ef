import { expect, test } from 'vitest';
import { codeActions } from '../../src/features/codeAction.ts';
import { readFixture } from './fixture.ts';

const CORPUS = `=== corpus/a.txt
The Harbour Lights Authority (HLA) met. HLA Director Ada Lim spoke. The Beacon Agency came along.
=== corpus/b.txt
Secretary-General Eva Lim spoke to the Harbor Light Authority.
`;

/** What is offered at the cursor, or for the selected words, each with the file that it would write. */
function offered(note: string, selected = '', file = ''): Record<string, string> {
  const { view, note: parsed, offset } = readFixture(`${CORPUS}=== notes/n.md\n${note}`);
  const start = selected === '' ? offset : parsed.text.indexOf(selected);
  const corrections = { uri: 'file:///home/dossier.yml', text: file };
  const span = { start, end: start + selected.length };
  const actions = codeActions({
    view,
    note: parsed,
    span,
    diagnostics: [],
    only: ['refactor.correct'],
    corrections,
  });
  return Object.fromEntries(
    actions.map(({ title, edit }) => [title, edit!.changes!['file:///home/dossier.yml']![0]!.newText]),
  );
}

test('a name may be the same as one like it, not the same as its alias, of another kind, or no name', () => {
  expect(Object.keys(offered('Ms Ada L<|>im.'))).toEqual([
    '“Ada Lim” and “Eva Lim” are the same',
    '“Ada Lim” is an organisation',
    '“Ada Lim” is not a name',
  ]);
  const offers = offered('The HL<|>A and the Beacon Agency.');
  expect(Object.keys(offers)).toEqual([
    '“HLA” is not the same as “Harbour Lights Authority”',
    '“Harbor Light Authority” is not the same as “Harbour Lights Authority”',
    '“Harbour Lights Authority” is a body of “Beacon Agency”',
    '“Harbour Lights Authority” is a person',
    '“HLA” is not a name',
  ]);
  expect(offers['“HLA” is not a name']).toContain('ignore:\n  - HLA\n');
  expect(offers['“Harbour Lights Authority” is a body of “Beacon Agency”']).toContain(
    'organizations:\n  - canonical: Harbour Lights Authority\n    parent: Beacon Agency\n',
  );
});

test('selected words may be a name, or another name of one', () => {
  const offers = offered('The HLA, or the Lamps as they say.<|>', 'the Lamps');
  expect(Object.keys(offers)).toEqual([
    '“the Lamps” is a person',
    '“the Lamps” is an organisation',
    '“the Lamps” is another name of “Harbour Lights Authority”',
  ]);
});

test('only what is new is written', () => {
  const offers = offered('At the HL<|>A.', '', 'ignore:\n  - x\n');
  expect(offers['“HLA” is not a name']).toBe('  - HLA\n');
});

test('nothing is offered while the file is broken, and nothing of itself for an empty place', () => {
  expect(offered('At the HL<|>A.', '', 'same: [')).toEqual({});
  expect(offered('Nothing he<|>re.')).toEqual({});
});
