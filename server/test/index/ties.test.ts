import { expect, it } from 'vitest';
import type { IndexView } from '../../src/index/corpusIndex.ts';
import { viewOf } from './corpus.ts';

/** `Ann Lim met Bo Dahl 2031-05-04 (a.txt, b.txt)` */
function tiesOf(view: IndexView, name: string): string[] {
  const id = view.entities.find(({ canonical }) => canonical === name)?.id ?? '';
  const nameOf = (entity: string) => view.entity(entity)!.canonical;
  return view
    .tiesOf(id)
    .map(({ kind, from, to, date, evidence }) =>
      [
        nameOf(from),
        kind,
        nameOf(to),
        date?.from ?? '',
        `(${evidence.map(({ document }) => document.path).join(', ')})`,
      ]
        .filter((word) => word !== '')
        .join(' '),
    );
}

const view = viewOf(`
=== a.txt
OSLO, 5 May 2031 - Harbour Authority Director Ann Lim met with Tide Office Chair Bo Dahl on 4 May 2031.
=== b.txt
OSLO, 7 May 2031 - On 4 May 2031 Tide Office Chair Bo Dahl met Harbour Authority Director Ann Lim. He met Ann Lim again on 6 May 2031.
`);

it('two who met are one tie a day, with all sources that say so', () => {
  expect(tiesOf(view, 'Ann Lim').filter((tie) => tie.includes(' met '))).toEqual([
    'Ann Lim met Bo Dahl 2031-05-04 (a.txt, b.txt)',
    'Ann Lim met Bo Dahl 2031-05-06 (b.txt)',
  ]);
  expect(tiesOf(view, 'Bo Dahl')).toEqual(expect.arrayContaining(tiesOf(view, 'Ann Lim').slice(0, 1)));
});

it('an office ties its holder to the body, from the first to the last source', () => {
  expect(tiesOf(view, 'Ann Lim')).toContain('Ann Lim belongs to Harbour Authority 2031-05-05 (a.txt, b.txt)');
});
