import { describe, expect, it } from 'vitest';
import { createContext } from '../../src/extract/context.ts';
import type { LocalEntity, Mention } from '../../src/extract/extraction.ts';
import { recognizeDates } from '../../src/extract/recognizers/dates.ts';
import { recognizeQuotes } from '../../src/extract/recognizers/quotes.ts';
import { findEvents } from '../../src/extract/refiners/events.ts';
import { findSourceDate } from '../../src/extract/sourceDate.ts';
import { findTitle } from '../../src/extract/title.ts';

const entity: LocalEntity = { kind: 'person', name: 'Ann' };

/** Runs every rule of dates, titles, quotes and events over a text; tells how often they looked at a token. */
function stepsOf(text: string): number {
  const plain = createContext({ text, fileName: '2019-07-10.txt' });
  let steps = 0;
  const tokens = new Proxy(plain.tokens, {
    get(target, key) {
      steps++;
      return Reflect.get(target, key);
    },
  });
  const context = { ...plain, tokens };
  const sourceDate = findSourceDate(context);
  findTitle(context);
  const dates = recognizeDates(context, sourceDate);
  const mentions: Mention[] = plain.tokens
    .filter((token) => token.text === 'Ann')
    .map(({ start, end, text: surface }) => {
      return { start, end, surface, kind: 'person', entity: 0, alias: 'full', rule: 'test', certainty: 1 };
    });
  const entities = [entity];
  const quotes = recognizeQuotes(context, mentions, entities);
  findEvents({ context, sourceDate, dates, mentions, entities, quotes });
  return steps;
}

/** Units that rules of dates, events and quotes begin on, repeated without an end. */
const UNITS = [
  '1',
  '1.',
  '12/',
  '2019-',
  '2019 to ',
  'May ',
  'May 12, ',
  '12 May 2019 and ',
  'from May to ',
  'early ',
  'the end of the ',
  'last ',
  'two years ago ',
  'Monday, ',
  'VIENNA, ',
  'VIENNA, 10 May 2017 - ',
  'the summit in ',
  'meeting held ',
  'was held in 2019 ',
  'In 2019 the meeting was held. ',
  'signed the agreement on 5 May 2018, ',
  'Conference: On the ',
  '“',
  '“he said ',
  '"Yes," said Ann. ',
  'Ann said that ',
  'Ann, ',
  'the envoy said ',
  '(',
  '\n\n',
  '- \n',
  '’',
  '2019’s ',
];

describe('text made to tire the rules', () => {
  it.each(UNITS)('%j costs in proportion to its length', (unit) => {
    const text = (length: number) => unit.repeat(Math.ceil(length / unit.length));
    const small = stepsOf(text(3_000));
    const large = stepsOf(text(12_000));
    expect(large).toBeLessThan(4 * 1.5 * small + 1_000);
  });

  it('of any kind gives an answer', () => {
    for (const text of [
      '',
      ' ',
      '\n',
      '\u0000',
      '\ud800',
      '99 May 9999',
      '0000-00-00',
      '31/31/3131',
      'May',
      '“',
      '12 12 12 12',
    ]) {
      expect(() => stepsOf(text)).not.toThrow();
    }
  });
});
