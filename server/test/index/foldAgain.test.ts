import { expect, test } from 'vitest';
import { CorpusIndex } from '../../src/index/corpusIndex.ts';
import { source } from './corpus.ts';

const LAKES =
  'The Lakes Cooperation Organization (LCO) met in Oslo on 3 May 2011. LCO Director Amina Diallo spoke.\n';
const PORTS = 'The Port Safety Bureau (PSB) met in Lima on 4 June 2015. PSB Director Ivo Brandt spoke.\n';

function indexOf(...texts: string[]): CorpusIndex {
  const index = new CorpusIndex();
  texts.forEach((text, number) => {
    index.set(source(`${number}.txt`, text));
  });
  index.view();
  return index;
}

test('entities of sources that nobody edits stay the very same', () => {
  const index = indexOf(LAKES, PORTS);
  const before = index.view().entities;
  index.set(source('1.txt', `${PORTS}Dr Jana Novak, Director of the Harbour Council, spoke too.\n`));
  const after = index.view().entities;
  for (const name of ['Lakes Cooperation Organization', 'Amina Diallo']) {
    const isNamed = ({ canonical }: { canonical: string }) => canonical === name;
    expect(after.find(isNamed)).toBe(before.find(isNamed));
  }
  expect(after.map(({ canonical }) => canonical)).toContain('Jana Novak');
});

test('an edit that changes no name moves what stands behind it', () => {
  const index = indexOf(LAKES, PORTS);
  index.set(source('0.txt', `It rained.\n\n${LAKES}`));
  const { introductions } = index.view().entities.find(({ canonical }) => canonical === 'Amina Diallo')!;
  const [{ document, span }] = introductions as [(typeof introductions)[number]];
  expect(document.text.slice(span.start, span.end)).toBe('Amina Diallo');
});

test('who is called otherwise in one source is so in the index, and the rest stays', () => {
  const index = indexOf(LAKES, LAKES, PORTS);
  index.set(source('2.txt', PORTS.replaceAll('Ivo', 'Nils')));
  const names = index.view().entities.map(({ canonical }) => canonical);
  expect(names).toContain('Nils Brandt');
  expect(names).not.toContain('Ivo Brandt');
  expect(index.view().entities.find(({ canonical }) => canonical === 'Amina Diallo')?.documents).toBe(2);
});

test('what finds names knows those of an edited source, and no longer those that it had', () => {
  const index = indexOf(LAKES, PORTS);
  index.set(source('1.txt', PORTS.replaceAll('Ivo Brandt', 'Nils Moreau')));
  const view = index.view();
  const found = (text: string) => view.findNames(text).map(({ surface }) => surface);
  expect(found('Ivo Brandt and Nils Moreau met Amina Diallo.')).toEqual(['Nils Moreau', 'Amina Diallo']);
  expect(view.complete('bran', 9)).toEqual([]);
  expect(view.complete('more', 9).map(({ canonical }) => canonical)).toEqual(['Nils Moreau']);
});

test('events of sources that nobody edits stay the very same', () => {
  const index = indexOf(LAKES, PORTS);
  const before = index.view().events;
  index.set(source('1.txt', PORTS.replaceAll('Lima', 'Quito')));
  const after = index.view().events;
  const isOfLakes = ({ from }: { readonly from?: string }) => from === '2011-05-03';
  expect(after.find(isOfLakes)).toBe(before.find(isOfLakes));
  expect(after.map(({ place }) => place)).toContain('Quito');
});
