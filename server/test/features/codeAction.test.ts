import { expect, test } from 'vitest';
import { CITATION_KIND } from '../../src/features/citationActions.ts';
import { codeActions } from '../../src/features/codeAction.ts';
import { type Fixture, readFixture } from './fixture.ts';

const CORPUS = `=== corpus/a.txt
The Harbour Lights Authority (HLA) is led by Secretary-General Ada Lim. HLA opened. Ms Lim left.
`;

/** What is offered at the cursor beside citations, each as its title. */
function offered(file: string, only?: string[]): string[] {
  return actions(readFixture(`${CORPUS}${file}`), only)
    .filter(({ kind }) => kind !== CITATION_KIND)
    .map(({ title }) => title);
}

function actions({ view, note, offset }: Fixture, only?: string[]) {
  const span = { start: offset, end: offset };
  return codeActions({ view, note, span, diagnostics: [], ...(only === undefined ? {} : { only }) });
}

test.each([
  ['an acronym', 'At the HL<|>A.', ['Use the long form “Harbour Lights Authority”']],
  ['a long name', 'At the <|>Harbour Lights Authority.', ['Use the short form “HLA”']],
  ['a surname', 'Ms Lim<|> again.', ['Use the long form “Ada Lim”']],
  [
    'a name spelt otherwise',
    'At the Harbor Li<|>ghts Authority.',
    ['Use the sources’ spelling “Harbour Lights Authority”', 'Use the short form “HLA”'],
  ],
  ['no name', 'Nothing he<|>re.', []],
  ['a name in code', '`HL<|>A`', []],
])('offers the other forms of %s', (_, note, expected) => {
  expect(offered(`=== notes/n.md\n${note}`)).toEqual(expected);
});

test('rewrites the name and nothing else', () => {
  const fixture = readFixture(`${CORPUS}=== notes/n.md\nThe HL<|>A’s head.`);
  const start = { line: 0, character: 4 };
  expect(actions(fixture)[0]?.edit?.changes).toEqual({
    [fixture.note.uri]: [
      { range: { start, end: { line: 0, character: 7 } }, newText: 'Harbour Lights Authority' },
    ],
  });
});

test('never changes a source', () => {
  expect(offered('=== corpus/b.txt\nThe HL<|>A again.')).toEqual([]);
});

test('gives only the kinds that are wanted', () => {
  const note = '=== notes/n.md\nAt the HL<|>A.';
  expect(offered(note, ['refactor'])).toHaveLength(1);
  expect(offered(note, ['refactor.rewrite'])).toHaveLength(1);
  expect(offered(note, ['quickfix', 'refactor.extract'])).toEqual([]);
});

test('shows no light bulb where nothing is to be mended', () => {
  const { view, note, offset } = readFixture(`${CORPUS}=== notes/n.md\nMs Lim of the HL<|>A.`);
  const question = { view, note, span: { start: offset, end: offset }, diagnostics: [] };
  expect(codeActions(question)).not.toEqual([]);
  expect(codeActions({ ...question, isAutomatic: true })).toEqual([]);
});
