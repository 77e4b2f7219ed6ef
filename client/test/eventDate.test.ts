import { expect, test } from 'vitest';
import { dateWithinYear, fullDate } from '../src/eventDate.ts';

test('a date is written as a reader would say it, what both ends share once only', () => {
  expect(fullDate({ start: '2031-05-04', end: '2031-05-04' })).toBe('4 May 2031');
  expect(fullDate({ start: '2031-06-13', end: '2031-06-14' })).toBe('13–14 June 2031');
  expect(fullDate({ start: '2031-06-30', end: '2031-07-02' })).toBe('30 June – 2 July 2031');
  expect(fullDate({ start: '2031-12-28', end: '2032-01-03' })).toBe('28 December 2031 – 3 January 2032');
  expect(fullDate({ start: '2031-06', end: '2031-06' })).toBe('June 2031');
  expect(fullDate({ start: '2031-06', end: '2031-08' })).toBe('June – August 2031');
  expect(fullDate({ start: '2031', end: '2033' })).toBe('2031 – 2033');
  expect(fullDate({})).toBe('undated');
});

test('under the heading of its year a date is short and leaves the year out', () => {
  expect(dateWithinYear({ start: '2031-05-04', end: '2031-05-04' })).toBe('4 May');
  expect(dateWithinYear({ start: '2031-09-13', end: '2031-09-14' })).toBe('13–14 Sep');
  expect(dateWithinYear({ start: '2031-12-28', end: '2032-01-03' })).toBe('28 Dec 2031 – 3 Jan 2032');
  expect(dateWithinYear({ start: '2031', end: '2031' })).toBe('');
  expect(dateWithinYear({})).toBe('');
});
