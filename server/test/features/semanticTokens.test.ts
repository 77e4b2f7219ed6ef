import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { semanticTokens, tokenModifiers, tokensEdit, tokenTypes } from '../../src/features/semanticTokens.ts';
import { readFixture } from './fixture.ts';

const CORPUS = `=== corpus/2017-05-10-a.txt
VIENNA, 10 May 2017 - The Harbour Lights Authority (HLA) met. Director Ada Lim of the HLA spoke.
John Reed waved. Jane Reed left.
`;

/** Each token as its words, type and modifiers. */
function drawn(text: string, within?: { start: number; end: number }): string[] {
  const { view, note } = readFixture(text);
  const data = semanticTokens(view, note, within);
  const lines = note.text.split('\n');
  const shown: string[] = [];
  let line = 0;
  let character = 0;
  for (let at = 0; at < data.length; at += 5) {
    const [step, column, length, type, bits] = data.slice(at, at + 5) as [
      number,
      number,
      number,
      number,
      number,
    ];
    line += step;
    character = step === 0 ? character + column : column;
    const modifiers = tokenModifiers.filter((_, bit) => bits & (1 << bit));
    const words = lines[line]!.slice(character, character + length);
    shown.push([words, tokenTypes[type], ...modifiers].join(' '));
  }
  return shown;
}

describe('semantic tokens', () => {
  test('are names and places with their kinds, first uses marked', () => {
    expect(
      drawn(`=== notes/n.md\nThe HLA is in Vienna. Ada Lim leads the HLA. \`HLA\`<|>\n${CORPUS}`),
    ).toEqual(['HLA organisation firstUse', 'Vienna place', 'Ada Lim person firstUse', 'HLA organisation']);
  });

  test('say which names are ambiguous, and which no source writes so', () => {
    expect(drawn(`=== notes/n.md\nReed met Lim.<|>\n${CORPUS}`)).toEqual([
      'Reed person ambiguous inferred firstUse',
      'Lim person inferred firstUse',
    ]);
  });

  test('are cut at the ends of lines', () => {
    expect(drawn(`=== notes/n.md\nThe Harbour Lights\n  Authority<|>\n${CORPUS}`)).toEqual([
      'Harbour Lights organisation firstUse',
      '  Authority organisation firstUse',
    ]);
  });

  test('can be asked for a part of a note', () => {
    const text = `=== notes/n.md\nThe HLA is in Vienna. Ada Lim leads the HLA.<|>\n${CORPUS}`;
    expect(drawn(text, { start: 15, end: 25 })).toEqual(['Vienna place', 'Ada Lim person firstUse']);
  });

  test('tell events in sources, around the names in them', () => {
    const source = `=== corpus/2019-06-14-b.txt
BISHKEK, 14 June 2019 - The Harbour Lights Authority held the Tidal Safety Summit in Bishkek on 13 June 2019.<|>
`;
    expect(
      drawn(source)
        .filter((token) => token.includes(' event'))
        .join(),
    ).toMatch(/Summit event/);
  });

  test('tell in notes the events that sources know', () => {
    const corpus = `=== corpus/2019-06-14-b.txt
BISHKEK, 14 June 2019 - The Harbour Lights Authority held the Tidal Safety Summit in Bishkek on 13 June 2019.
`;
    const note =
      'The HLA came to the Tidal Safety Summit. The Beacon Painting Conference took place in Oslo. We held a safety summit.<|>';
    expect(
      drawn(`=== notes/n.md\n${note}\n${CORPUS}${corpus}`).filter((token) => token.includes(' event')),
    ).toEqual(['Tidal Safety Summit event']);
  });
});

test('the edit from one answer to the next gives the next', () => {
  const numbers = fc.array(fc.nat(3), { maxLength: 12 });
  fc.assert(
    fc.property(numbers, numbers, (before, after) => {
      const { start, deleteCount, data } = tokensEdit(before, after);
      const edited = [...before];
      edited.splice(start, deleteCount, ...data);
      expect(edited).toEqual(after);
    }),
  );
  expect(tokensEdit([1, 2, 3], [1, 9, 3])).toEqual({ start: 1, deleteCount: 1, data: [9] });
});
