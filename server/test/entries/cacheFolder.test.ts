import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openCacheFolder } from '../../src/entries/cacheFolder.ts';

const folder = mkdtempSync(join(tmpdir(), 'dossier-cache-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('what was written is read again, also by the next one', async () => {
  const inside = join(folder, 'not/yet/there');
  await openCacheFolder(inside).write('a', 'Zürich\n'.repeat(1000));
  expect(await openCacheFolder(inside).read('a')).toBe('Zürich\n'.repeat(1000));
  expect(readdirSync(inside)).toEqual(['a.gz']);
});

test('absent and damaged files hold nothing', async () => {
  const store = openCacheFolder(folder);
  writeFileSync(join(folder, 'b.gz'), 'no gzip');
  expect(await store.read('b')).toBeUndefined();
  expect(await store.read('c')).toBeUndefined();
});

test('what a crash left half written is swept away', () => {
  writeFileSync(join(folder, 'd.gz.1.tmp'), 'half');
  openCacheFolder(folder);
  expect(readdirSync(folder)).not.toContain('d.gz.1.tmp');
});
