import { describe, expect, test } from 'vitest';
import { bibliography } from '../../src/features/bibliography.ts';
import { citationKeys } from '../../src/features/citation/keys.ts';
import type { CitationStyle } from '../../src/features/citation/styles.ts';
import { codeActions } from '../../src/features/codeAction.ts';
import { completion } from '../../src/features/completion.ts';
import { applyEdits } from './applyEdits.ts';
import { type Fixture, readFixture } from './fixture.ts';

const CORPUS = `=== corpus/opening.txt
New lights for the harbour

OSLO, 4 May 2031 - Ada Lim, Secretary-General of the Harbour Lights Authority (HLA), opened the depot. Boats came.
=== corpus/visit.md
---
title: A visit of state
publisher: Tide & Tar Press
date: 2032-06-01
---

Ada Lim met Bo Holm in Bergen. She left soon.
`;

function citations({ view, note, offset }: Fixture, citationStyle: CitationStyle = 'footnote') {
  const span = { start: offset, end: offset };
  const only = ['refactor.rewrite.cite'];
  return codeActions({ view, note, span, diagnostics: [], citationStyle, only });
}

/** The note after its first citation is taken. */
function cited(note: string, style?: CitationStyle): string {
  const fixture = readFixture(`${CORPUS}=== notes/n.md\n${note}`);
  const [action] = citations(fixture, style);
  return applyEdits(fixture.note, action?.edit?.changes?.[fixture.note.uri] ?? []);
}

