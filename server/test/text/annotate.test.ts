import { expect, test } from 'vitest';
import { annotate, withoutAnnotations } from '../../src/text/annotate.ts';

const span = (text: string, words: string, label: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, label };
};

test('labels stand under the words, one line each', () => {
  const text = 'The Harbour Authority (HA) opens.\nIt closes.';
  const drawn = annotate(text, [
    span(text, 'HA', 'acronym'),
    span(text, 'Harbour Authority', 'organization'),
  ]);
  expect(drawn).toBe(
    [
      'The Harbour Authority (HA) opens.',
      '    ^^^^^^^^^^^^^^^^^ organization',
      '                       ^^ acronym',
      'It closes.',
    ].join('\n'),
  );
  expect(withoutAnnotations(drawn)).toBe(text);
});

test('a name over a line break is drawn under each of its lines', () => {
  const text = 'of the Harbour\n  Lights Authority today';
  expect(annotate(text, [span(text, 'Harbour\n  Lights Authority', 'name')])).toBe(
    ['of the Harbour', '       ^^^^^^^ name', '  Lights Authority today', '  ^^^^^^^^^^^^^^^^ … name'].join(
      '\n',
    ),
  );
});

test('tabs stay tabs, and Windows line ends are drawn as plain ones', () => {
  expect(annotate('\tHLA\r\nb', [{ start: 1, end: 4, label: 'x' }])).toBe('\tHLA\n\t^^^ x\nb');
});
