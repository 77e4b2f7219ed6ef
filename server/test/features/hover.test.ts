import { describe, expect, test } from 'vitest';
import { usualCard } from '../../src/features/describe.ts';
import { hover } from '../../src/features/hover.ts';
import { bracketed, readFixture } from './fixture.ts';

const CORPUS = `=== corpus/opening.txt
The Harbour Lights Authority (HLA) is an intergovernmental organisation based in Vienna. HLA Secretary-General Ada Lim opened a depot.
=== corpus/council.txt
John Reed, Director of the HLA Pilot Training Centre (PTC), spoke to the Harbour Lights Authority. Mr Reed thanked the HLA.
`;

function hoverText(fixtureText: string, format: 'markdown' | 'plaintext' = 'markdown'): string | undefined {
  const { view, note, offset } = readFixture(fixtureText);
  const contents = hover(view, note, offset, { ...usualCard, format })?.contents;
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
      '· person  \n[Secretary-General of the Harbour Lights Authority](',
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

  test('a surname of two is ambiguous, though the sources call only one of them by it', () => {
    const text = hoverText(
      `${CORPUS}=== corpus/third.txt\nCaptain Jane Reed waved to Ada Lim.\n=== corpus/fourth.txt\nMr John Reed spoke. Reed left. Reed returned.\n=== notes/a.md\nReed<|> came.`,
    );
    expect(text).toContain('- **John Reed**');
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

describe('what a name is, in one line', () => {
  const lineOf = (sources: string, note: string) =>
    hoverText(`=== corpus/a.txt\nVIENNA, 10 May 2017 - ${sources}\n=== notes/n.md\n${note}`)
      ?.split('\n')[1]
      ?.replace(/\]\([^)]*\)/g, ']');

  test('is what a source says behind the name, up to where it says what happened', () => {
    expect(
      lineOf('The Harbour Lights Authority (HLA) is an old body of three ports, which met.', 'HL<|>A'),
    ).toBe('[An old body of three ports]');
    expect(lineOf('We saw Captain Ada Holm, a retired pilot, at sea.', 'Ho<|>lm')).toMatch(
      /^\[Retired pilot\]/,
    );
    expect(lineOf('The head of the Harbour Lights Authority (HLA) is a retired old pilot.', 'HL<|>A')).toBe(
      '',
    );
  });

  test('is the built-in list’s where no source says it, which is said', () => {
    expect(lineOf('The CSTO met.', 'CST<|>O')).toMatch(
      /^Military alliance, founded 2002, Moscow\. This and the long name are not from your sources \(/,
    );
  });

  test('is of a person the office at the date of the note, with the dates of the sources', () => {
    const sources = `=== corpus/2017-05-10-a.txt
VIENNA, 10 May 2017 - The Harbour Lights Authority (HLA) met. HLA Director Ada Lim spoke.
=== corpus/2018-05-10-b.txt
VIENNA, 10 May 2018 - The Harbour Lights Authority met. HLA Director Ada Lim spoke.
=== corpus/2019-05-10-c.txt
VIENNA, 10 May 2019 - The Harbour Lights Authority met. HLA Secretary-General Ada Lim spoke.
=== notes/n.md
`;
    const office = (note: string) =>
      hoverText(`${sources}${note}`)
        ?.split('\n')[1]
        ?.replace(/\]\([^)]*\)/g, ']');
    expect(office('In March 2018 Li<|>m wrote.')).toBe(
      '[Director of the Harbour Lights Authority] (sources from 10 May 2017 to 10 May 2018)',
    );
    expect(office('In 2020 Li<|>m wrote.')).toBe(
      '[Secretary-General of the Harbour Lights Authority] (nearest known to 2020, source of 10 May 2019)',
    );
    expect(office('Li<|>m wrote.')).toBe(
      '[Secretary-General of the Harbour Lights Authority] (latest known, source of 10 May 2019)',
    );
  });
});

