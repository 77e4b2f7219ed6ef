import { describe, expect, it } from 'vitest';
import type { CorpusEvent } from '../../src/index/model.ts';
import { viewOf } from './corpus.ts';

const pathsOf = (event: CorpusEvent) => event.evidence.map(({ document }) => document.path);

/** `2031-05-04 conference (a.txt, b.txt)`, planned and cancelled ones marked, contradictions behind `!`. */
function eventsOf(files: string): string[] {
  return viewOf(files).events.map((event) =>
    [
      event.status ?? '',
      event.to === undefined || event.to === event.from
        ? (event.from ?? 'undated')
        : `${event.from}/${event.to}`,
      event.type,
      `(${pathsOf(event).join(', ')})`,
      ...event.contradictions.map(
        ({ field, value, evidence }) => `! ${field} ${value} in ${evidence[0]!.document.path}`,
      ),
    ]
      .filter((part) => part !== '')
      .join(' '),
  );
}

describe('one event in several sources', () => {
  it('is one with all its evidence, whatever each leaves out', () => {
    expect(
      eventsOf(`
=== a.txt
VIENNA, 15 June 2031 - The Conference on Harbour Safety took place in Vienna on 13 and 14 June 2031.
=== b.txt
OSLO, 20 June 2031 - Ann Lim addressed the Conference on Harbour Safety in Vienna on 13 June 2031.
`)[0],
    ).toBe('2031-06-13/2031-06-14 conference (a.txt, b.txt)');
  });

  it('takes the day from the source that knows it', () => {
    expect(
      eventsOf(`
=== a.txt
15 June 2031

The Conference on Harbour Safety was held in Vienna on 13 June 2031.
=== b.txt
20 September 2031

Experts gathered in Oslo on 19 September 2031. The Conference on Harbour Safety was held in Vienna in June 2031.
`)[0],
    ).toBe('2031-06-13 conference (a.txt, b.txt)');
  });

  it('is one under another name where kind, town and month agree, and only one fits', () => {
    const files = `
=== a.txt
1 June 2031

The election of the Harbour Council is foreseen in Vienna in November 2031.
=== b.txt
VIENNA, 17 November 2031 - Ann Lim was elected Chair of the Harbour Council in Vienna on 17 November 2031.
`;
    expect(eventsOf(files)).toContain('2031-11-17 appointment (b.txt, a.txt)');
    const another = `
=== c.txt
VIENNA, 20 November 2031 - Bo Dahl was elected Mayor in Vienna on 20 November 2031.
`;
    expect(eventsOf(files.replace('of the Harbour Council is', 'is') + another)).toHaveLength(3);
  });

  it('is not one with another of the same day, town and kind', () => {
    expect(
      eventsOf(`
=== a.txt
VIENNA, 13 June 2031 - The Harbour Union signed a contract with Lim Shipping in Vienna on 13 June 2031.
=== b.txt
VIENNA, 13 June 2031 - The Ferry Board signed a treaty with Dahl Cranes in Vienna on 13 June 2031.
`),
    ).toHaveLength(2);
  });

  it('keeps what sources contradict each other in', () => {
    const events = eventsOf(`
=== a.txt
15 June 2031

The Conference on Harbour Safety was held in Vienna on 13 June 2031.
=== b.txt
15 June 2031

The Conference on Harbour Safety was held in Vienna on 12 June 2031.
=== c.txt
15 June 2031

The Harbour Lights Authority was founded in Oslo in 1998.
=== d.txt
15 June 2031

The Harbour Lights Authority was founded in Oslo in 1999.
`);
    expect(events).toContain('2031-06-13 conference (a.txt, b.txt) ! date 2031-06-12 in b.txt');
    expect(events).toContain('1998 founding (c.txt, d.txt) ! date 1999 in d.txt');
  });

  it('is not one with another of its series, nor two meetings of a week one', () => {
    const events = eventsOf(`
=== a.txt
15 June 2031

The second round of consultations on harbour safety was held in Vienna on 13 June 2031.
=== b.txt
15 June 2031

The third round of consultations on harbour safety was held in Vienna on 14 June 2031.
=== c.txt
15 June 2031

Ann Lim met Bo Dahl in Oslo on 13 June 2031.
=== d.txt
15 June 2031

Ann Lim met Bo Dahl in Oslo on 15 June 2031.
`);
    expect(events).toHaveLength(4);
  });

  it('is planned until a source tells that it was held, and called off when the last one says so', () => {
    const planned = `
=== a.txt
1 June 2031

The Conference on Harbour Safety will be held in Vienna on 13 June 2031.
`;
    expect(eventsOf(planned)).toEqual(['planned 2031-06-13 conference (a.txt)']);
    expect(
      eventsOf(`${planned}
=== b.txt
15 June 2031

The Conference on Harbour Safety was held in Vienna on 13 June 2031.
`),
    ).toEqual(['2031-06-13 conference (b.txt, a.txt)']);
    expect(
      eventsOf(`${planned}
=== b.txt
10 June 2031

The Conference on Harbour Safety in Vienna on 13 June 2031 was cancelled.
`),
    ).toEqual([expect.stringMatching(/^cancelled 2031-06-13 conference/)]);
  });

  it('told before without its days is the one that came', () => {
    expect(
      eventsOf(`
=== a.txt
1 May 2031

Ann Lim visited Oslo on 30 April 2031. The sides discussed the forthcoming Harbour Summit in Vienna.
=== b.txt
15 June 2031

The Harbour Summit was held in Vienna on 13 June 2031.
`),
    ).toContain('2031-06-13 summit (b.txt, a.txt)');
  });
});

describe('a series', () => {
  it('links its events and leaves them apart', () => {
    const { events } = viewOf(`
=== a.txt
15 June 2030

The annual Harbour Safety Conference was held in Vienna on 13 June 2030.
=== b.txt
15 June 2031

The annual Harbour Safety Conference was held in Oslo on 12 June 2031. The next conference will take place in Rome in June 2032.
`);
    expect(events.map(({ from }) => from)).toEqual(['2030-06-13', '2031-06-12', '2032-06']);
    const [first, second, third] = events.map(({ id }) => id);
    expect(events.map(({ series }) => series)).toEqual([
      [second, third],
      [first, third],
      [first, second],
    ]);
  });
});
