import { describe, expect, it } from 'vitest';
import { createContext } from '../../src/extract/context.ts';
import { createEventText } from '../../src/extract/events/eventText.ts';
import type { LocalEntity, Mention } from '../../src/extract/extraction.ts';
import { recognizeDates } from '../../src/extract/recognizers/dates.ts';
import { recognizeQuotes } from '../../src/extract/recognizers/quotes.ts';
import { recognizeRoles } from '../../src/extract/recognizers/roles.ts';
import { findEvents } from '../../src/extract/refiners/events.ts';
import type { NameSpan } from '../../src/extract/refiners/overlaps.ts';
import { findSourceDate } from '../../src/extract/sourceDate.ts';
import { findTies } from '../../src/extract/ties/findTies.ts';
import { findTitle } from '../../src/extract/title.ts';

const entities: readonly LocalEntity[] = [
  { kind: 'person', name: 'Ann' },
  { kind: 'person', name: 'Bo' },
];

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
  const named = plain.tokens.filter(({ text: word }) => word === 'Ann' || word === 'Bo');
  const mentions = named.map(({ start, end, text: surface }): Mention => {
    const number = surface === 'Ann' ? 0 : 1;
    const common = { kind: 'person', alias: 'full', rule: 'test', certainty: 1 } as const;
    return { start, end, surface, entity: number, ...common };
  });
  const quotes = recognizeQuotes(context, mentions, entities);
  const eventText = createEventText({ context, sourceDate, dates, mentions, entities, quotes });
  const spans = named.map((token): NameSpan => {
    const first = plain.tokens.indexOf(token);
    return { ...token, first, last: first + 1, kind: 'person', rule: 'test', certainty: 1, nested: false };
  });
  const roles = recognizeRoles(context, spans, mentions);
  findTies(eventText, roles, findEvents(eventText));
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
  'Ann met Bo ',
  'Ann, Bo, ',
  'Ann and Bo and ',
  'talks between Ann ',
  'hosted by Ann, ',
  'Ann, head of the office, ',
  'On behalf of Ann, ',
  'was appointed director by ',
  'He met ',
  'the former Director, ',
  'Acting ',
  'Ann, Director of ',
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
