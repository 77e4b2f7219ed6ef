import { expect, test } from 'vitest';
import { dateText, intervalText, yearsText } from '../../src/features/dateText.ts';

test('dates read as people write them, whatever their precision', () => {
  expect(dateText('2017-05-10')).toBe('10 May 2017');
  expect(dateText('2017-05')).toBe('May 2017');
  expect(dateText('2017')).toBe('2017');
});

test('intervals say what their ends share once', () => {
  expect(intervalText('2019-06-13')).toBe('13 June 2019');
  expect(intervalText('2019-06-13', '2019-06-14')).toBe('13 to 14 June 2019');
  expect(intervalText('2019-05-28', '2019-06-02')).toBe('28 May to 2 June 2019');
  expect(intervalText('2019-12-30', '2020-01-02')).toBe('30 December 2019 to 2 January 2020');
  expect(intervalText('2019-03', '2019-09')).toBe('March to September 2019');
  expect(yearsText('2017-05-10', '2020')).toBe('2017 to 2020');
  expect(yearsText('2017-05-10', '2017-06-01')).toBe('2017');
});
