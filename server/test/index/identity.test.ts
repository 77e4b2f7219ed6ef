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

test('a name carried over from another script in several ways is one person', () => {
  const view = viewOf(`=== a.txt
Mr Daniyar Yermekbayev met Dr Yuri Polenov.
=== b.txt
Mr Daniyar Ermekbaev met Dr Iouri Polenov.
`);
  expect(view.entities.map(({ aliases }) => aliases.length)).toEqual([2, 2]);
});

test('a name turned round in a list, with a comma or without, is the same person', () => {
  const view = viewOf(`=== a.txt
Mr Elias Chanda Mwansa met Dr Wenhua Li.
=== b.txt
Mr MWANSA, Elias Chanda met Dr Li Wenhua.
`);
  expect(view.entities.filter(({ kind }) => kind === 'person')).toHaveLength(2);
});

test('a second surname that only one document gives does not make another person', () => {
  const view = viewOf(`=== a.txt
Dr Pilar Etxarri Gómez spoke. Etxarri left.
=== b.txt
Dr Pilar Etxarri spoke.
`);
  expect(view.entities.filter(({ kind }) => kind === 'person')).toHaveLength(1);
});

test('two people of one name are told apart by the bodies that they serve', () => {
  const view = viewOf(`=== a.txt
Kofi Adjei, Director of the Harbour Lights Authority, met Ana Silva of the Joint River Commission.
=== b.txt
Kofi Adjei, Chairman of the Northern Savings Bank, met Olga Petrova of the Central Mint Office.
=== c.txt
The Northern Savings Bank and the Central Mint Office agreed, said Kofi Adjei.
`);
  const documents = view.entities
    .filter(({ canonical }) => canonical === 'Kofi Adjei')
    .map(({ id }) => view.mentionsOf(id).map(({ document }) => document.path));
  expect(documents).toEqual([['b.txt', 'c.txt'], ['a.txt']]);
});

test('who serves a secretariat is not told apart from who serves the body that it may belong to', () => {
  const view = viewOf(`=== a.txt
Kofi Adjei, Director of the Harbour Lights Authority, met Ana Silva of the Joint River Commission.
=== b.txt
The Secretariat met. Kofi Adjei, its lawyer, spoke to Olga Petrova of the Central Mint Office.
=== c.txt
Kofi Adjei, Chief of Protocol of the Secretariat, met Lena Brandt of the Northern Savings Bank.
`);
  expect(view.entities.filter(({ canonical }) => canonical === 'Kofi Adjei')).toHaveLength(1);
});

test('a man and a woman of one initial and surname are two people', () => {
  const view = viewOf(`=== a.txt
Mr Nnamdi Oparah met Ms Ngozi Oparah.
=== b.txt
Ms N. Oparah left.
`);
  const woman = view.entities.find(({ canonical }) => canonical === 'Ngozi Oparah');
  expect(woman?.aliases.map(({ surface }) => surface)).toContain('N. Oparah');
});

test('one whom a document tells apart from a like name stays apart', () => {
  const view = viewOf(`=== a.txt
Dr Lars Henrik Berg spoke. He is not to be confused with Lars Berg.
=== b.txt
Dr Lars Henrik Berg left.
`);
  expect(view.entities.map(({ canonical }) => canonical)).toEqual(['Lars Henrik Berg', 'Lars Berg']);
});

test('an acronym of two bodies is, in a document of like company, the one that keeps it', () => {
  const view = viewOf(`=== a.txt
The Joint River Safety Commission (JRSC) met the Harbour Lights Authority.
=== b.txt
The Jute Research and Spinning Council (JRSC) met the Weavers Union.
=== c.txt
The JRSC wrote to the Weavers Union.
`);
  const council = view.entities.find(({ canonical }) => canonical.startsWith('Jute'));
  expect(council?.documents).toBe(2);
});

test('ministries without a country are one only where the documents speak of one country', () => {
  const view = viewOf(`=== a.txt
The Ministry of Foreign Affairs met in Ghana.
=== b.txt
The Ministry of Foreign Affairs met in Peru.
=== c.txt
The Ministry of Foreign Affairs wrote. Ghana agreed.
`);
  const ministries = view.entities.filter(({ canonical }) => canonical === 'Ministry of Foreign Affairs');
  expect(ministries.map(({ documents }) => documents)).toEqual([2, 1]);
});

test('a foreign ministry is the same by adjective, by "of" and, in a document about its country, by neither', () => {
  const view = viewOf(`=== a.txt
The Ministry of Foreign Affairs of Norway met.
=== b.txt
The Norwegian Foreign Ministry met.
=== c.txt
The Ministry of Foreign Affairs met in Norway.
`);
  expect(view.entities.filter(({ canonical }) => canonical.includes('Ministry'))).toHaveLength(1);
});

test('an organ is the same before its owner and behind it', () => {
  const view = viewOf(`=== a.txt
The Joint River Safety Commission (JRSC) met. The JRSC Flood Centre opened.
=== b.txt
The Flood Centre of the Joint River Safety Commission closed.
`);
  expect(view.entities.filter(({ canonical }) => canonical.includes('Flood'))).toHaveLength(1);
});

test('a committee of a body is not that body, whatever the brackets behind both', () => {
  const view = viewOf(`=== a.txt
Ana Duarte, Chair of the Steering Committee of ABC's Regional Flood Structure (RFS), spoke. The Regional Flood Structure agreed.
`);
  expect(dumpEntities(view)).toContain('Regional Flood Structure, RFS (acronym) < ABC');
  expect(dumpEntities(view).some((line) => line.startsWith('Steering Committee of'))).toBe(true);
});

test('a goalkeeper is not the minister of that name, whatever he is captain of', () => {
  const view = viewOf(`=== a.txt
Minister Kofi Adjei met Ana Silva of the Joint River Commission.
=== b.txt
The goalkeeper, captain Kofi Adjei, kept a clean sheet against Olga Petrova and the Central Mint Office.
`);
  expect(view.entities.filter(({ canonical }) => canonical === 'Kofi Adjei')).toHaveLength(2);
});

test('a ministerial council is the council of ministers, and an acronym may lose its small prefix', () => {
  const view = viewOf(`=== a.txt
The Council of Ministers of the Harbour Lights Authority (HLA) met. The European Sea Agency (eu-SEAG) came.
=== b.txt
The Ministerial Council of the Harbour Lights Authority agreed with SEAG.
`);
  expect(view.entities.map(({ canonical, mentions }) => `${canonical} ${mentions}`).sort()).toEqual([
    'Council of Ministers of the Harbour Lights Authority 2',
    'European Sea Agency 3',
    'Harbour Lights Authority 3',
  ]);
});
