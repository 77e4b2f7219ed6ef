import { describe, expect, test } from 'vitest';
import { completion, resolveCompletion } from '../../src/features/completion.ts';
import { bracketed, readFixture } from './fixture.ts';

const CORPUS = `=== corpus/a.txt
The Harbour Lights Authority (HLA) is led by Secretary-General Ada Lim. HLA opened. Ada Lim left.
`;

/** What is offered at the cursor, each with the words that it would replace. */
function offered(note: string): string[] {
  const fixture = readFixture(`${CORPUS}=== notes/n.md\n${note}`);
  return completion(fixture.view, fixture.note, fixture.offset).items.map(({ label, textEdit }) => {
    const range = textEdit !== undefined && 'range' in textEdit ? textEdit.range : undefined;
    return `${label} for ${bracketed(fixture.note, range!)}`;
  });
}

describe('completion', () => {
  test.each([
    ['the first word of a name', 'Harb<|>', 'Harbour Lights Authority for [Harb]'],
    ['any word of a name', 'said Li<|>', 'Ada Lim for said [Li]'],
    ['small letters', 'said lim<|>', 'Ada Lim for said [lim]'],
    [
      'several words, replaced as a whole',
      'at the Harbour Lig<|>',
      'Harbour Lights Authority for at the [Harbour Lig]',
    ],
  ])('offers a name for %s', (_, note, expected) => {
    expect(offered(note)).toContain(expected);
  });

  test('offers the acronym beside the long name while the acronym is typed', () => {
    expect(offered('the HL<|>')).toEqual(['Harbour Lights Authority for the [HL]', 'HLA for the [HL]']);
  });

  test('a word that only joins others in a name does not offer it', () => {
    const corpus = '=== corpus/a.txt\nThe Ministry of Tides opened.\n';
    const labels = (typed: string): string[] => {
      const { view, note, offset } = readFixture(`${corpus}=== notes/n.md\n${typed}<|>`);
      return completion(view, note, offset).items.map(({ label }) => label);
    };
    expect(labels('Tid')).toEqual(['Ministry of Tides']);
    expect(labels('of')).toEqual([]);
  });

  test.each([
    ['behind a blank', 'Ada <|>'],
    ['in code', '`Ad<|>`'],
    ['in a link', '[x](Harb<|>)'],
    ['in front matter', '---\ntitle: Harb<|>\n---'],
    ['for one letter', 'A<|>'],
    ['for words that no name fits', 'Zebra<|>'],
  ])('offers nothing %s', (_, note) => {
    expect(offered(note)).toEqual([]);
  });

  test('documentation comes with resolve, not before', () => {
    const { view, note, offset } = readFixture(`${CORPUS}=== notes/n.md\nLim<|>`);
    const [item] = completion(view, note, offset).items;
    expect(item?.documentation).toBeUndefined();
    expect(JSON.stringify(resolveCompletion(view, item!).documentation)).toContain('**Ada Lim**');
  });

  test('an item whose entity has gone stays as it is', () => {
    const { view } = readFixture(CORPUS);
    const item = { label: 'x', data: { id: 'person/nobody' } };
    expect(resolveCompletion(view, item)).toBe(item);
  });
});
