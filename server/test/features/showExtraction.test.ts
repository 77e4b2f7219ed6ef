import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { showExtraction } from '../../src/features/showExtraction.ts';

test('a drawing shows events with their status and the parts taken, and ties', () => {
  const text =
    '1 June 2031\n\nHarbour Authority Director Ann Lim met with Bo Dahl on 31 May 2031. The Conference on Harbour Safety will be hosted by the Harbour Authority in Vienna on 13 June 2031.';
  const drawn = showExtraction(text, extract({ text, fileName: 'a.txt' }), ['events', 'ties']);
  expect(drawn).toMatch(/planned mentioned conference by .*; Harbour Authority host/);
  expect(drawn).toContain('tie by ties/verb met: Ann Lim met Bo Dahl, 2031-05-31');
});
