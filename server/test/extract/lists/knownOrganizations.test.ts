import { describe, expect, it } from 'vitest';
import { cities } from '../../../src/extract/lists/cities.ts';
import { countries } from '../../../src/extract/lists/countries.ts';
import { givenNames } from '../../../src/extract/lists/givenNames.ts';
import { knownOrganizations } from '../../../src/extract/lists/knownOrganizations.ts';
import { surnames } from '../../../src/extract/lists/surnames.ts';

describe('the known organisations', () => {
  it('are found as a text is looked up: lower case, no diacritics, hyphens as blanks', () => {
    for (const name of [
      'real madrid',
      'medecins sans frontieres',
      'lashkar e taiba',
      'marks spencer',
      'al jazeera',
    ])
      expect(knownOrganizations.has(name), name).toBe(true);
  });

  it('hold only letters, digits, dots and signs that stand inside a word', () => {
    expect([...knownOrganizations].filter((name) => !/^[\p{L}\d.+&]+( [\p{L}\d.+&]+)*$/u.test(name))).toEqual(
      [],
    );
  });

  it.each([
    ['countries', countries],
    ['cities', cities],
    ['given names', givenNames],
    ['surnames', surnames],
  ])('are told from %s', (_kind, list) => {
    expect([...knownOrganizations].filter((name) => list.has(name))).toEqual([]);
  });

  it('are some thousands', () => {
    expect(knownOrganizations.size).toBeGreaterThan(2000);
  });
});
