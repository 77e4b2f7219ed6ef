import { expect, test } from 'vitest';
import { dossierFileCompletion } from '../../src/features/dossierFileCompletion.ts';
import { readFixture } from './fixture.ts';

const { view } = readFixture(`=== corpus/a.txt
The Harbour Lights Authority (HLA) met. HLA Director Ada Lim spoke.
`);

/** What is offered at the cursor of a file, each with what it writes. */
function offered(file: string): string[] {
  const offset = file.indexOf('<|>');
  const { items } = dossierFileCompletion(view, file.replace('<|>', ''), offset);
  return items.map(({ label, insertText, textEdit }) => `${label} → ${textEdit?.newText ?? insertText}`);
}

test.each([
  ['sections at the margin', 'sa<|>', 'same → same:\n  - '],
  ['fields in an entry', 'people:\n  - can<|>', 'canonical → canonical: '],
  ['fields below the first', 'events:\n  - name: x\n    st<|>', 'start → start: '],
  ['names in a list', 'same:\n  - [Ada Lim, Har<|>', 'Harbour Lights Authority → Harbour Lights Authority'],
  ['names in quotation marks', 'ignore:\n  - "Ada<|>', 'Ada Lim → Ada Lim'],
  ['persons among people', 'people:\n  - canonical: Ad<|>', 'Ada Lim → Ada Lim'],
  [
    'bodies as parents',
    'organizations:\n  - canonical: X\n    parent: HL<|>',
    'Harbour Lights Authority → Harbour Lights Authority',
  ],
])('offers %s', (_, file, expected) => {
  expect(offered(file)).toContain(expected);
});

test('offers only what fits', () => {
  expect(offered('people:\n  - canonical: Harb<|>')).toEqual([]);
  expect(offered('Harb<|>')).toEqual([]);
  expect(offered('events:\n  - name: x\n    start: 2<|>')).toEqual([]);
});
