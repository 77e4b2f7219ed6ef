import { expect, test } from 'vitest';
import { type Block, renderPlain } from '../../src/features/card.ts';
import { describe } from '../../src/features/describe.ts';
import { explain, joinsIn } from '../../src/features/joinText.ts';
import { drawnParts, showExtraction } from '../../src/features/showExtraction.ts';
import type { Entity } from '../../src/index/model.ts';
import type { IndexView } from '../../src/index/view.ts';
import { readFixture } from './fixture.ts';

const WORKSPACE = `=== corpus/a.txt
Harbour Minister Ana Duarte spoke to the Joint River Safety Commission.
=== corpus/b.txt
Harbour Minister Ana Duarte spoke again. The JRSC listened.
=== corpus/c.txt
Mr Duarte waved.
=== corpus/d.txt
A. Duarte sailed.
`;

function entityCalled(view: IndexView, name: string): Entity {
  return view.entities.find(({ canonical }) => canonical === name)!;
}

function linesOf(view: IndexView, name: string, of: (view: IndexView, entity: Entity) => Block[]): string[] {
  return renderPlain(of(view, entityCalled(view, name)))
    .split('\n')
    .filter((line) => line !== '');
}

test('why names are one is told by reason, with certainty, the offices they share and the words of both sides', () => {
  const { view } = readFixture(WORKSPACE);
  expect(linesOf(view, 'Ana Duarte', explain)).toEqual([
    'Ana Duarte · person',
    'Named so first',
    '- Ana Duarte (a.txt:1:18)',
    'The same name and office (0.99)',
    '- Harbour Minister Ana Duarte (b.txt:1:1), Harbour Minister Ana Duarte (a.txt:1:1), Ana Duarte (b.txt:1:18), Ana Duarte (a.txt:1:18)',
    'A surname or initials that fit nobody else (0.90)',
    '- Duarte (c.txt:1:4), Ana Duarte (a.txt:1:18)',
    '- A. Duarte (d.txt:1:1), Ana Duarte (a.txt:1:18)',
  ]);
});

test('a card calls a name inferred that no document ties to the others for sure', () => {
  const { view } = readFixture(WORKSPACE);
  expect(linesOf(view, 'Ana Duarte', describe)).toContain('Also: A. Duarte (d.txt:1:1) (inferred)');
});

test('an acronym that no document explains is inferred from initials; one in brackets is not inferred', () => {
  const { view } = readFixture(WORKSPACE);
  expect(linesOf(view, 'Joint River Safety Commission', explain)).toContain(
    'An acronym of the initials of this name alone (0.90)',
  );
  const defined = readFixture(
    '=== corpus/a.txt\nThe Joint River Safety Commission (JRSC) met.\n=== corpus/b.txt\nThe JRSC met.',
  );
  expect(linesOf(defined.view, 'Joint River Safety Commission', explain)).toContain(
    'An acronym of this name alone (0.95)',
  );
});

test('names that dossier.yml makes one are one because of it', () => {
  const { view } = readFixture(
    `${WORKSPACE}=== dossier.yml\nsame:\n  - [Ana Duarte, Anita Costa]\n=== corpus/e.txt\nAnita Costa sang.\n`,
  );
  expect(linesOf(view, 'Ana Duarte', explain)).toContain('From dossier.yml');
});

test('a drawing of a source says which entity of all sources a name is, and why', () => {
  const { view } = readFixture(WORKSPACE);
  const document = view.documents.find(({ path }) => path === 'c.txt')!;
  const drawn = showExtraction(document.text, document.extraction, drawnParts, joinsIn(view, document));
  expect(drawn).toContain(
    '^^^^^^ is Ana Duarte by a surname or initials that fit nobody else (0.90), as in a.txt:1:18',
  );
});
