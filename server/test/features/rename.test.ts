import { expect, test } from 'vitest';
import { prepareRename, rename, renameRefusal } from '../../src/features/rename.ts';
import { applyEdits } from './applyEdits.ts';
import { bracketed, type Fixture, readFixture } from './fixture.ts';

const CORPUS = `=== corpus/a.txt
The Harbour Lights Authority (HLA) is led by Secretary-General Ada Lim. HLA opened. Ms Lim left.
`;

/** The notes as they are after the rename. */
function renamed({ view, note, offset, notes }: Fixture, newName: string): string[] {
  const changes = rename(view, note, offset, newName, notes)?.changes ?? {};
  return notes
    .filter(({ uri }) => uri.includes('/notes/'))
    .map((note) => applyEdits(note, changes[note.uri] ?? []));
}

test('offers the whole name for change, on one line', () => {
  const { view, note, offset } = readFixture(`${CORPUS}=== notes/n.md\nThe Harbour\nLig<|>hts Authority.`);
  const place = prepareRename(view, note, offset);
  expect(place?.placeholder).toBe('Harbour Lights Authority');
  expect(bracketed(note, place!.range)).toBe('The [Harbour\nLights Authority].');
});

test('renames a name in all notes where it is written the same, and no other name of the same one', () => {
  const fixture = readFixture(
    `${CORPUS}=== notes/n.md\nAda Li<|>m met Ms Lim, not Lime. \`Ada Lim\`\n=== notes/m.md\nAda\nLim’s HLA`,
  );
  expect(renamed(fixture, 'Ada Holm')).toEqual([
    'Ada Holm met Ms Lim, not Lime. `Ada Lim`',
    'Ada Holm’s HLA',
  ]);
});

test('leaves a namesake alone', () => {
  const fixture = readFixture(
    `${CORPUS}=== corpus/b.txt\nMinister Bo Lim spoke. Mr Lim left.\n=== notes/n.md\nAda Lim: L<|>im.\n=== notes/m.md\nBo Lim: Lim.`,
  );
  expect(renamed(fixture, 'Holm')).toEqual(['Ada Lim: Holm.', 'Bo Lim: Lim.']);
});

test('does nothing where there is no name, and refuses in sources and for an empty name', () => {
  const words = readFixture(`${CORPUS}=== notes/n.md\nNo na<|>me`);
  expect(rename(words.view, words.note, words.offset, 'x')).toBeUndefined();
  expect(renameRefusal(words.view, words.note, ' ')).toContain('empty');
  const source = readFixture(`${CORPUS}=== corpus/b.txt\nThe HL<|>A`);
  expect(renameRefusal(source.view, source.note)).toContain('never changed');
  expect(prepareRename(source.view, source.note, source.offset)).toBeUndefined();
  expect(rename(source.view, source.note, source.offset, 'x')).toBeUndefined();
});
