import { expect, test } from 'vitest';
import { codeLenses } from '../../src/features/codeLens.ts';
import { readFixture } from './fixture.ts';

const CORPUS = `=== corpus/a.txt
The Harbour Lights Authority (HLA) is led by Secretary-General Ada Lim.
`;

test('a lens above a heading counts names, events and dates without a source under it', () => {
  const { view, note, notes } = readFixture(`=== notes/n.md
# One<|>

Lim met the HLA in Vienna on 4 May 2017. The Harbour Lights Authority rose.

## Two

Lim came on 5 May 2017 [says the paper](a.txt).

# Three

Nobody.
${CORPUS}`);
  const lenses = codeLenses(view, note).map(({ range, command }) => [range.start.line, command?.title]);
  expect(lenses).toEqual([
    [0, expect.stringMatching(/^2 names · .*1 date without a source$/)],
    [4, expect.stringMatching(/^1 name(?!.*source)/)],
  ]);
  expect(codeLenses(view, notes[1]!)).toEqual([]);
});
