import { expect, test } from 'vitest';
import { createContext } from '../../src/extract/context.ts';
import { trimmedBody } from '../../src/extract/refiners/trimmedBody.ts';

/** What is left of a name of a body that runs over the whole text. */
function trimmed(text: string): string {
  const context = createContext({ text, fileName: 'note.txt' });
  const name = { kind: 'organization', rule: 'model/organization', certainty: 1 } as const;
  const last = context.tokens.length;
  const { start, end } = trimmedBody(context, { ...name, first: 0, last, start: 0, end: text.length });
  return text.slice(start, end);
}

test('a letterhead in capitals ends where the capitals end', () => {
  expect(trimmed('NORTHERN TRIBUNAL FOR RIVERS\nLilongwe')).toBe('NORTHERN TRIBUNAL FOR RIVERS');
  expect(trimmed('MINISTRY OF ANTI-FRAUD\nPress Department')).toBe('MINISTRY OF ANTI-FRAUD');
});

test('a name in capitals goes on over a line in capitals, and an acronym begins a name', () => {
  expect(trimmed('NORTHERN TRIBUNAL\nFOR RIVERS')).toBe('NORTHERN TRIBUNAL\nFOR RIVERS');
  expect(trimmed('OSCE\nSecretariat')).toBe('OSCE\nSecretariat');
});
