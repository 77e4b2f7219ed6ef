import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { ExtractionCache } from '../../src/lsp/extractionCache.ts';
import type { CacheStore } from '../../src/lsp/platform.ts';

const FOLDERS = ['file:///corpus'];
const source = (text: string) => ({ text, fileName: 'a.txt' });

class MemoryStore implements CacheStore {
  readonly texts = new Map<string, string>();
  async read(name: string) {
    return this.texts.get(name);
  }
  async write(name: string, text: string) {
    this.texts.set(name, text);
  }
}

/** Asks a new cache for the texts; says which of them had to be extracted. */
async function session(
  store: CacheStore,
  texts: readonly string[],
  maker = 'rules',
  folders = FOLDERS,
): Promise<string[]> {
  const cache = new ExtractionCache(store, folders);
  const made: string[] = [];
  for (const text of texts) {
    const extraction = await cache.get(source(text), maker, () => {
      made.push(text);
      return extract(source(text));
    });
    expect(extraction).toEqual(extract(source(text)));
  }
  await cache.save();
  return made;
}

describe('the cache of extractions', () => {
  test('makes nothing twice, from one session to the next', async () => {
    const store = new MemoryStore();
    expect(await session(store, ['Ms Ada Lim spoke.', 'Mr Bo Holm left.'])).toHaveLength(2);
    expect(await session(store, ['Ms Ada Lim spoke.', 'Mr Bo Holm left.', 'It rained.'])).toEqual([
      'It rained.',
    ]);
    expect(await session(store, ['It rained.', 'Ms Ada Lim spoke.'])).toEqual([]);
  });

  test('keeps what different makers made apart, and different corpora', async () => {
    const store = new MemoryStore();
    await session(store, ['Ms Ada Lim spoke.']);
    expect(await session(store, ['Ms Ada Lim spoke.'], 'model')).toHaveLength(1);
    expect(await session(store, ['Ms Ada Lim spoke.'], 'rules', ['file:///other'])).toHaveLength(1);
  });

  test('makes anew what is damaged, and spares the rest', async () => {
    const store = new MemoryStore();
    const texts = Array.from({ length: 600 }, (_, i) => `Ms Ada Lim spoke for the ${i}. time.`);
    await session(store, texts);
    const [[name, stored]] = [...store.texts].filter(([, text]) => text.split('\n').length > 3) as [
      [string, string],
    ];
    store.texts.set(name, stored.replace('"Ada Lim"', '"Ada Lin"').slice(0, -3));
    expect(await session(store, texts)).toHaveLength(2);
    expect(await session(store, texts)).toEqual([]);
  });

  test('drops what is no longer asked for from the files that it writes', async () => {
    const store = new MemoryStore();
    const sizes = () => [...store.texts.values()].reduce((sum, text) => sum + text.length, 0);
    const texts = (from: number) =>
      Array.from({ length: 900 }, (_, i) => `Ms Ada Lim spoke for the ${from + i}. time.`);
    await session(store, texts(0));
    const before = sizes();
    await session(store, texts(1000));
    expect(sizes()).toBeLessThan(before * 1.2);
  });

  test('goes on without a store that works', async () => {
    const broken: CacheStore = {
      read: () => Promise.reject(new Error('unreadable')),
      write: () => Promise.reject(new Error('disk full')),
    };
    expect(await session(broken, ['Ms Ada Lim spoke.'])).toHaveLength(1);
  });
});
