import { expect, test } from 'vitest';
import { type Correction, withCorrection } from '../../src/features/dossierEdits.ts';
import { readDossierFile } from '../../src/features/dossierFile.ts';

const SAME: Correction = { does: 'same', names: ['Ada Lim', 'A. Lim'] };

test('a new file begins with a line on what it is for', () => {
  expect(withCorrection('', SAME)).toBe(
    '# What Dossier should know better. Sources are never changed.\n\nsame:\n  - [Ada Lim, A. Lim]\n',
  );
});

test('comments, order and what is there already stay', () => {
  const file = `# mine
ignore:
    # nonsense
    - Road Map # of 2011

# our people
people:
    - Eva Berg
`;
  expect(withCorrection(file, { does: 'ignore', name: 'Note: This' })).toBe(
    file.replace('of 2011\n', 'of 2011\n    - "Note: This"\n'),
  );
  expect(withCorrection(file, { does: 'ignore', name: 'road map' })).toBe(file);
});

test('a name joins the list of those that are the same', () => {
  const file = 'same:\n  - [Ada Lim, Lim the Elder] # as she says\n';
  expect(withCorrection(file, SAME)).toBe('same:\n  - [Ada Lim, Lim the Elder, A. Lim] # as she says\n');
});

test('what contradicts it is taken out', () => {
  const file = 'same:\n  - [Ada Lim, A. Lim, Ms Lim]\n';
  const different: Correction = { does: 'different', names: ['Ada Lim', 'A. Lim'] };
  expect(withCorrection(file, different)).toBe(
    'same:\n  - [Ada Lim, Ms Lim]\ndifferent:\n  - [Ada Lim, A. Lim]\n',
  );
  expect(withCorrection('different:\n  - [A. Lim, Ada Lim]\n', SAME)).toBe('same:\n  - [Ada Lim, A. Lim]\n');
});

test('an entry gets aliases and a parent, and moves when its kind was wrong', () => {
  const base = { does: 'describe', kind: 'organization', canonical: 'HLA' } as const;
  const named = withCorrection('', { ...base, alias: 'the Lamps' })!;
  const both = withCorrection(named, { ...base, parent: 'Ministry of the Sea' })!;
  expect(both).toContain('  - canonical: HLA\n    aliases: [the Lamps]\n    parent: Ministry of the Sea\n');
  const moved = withCorrection(both, { ...base, kind: 'person' })!;
  expect(moved).not.toContain('organizations');
  expect(moved).toContain('people:\n  - canonical: HLA\n');
  expect(
    withCorrection('people: [Eva Berg]\n', {
      does: 'describe',
      kind: 'person',
      canonical: 'eva berg',
      alias: 'E.',
    }),
  ).toBe('people: [{canonical: Eva Berg, aliases: [E.]}]\n');
});

test('a file with a mistake in its YAML is left alone', () => {
  expect(withCorrection('same: [\n', SAME)).toBeUndefined();
  expect(withCorrection('- a\n', SAME)).toBeUndefined();
});

test('what is written is read again', () => {
  const names = ['No', '2019', 'a: b', '- x', '"q"', "it's", '#', '*a', '!t', '{', '[', '@', '%', 'é\u2028x'];
  let text = '';
  for (const name of names) text = withCorrection(text, { does: 'ignore', name })!;
  expect(readDossierFile(text).corrections.ignore).toEqual(names.map((name) => name.replace('\u2028', ' ')));
  expect(readDossierFile(text).problems).toEqual([]);
});
