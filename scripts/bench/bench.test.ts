import { expect, test } from 'vitest';
import { measureHandlers } from './handlers.ts';
import { makeNote } from './note.ts';
import { requests } from './requests.ts';
import { generateCorpus } from './sources.ts';

test('a seed gives the same sources every time, another seed gives others', () => {
  expect(generateCorpus(3, 7)).toEqual(generateCorpus(3, 7));
  expect(generateCorpus(3, 7).sources).not.toEqual(generateCorpus(3, 8).sources);
});

test('sources are about 3,000 characters long', () => {
  const { sources } = generateCorpus(50);
  const mean = sources.reduce((sum, { text }) => sum + text.length, 0) / sources.length;
  expect(mean).toBeGreaterThan(2500);
  expect(mean).toBeLessThan(3500);
});

test('the note asks at names', () => {
  const corpus = generateCorpus(5);
  const { text, places } = makeNote(corpus);
  const names = [...corpus.people, ...corpus.bodies.flatMap(({ name, acronym }) => [name, acronym])];
  const lines = text.split('\n');
  for (const { line, character } of places) {
    const isName = names.some((name) => {
      const at = lines[line]!.indexOf(name);
      return at !== -1 && at <= character && character < at + name.length;
    });
    expect(isName, `${lines[line]} at ${character}`).toBe(true);
  }
});

test('most places get an answer, and every request is measured', async () => {
  const times = await measureHandlers(generateCorpus(5));
  expect(times.answered).toBeGreaterThan(0.9);
  for (const { p50, p99 } of Object.values(times.features)) expect(p50).toBeLessThanOrEqual(p99);
  expect(Object.keys(requests)).toEqual(expect.arrayContaining(Object.keys(times.features)));
});
