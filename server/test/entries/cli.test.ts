import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
const cli = resolve(root, 'dist/cli.js');
const work = mkdtempSync(join(tmpdir(), 'dossier-cli-'));
afterAll(() => rmSync(work, { recursive: true }));

function dossier(...words: string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [cli, ...words], { cwd: root, encoding: 'utf8' });
}

function folderWith(name: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = join(work, name);
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  return folder;
}

const lines = (output: string) =>
  output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('dossier check', () => {
  const folder = folderWith('check', {
    'corpus/a.txt': 'Ms Eva Stromberg left the Harbour Lights Authority. Mrs Stromberg stayed.\n',
    'notes/a.md': 'A line.\n\nWe met Mrs Stromborg there.\n',
    'notes/b.txt': 'We met Mrs Stromberg there.\n',
    'notes/c.pdf': '%PDF',
  });
  const notes = join(folder, 'notes');
  const corpus = ['--corpus', join(folder, 'corpus')];

  test('names what is wrong, where, and what says so', () => {
    const { stdout, stderr, status } = dossier('check', notes, ...corpus);
    expect([stderr, status]).toEqual(['', 1]);
    expect(stdout).toBe(
      `${notes}/a.md:3:12: warning: No source writes “Stromborg”; they write “Stromberg” 2 times. (misspeltName)\n` +
        '    a.txt:1:4: Ms Eva Stromberg left the Harbour Lights Authority.\n',
    );
    expect(dossier('check', join(notes, 'b.txt'), ...corpus)).toMatchObject({ stdout: '', status: 0 });
  });

  test('says the same as JSON lines, with severities as they are given', () => {
    const { stdout, status } = dossier(
      'check',
      notes,
      ...corpus,
      '--format',
      'jsonl',
      '--severity',
      'misspeltName=hint',
    );
    expect(status).toBe(0);
    expect(lines(stdout)).toEqual([
      {
        document: `${notes}/a.md`,
        start: 20,
        end: 29,
        line: 3,
        column: 12,
        severity: 'hint',
        code: 'misspeltName',
        message: 'No source writes “Stromborg”; they write “Stromberg” 2 times.',
        replacements: ['Stromberg'],
        evidence: [{ document: 'a.txt', start: 3, end: 16 }],
      },
    ]);
  });

  test('follows the dossier.yml beside the sources, and names what is wrong in it', () => {
    writeFileSync(join(folder, 'dossier.yml'), 'sames: []\nignore: [Stromborg]\n');
    const { stdout, stderr, status } = dossier('check', notes, ...corpus);
    rmSync(join(folder, 'dossier.yml'));
    expect([stdout, status]).toEqual(['', 0]);
    expect(stderr).toBe(`${folder}/dossier.yml:1: There is no section "sames". Did you mean "same"?\n`);
  });

  test('cannot work without notes, sources, or with severities that do not exist', () => {
    for (const words of [
      [...corpus],
      [notes],
      [join(notes, 'absent.md'), ...corpus],
      [notes, ...corpus, '--severity', 'x=y'],
      [notes, ...corpus, '--format', 'xml'],
    ]) {
      expect(dossier('check', ...words).status).toBe(2);
    }
  });
});

