import { expect, test } from 'vitest';
import { corpusFolders } from '../../src/lsp/corpusFolders.ts';

test('names are looked for in every workspace folder', () => {
  expect(corpusFolders(['corpus', 'a/b'], ['file:///one', 'memfs://host/two'])).toEqual([
    'file:///one/corpus',
    'memfs://host/two/corpus',
    'file:///one/a/b',
    'memfs://host/two/a/b',
  ]);
});

test('a workspace folder that bears the name counts itself', () => {
  expect(corpusFolders(['corpus'], ['file:///x/corpus/'])).toContain('file:///x/corpus');
});

test('absolute paths stand for themselves', () => {
  expect(corpusFolders(['/data/my papers/'], [])).toEqual(['file:///data/my%20papers']);
  expect(corpusFolders(['C:\\papers'], ['file:///one'])).toHaveLength(1);
});
