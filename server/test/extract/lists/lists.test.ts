import { describe, expect, it } from 'vitest';
import { cities } from '../../../src/extract/lists/cities.ts';
import { countries, nationalities, regions } from '../../../src/extract/lists/countries.ts';
import { ambiguousGivenNames, givenNames } from '../../../src/extract/lists/givenNames.ts';
import * as notNames from '../../../src/extract/lists/notNames.ts';
import * as offices from '../../../src/extract/lists/offices.ts';
import * as organizations from '../../../src/extract/lists/organizationHeads.ts';
import * as titles from '../../../src/extract/lists/personTitles.ts';
import { ambiguousSurnames, surnames } from '../../../src/extract/lists/surnames.ts';
import * as verbs from '../../../src/extract/lists/verbs.ts';
import { listKey, namesAndVariants, phraseAt, phrases, variants } from '../../../src/extract/lists/words.ts';
import { tokenize } from '../../../src/text/tokens.ts';

const people = { givenNames, ambiguousGivenNames, surnames, ambiguousSurnames };
const places = { cities, regions };
const lists = { ...people, ...places, ...onlySets(notNames), ...onlySets(offices) };
const wordLists = { ...lists, ...onlySets(organizations), ...onlySets(titles), ...onlySets(verbs) };

function onlySets(module: Record<string, unknown>): Record<string, ReadonlySet<string>> {
  return Object.fromEntries(
    Object.entries(module).filter((entry): entry is [string, ReadonlySet<string>] => entry[1] instanceof Set),
  );
}

function shared(one: Iterable<string>, other: { has(word: string): boolean }): string[] {
  return [...one].filter((word) => other.has(word));
}

describe.each(Object.entries(wordLists))('the list %s', (_name, list) => {
  it('is sorted', () => {
    expect([...list]).toEqual([...list].sort());
  });

  it('holds only entries that a look-up can find', () => {
    expect([...list].filter((entry) => entry !== entry.split(' ').map(listKey).join(' '))).toEqual([]);
    expect([...list].filter((entry) => !/^[a-z.]+( [a-z.]+)*$/.test(entry))).toEqual([]);
  });
});

describe('the lists together', () => {
  it('tell sure names of persons from countries, cities and regions', () => {
    for (const names of [givenNames, surnames]) {
      for (const other of [countries, nationalities, cities, regions])
        expect(shared(names, other)).toEqual([]);
    }
  });

  it('tell sure names of persons from words that are no names', () => {
    expect([...givenNames, ...surnames].filter(notNames.isNotName)).toEqual([]);
  });

  it('hold a name as sure or as ambiguous, not both', () => {
    expect(shared(givenNames, ambiguousGivenNames)).toEqual([]);
    expect(shared(surnames, ambiguousSurnames)).toEqual([]);
  });

  it('hold a head word as sure or as weak, not both', () => {
    expect(shared(organizations.organizationHeads, organizations.weakOrganizationHeads)).toEqual([]);
  });

  it('tell a place once', () => {
    expect(shared(regions, countries)).toEqual([]);
    expect(shared(nationalities.keys(), countries)).toEqual([]);
  });

  it('give every nationality a country', () => {
    const names = new Set(countries.values());
    expect([...nationalities.values()].filter((name) => !names.has(name))).toEqual([]);
  });
});

describe('phraseAt', () => {
  const list = phrases(
    'lt col, secretary general, democratic peoples republic of korea, korea, republic of korea',
  );
  const found = (text: string) => phraseAt(list, tokenize(text), 0);

  it.each([
    ['Lt. Col. Ada Byrne', 'lt col', 3],
    ['Secretary-General', 'secretary general', 3],
    ['SECRETARY GENERAL', 'secretary general', 2],
    ["Democratic People's Republic of Korea", 'democratic peoples republic of korea', 6],
    ['Korea’s ports', 'korea', 1],
  ])('finds the longest phrase in %j', (text, phrase, last) => {
    expect(found(text)).toEqual({ phrase, last });
  });

  it.each(['', 'Secretary', 'General Secretary', 'Secretary\n\nGeneral', 'Secretary. General', '- Korea'])(
    'finds none in %j',
    (text) => {
      expect(found(text)?.phrase).toBeUndefined();
    },
  );
});

describe('variants', () => {
  const lines = 'Northland: north land, nl\n  Sørby-Vik:';

  it('maps every variant to its name', () => {
    expect([...variants(lines)]).toEqual([
      ['north land', 'Northland'],
      ['nl', 'Northland'],
    ]);
  });

  it('maps the names too where asked', () => {
    expect([...namesAndVariants(lines).keys()]).toEqual(['northland', 'sorby vik', 'north land', 'nl']);
  });
});