describe('dossier extract', () => {
  const { stdout, stderr, status } = dossier('extract', 'corpus');
  const documents = lines(stdout);

  test('prints one line per document, by path, and nothing else', () => {
    expect(status).toBe(0);
    expect(stderr).toBe('');
    expect(documents.map(({ document }) => document)).toEqual(readdirSync(join(root, 'corpus')).sort());
  });

  test('gives every field, and surfaces that stand in the file', () => {
    for (const document of documents) {
      expect(Object.keys(document)).toEqual([
        'document',
        'title',
        'date',
        'mentions',
        'acronyms',
        'roles',
        'dates',
        'events',
        'quotes',
        'ties',
      ]);
      const text = readFileSync(join(root, 'corpus', document.document), 'utf8');
      for (const mention of document.mentions) {
        expect(text.slice(mention.start, mention.end)).toBe(mention.surface);
        expect(mention.certainty).toBeGreaterThan(0);
        expect(mention.certainty).toBeLessThanOrEqual(1);
      }
    }
  });

  test('uses the ids of "dossier entities" everywhere', () => {
    const ids = new Set(lines(dossier('entities', 'corpus').stdout).map(({ id }) => id));
    for (const { mentions, roles, events } of documents) {
      const named = mentions.filter(({ kind }: { kind: string }) => kind !== 'place');
      for (const { entity } of named) expect(ids).toContain(entity);
      for (const { person, organization } of roles) {
        expect(ids).toContain(person);
        if (organization !== null) expect(ids).toContain(organization);
      }
      for (const { participants, others } of events) {
        for (const id of [...participants, ...others]) expect(ids).toContain(id);
      }
    }
  });

  test('gives events the ids of "dossier events"', () => {
    const ids = new Set(
      lines(dossier('events', 'corpus', '--format', 'jsonl').stdout || '{}').map(({ id }) => id),
    );
    for (const { events } of documents) for (const { id } of events) expect(ids).toContain(id);
  });

  test('reads folders below, Markdown and old encodings; passes over hidden files', () => {
    const folder = folderWith('kinds', {
      'b/c.md': '---\ndate: 2031-05-04\n---\n# Ms Ada Lim\n',
      'a.txt': Uint8Array.from(
        [...'Mr Jos', 0xe9, ...' Cruz spoke.'].map((c) => (typeof c === 'string' ? c.charCodeAt(0) : c)),
      ),
      '.hidden/d.txt': 'x',
      'picture.png': 'x',
    });
    const { stdout } = dossier('extract', folder);
    expect(lines(stdout).map(({ document }) => document)).toEqual(['a.txt', 'b/c.md']);
    expect(stdout).toContain('"surface":"José Cruz"');
  });

  test('reports a file that it cannot read, and reads the others', () => {
    const folder = folderWith('broken', {
      'a.txt': Uint8Array.of(0, 1, 2, 3),
      'b.txt': 'Ms Ada Lim.',
      'c.pdf': '%PDF',
    });
    const { stdout, stderr, status } = dossier('extract', folder);
    expect(status).toBe(0);
    expect(lines(stdout)).toHaveLength(1);
    expect(stderr).toMatch(/a\.txt: The file holds no text/);
    expect(stderr).toMatch(/c\.pdf: .*Save the document as \.txt/);
  });

  test('ends quietly when its reader has seen enough', async () => {
    const folder = folderWith(
      'many',
      Object.fromEntries(
        Array.from({ length: 60 }, (_, i) => [`${i}.txt`, 'Ms Ada Lim spoke. '.repeat(200)]),
      ),
    );
    const child = spawn(process.execPath, [cli, 'extract', folder]);
    const complaints: string[] = [];
    child.stderr.on('data', (data) => complaints.push(String(data)));
    child.stdout.once('data', () => child.stdout.destroy());
    expect(await new Promise((done) => child.on('close', done))).toBe(0);
    expect(complaints).toEqual([]);
  });
});

describe('dossier entities', () => {
  test('gives every field', () => {
    const [first] = lines(dossier('entities', 'corpus').stdout);
    expect(Object.keys(first)).toEqual([
      'id',
      'kind',
      'canonical',
      'aliases',
      'parent',
      'roles',
      'possiblySame',
      'mentions',
      'documents',
      'first',
      'last',
    ]);
    expect(first.documents).toBe(5);
  });
});

