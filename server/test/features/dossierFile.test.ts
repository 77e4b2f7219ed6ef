import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDossierFile } from '../../src/features/dossierFile.ts';
import { dossierFileFixes } from '../../src/features/dossierFileFixes.ts';
import { dossierKeys } from '../../src/features/dossierKeys.ts';
import { noCorrections } from '../../src/index/corrections.ts';

/** What is wrong, as `words: message`. */
function problemsIn(text: string): string[] {
  return readDossierFile(text).problems.map(
    ({ start, end, message }) => `${text.slice(start, end)}: ${message}`,
  );
}

describe('dossier.yml', () => {
  test('says what the user knows better', () => {
    const { corrections, problems } = readDossierFile(`# mine
same:
  - [Harbour Lights Authority, The Lamps]
  - - HLA
    - "Lights: Authority"
different: [[Ada Lim, Ada Lim-Holm]]
ignore: Road Map
people:
  - Eva Berg
  - canonical: Ada Lim
    aliases: [A. Lim, No]
    description: >
      Director
      since 2011
organizations:
  - canonical: RATS
    parent: SCO
events:
  - name: Founding
    start: 2001
  - name: Summit
    start: 2019-06-13
    end: 2019-06-14
    place: Bishkek
    participants: [SCO]
`);
    expect(problems).toEqual([]);
    expect(corrections).toEqual({
      same: [
        ['Harbour Lights Authority', 'The Lamps'],
        ['HLA', 'Lights: Authority'],
      ],
      different: [['Ada Lim', 'Ada Lim-Holm']],
      ignore: ['Road Map'],
      entities: [
        { kind: 'person', canonical: 'Eva Berg', aliases: [] },
        {
          kind: 'person',
          canonical: 'Ada Lim',
          aliases: ['A. Lim', 'No'],
          description: 'Director since 2011',
        },
        { kind: 'organization', canonical: 'RATS', aliases: [], parent: 'SCO' },
      ],
      events: [
        { name: 'Founding', from: '2001', to: '2001', precision: 'year', participants: [] },
        {
          name: 'Summit',
          from: '2019-06-13',
          to: '2019-06-14',
          precision: 'day',
          place: 'Bishkek',
          participants: ['SCO'],
        },
      ],
    });
  });

  test('may be empty, or hold nothing but comments and headings', () => {
    for (const text of ['', '\n', '# later\n', 'same:\nignore:\npeople:\n']) {
      expect(readDossierFile(text)).toEqual({ corrections: noCorrections, problems: [] });
    }
  });

  test('names each mistake in its place, and reads the rest', () => {
    expect(problemsIn('sames: []\nignore: [x]\n')).toEqual([
      'sames: There is no section "sames". Did you mean "same"?',
    ]);
    expect(problemsIn('same: [Ada Lim, A. Lim]\n')[0]).toMatch(
      /^Ada Lim: Put the names that are the same into brackets/,
    );
    expect(problemsIn('different:\n  - [Ada Lim]\n')).toEqual([
      '[Ada Lim]: Name at least two that are different.',
    ]);
    expect(problemsIn('people:\n  - aliases: [A]\n')[0]).toContain('needs the field "canonical"');
    expect(problemsIn('people: Ada Lim\n')[0]).toMatch(/^Ada Lim: A list belongs here/);
    expect(problemsIn('people:\n  - canonical: [Ada]\n')[0]).toMatch(/^\[Ada\]: A name or a text/);
    expect(problemsIn('people:\n  - canonical: A\n    kind: animal\n')[0]).toMatch(/^animal: A kind is/);
    expect(problemsIn('people:\n  - canonical: A\n    parent: B\n')[0]).toMatch(
      /^parent: There is no field "parent"/,
    );
    expect(problemsIn('events:\n  - name: A\n    start: 2019-02-30\n')[0]).toMatch(
      /^2019-02-30: Write dates as/,
    );
    expect(problemsIn('events:\n  - name: A\n    start: 2019\n    end: 2018\n')[0]).toMatch(
      /^2018: Write dates as/,
    );
    expect(problemsIn('- a\n')[0]).toContain('Begin with one of the sections');
    expect(problemsIn('ignore: [a\nsame: b')).not.toEqual([]);
    expect(problemsIn('same: [[A, B]]\ndifferent: [[B, A]]\n')[0]).toContain('called the same above as well');
    const { corrections } = readDossierFile('sames: []\nignore: [x]\npeople:\n  - aliases: [A]\n  - B\n');
    expect(corrections).toMatchObject({ ignore: ['x'], entities: [{ canonical: 'B' }] });
  });

  test('follows no alias and no tag', () => {
    const bomb = 'ignore: &a [x, x]\nsame: [*a, *a]\npeople: [!!js/function "f"]\n';
    expect(problemsIn(bomb).length).toBeGreaterThan(1);
    expect(readDossierFile(bomb).corrections).toMatchObject({ ignore: ['x', 'x'], same: [] });
  });

  test('never throws, whatever is in the file', () => {
    expect(readDossierFile('['.repeat(100_000)).problems).not.toEqual([]);
    expect(readDossierFile('x'.repeat(2_000_000)).problems).toHaveLength(1);
    const piece = fc.constantFrom(
      'same',
      ':',
      ' ',
      '\n',
      '- ',
      '[',
      ']',
      '{',
      '}',
      '&a',
      '*a',
      '!x',
      '"',
      "'",
      '|',
      '>',
      '#',
      '\t',
      'people',
      'canonical: ',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 30 }),
        (pieces) => {
          const text = pieces.join('');
          for (const { start, end } of readDossierFile(text).problems) {
            expect(0 <= start && start <= end && end <= text.length).toBe(true);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  test('has the keys that the JSON schema offers', () => {
    const path = join(import.meta.dirname, '../../../client/schemas/dossier.schema.json');
    const { properties, definitions } = JSON.parse(readFileSync(path, 'utf8'));
    expect(Object.keys(properties)).toEqual(dossierKeys.file);
    expect(Object.keys(definitions.person.properties)).toEqual(dossierKeys.people);
    expect(Object.keys(definitions.organization.properties)).toEqual(dossierKeys.organizations);
    expect(Object.keys(definitions.event.properties)).toEqual(dossierKeys.events);
  });
});

test('a key that there is not is mended to the one that may be meant, on the lines at hand', () => {
  const text = 'ignores: [Harbour]\npeople:\n  - canonicle: Ada Lim\n  - colour: red\n';
  const line = (number: number) => ({
    start: { line: number, character: 0 },
    end: { line: number, character: 0 },
  });
  const fixes = (number: number) => dossierFileFixes('file:///w/dossier.yml', text, line(number));
  expect(fixes(0)).toMatchObject([
    {
      title: 'Did you mean “ignore”?',
      kind: 'quickfix',
      diagnostics: [{ message: 'There is no section "ignores". Did you mean "ignore"?' }],
      edit: {
        changes: {
          'file:///w/dossier.yml': [
            {
              range: { start: { line: 0, character: 0 }, end: { line: 0, character: 7 } },
              newText: 'ignore',
            },
          ],
        },
      },
    },
  ]);
  expect(fixes(2).map(({ title }) => title)).toEqual(['Did you mean “canonical”?']);
  expect(fixes(3)).toEqual([]);
});
