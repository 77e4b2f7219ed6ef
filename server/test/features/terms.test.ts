import { describe, expect, test } from 'vitest';
import type { DateInterval } from '../../src/extract/extraction.ts';
import { termsOf, termText } from '../../src/features/terms.ts';
import type { Evidence } from '../../src/index/model.ts';

const roleOf = (term: DateInterval) => ({
  person: 'p',
  title: 't',
  term,
  certainty: 1,
  evidence: {} as Evidence,
});

describe('the terms of an office', () => {
  test('are one where sources give them with other precision', () => {
    const terms = termsOf([
      roleOf({ from: '2015', to: '2021', precision: 'year' }),
      roleOf({ from: '2015-12-01', to: '2021-04-30', precision: 'day' }),
      roleOf({ from: '2015-12', precision: 'month' }),
    ]);
    expect(terms).toEqual([{ from: '2015-12-01', to: '2021-04-30' }]);
  });

  test('are several where they contradict or follow each other', () => {
    const terms = termsOf([
      roleOf({ from: '2000', to: '2004', precision: 'year' }),
      roleOf({ from: '1990', to: '1994', precision: 'year' }),
    ]);
    expect(terms.map(termText)).toEqual(['1990 to 1994', '2000 to 2004']);
  });

  test('are written with their open side', () => {
    expect(termText({ from: '2016-02-05' })).toBe('since 5 February 2016');
    expect(termText({ to: '2009' })).toBe('until 2009');
  });
});
