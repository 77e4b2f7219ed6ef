import { describe, expect, it } from 'vitest';
import { bodyByAcronym, bodyByName, wellKnownBodies } from '../../../src/extract/gazetteer/gazetteer.ts';
import type { WellKnownBody } from '../../../src/extract/gazetteer/wellKnownBody.ts';
import { nameKey } from '../../../src/text/fold.ts';

describe('the gazetteer', () => {
  it('knows more than 220 bodies', () => {
    expect(wellKnownBodies.length).toBeGreaterThan(220);
  });

  it('lists every body once', () => {
    expect(repeated(wellKnownBodies.map((body) => nameKey(body.name)))).toEqual([]);
    expect(repeated(wellKnownBodies.flatMap((body) => [...namesOf(body)].map(nameKey)))).toEqual([]);
  });

  it('says of every body what it is and where that is from', () => {
    expect(wellKnownBodies.filter((body) => body.kind === '' || !isSource(body.source))).toEqual([]);
  });

  it('gives years that can be', () => {
    const years = wellKnownBodies.flatMap((body) => body.founded ?? []);
    expect(years.filter((year) => !(year >= 1800 && year <= 2025))).toEqual([]);
  });

  it('knows the parent of every part', () => {
    const strays = wellKnownBodies.filter(({ parent }) => parent !== undefined && !hasBody(parent));
    expect(strays.map((body) => body.name)).toEqual([]);
  });

  it('has no body that is its own ancestor', () => {
    expect(wellKnownBodies.filter((body) => ancestors(body).includes(body))).toEqual([]);
  });

  it('marks exactly the acronyms whose letters no name gives', () => {
    const wrong = wellKnownBodies.flatMap((body) =>
      body.acronyms
        .filter((acronym) => isExplained(acronym, body) === body.unexplained.includes(acronym))
        .map((acronym) => `${acronym}: ${body.name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('gives both spellings of a name', () => {
    expect(bodyByAcronym('ILO')[0]?.spellings).toEqual({
      british: 'International Labour Organisation',
      american: 'International Labor Organization',
    });
  });
});

describe('bodyByAcronym', () => {
  it('finds a body by any of its acronyms, hyphens and blanks aside', () => {
    for (const acronym of ['CSTO PA', 'CSTO-PA', 'CSTOPA'])
      expect(bodyByAcronym(acronym).map((body) => body.name)).toEqual(['CSTO Parliamentary Assembly']);
    expect(bodyByAcronym('OTAN').map((body) => body.acronyms[0])).toEqual(['NATO']);
  });

  it('gives all bodies that share an acronym', () => {
    expect(bodyByAcronym('ICC').map((body) => body.name)).toEqual([
      'International Criminal Court',
      'International Chamber of Commerce',
      'International Cricket Council',
    ]);
  });

  it.each(['who', 'Who', '', '?', 'XQZ'])('finds nothing for %j', (acronym) => {
    expect(bodyByAcronym(acronym)).toEqual([]);
  });
});

describe('bodyByName', () => {
  it.each([
    ['the World Health Organisation', 'WHO'],
    ['Organisation for Security and Cooperation in Europe', 'OSCE'],
    ['Doctors Without Borders', 'MSF'],
    ['MÉDECINS SANS FRONTIÈRES', 'MSF'],
  ])('finds %j', (name, acronym) => {
    expect(bodyByName(nameKey(name)).map((body) => body.acronyms[0])).toEqual([acronym]);
  });

  it('finds nothing for an unknown name', () => {
    expect(bodyByName(nameKey('Harbour Lights Authority'))).toEqual([]);
    expect(bodyByName('')).toEqual([]);
  });
});

function namesOf(body: WellKnownBody): ReadonlySet<string> {
  return new Set([body.name, ...body.otherNames]);
}

function hasBody(name: string): boolean {
  return wellKnownBodies.some((body) => body.name === name);
}

function ancestors(body: WellKnownBody): WellKnownBody[] {
  const found: WellKnownBody[] = [];
  for (let name = body.parent; name !== undefined && found.length < 10; ) {
    const parent = bodyByName(nameKey(name))[0]!;
    found.push(parent);
    name = parent.parent;
  }
  return found;
}

function isSource(source: string): boolean {
  return /^[\w-]+(\.[\w-]+)+(\/[\w/-]+)?$/.test(source) || /^[A-Z].*/.test(source);
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, at) => values.indexOf(value) !== at);
}

/** True when the letters follow one another in a name, the first letter at a word's beginning. */
function isExplained(acronym: string, body: WellKnownBody): boolean {
  const letters = foldLetters(acronym);
  return [...namesOf(body)].some((name) => {
    const text = foldLetters(name, ' ');
    return [...text.matchAll(/(?<=^| )\w/g)].some(
      ({ 0: first, index }) => first === letters.charAt(0) && follows(letters, text.slice(index)),
    );
  });
}

function follows(letters: string, text: string): boolean {
  let at = 0;
  for (const character of text) if (character === letters.charAt(at)) at++;
  return at === letters.length;
}

function foldLetters(text: string, gap = ''): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, gap);
}
