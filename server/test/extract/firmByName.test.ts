import { expect, test } from 'vitest';
import { isFirmByName } from '../../src/extract/refiners/firmByName.ts';
import { tokenize } from '../../src/text/tokens.ts';

/** Whether the surname in ⟨ ⟩ stands for a firm. */
function isFirm(marked: string): boolean {
  const start = marked.indexOf('⟨');
  const end = marked.indexOf('⟩') - 1;
  const tokens = tokenize(marked.replace(/[⟨⟩]/g, ''));
  const first = tokens.findIndex((token) => token.start === start);
  return isFirmByName(tokens, {
    kind: 'person',
    first,
    last: first + 1,
    start,
    end,
    rule: 'model/person',
    certainty: 1,
  });
}

test.each([
  'Welders at ⟨Wolski⟩ went on strike.',
  'A strike at ⟨Wolski⟩ began.',
  'It sold its stake in ⟨Brandt⟩.',
  'He is chairman of ⟨Brandt⟩.',
  '⟨Brandt⟩ shares rose by a fifth.',
  'Two ⟨Halden⟩ tankers lay at anchor.',
  '⟨Halden⟩ reported a loss.',
])('the words beside a surname say that it is a firm: %s', (marked) => {
  expect(isFirm(marked)).toBe(true);
});

test.each([
  'She looked at ⟨Wolski⟩ and left.',
  '⟨Wolski⟩ shares a flat with his brother.',
  'A friend of ⟨Brandt⟩ spoke.',
  '⟨Brandt⟩ reported the theft.',
  'Workers at ⟨Anna⟩ sang.',
])('or that it is a person: %s', (marked) => {
  expect(isFirm(marked)).toBe(false);
});