test('a company is known without its form, and who is one of its directors is neither earlier nor later', () => {
  const text = hoverText(`=== corpus/1969-10-30-a.txt
ADELAIDE, 30 October 1969 - The Carrow Lead Company Ltd met. Ada Lim, Director of the Carrow Lead Company Ltd, and Bo Holm, Director of the Carrow Lead Company Ltd, spoke.
=== notes/n.md
We asked Carrow Le<|>ad Company then.`);
  expect(text).toContain('**Carrow Lead Company Ltd**');
  expect(text).toMatch(/Director\]\([^)]*\) \(1969\); \[/);
});

test('a body that the title names by its acronym is not named once more', () => {
  const text = hoverText(`=== corpus/2017-05-10-a.txt
VIENNA, 10 May 2017 - The Harbour Lights Authority (HLA) met. The Special Envoy of the HLA President, Ada Lim, spoke.
=== notes/n.md
Ada Li<|>m wrote.`);
  expect(text).toContain('[Special Envoy of the HLA President](');
});

test('the shorter of two titles of the same years is not shown beside the fuller one', () => {
  const text = hoverText(`=== corpus/2017-05-10-a.txt
VIENNA, 10 May 2017 - The Harbour Lights Authority (HLA) met. HLA Director, Major General Ada Lim, spoke.
=== corpus/2017-06-10-b.txt
VIENNA, 10 June 2017 - General Ada Lim spoke. Captain Ada Lim had been promoted.
=== notes/n.md
In July 2017 Li<|>m wrote.`);
  expect(text).toContain('[Major General]');
  expect(text).toContain('[Captain]');
  expect(text).not.toContain('[General]');
});

test('an office that a source gives without its organisation is the one that another gives with it', () => {
  const text = hoverText(`=== corpus/2017-05-10-a.txt
VIENNA, 10 May 2017 - The Harbour Lights Authority (HLA) met. HLA Secretary-General Ada Lim spoke.
=== corpus/2019-05-10-b.txt
VIENNA, 10 May 2019 - Secretary-General Ada Lim spoke.
=== notes/n.md
At the HL<|>A.`);
  expect(text).toMatch(/- Ada Lim, \[Secretary-General\]\(\S+\) \(2017 to 2019\)/);
});

test('a hover has the parts and the length that are wanted', () => {
  const { view, note, offset } = readFixture(`${CORPUS}=== notes/a.md\nThe H<|>LA`);
  const shown = (more: object) => {
    const contents = hover(view, note, offset, { ...usualCard, format: 'plaintext', ...more })?.contents;
    return (contents as { value: string }).value;
  };
  expect(shown({ parts: ['counts'] })).toBe(
    'Harbour Lights Authority (HLA) · organisation\n\n6 mentions in 2 sources',
  );
  expect(shown({ parts: ['offices', 'nonsense'], maximumOffices: 1 })).not.toContain('John Reed');
  expect(shown({ parts: ['quote'], maximumQuoteLength: 40 })).toContain(
    'The Harbour Lights Authority (HLA) is …',
  );
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
    expect(hoverText(`${OFFICES}=== notes/n.md\nThe H<|>LA grew.`)).toContain('\n\nOffices\n\n');
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

test('an event line says what is only planned, what somebody did there, and what another source says instead', () => {
  const text = hoverText(`=== corpus/a.txt
15 June 2031

The Conference on Harbour Safety was held in Vienna on 13 June 2031. It was chaired by Ada Lim.
=== corpus/b.txt
15 June 2031

Ada Lim chaired the Conference on Harbour Safety in Vienna on 12 June 2031. The Conference on Harbour Lights will be hosted by Ada Lim in Oslo on 3 July 2031.
=== notes/a.md
As Ada Li<|>m said`);
  expect(text).toMatch(/Conference on Harbour Safety[^\n]*\(chair; another source: \[12 June 2031\]\(/);
  expect(text).toMatch(/Conference on Harbour Lights[^\n]*\(planned, host\)/);
});
