import { describe, expect, test } from 'vitest';
import { hover } from '../../src/features/hover.ts';
import { bracketed, readFixture } from './fixture.ts';

const CORPUS = `=== corpus/opening.txt
The Harbour Lights Authority (HLA) is an intergovernmental organisation based in Vienna. HLA Secretary-General Ada Lim opened a depot.
=== corpus/council.txt
John Reed, Director of the HLA Pilot Training Centre (PTC), spoke to the Harbour Lights Authority. Mr Reed thanked the HLA.
`;

function hoverText(fixtureText: string, format: 'markdown' | 'plaintext' = 'markdown'): string | undefined {
  const { view, note, offset } = readFixture(fixtureText);
  const contents = hover(view, note, offset, format)?.contents;
  return contents && 'value' in Object(contents) ? (contents as { value: string }).value : undefined;
}

describe('hover', () => {
  test('says what an organisation is, who holds its offices, and quotes the sentence that introduces it', () => {
    const text = hoverText(`${CORPUS}=== notes/a.md\nI called the H<|>LA today.`);
    expect(text).toMatch(/^\*\*Harbour Lights Authority\*\* \(HLA\) · organisation/);
    expect(text).toContain('- Ada Lim, [Secretary-General](file:///home/corpus/opening.txt#L1,');
    expect(text).toContain(
      '- John Reed, [Director of its Pilot Training Centre](file:///home/corpus/council.txt#L1,',
    );
    expect(text).toContain('> The Harbour Lights Authority (HLA) is an intergovernmental organisation');
    expect(text).toMatch(/6 mentions in 2 sources$/);
  });

  test('says whose body a body is', () => {
    expect(hoverText(`${CORPUS}=== notes/a.md\nThe PT<|>C`)).toContain(
      'A body of [the Harbour Lights Authority](',
    );
  });

  test('says which office a person holds', () => {
    expect(hoverText(`${CORPUS}=== notes/a.md\nAs Li<|>m said`)).toContain(
      '- [Secretary-General of the Harbour Lights Authority](',
    );
  });

  test('covers the whole name, and answers behind its last letter too', () => {
    const { view, note, offset } = readFixture(`${CORPUS}=== notes/a.md\nSee Ada Lim<|>, today`);
    expect(bracketed(note, hover(view, note, offset)!.range!)).toBe('See [Ada Lim], today');
  });

  test('tells the candidates for an ambiguous name apart', () => {
    const text = hoverText(
      `${CORPUS}=== corpus/third.txt\nCaptain Jane Reed waved. Ms Reed left.\n=== notes/a.md\nReed<|> came.`,
    );
    expect(text).toContain('**Reed** may be:');
    expect(text).toContain('- **John Reed**, [Director of the HLA Pilot Training Centre](');
    expect(text).toContain('- **Jane Reed**');
  });

  test('an ambiguous name means the one whom the note names in full elsewhere', () => {
    const text = hoverText(
      `${CORPUS}=== corpus/third.txt\nCaptain Jane Reed waved. Ms Reed left.\n=== notes/a.md\nJane Reed called. Reed<|> came.`,
    );
    expect(text).toMatch(/^\*\*Jane Reed\*\*/);
  });

  test.each([
    ['an acronym in small letters', 'we hla<|> it'],
    ['code', 'a `HL<|>A` b'],
    ['an address', 'https://example.org/HL<|>A'],
    ['what no source names', 'Foo<|> Bar'],
  ])('is silent on %s', (_, note) => {
    expect(hoverText(`${CORPUS}=== notes/a.md\n${note}`)).toBeUndefined();
  });

  test('shows the words of a document as they are, never as markup', () => {
    const text = hoverText(
      '=== corpus/a.txt\nThe Harbour Lights Authority (HLA) said <b>*no*</b> [x](command:y) at https://evil.example today.\n=== notes/a.md\nHLA<|>',
    );
    expect(text).toContain('\\<b\\>\\*no\\*\\</b\\> \\[x\\](command:y)');
    expect(text).not.toContain('https://');
  });

  test('answers in plain text where the client wants that', () => {
    const text = hoverText(`${CORPUS}=== notes/a.md\nPT<|>C`, 'plaintext');
    expect(text).toContain('A body of the Harbour Lights Authority (council.txt:1:');
    expect(text).not.toContain('**');
  });
});

describe('the date of a note', () => {
  const OFFICES = `=== corpus/2017-05-10-a.txt
VIENNA, 10 May 2017 - HLA Secretary-General Ada Lim opened a depot of the Harbour Lights Authority (HLA).
=== corpus/2019-07-10-b.txt
VIENNA, 10 July 2019 - HLA Secretary-General Bo Holm closed a depot of the HLA.
`;
  const firstOffice = (note: string) => /^- (\S+ \S+),/m.exec(hoverText(`${OFFICES}${note}`) ?? '')?.[1];

  test('in the same sentence decides who comes first', () => {
    expect(firstOffice('=== notes/n.md\nIn May 2017 the H<|>LA grew.')).toBe('Ada Lim');
    expect(firstOffice('=== notes/n.md\nIn May 2017 it rained. In 2019 the H<|>LA grew.')).toBe('Bo Holm');
  });

  test('comes from the front matter, else from the file name', () => {
    expect(firstOffice('=== notes/2019-01-01.md\n---\ndate: 2017-03-01\n---\nThe H<|>LA grew.')).toBe(
      'Ada Lim',
    );
    expect(firstOffice('=== notes/2017-01-01.md\nThe H<|>LA grew.')).toBe('Ada Lim');
  });

  test('is said; without one the latest office comes first, which is said too', () => {
    const dated = hoverText(`${OFFICES}=== notes/n.md\nIn May 2017 the H<|>LA grew.`);
    expect(dated).toContain('Offices, nearest to May 2017 first (the date in this sentence)');
    expect(firstOffice('=== notes/n.md\nThe H<|>LA grew.')).toBe('Bo Holm');
    expect(hoverText(`${OFFICES}=== notes/n.md\nThe H<|>LA grew.`)).toContain('Offices, latest first');
  });

  test('shows what the user says, and that it is from dossier.yml', () => {
    const dossier = `=== dossier.yml
same: [[HLA, The Lamps]]
people: [{canonical: Eva Berg, aliases: [E. Berg], description: "*our* contact"}]
organizations: [{canonical: HLA Pilot Training Centre, parent: Lamps}]
`;
    expect(hoverText(`${CORPUS}${dossier}=== notes/a.md\nThe La<|>mps.`)).toContain(
      'Also, from dossier.yml: The Lamps',
    );
    expect(hoverText(`${CORPUS}${dossier}=== notes/a.md\nThe P<|>TC.`)).toContain(
      'A body of the Harbour Lights Authority (from dossier.yml)',
    );
    expect(hoverText(`${CORPUS}${dossier}=== notes/a.md\nEva B<|>erg.`)).toBe(
      '**Eva Berg** · person  \n\\*our\\* contact (from dossier.yml)\n\nAlso, from dossier.yml: E. Berg  \nNot in your sources; from dossier.yml.',
    );
  });
});
