import { describe, expect, it } from 'vitest';
import { drawDates, undraw } from './drawDates.ts';

/** Each line is a document of its own: what is in brackets must be found, and nothing else. */
export function checkDates(title: string, documentDate: string | undefined, fixture: string): void {
  describe(title, () => {
    it.each(
      fixture
        .trim()
        .split('\n')
        .map((line) => line.trim()),
    )('%s', (line) => {
      expect(drawDates(undraw(line), documentDate)).toBe(line);
    });
  });
}
