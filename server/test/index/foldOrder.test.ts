import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CorpusIndex, type IndexView } from '../../src/index/corpusIndex.ts';
import { type Corrections, noCorrections } from '../../src/index/corrections.ts';
import { source } from './corpus.ts';

const TEXTS = [
  'The Lakes Co-operation Organization (LCO) met on 3 May 2011. LCO Director Amina Diallo spoke.',
  'The Lakes Cooperation Organisation met. Mr Diallo spoke for the LCO and its Flood Monitoring Centre.',
  'Boubacar Diallo, head of the Land Credit Office (LCO), left on 4 May 2011.',
  'The Lakes Coperation Organisation met. Dr Amina Diallo did not come.',
  'The Flood Monitoring Centre of the LCO opened in 2012. A. Diallo, its Director, said so.',
  'Amina Diallo, Chair of the Land Credit Office, met Mr A. Diallo of the Ministry of Finance in Ghana.',
  'The Ministry of Finance met in Peru. DIALLO, Amina, a goalkeeper, is no relation of Diallo.',
  'OSLO, 4 May 2011 - The second Lakes Summit was held in Oslo on 3 May 2011. LCO Director Amina Diallo met Mr Li Wenhua.',
  'The Lakes Summit took place in Oslo in May 2011. Li Wenhua of the Lakes Cooperation Organisation chaired it.',
  'LIMA, 2 June 2012 - The third Lakes Summit opened in Lima on 1 June 2012. It follows the summit in Oslo of 3 May 2011.',
  'The Flood Exercise of the LCO was held in Ghana from 30 December 2011 to 2 January 2012. Wenhua Li came.',
  'The Lakes Coperation Organisation was founded in 1995. The next Lakes Summit will be held in Accra.',
  '',
];

/** A text with or without a sentence before it that names nobody: what follows moves, and stays what it is. */
const texts = fc
  .tuple(fc.constantFrom('', 'It rained.\n\n'), fc.constantFrom(...TEXTS))
  .map(([before, text]) => before + text);
const edits = fc.array(fc.record({ path: fc.constantFrom('a', 'b', 'c', 'd'), text: fc.option(texts) }), {
  maxLength: 12,
});

/** Goes some steps, or to the end. */
const takeSteps = (fold: Generator, count: number): void => {
  for (let step = 0; step < count; step++) if (fold.next().done === true) return;
};

const plain = (view: IndexView): unknown =>
  JSON.parse(
    JSON.stringify(
      {
        entities: view.entities,
        events: view.events,
        ties: view.entities.map(({ id }) => view.tiesOf(id)),
        mentions: view.entities.map(({ id }) => view.mentionsOf(id)),
        names: TEXTS.map((text) => view.findNames(text)),
        typed: ['lakes', 'di', 'lco', 'wenhua'].map((typed) => [
          view.matchNames(typed, 9).map(({ entity, fit }) => [entity.id, fit]),
          view.matchEvents(typed, 9).map(({ id }) => id),
        ]),
      },
      (key, value) => (key === 'document' ? value.path : value),
    ),
  );

const corrections: Corrections = {
  same: [['Land Credit Office', 'Flood Monitoring Centre']],
  different: [['Lakes Cooperation Organisation', 'LCO', 'Lakes Coperation Organisation']],
  ignore: ['Ministry of Finance'],
  entities: [
    { kind: 'person', canonical: 'Amina Diallo', aliases: ['DIALLO, Amina'], description: 'Director' },
    { kind: 'organization', canonical: 'Kingdom of Peru', aliases: ['Peru'], parent: 'LCO' },
  ],
  events: [
    { name: 'Founding of the LCO', from: '2001', to: '2001', precision: 'year', participants: ['LCO'] },
  ],
};

test('corrections before, between and after edits give what they give from scratch', () => {
  fc.assert(
    fc.property(edits, fc.nat(12), (steps, at) => {
      const edited = new CorpusIndex();
      const last = new Map<string, string>();
      steps.forEach(({ path, text }, step) => {
        if (step === at) edited.correct(corrections);
        edited.view();
        if (text === null) edited.delete(`file:///${path}`);
        else edited.set(source(path, text));
        if (text === null) last.delete(path);
        else last.set(path, text);
      });
      if (at >= steps.length) edited.correct(corrections);
      const fresh = new CorpusIndex();
      fresh.correct(corrections);
      for (const [path, text] of [...last].sort().reverse()) fresh.set(source(path, text));
      expect(plain(edited.view())).toEqual(plain(fresh.view()));
      edited.correct(noCorrections);
      fresh.correct(noCorrections);
      expect(plain(edited.view())).toEqual(plain(fresh.view()));
    }),
    { numRuns: 100 },
  );
});

test('any order of edits gives what building from scratch gives', () => {
  fc.assert(
    fc.property(edits, fc.array(fc.nat(30), { minLength: 12, maxLength: 12 }), (steps, pauses) => {
      const edited = new CorpusIndex();
      const last = new Map<string, string>();
      for (const [number, { path, text }] of steps.entries()) {
        takeSteps(edited.fold(), pauses[number]!);
        if (text === null) {
          edited.delete(`file:///${path}`);
          last.delete(path);
        } else {
          edited.set(source(path, text));
          last.set(path, text);
        }
      }
      const fresh = new CorpusIndex();
      for (const [path, text] of [...last].sort().reverse()) fresh.set(source(path, text));
      expect(plain(edited.view())).toEqual(plain(fresh.view()));
    }),
    { numRuns: 150 },
  );
});
