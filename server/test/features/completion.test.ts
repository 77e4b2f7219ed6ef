import { describe, expect, test } from 'vitest';
import { completion, resolveCompletion } from '../../src/features/completion.ts';
import { bracketed, readFixture } from './fixture.ts';

const CORPUS = `=== corpus/a.txt
The Harbour Lights Authority (HLA) is led by Secretary-General Ada Lim. HLA opened. Ada Lim left.
`;

/** What is offered at the cursor, each with the words that it would replace. */
function offered(note: string, corpus = CORPUS): string[] {
  const fixture = readFixture(`${corpus}=== notes/n.md\n${note}`);
  return completion(fixture.view, fixture.note, fixture.offset).items.map(({ label, textEdit }) => {
    const range = textEdit !== undefined && 'range' in textEdit ? textEdit.range : undefined;
    return `${label} for ${bracketed(fixture.note, range!)}`;
  });
}

function labels(note: string, corpus = CORPUS): string[] {
  const { view, note: read, offset } = readFixture(`${corpus}=== notes/n.md\n${note}`);
  return completion(view, read, offset).items.map(({ label }) => label);
}

const OFFICES = `=== corpus/2018-03-01.txt
OSLO, 1 March 2018 - Harbour Lights Authority (HLA) Secretary-General Ada Lim spoke.
=== corpus/2020-05-01.txt
OSLO, 1 May 2020 - HLA Secretary-General Bo Holm met Eva Stern, Director of the HLA Pilotage Centre.
`;

describe('completion of offices', () => {
  const at = (year: number, text: string) => labels(`---\ndate: ${year}-06-01\n---\n\n${text}`, OFFICES);

  test.each([
    ['before the blank the body and the office', 'HLA Secretary-General <|>'],
    ['the body in the genitive', 'The HLA’s Secretary-General <|>'],
    ['the office of the body', 'The Secretary General of the Harbour Lights Authority <|>'],
    ['an office that is said to be former', 'former HLA Secretary-General, <|>'],
  ])('offers who held it at the date of the note, with %s', (_, text) => {
    expect(at(2018, text)).toEqual(['Ada Lim', 'Bo Holm']);
    expect(at(2020, text)).toEqual(['Bo Holm', 'Ada Lim']);
  });

  test('offers who held it at the date of the sentence', () => {
    expect(at(2020, 'In May 2018 the HLA Secretary-General <|>')).toEqual(['Ada Lim', 'Bo Holm']);
  });

  test('puts the holder before all others while the name is begun', () => {
    expect(at(2020, 'HLA Secretary-General Bo<|>')[0]).toBe('Bo Holm');
  });

  test('completes the office together with its holder', () => {
    expect(at(2020, 'the HLA Secr<|>')[0]).toBe('Secretary-General Bo Holm');
    expect(at(2018, 'the HLA Secr<|>')[0]).toBe('Secretary-General Ada Lim');
  });

  test('leads from a title to its body, and from there to who holds it', () => {
    expect(at(2020, 'the Director of the HLA Pil<|>')[0]).toBe('HLA Pilotage Centre');
    expect(at(2020, 'the Director of the HLA Pilotage Centre <|>')).toEqual(['Eva Stern']);
  });

  test.each([
    'HLA <|>',
    'the HLA welcomed the Secretary-General <|>',
    'Secretary-General <|>',
    '`HLA Director <|>`',
  ])('offers nobody behind %s', (text) => expect(at(2020, text)).toEqual([]));
});

