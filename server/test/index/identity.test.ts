import { expect, test } from 'vitest';
import { dumpEntities, viewOf } from './corpus.ts';

test('British and American spellings, hyphens and capitals are one name', () => {
  const view = viewOf(`=== a.txt
The Lakes Co-operation Organization met.
=== b.txt
The Lakes Cooperation Organisation agreed.
`);
  expect(dumpEntities(view)).toEqual([
    'Lakes Co-operation Organization, Lakes Cooperation Organisation (variant)',
  ]);
});

test('an acronym that no source brackets belongs to the only name with its initials', () => {
  const view = viewOf(`=== a.txt
The Joint River Safety Commission met.
=== b.txt
Talks with the JRSC went on.
`);
  expect(dumpEntities(view)).toEqual(['Joint River Safety Commission, JRSC (acronym)']);
});

test('two expansions of one acronym stay two bodies, and the bare acronym stays by itself', () => {
  const view = viewOf(`=== a.txt
The Joint River Safety Commission (JRSC) met.
=== b.txt
The Jute Research and Spinning Council (JRSC) met.
=== c.txt
Talks with the JRSC went on.
`);
  expect(dumpEntities(view)).toEqual([
    'JRSC',
    'Joint River Safety Commission, JRSC (acronym)',
    'Jute Research and Spinning Council, JRSC (acronym)',
  ]);
});

test('a rare name one slip from a frequent one is its misspelling', () => {
  const view = viewOf(`=== a.txt
The Regional Forestry Agency met. The Regional Forestry Agency agreed.
=== b.txt
The Regional Foresry Agency was late.
`);
  expect(dumpEntities(view)).toEqual(['Regional Forestry Agency, Regional Foresry Agency (misspelling)']);
});

test('names that differ in a number or in a well-used word are no misspellings', () => {
  const view = viewOf(`=== a.txt
The Embassy of Iran wrote. The Embassy of Iran called. Iran and Iraq agree. The Government of Iran and the Ministry of Iran met.
=== b.txt
The Embassy of Iraq wrote. The Ministry of Iraq did not.
`);
  const names = view.entities.filter((entity) => entity.canonical.startsWith('Embassy'));
  expect(names).toHaveLength(2);
});

test('a surname goes to the one person of that surname, in other documents too', () => {
  const view = viewOf(`=== a.txt
Dr Amina Diallo spoke.
=== b.txt
Dr Diallo left.
`);
  expect(dumpEntities(view)).toEqual(['Amina Diallo, Diallo (surname)']);
});

test('a surname that two people share stays with neither', () => {
  const view = viewOf(`=== a.txt
Dr Amina Diallo spoke.
=== b.txt
Dr Boubacar Diallo spoke.
=== c.txt
Dr Diallo left.
`);
  expect(dumpEntities(view)).toEqual(['Amina Diallo', 'Boubacar Diallo', 'Diallo']);
});

test('initials and middle names are the same person; another given name is not', () => {
  const view = viewOf(`=== a.txt
Dr Amina Fatou Diallo spoke.
=== b.txt
Dr A. Diallo spoke.
=== c.txt
Dr Amina Diallo spoke.
`);
  expect(view.entities.map((entity) => entity.canonical)).toEqual(['Amina Diallo']);
});

test('a body whose name begins with another body belongs to it', () => {
  const view = viewOf(`=== a.txt
The Joint River Safety Commission (JRSC) opened the JRSC Flood Centre.
`);
  expect(dumpEntities(view)).toEqual([
    'JRSC Flood Centre < Joint River Safety Commission',
    'Joint River Safety Commission, JRSC (acronym)',
  ]);
});

test('a well-known acronym that no source explains gets its name from the gazetteer, and says so', () => {
  const view = viewOf(`=== a.txt
The OSCE and the CIS met.
=== b.txt
The Organization for Security and Cooperation in Europe agreed.
`);
  expect(dumpEntities(view)).toEqual([
    'Commonwealth of Independent States, CIS (acronym)',
    'Organization for Security and Cooperation in Europe, OSCE (acronym)',
  ]);
  const outside = view.entities.map((entity) => entity.outside !== undefined);
  expect(outside).toEqual([false, true]);
});

test('the gazetteer never overrules a source', () => {
  const view = viewOf(`=== a.txt
The Coastal Inspection Service (CIS) met.
=== b.txt
Talks with the CIS went on.
`);
  expect(dumpEntities(view)).toEqual(['Coastal Inspection Service, CIS (acronym)']);
});

test('a note may call a well-known body by an acronym that no source uses', () => {
  const view = viewOf(`=== a.txt
The World Health Organization met.
`);
  expect(view.findNames('The WHO said who came.').map(({ surface }) => surface)).toEqual(['WHO']);
});
