import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Markup, maskMarkup } from '../../src/text/mask.ts';

/** What is left to read, without the blanks. */
const left = (text: string, markup: Markup = 'markdown') => maskMarkup(text, markup).trim().split(/\s+/);

describe('masking', () => {
  test('blanks code, fenced and inline', () => {
    expect(left('a `HLA` b\n\n```js\nHLA\n```\nc')).toEqual(['a', 'b', 'c']);
    expect(left('``a ` b`` c ` d')).toEqual(['c', '`', 'd']);
    expect(left('~~~\nnever closed')).toEqual(['']);
  });

  test('a backtick does not reach over an empty line', () => {
    expect(left('a ` b\n\nc ` d')).toEqual(['a', '`', 'b', 'c', '`', 'd']);
  });

  test('blanks addresses and link targets, not the words of a link', () => {
    expect(left('[Harbour](../HLA.md "HLA") at https://hla.example/HLA?x=1 or info@hla.example')).toEqual([
      '[Harbour',
      'at',
      'or',
    ]);
    expect(left('[1]: ../HLA.md\n[^2]: HLA says')).toEqual(['[1]:', '[^2]:', 'HLA', 'says']);
  });

  test('blanks front matter, comments and tags', () => {
    expect(left('---\ntitle: HLA\n---\nRead <!-- HLA\n -->this <b class="HLA">now</b>')).toEqual(
      ['---', 'Read', 'this', 'now'].slice(1),
    );
  });

  test('a line of dashes further down is no front matter', () => {
    expect(left('HLA\n---\nb', 'plain')).toEqual(['HLA', '---', 'b']);
  });

  test('leaves prose in HTML, with paragraphs apart and characters in place', () => {
    const html = '<p>Fish &amp; Co</p><script>HLA</script><p>Port</p>';
    const masked = maskMarkup(html, 'html');
    expect(masked.split(/\s+/).filter(Boolean)).toEqual(['Fish', '&', 'Co', 'Port']);
    expect(masked.indexOf('Port')).toBe(html.indexOf('Port'));
    expect(masked.slice(masked.indexOf('Co'), masked.indexOf('Port'))).toContain('\u2029');
  });

  test('keeps every offset and line break, whatever the text', () => {
    const pieces = fc.constantFrom(
      '`',
      '``',
      '\n',
      '\n\n',
      '---\n',
      '](',
      ')',
      '<',
      '<!--',
      '-->',
      '<script>',
      '&amp;',
      'a',
      'http://',
      '@',
      '.',
      '```\n',
      '\r\n',
    );
    const markups = fc.constantFrom<Markup>('plain', 'markdown', 'html');
    fc.assert(
      fc.property(fc.array(pieces), markups, (parts, markup) => {
        const text = parts.join('');
        const masked = maskMarkup(text, markup);
        expect(masked.length).toBe(text.length);
        expect(masked.replace(/[^\r\n]/g, '')).toBe(text.replace(/[^\r\n]/g, ''));
      }),
    );
  });

  test.each(['`', '](', '<', '<!--', '[a', '<script', 'a@', '&', '` ``', '---\n'])(
    'takes a moment for very much of %j',
    (piece) => {
      const text = piece.repeat(200_000 / piece.length);
      for (const markup of ['plain', 'markdown', 'html'] as const) {
        expect(maskMarkup(text, markup).length).toBe(text.length);
      }
    },
    30_000,
  );
});