describe('dossier events', () => {
  test('prints a table, or comma-separated values', () => {
    const folder = folderWith('events', { 'a.txt': 'Nothing happened.' });
    expect(dossier('events', folder).stdout).toBe('No events found.\n');
    expect(dossier('events', folder, '--format', 'csv').stdout).toBe(
      'id,name,type,start,end,precision,place,kind,names,certainty,source,status,contradictions\r\n',
    );
    expect(dossier('events', folder, '--format', 'jsonl').stdout).toBe('');
  });

  test('says what is only planned, who did what, and what another source says instead', () => {
    const folder = folderWith('told', {
      'a.txt':
        '15 June 2031\n\nThe Conference on Harbour Safety was held in Vienna on 13 June 2031. It was chaired by Ada Lim.',
      'b.txt':
        '15 June 2031\n\nThe Conference on Harbour Safety was held in Vienna on 12 June 2031. A conference on lights will be held in Oslo on 3 July 2031.',
    });
    const table = dossier('events', folder).stdout;
    expect(table).toMatch(
      /^2031-06-13 +Conference on Harbour Safety +Vienna +a\.txt, b\.txt; but 2031-06-12 in b\.txt$/m,
    );
    expect(table).toMatch(/^2031-07-03 +.*\(planned\) +Oslo +b\.txt$/m);
    expect(dossier('events', folder, '--format', 'csv').stdout).toMatch(
      /Ada Lim \(chair\),.*,a\.txt,,but 2031-06-12 in b\.txt\r\n/,
    );
    const [conference] = lines(dossier('events', folder, '--format', 'jsonl').stdout);
    expect(conference.contradictions).toEqual([
      { field: 'date', value: '2031-06-12', evidence: [expect.objectContaining({ document: 'b.txt' })] },
    ]);
  });

  test('says which formats there are', () => {
    const { stderr, status } = dossier('events', 'corpus', '--format', 'xml');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^There is no format "xml"\. Choose one of table, jsonl, csv/);
  });
});

describe('dossier lookup', () => {
  test('says what the hover says', () => {
    const { stdout, status } = dossier('lookup', 'RATS', '--corpus', 'corpus');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Regional Anti-Terrorist Structure \(RATS\) · organisation\n/);
    expect(stdout).toMatch(/Evgeny Sysoev, Director of its Executive Committee \(sco-at-\S+:8:\d+\)/);
  });

  test('finds a name in any order of its words', () => {
    const { stdout, status } = dossier('lookup', 'norov vladimir', '--corpus', 'corpus');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Vladimir Norov · person/);
  });

  test.each(['', '?'])('a name without letters (“%s”) is bad usage, not everybody', (name) => {
    const { stdout, stderr, status } = dossier('lookup', name, '--corpus', 'corpus');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Give a name that has letters or digits.');
  });

  test('ends with 1 when no source names it', () => {
    const { stdout, stderr, status } = dossier('lookup', 'Zebra Council', '--corpus', 'corpus');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('do not name "Zebra Council"');
  });
});

describe('dossier explain', () => {
  test('says why the names of several sources are one, how sure that is and where they stand', () => {
    const { stdout, status } = dossier('explain', 'Vladimir Norov', '--corpus', 'corpus');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Vladimir Norov · person\n/);
    expect(stdout).toMatch(/The same name.* \(0\.9\d\)\n\n- /);
  });
});

describe('dossier', () => {
  test.each([
    ['without a command', [], 'Usage: dossier COMMAND'],
    ['with an unknown command', ['fly'], 'There is no command "fly". "dossier help" lists them.'],
    ['with an object property for a command', ['constructor'], 'There is no command "constructor"'],
    ['without a folder', ['extract'], 'Give the folder that holds the sources.'],
    ['with two folders', ['extract', 'a', 'b'], '"b" is one word too many'],
    [
      'with a folder that is not there',
      ['extract', 'nowhere'],
      'There is no folder "nowhere". Check the path.',
    ],
    ['with a file for a folder', ['extract', 'package.json'], '"package.json" is a file. Name the folder'],
    ['with an unknown option', ['extract', 'corpus', '--fast'], "Unknown option '--fast'"],
  ])('%s says what to do and ends with 2', (_, words, message) => {
    const { stdout, stderr, status } = dossier(...words);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });

  test('has help for itself and for each command', () => {
    const { stdout, status } = dossier('help');
    expect(status).toBe(0);
    for (const name of ['extract', 'entities', 'events', 'cite', 'lookup', 'explain', 'serve']) {
      expect(stdout).toContain(`dossier ${name} `);
      expect(dossier(name, '--help').stdout).toMatch(new RegExp(`^Usage: dossier ${name} `));
    }
  });
});
