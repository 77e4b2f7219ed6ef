import { expect, test } from 'vitest';
import { canonicalOf, type Spelling } from '../../src/index/canonicalName.ts';

function full(surface: string, count: number): Spelling {
  return { surface, kind: 'full', count, documents: 1, last: '' };
}

test('a body is called by its name, not by the last word of it, however often that stands for it', () => {
  const spellings = [full('Initiative', 5), full('Lakes Initiative', 1)];
  expect(canonicalOf('organization', spellings, new Set())?.surface).toBe('Lakes Initiative');
});

test('of whole names the one that is used most is the name', () => {
  const spellings = [full('Lakes Initiative of the South', 1), full('Lakes Initiative', 2)];
  expect(canonicalOf('organization', spellings, new Set())?.surface).toBe('Lakes Initiative');
});
