import { describe, expect, it } from 'vitest';
import { cities } from '../../../src/extract/lists/cities.ts';
import { countries } from '../../../src/extract/lists/countries.ts';
import { givenNames } from '../../../src/extract/lists/givenNames.ts';
import { knownOrganizations } from '../../../src/extract/lists/knownOrganizations.ts';
import { surnames } from '../../../src/extract/lists/surnames.ts';
import { listKey } from '../../../src/extract/lists/words.ts';
import { knownNames } from '../../../src/extract/tagger/knownNames.ts';
import { tokenize } from '../../../src/text/tokens.ts';

describe('the known organisations', () => {
  it('begin with a letter or digit and hold no blanks at the ends', () => {
    expect([...knownOrganizations].filter((name) => !/^['’]?[\p{L}\p{N}](.*\S)?$/u.test(name))).toEqual([]);
  });

  it.each([
    ['countries', countries],
    ['cities', cities],
    ['given names', givenNames],
    ['surnames', surnames],
  ])('are told from %s', (_kind, list) => {
    expect(
      [...knownOrganizations].filter((name) => name !== name.toUpperCase() && list.has(listKey(name))),
    ).toEqual([]);
  });

  it('are some thousands', () => {
    expect(knownOrganizations.size).toBeGreaterThan(2000);
  });
});

describe('knownNames', () => {
  /** The tokens in known names, those of one name joined by `_`. */
  const found = (text: string) => {
    const tokens = tokenize(text);
    const names: string[] = [];
    knownNames(tokens).forEach((bits, i) => {
      if ((bits & 1) !== 0) names.push(tokens[i]!.text);
      else if (bits !== 0) names[names.length - 1] += `_${tokens[i]!.text}`;
    });
    return names;
  };

  it('finds the longest listed name, letter by letter', () => {
    expect(found('He left Real Madrid and Médecins Sans Frontières for the Security Council.')).toEqual([
      'Real_Madrid',
      'Médecins_Sans_Frontières',
      'Security_Council',
    ]);
  });

  it('knows acronyms in their own case only', () => {
    expect(found('Who told the WHO? Not nato, NATO.')).toEqual(['WHO', 'NATO']);
  });
});
