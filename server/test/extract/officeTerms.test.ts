import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.ts';

/** `title: from – to` of each office in a source of 2026. */
function termsIn(text: string): string[] {
  const { roles } = extract({ text, fileName: 'fixture.txt', date: '2026-03-02' });
  return roles
    .filter(({ rule }) => rule !== 'role/rank')
    .map(
      ({ title, term }) => `${title}: ${term === undefined ? '?' : `${term.from ?? ''} – ${term.to ?? ''}`}`,
    );
}

describe('the time for which an office is held', () => {
  test.each([
    ['Tomas Brink was Director of the Harbour Commission from 2015 to 2021.', 'Director: 2015 – 2021'],
    ['Tomas Brink, Director of the Harbour Commission since 5 May 2010, spoke.', 'Director: 2010-05-05 – '],
    ['Tomas Brink, Chair of the Harbour Commission until June 2011, spoke.', 'Chair: – 2011-06'],
    ['Tomas Brink, President of the Harbour Commission (1990–1994), spoke.', 'President: 1990 – 1994'],
    ['Tomas Brink became President of the Harbour Commission in 2010.', 'President: 2010 – '],
    ['Tomas Brink resigned as Director of the Harbour Commission on 4 May 2012.', 'Director: – 2012-05-04'],
    [
      'The Director of the Harbour Commission, Tomas Brink, took office on 5 July 2010.',
      'Director: 2010-07-05 – ',
    ],
    [
      'The Director of the Harbour Commission, Tomas Brink, held the post from 2015 to 2021.',
      'Director: 2015 – 2021',
    ],
    [
      'Tomas Brink was elected President for five years, with effect from 1 September 2012.',
      'President: 2012-09-01 – ',
    ],
  ])('is what the words beside it say: %s', (text, term) => {
    expect(termsIn(text).map((one) => one.replace(':  –', ': –'))).toContain(term);
  });

  test('is what heads the rows of a list of holders', () => {
    const list = `Directors of the Harbour Commission
1 May 1990 – 31 May 1994     Tomas Brink
1 June 1994 –          Ana Duarte
2009                   Norway; 2015 Morocco (Ines Vidal)
`;
    expect(termsIn(list)).toEqual([
      'Director: 1990-05-01 – 1994-05-31',
      'Director: 1994-06-01 – ',
      'Director: ?',
    ]);
  });

  test.each([
    ['Tomas Brink (1931–2020), Director of the Harbour Commission, was born in Hull.'],
    ['Director Tomas Brink spoke in Oslo from 3 to 5 May 2019.'],
    ['Tomas Brink was elected Director of the Harbour Commission on 9 May 2012.'],
    ['Tomas Brink, editor of the Tide Gazette, who has been held since 14 January 2020, wrote.'],
    ['Tomas Brink, until then Director of the Harbour Commission, took office on 1 December 2012.'],
  ])('is not any other time in the sentence: %s', (text) => {
    expect(termsIn(text).filter((term) => !term.endsWith('?'))).toEqual([]);
  });
});