describe('code actions that cite', () => {
  test('offer the sources that bear the sentence out, best first', () => {
    const titles = (note: string) =>
      citations(readFixture(`${CORPUS}=== notes/n.md\n${note}`)).map(({ title }) => title);
    const opening = 'Cite “New lights for the harbour”, 4 May 2031';
    const visit = 'Cite “A visit of state”, 1 June 2032';
    expect(titles('Lim opened a dep<|>ot.')).toEqual([opening, visit]);
    expect(titles('Lim met Holm in Ber<|>gen.')).toEqual([visit, opening]);
    expect(titles('Nothing kno<|>wn. Lim.')).toEqual([]);
  });

  test('add a footnote behind the sentence, with its definition at the end of the note', () => {
    expect(cited('Ada L<|>im met Holm. Then she left.\n\nMore.')).toBe(
      'Ada Lim met Holm.[^visit] Then she left.\n\nMore.\n\n' +
        '[^visit]: A visit of state, Tide \\& Tar Press, 1 June 2032: “Ada Lim met Bo Holm in Bergen.”\n',
    );
  });

  test('use a footnote again that is there, and number one that quotes something else', () => {
    const once = cited('Ada L<|>im met Holm.\n');
    expect(once.match(/^\[\^visit\]/gm)).toHaveLength(1);
    const twice = cited(`Lim m<|>et Bo Holm in Bergen. ${once}`);
    expect(twice.match(/^\[\^/gm)).toHaveLength(1);
    expect(twice).toMatch(/^Lim met Bo Holm in Bergen\.\[\^visit\] /);
    const other = cited('Ada L<|>im met Holm.\n\n[^visit]: Something else.\n');
    expect(other).toMatch(/Holm\.\[\^visit-2\]\n\n\[\^visit\]: Something else\.\n\[\^visit-2\]: A visit/);
  });

  test('set a key for Pandoc, or the reference in brackets, before the full stop', () => {
    expect(cited('Ada L<|>im met Holm. Then.', 'pandoc')).toBe('Ada Lim met Holm [@visit]. Then.');
    expect(cited('- Ada L<|>im met Holm\n- next', 'pandoc')).toBe('- Ada Lim met Holm [@visit]\n- next');
    expect(cited('| Ada L<|>im, Holm | x |', 'pandoc')).toBe('| Ada Lim, Holm [@visit] | x |');
    expect(cited('Ada L<|>im met Holm.', 'reference')).toBe(
      'Ada Lim met Holm (A visit of state, Tide \\& Tar Press, 1 June 2032: “Ada Lim met Bo Holm in Bergen.”).',
    );
  });

  test('never change a source', () => {
    expect(citations(readFixture(`${CORPUS}=== corpus/c.txt\nAda L<|>im spoke.`))).toEqual([]);
  });
});

describe('completion of citations', () => {
  const items = (note: string) => {
    const fixture = readFixture(`${CORPUS}=== notes/n.md\n${note}`);
    const list = completion(fixture.view, fixture.note, fixture.offset).items;
    return list.map((item) => ({
      label: item.label,
      text: applyEdits(fixture.note, [
        ...('textEdit' in item && 'range' in item.textEdit! ? [item.textEdit] : []),
        ...(item.additionalTextEdits ?? []),
      ]),
    }));
  };

  test.each([
    ['by key', 'x [@vis<|>]', 'x [@visit]'],
    ['by a word of the title', 'x [@stat<|>', 'x [@visit]'],
    ['behind another', 'x [@opening; @vis<|>]', 'x [@opening; @visit]'],
  ])('finds a source %s', (_, note, text) => {
    expect(items(note)).toEqual([{ label: 'visit', text }]);
  });

  test('offers first what bears the sentence out', () => {
    expect(items('Lim opened the depot [@<|>]')[0]?.label).toBe('opening');
    expect(items('Lim met Holm in Bergen [@<|>]')[0]?.label).toBe('visit');
  });

  test('brings the definition of a footnote', () => {
    const [item] = items('Lim met Holm.[^<|>]\n');
    expect(item?.text).toMatch(
      /^Lim met Holm\.\[\^visit\]\n\n\[\^visit\]: A visit of state, .* in Bergen\.”\n$/,
    );
    expect(items('Lim met Holm.[^<|>')[0]?.text).toBe(item?.text);
  });

  test('offers none in code', () => {
    expect(items('`[@vis<|>]`')).toEqual([]);
  });
});

describe('the bibliography', () => {
  const { view } = readFixture(CORPUS);

  test('is CSL-JSON', () => {
    expect(JSON.parse(bibliography(view, 'csl'))).toEqual([
      {
        id: 'opening',
        type: 'document',
        title: 'New lights for the harbour',
        issued: { 'date-parts': [[2031, 5, 4]] },
      },
      {
        id: 'visit',
        type: 'document',
        title: 'A visit of state',
        publisher: 'Tide & Tar Press',
        issued: { 'date-parts': [[2032, 6, 1]] },
      },
    ]);
  });

  test('is BibTeX, with everything escaped that TeX would take for a command', () => {
    expect(bibliography(view, 'bibtex')).toContain(
      '@misc{visit,\n  title = {{A visit of state}},\n  publisher = {{Tide \\& Tar Press}},\n  year = {2032},\n  month = jun,\n  day = {1},\n}\n',
    );
    const torn = readFixture('=== corpus/a.md\n---\ntitle: 5% {of} \\x ~ #1_$\n---\nText.');
    expect(bibliography(torn.view, 'bibtex')).toContain(
      'title = {{5\\% \\{of\\} \\textbackslash{}x \\textasciitilde{} \\#1\\_\\$}}',
    );
  });

  test('has a key for every source that stays as long as its path does', () => {
    const paths = ['Été 2031/Harbour news (1).txt', 'a.md', 'a.txt', 'Новости.txt', '!.txt'];
    const file = (path: string) => `=== corpus/${path.replaceAll(' ', '_')}\nText.\n`;
    const keysIn = (all: readonly string[]) => {
      const corpus = readFixture(all.map(file).join('')).view;
      return new Map(corpus.documents.map((source) => [source.path, citationKeys(corpus).keyOf(source)]));
    };
    const keys = keysIn(paths);
    expect([...keys.values()].every((key) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(key))).toBe(true);
    expect(new Set(keys.values()).size).toBe(paths.length);
    expect(keys.get('Été_2031/Harbour_news_(1).txt')).toBe('ete-2031-harbour-news-1');
    expect(keys.get('a.md')).toBe('a');
    const fewer = keysIn(paths.slice(0, 4));
    for (const [path, key] of fewer) expect(keys.get(path)).toBe(key);
  });
});

test('the publisher that a text tells stands in citations and in the bibliography, front matter before it', () => {
  const wire = `=== corpus/wire.txt
Depot burns

PORT ELLIS, 5 May 2031 (Harbour Wire) - Ada Lim saw the depot burn on Monday.
=== notes/n.md
Ada Lim saw the de<|>pot burn.
`;
  const fixture = readFixture(wire);
  const [action] = citations(fixture, 'reference');
  const note = applyEdits(fixture.note, action?.edit?.changes?.[fixture.note.uri] ?? []);
  expect(note).toContain('Depot burns, Harbour Wire, 5 May 2031');
  expect(bibliography(fixture.view, 'csl')).toContain('"publisher": "Harbour Wire"');
});
