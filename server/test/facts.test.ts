import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAnnotated } from './documents/readDocument.ts';
import { factsFileOf } from './documents/readFactDocuments.ts';
import { dayInterval, locate, readFacts } from './documents/readFacts.ts';
import { mixedEvents, sameEvent } from './documents/scoreSameEvents.ts';

const root = join(import.meta.dirname, 'documents');

describe('reading the facts of a document', () => {
  const document = readAnnotated(
    '---\ndate: 1987-03-09\n---\nOn 8 March <per id="a">Adjei</per>, head of the <org>Port Office</org>, met\nNana. "It rains," he said.',
  );

  it('finds the quoted words and who is meant', () => {
    const { date, dates, events, roles, quotes } = readFacts(
      'met.txt',
      [
        'dates: { 8 March: 1987-03-08 | 1987-03 optional }',
        'events:',
        '  - {id: met, main: true, type: meeting, name: met, date: 1987-03-08, attended: [a], text: met Nana}',
        'roles:',
        '  - [a, head, Port Office, {alts: [[head, null]]}]',
        'quotes:',
        '  - [Adjei, "It rains,"]',
      ].join('\n'),
      document,
    );
    expect(date).toBe('1987-03-09');
    expect(dates).toMatchObject([{ start: 3, end: 10, optional: true }]);
    expect(dates?.[0]?.readings[1]).toEqual({ first: '1987-03-01', last: '1987-03-31' });
    expect(events).toMatchObject([
      { kind: 'main', evidence: { start: 43, end: 51 }, participants: { attended: ['a'] } },
    ]);
    expect(roles).toMatchObject([
      { person: 'a', organization: 'organization Port Office', date: '1987-03-09' },
    ]);
    expect(quotes).toMatchObject([{ speaker: 'a', start: 54, end: 63 }]);
  });

  it.each([
    ['dates: { 9 March: 1987-03-09 }', '"9 March" does not occur'],
    ['dates: { 8 March: 1987-13 }', 'date "1987-13"'],
    ['roles: [[Nana, head, null]]', 'nobody is called "Nana"'],
    ['roles: [[a, chief, null]]', '"chief" does not occur'],
    ['quotes: [[a, It snows]]', '"It snows" does not occur'],
    ['people: [a]', 'unknown key "people"'],
    ['events: [{id: met, text: met, when: 1987}]', 'unknown key "when"'],
  ])('refuses %j with the words at fault', (file, message) => {
    expect(() => readFacts('met.txt', file, document)).toThrow(message);
  });

  it('takes words as whole words, over line breaks, the second time and with a gap', () => {
    expect(locate('in 1219 and 12\n19', '12 19')).toEqual({ start: 12, end: 17 });
    expect(locate('day one, day two', 'day#2')).toEqual({ start: 9, end: 12 });
    expect(locate('It rains, and it rains.', 'It … rains.')).toEqual({ start: 0, end: 23 });
  });

  it('takes a date for all days that it covers', () => {
    expect(dayInterval('2012-02')).toEqual({ first: '2012-02-01', last: '2012-02-29' });
    expect(dayInterval('2012-02-03/2013')).toEqual({ first: '2012-02-03', last: '2013-12-31' });
    expect(dayInterval('../2013')).toEqual({ first: undefined, last: '2013-12-31' });
    expect(() => dayInterval('2013/2012')).toThrow('ends before it begins');
  });
});

it('the same event is counted in pairs of documents', () => {
  const found = (document: string, gold: string, predicted?: string) => ({ document, gold, predicted });
  const pairs = sameEvent([
    [found('a', 'x', '1'), found('a', 'y', '2')],
    [found('b', 'x', '1')],
    [found('c', 'x'), found('c', 'y', '1')],
  ]);
  expect(pairs['same event over sources, of those found']).toEqual({ right: 1, predicted: 3, gold: 2 });
  expect(pairs['same event over sources, of all']).toEqual({ right: 1, predicted: 3, gold: 4 });
});

it('names the events that were found as several, and several that were found as one', () => {
  const { apart, merged } = mixedEvents([
    { document: 'a', gold: 'x', predicted: '1' },
    { document: 'b', gold: 'x', predicted: '2' },
    { document: 'c', gold: 'y', predicted: '2' },
    { document: 'd', gold: 'y', predicted: undefined },
  ]);
  expect(apart).toEqual(['x: 1 (a), 2 (b)']);
  expect(merged).toEqual(['2: x (b), y (c)']);
});

describe('the annotated facts', () => {
  const annotated = [
    'training',
    'frozen',
    'world',
    'frozen/world',
    'events',
    'accounts',
    'retold',
    'offices',
    'papers',
    'told',
    'told/kept',
  ].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.txt') && existsSync(join(root, factsFileOf(join(folder, name)))))
      .map((name) => join(folder, name)),
  );
  const facts = annotated.map((name) => {
    const document = readAnnotated(readFileSync(join(root, name), 'utf8'));
    return {
      name,
      read: () => readFacts(name, readFileSync(join(root, factsFileOf(name)), 'utf8'), document),
    };
  });

  it('quote only words that their documents have, and name only who is in them', () => {
    for (const { name, read } of facts) expect(read, name).not.toThrow();
  });

  it('have dates that do not overlap, one main event at most and each event once', () => {
    for (const { name, read } of facts) {
      const { dates, events } = read();
      const byStart = [...(dates ?? [])].sort((a, b) => a.start - b.start);
      const overlapping = byStart.filter((date, i) => i > 0 && date.start < byStart[i - 1]!.end);
      expect(overlapping, name).toEqual([]);
      expect(events.filter(({ kind }) => kind === 'main').length, name).toBeLessThanOrEqual(1);
      expect(new Set(events.map(({ id }) => id)).size, name).toBe(events.length);
    }
  });
});
