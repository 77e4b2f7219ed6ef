import { describe, expect, test } from 'vitest';
import { inlayHints } from '../../src/features/inlayHint.ts';
import { readFixture } from './fixture.ts';

const CORPUS = `=== corpus/2017-05-10-a.txt
VIENNA, 10 May 2017 - The Harbour Lights Authority (HLA) met. HLA Director Ada Lim spoke.
=== corpus/2019-05-10-b.txt
VIENNA, 10 May 2019 - The Harbour Lights Authority (HLA) met. HLA Secretary-General Ada Lim spoke.
John Reed waved. Jane Reed left.
`;

function hinted(note: string, style: Partial<Parameters<typeof inlayHints>[3]> = {}): string {
  const fixture = readFixture(`=== notes/n.md\n${note}<|>\n${CORPUS}`);
  const all = { start: 0, end: fixture.note.text.length };
  const wanted = { acronyms: 'firstUse', offices: 'never', ...style } as const;
  const lines = fixture.note.text.split('\n');
  for (const hint of inlayHints(fixture.view, fixture.note, all, wanted).reverse()) {
    const { line, character } = hint.position;
    const label = typeof hint.label === 'string' ? hint.label : hint.label.map(({ value }) => value).join('');
    lines[line] = `${lines[line]!.slice(0, character)}‹${label}›${lines[line]!.slice(character)}`;
  }
  return lines.join('\n');
}

describe('inlay hints', () => {
  test('say what an acronym stands for where the note uses it first', () => {
    expect(hinted('The HLA met.\nThe HLA rose.')).toBe(
      'The HLA‹Harbour Lights Authority› met.\nThe HLA rose.',
    );
    expect(hinted('HLA, HLA', { acronyms: 'everyUse' })).toBe(
      'HLA‹Harbour Lights Authority›, HLA‹Harbour Lights Authority›',
    );
    expect(hinted('HLA', { acronyms: 'never' })).toBe('HLA');
  });

  test('do not say what the note says itself', () => {
    const notes = [
      'The Harbour Lights Authority (HLA) met. The HLA rose.',
      'The HLA (Harbour Lights Authority) met.',
    ];
    for (const note of notes) expect(hinted(note)).toBe(note);
  });

  test('say the office of a person at the date of the note, where that is wanted', () => {
    expect(hinted('In 2017 Lim wrote.')).toBe('In 2017 Lim wrote.');
    expect(hinted('In 2017 Lim wrote.', { offices: 'firstUse' })).toBe('In 2017 Lim‹Director, HLA› wrote.');
    expect(hinted('In 2019 Lim wrote. Lim left.', { offices: 'firstUse' })).toBe(
      'In 2019 Lim‹Secretary-General, HLA› wrote. Lim left.',
    );
    expect(hinted('In 2019 Secretary-General Lim wrote.', { offices: 'firstUse' })).not.toContain('‹');
  });

  test('do not stand in headings', () => {
    expect(hinted('# The HLA\n\nThe HLA met.')).toBe('# The HLA\n\nThe HLA‹Harbour Lights Authority› met.');
  });

  test('are silent behind ambiguous names', () => {
    expect(hinted('Reed came.', { offices: 'everyUse' })).toBe('Reed came.');
  });

  test('lead to the evidence', () => {
    const { view, note } = readFixture(`=== notes/n.md\nHLA<|>\n${CORPUS}`);
    const [hint] = inlayHints(view, note, { start: 0, end: 3 }, { acronyms: 'firstUse', offices: 'never' });
    expect(hint?.label).toEqual([
      {
        value: 'Harbour Lights Authority',
        location: expect.objectContaining({ uri: expect.stringContaining('corpus/') }),
      },
    ]);
  });
});
