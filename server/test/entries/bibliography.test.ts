import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { isInstalled } from '../../../scripts/debianPrograms.mjs';

const root = resolve(import.meta.dirname, '../../..');
const work = mkdtempSync(join(tmpdir(), 'dossier-bibliography-'));
const corpus = join(work, 'corpus');
afterAll(() => rmSync(work, { recursive: true }));

mkdirSync(corpus);
writeFileSync(
  join(corpus, 'Harbour news.md'),
  '---\ntitle: 5% {of} the \\ lights_ & ~ “Café”\npublisher: Tide & Tar Press\ndate: 2031-05-04\n---\n\nMs Lim spoke.\n',
);
writeFileSync(join(corpus, 'undated.txt'), 'The depot of the harbour opens\n\nMs Lim spoke again.\n');

const dossier = (...words: string[]) =>
  spawnSync(process.execPath, [resolve(root, 'dist/cli.js'), ...words], { cwd: root, encoding: 'utf8' });

describe('dossier cite', () => {
  test('writes CSL-JSON unless it is told otherwise', () => {
    const { stdout, stderr, status } = dossier('cite', corpus);
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout).map(({ id }: { id: string }) => id)).toEqual(['harbour-news', 'undated']);
    expect(dossier('cite', corpus, '--format', 'csl').stdout).toBe(stdout);
  });

  test('says which formats there are', () => {
    const { stderr, status } = dossier('cite', corpus, '--format', 'ris');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^There is no format "ris"\. Choose one of csl, bibtex\./);
  });
});

describe.skipIf(!isInstalled('pandoc'))('Pandoc', () => {
  test.each([
    ['csl', 'sources.json'],
    ['bibtex', 'sources.bib'],
  ])('reads the bibliography as %s, and cites by its keys', (format, file) => {
    writeFileSync(join(work, file), dossier('cite', corpus, '--format', format).stdout);
    const { stdout, stderr, status } = spawnSync(
      'pandoc',
      ['--citeproc', '--bibliography', file, '--from', 'markdown', '--to', 'plain', '--wrap', 'none'],
      { cwd: work, encoding: 'utf8', input: 'Lights [@harbour-news; @undated].\n' },
    );
    expect([status, stderr]).toEqual([0, '']);
    // The style sets titles in its own capitals and quotation marks.
    const text = stdout.toLowerCase().replace(/[“”‘’]/g, '"');
    expect(text).toContain('5% {of} the \\ lights_ & ~ "café"');
    expect(text).toContain('2031. tide & tar press');
    expect(text).toContain('the depot of the harbour opens');
  });
});
