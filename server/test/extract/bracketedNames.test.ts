import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.ts';

function pairsIn(text: string): string[] {
  return extract({ text, fileName: 'a.txt' }).acronyms.map(
    ({ short, long }) => `${text.slice(short.start, short.end)} = ${text.slice(long.start, long.end)}`,
  );
}

describe('acronyms behind a name in another language', () => {
  it('belong to the organisation that they follow, whatever their letters', () => {
    expect(pairsIn('The Lowland Workers Party (ODV) left. The ODV wants a vote.')).toEqual([
      'ODV = Lowland Workers Party',
    ]);
  });

  it('are no names of what stands before the bracket without being an organisation', () => {
    expect(pairsIn('Ada Lim (ODV) spoke of the harvest (KTX) and left.')).toEqual([]);
  });

  it('give way to what the letters show', () => {
    expect(pairsIn('The Harbour Lights Authority (HLA) met the HLA staff.')).toEqual([
      'HLA = Harbour Lights Authority',
    ]);
  });
});
