import { describe, expect, it } from 'vitest';
import { officesOf } from '../../src/features/offices.ts';
import { officeAt, officesHeldAt, predecessorOf, successorOf } from '../../src/features/officesHeldAt.ts';
import { readFixture } from './fixture.ts';

const { view } = readFixture(`
=== corpus/a.txt
10 May 2017

Harbour Authority Secretary-General Rashid Alimov met Harbour Authority Acting Director Ann Lim in Oslo.
=== corpus/b.txt
3 March 2018

Harbour Authority Secretary-General Rashid Alimov opened the depot. The former Harbour Authority Director Eva Roth came too.
=== corpus/c.txt
10 July 2019

Harbour Authority Secretary-General Vladimir Norov opened the second depot.
`);

const body = view.entities.find(({ canonical }) => canonical === 'Harbour Authority')!;

/** `Vladimir Norov, Secretary-General: said` */
const at = (date: string) =>
  officesHeldAt(view, body, date).map(
    ({ office, basis }) => `${view.entity(office.person)?.canonical}, ${office.title}: ${basis}`,
  );

describe('the office at a date', () => {
  it('is said by a source of that date', () => {
    expect(at('2019-07-10')).toContain('Vladimir Norov, Secretary-General: said');
    expect(at('2019')).toContain('Vladimir Norov, Secretary-General: said');
  });

  it('is between sources that give it before and after', () => {
    expect(at('2017-12-01')).toContain('Rashid Alimov, Secretary-General: between');
  });

  it('is inferred from sources before or after, as long as they name no other holder', () => {
    expect(at('2020-01-01')).toContain('Vladimir Norov, Secretary-General: before');
    expect(at('2016')).toContain('Rashid Alimov, Secretary-General: after');
    expect(at('2020-01-01').join()).not.toContain('Alimov');
    expect(at('2016').join()).not.toContain('Norov');
  });

  it('is another one when it is only acting, and none when it is past', () => {
    expect(at('2017-05-10')).toContain('Ann Lim, Acting Director: said');
    expect(at('2018-03-03').join()).not.toContain('Roth');
  });

  it('names its evidence, nearest to the date first', () => {
    const [office] = officesHeldAt(view, body, '2018-01-01');
    expect(office!.evidence.map(({ document }) => document.path)).toEqual(['b.txt', 'a.txt']);
  });

  it('has a predecessor and a successor', () => {
    const offices = officesOf(body).filter(({ title }) => title === 'Secretary-General');
    const [norov, alimov] = offices;
    expect(predecessorOf(view, norov!)?.person).toBe(alimov!.person);
    expect(successorOf(view, alimov!)?.person).toBe(norov!.person);
    expect(successorOf(view, norov!)).toBeUndefined();
  });

  it('of a person is one held then, though a source that calls another one hers is nearer', () => {
    const { view: other } = readFixture(`
=== corpus/a.txt
10 May 2017

Harbour Authority Director Ada Lim met Beacon Agency Chairman Bo Holm in Oslo.
=== corpus/b.txt
10 May 2021

Beacon Agency Chairman Ada Lim opened the depot.
=== corpus/c.txt
1 March 2020

Beacon Agency Chairman Bo Holm opened the second depot.
`);
    const lim = other.entities.find(({ canonical }) => canonical === 'Ada Lim')!;
    expect(officeAt(other, lim, '2020-01-01')?.title).toBe('Director');
    expect(officeAt(other, lim, '2021')?.title).toBe('Chairman');
    expect(officeAt(other, lim, undefined)?.title).toBe('Chairman');
  });
});

describe('an office with a term', () => {
  const { view: told } = readFixture(`
=== corpus/a.txt
2 May 2016

Harbour Commission Director Ana Duarte opened the depot.
=== corpus/b.txt
2 May 2026

Ana Duarte was Director of the Harbour Commission from 1 March 2015 to 30 June 2019. Mr Oskar Lind has been Director of the Harbour Commission since 2021.
=== corpus/c.txt
7 June 2026

Harbour Commission Director Ana Duarte was remembered at the depot.
`);
  const office = told.entities.find(({ canonical }) => canonical === 'Harbour Commission')!;
  const holders = (date: string) =>
    officesHeldAt(told, office, date).map(
      ({ office: { person }, basis }) => `${told.entity(person)?.canonical}: ${basis}`,
    );

  it('is held from its beginning to its end, whenever the source was written', () => {
    expect(holders('2019-06-01')).toEqual(['Ana Duarte: said']);
    expect(holders('2015-03')).toEqual(['Ana Duarte: said']);
    expect(holders('2026-05-02')).toEqual(['Oskar Lind: said']);
    expect(holders('2023')).toEqual(['Oskar Lind: between']);
  });

  it('is not held outside it, even where a later source calls its holder so', () => {
    expect(holders('2014')).toEqual([]);
    expect(holders('2020')).toEqual([]);
    expect(holders('2026-06-07')).toEqual(['Oskar Lind: before']);
  });
});