describe('completion of events', () => {
  const EVENTS = `=== corpus/a.txt
OSLO, 20 June 2031 - The harbour lights summit took place in Bergen on 13-14 June 2031. Ada Lim was there.
`;
  const SUMMIT = /summit.*\(13 to 14 June 2031\)$/;

  test.each([
    '2031-06<|>',
    '2031-06-13<|>',
    '2031-06-14<|>',
    'On 13 June 2031<|>',
    'summ<|>',
    'Bergen su<|>',
  ])('offers what happened for %s', (typed) => {
    expect(labels(typed, EVENTS)).toContainEqual(expect.stringMatching(SUMMIT));
  });

  test('offers the date alone where a date is typed', () => {
    expect(offered('2031-06<|>', EVENTS)).toContain('13 to 14 June 2031 for [2031-06]');
  });

  test.each(['2031-07<|>', '12031-06<|>', '2031-06-15<|>', '`2031-06<|>`'])('offers none for %s', (typed) => {
    expect(labels(typed, EVENTS)).toEqual([]);
  });

  test('documents an event with the sentence that tells of it', () => {
    const { view, note, offset } = readFixture(`${EVENTS}=== notes/n.md\n2031-06<|>`);
    const [item] = completion(view, note, offset).items;
    const { documentation } = resolveCompletion(view, item!);
    expect(JSON.stringify(documentation)).toContain('took place in Bergen');
  });
});

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
    expect(offered('the HL<|>').slice(1)).toEqual([
      'Harbour Lights Authority for the [HL]',
      'HLA for the [HL]',
    ]);
  });

  test('a word that only joins others in a name does not offer it', () => {
    const corpus = '=== corpus/a.txt\nThe Ministry of Tides opened.\n';
    expect(labels('Tid<|>', corpus)).toEqual(['Ministry of Tides']);
    expect(labels('of<|>', corpus)).toEqual([]);
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

  test.each([
    ['small initials', 'al<|>', 'Ada Lim'],
    ['capital initials', 'AL<|>', 'Ada Lim'],
    ['an initial and the surname', 'said A. Li<|>', 'Ada Lim'],
    ['a letter too many', 'Lightts<|>', 'Harbour Lights Authority'],
    ['a wrong letter', 'Lughts<|>', 'Harbour Lights Authority'],
    ['letters in the wrong order', 'Lihgts<|>', 'Harbour Lights Authority'],
    ['a word begun in British spelling', 'Harbou<|>', 'Harbour Lights Authority'],
    ['a word begun in American spelling', 'Harbor<|>', 'Harbour Lights Authority'],
    ['a slip in the word before', 'at the Harbuor Lig<|>', 'Harbour Lights Authority'],
  ])('finds a name by %s', (_, note, expected) => {
    expect(labels(note)).toContain(expected);
  });

  test('replaces the word with the slip too', () => {
    expect(offered('at the Harbuor Lig<|>')).toContain('Harbour Lights Authority for at the [Harbuor Lig]');
  });

  test.each(['Tide Organis', 'Tide Organisat', 'Tide Organiz', 'Tide Organisation', 'Defenc', 'Defens'])(
    'knows both spellings of a word before it is complete: %s',
    (typed) => {
      const corpus =
        '=== corpus/a.txt\nThe Tide Organization for Defence met. The Tide Organisation of Defense.\n';
      expect(labels(`${typed}<|>`, corpus).join()).toContain('Tide Organi');
    },
  );

  test('small words of every sentence are no initials and no slips', () => {
    const corpus = '=== corpus/a.txt\nMs Ida Sund met Mr Theo Warnke. They left.\n';
    for (const typed of ['is', 'Then', 'then', 'met them']) {
      expect(labels(`${typed}<|>`, corpus)).toEqual([]);
    }
  });

  test('introduces an organisation with its acronym where the note names it first, and uses that later', () => {
    expect(labels('Harb<|>')).toEqual(['Harbour Lights Authority (HLA)', 'Harbour Lights Authority']);
    expect(labels('The HLA opened. Harb<|>')).toEqual(['HLA', 'Harbour Lights Authority']);
    expect(labels('The HLA opened. Harbour Li<|>')).toEqual(['Harbour Lights Authority', 'HLA']);
    expect(labels('Harb<|> opened. The HLA')).toContain('Harbour Lights Authority (HLA)');
  });

  test('introduces it by the long name alone when the settings say so', () => {
    const { view, note, offset } = readFixture(`${CORPUS}=== notes/n.md\nHarb<|>`);
    const { items } = completion(view, note, offset, 'longForm');
    expect(items.map(({ label }) => label)).toEqual(['Harbour Lights Authority']);
  });

  test('a person comes with the whole name first, later with the surname too', () => {
    expect(labels('Lim<|>')).toEqual(['Ada Lim']);
    expect(labels('Ada Lim spoke. Lim<|>')).toEqual(['Ada Lim', 'Lim']);
  });

  test('never offers a spelling that is a slip of the sources, or an acronym that no source uses', () => {
    const corpus = `=== corpus/a.txt
The Regional Harbour Structure opened. The Regional Harbour Structure closed. The Regional Harbour Structure.
=== corpus/b.txt
The Regional Harbuor Structure spoke.
=== corpus/c.txt
The International Maritime Organization met.
`;
    expect(labels('Regional Harbu<|>', corpus)).toEqual(['Regional Harbour Structure']);
    expect(labels('International Mari<|>', corpus)).toEqual(['International Maritime Organization']);
  });

  test('what the note names comes before what it does not', () => {
    const corpus = '=== corpus/a.txt\nMr Bo Lindt met Mr Lars Linde. Mr Lindt and Mr Lindt.\n';
    expect(labels('Lin<|>', corpus).slice(0, 2)).toEqual(['Bo Lindt', 'Lars Linde']);
    expect(labels('Lars Linde again. Lin<|>', corpus)[0]).toBe('Lars Linde');
  });

  test('punctuation takes a name only where several words of it are typed', () => {
    const { view, note, offset } = readFixture(`${CORPUS}=== notes/n.md\nLim. Harbour Li<|>`);
    expect(completion(view, note, offset).items[0]?.commitCharacters).toContain(',');
    const short = readFixture(`${CORPUS}=== notes/n.md\nLi<|>`);
    expect(completion(short.view, short.note, short.offset).items[0]?.commitCharacters).toBeUndefined();
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
