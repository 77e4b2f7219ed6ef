import { expect, test } from 'vitest';
import { escapeMarkdown } from '../src/markdown.ts';

test('a document cannot put links, markup or blocks into what is shown', () => {
  expect(escapeMarkdown('[x](command:y) **b** <i> www.a.org\n# h')).toBe(
    '\\[x\\]\\(command\\:y\\) \\*\\*b\\*\\* \\<i\\> www\\.a\\.org \\# h',
  );
});

test('ordinary words and letters of any script stay as they are', () => {
  expect(escapeMarkdown('Élan 4 Überseehafen 上海')).toBe('Élan 4 Überseehafen 上海');
});
