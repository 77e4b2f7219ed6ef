import { describe, expect, it } from 'vitest';
import { createContext } from '../../src/extract/context.ts';
import type { LocalEntity, Mention } from '../../src/extract/extraction.ts';
import { recognizeQuotes } from '../../src/extract/recognizers/quotes.ts';
import { readAnnotated } from '../documents/readDocument.ts';

/** The direct (or reported) quotes of a text with tagged names, as "speaker: words". */
function quotesOf(tagged: string, isDirect = true): string[] {
  const { text, mentions: annotated } = readAnnotated(tagged);
  const numbers = new Map<string, number>();
  const entities: LocalEntity[] = [];
  const mentions: Mention[] = annotated.map(({ start, end, kind, id, nested }) => {
    const surface = text.slice(start, end);
    const key = id ?? surface;
    if (!numbers.has(key)) numbers.set(key, entities.push({ kind, name: surface }) - 1);
    const alias = 'full' as const;
    const entity = numbers.get(key)!;
    return {
      start,
      end,
      kind,
      surface,
      rule: 'test',
      certainty: 1,
      entity,
      alias,
      ...(nested && { nested }),
    };
  });
  const quotes = recognizeQuotes(createContext({ text, fileName: 'note.txt' }), mentions, entities);
  return quotes
    .filter(({ direct }) => direct === isDirect)
    .map(
      ({ speaker, start, end }) =>
        `${entities[speaker]!.name}: ${text.slice(start, end).replace(/\s+/g, ' ')}`,
    );
}

describe('the speech of bodies', () => {
  it.each([
    ['The <org>Harbour Guild</org> is angry. “We were not asked by anyone,” it said in a statement.'],
    ['The <org>Harbour Guild</org> met <per>Sowah</per>. “We were not asked by anyone,” the group said.'],
    ['<per>Sowah</per> left the <org>Harbour Guild</org>.\n\n“We were not asked by anyone,” the guild said.'],
  ])('is theirs where it or its kind said so: %s', (text) => {
    expect(quotesOf(text)).toEqual(['Harbour Guild: We were not asked by anyone,']);
  });

  it('is not of who writes the story', () => {
    const text =
      'Guild angry\n\nBy <per>Sowah</per>\n\nThe guild met. “We were not asked by anyone,” he said.';
    expect(quotesOf(text)).toEqual([]);
  });
});

describe('direct speech', () => {
  it.each([
    ['behind the words', '“The nets are dry,” <per>Ama Sowah</per> said.', ['Ama Sowah: The nets are dry,']],
    [
      'with the verb first',
      '“The nets are dry,” said harbour master <per>Ama Sowah</per>.',
      ['Ama Sowah: The nets are dry,'],
    ],
    ['with straight marks', '"The nets are dry," Ms <per>Sowah</per> said.', ['Sowah: The nets are dry,']],
    [
      'before a colon, without a verb',
      'Moved <per>Ama Sowah</per>: "Write a fourth letter." Against, <per>Eva Roth</per>: "Burn it."',
      ['Ama Sowah: Write a fourth letter.', 'Eva Roth: Burn it.'],
    ],
    [
      'behind a dash',
      '“The nets are dry and so am I.” – <per>Ama Sowah</per>',
      ['Ama Sowah: The nets are dry and so am I.'],
    ],
    [
      'behind "according to"',
      'The harbour is “a room without a door”, according to <per>Ama Sowah</per>.',
      ['Ama Sowah: a room without a door'],
    ],
    [
      'with a verb that tells of speech beside marks only',
      '<per>Ama Sowah</per> mends nets. “Every net the same,” she laughs.',
      ['Ama Sowah: Every net the same,'],
    ],
    [
      'in the sentence before',
      'On Friday <per>Ama Sowah</per> meets <per>Eva Roth</per>. “I will greet her, then close the door.”',
      ['Ama Sowah: I will greet her, then close the door.'],
    ],
    [
      'as the rank of who spoke before',
      '<per>Ama Sowah</per> said there had been no shooting. “The only injury is to a thumb,” the rear admiral said.',
      ['Ama Sowah: The only injury is to a thumb,'],
    ],
    [
      'in the paragraph of quotation before',
      'From <per>Ama Sowah</per>:\n\n«The nets are all dry.»\n\n«They will all stay dry.»',
      ['Ama Sowah: The nets are all dry.', 'Ama Sowah: They will all stay dry.'],
    ],
    ['before the words', '<per>Ama Sowah</per> said: “The nets are dry.”', ['Ama Sowah: The nets are dry.']],
    [
      'behind a whole paragraph',
      '“The nets are dry. We shall mend them, and then we shall sail,” <per>Sowah</per> said.',
      ['Sowah: The nets are dry. We shall mend them, and then we shall sail,'],
    ],
    [
      'in the middle',
      '“The nets are dry,” <per>Sowah</per> said. “The boats are not.”',
      ['Sowah: The nets are dry,', 'Sowah: The boats are not.'],
    ],
    [
      'in the middle of a sentence',
      '“The nets,” said <per>Sowah</per>, “are as dry as last year.”',
      ['Sowah: The nets,', 'Sowah: are as dry as last year.'],
    ],
    [
      'as part of a sentence',
      '<per>Sowah</per> stressed that the harbour was “one of the driest places on this coast”.',
      ['Sowah: one of the driest places on this coast'],
    ],
    [
      'by an organisation',
      '“The nets are dry,” the <org>Harbour Board</org> said in a statement.',
      ['Harbour Board: The nets are dry,'],
    ],
    ['as a short answer', '“Never,” <per>Sowah</per> said.', ['Sowah: Never,']],
    [
      'with another quotation inside',
      '“They call us ‘the dry ones’ in town,” <per>Sowah</per> said.',
      ['Sowah: They call us ‘the dry ones’ in town,'],
    ],
    [
      'in straight single marks',
      "'The nets aren't dry,' <per>Sowah</per> said.",
      ["Sowah: The nets aren't dry,"],
    ],
    ['in low and high marks', '„The nets are dry”, <per>Sowah</per> said.', ['Sowah: The nets are dry']],
    ['in reversed angle marks', '»The nets are dry«, <per>Sowah</per> said.', ['Sowah: The nets are dry']],
    ['in angle marks', '«The nets are dry», <per>Sowah</per> said.', ['Sowah: The nets are dry']],
  ])('has its speaker %s', (_, text, expected) => {
    expect(quotesOf(text)).toEqual(expected);
  });

  it('has its speaker by pronoun or office', () => {
    const lead =
      'Harbour master <per id="1">Ama Sowah</per> met the envoy, <per id="2">Lena Roth</per>, on the pier. ';
    expect(quotesOf(`${lead}“The nets are dry, as you see,” the envoy said.`)).toEqual([
      'Lena Roth: The nets are dry, as you see,',
    ]);
    expect(
      quotesOf(`<per>Ama Sowah</per> spoke to the crews. “The nets are dry, as you see,” she said.`),
    ).toEqual(['Ama Sowah: The nets are dry, as you see,']);
  });

  it.each([
    [
      'The head of the <org>Harbour Board</org>, Mr <per>Kofi Mensah</per>, told the <org>Port Club</org> that “the nets are all quite dry”.',
      ['Kofi Mensah: the nets are all quite dry'],
    ],
    ['As you told the <org>Harbour Board</org>, “the nets are all quite dry”. It rained.', []],
    [
      '<per>Ama Sowah</per> is tired. In her view, the plan is “a net without a boat”.',
      ['Ama Sowah: a net without a boat'],
    ],
    [
      '<per>Ama Sowah</per> found that the owner had “mislaid a boat and a crew”.',
      ['Ama Sowah: mislaid a boat and a crew'],
    ],
    [
      '“The nets are dry,” said <per>Ama Sowah</per>, who mends them. “And mended.”',
      ['Ama Sowah: The nets are dry,', 'Ama Sowah: And mended.'],
    ],
    [
      'As the keeper, <per>Ama Sowah</per>, put it, “the nets are all quite dry”.',
      ['Ama Sowah: the nets are all quite dry'],
    ],
    [
      '“Nets,” <per>Ama Sowah</per> likes to say, “should be as dry as bread.”',
      ['Ama Sowah: Nets,', 'Ama Sowah: should be as dry as bread.'],
    ],
    [
      '<per>Sowah</per>’s successor, <per>Eva Roth</per>, waits. “I am told not to speak,” she says.',
      ['Eva Roth: I am told not to speak,'],
    ],
    [
      '<per>Ama Sowah</per>, the rector, waits. “I promise nothing but dry nets,” the rector-elect said.',
      ['Ama Sowah: I promise nothing but dry nets,'],
    ],
  ])('is told from listeners, owners and asides: %s', (text, expected) => {
    expect(quotesOf(text)).toEqual(expected);
  });

  it.each([
    [
      'closed by a single mark behind a word',
      "It was 'far too early to say', <per>Ama Sowah</per> said. 'Ask me in the spring of next year.'",
      ['Ama Sowah: far too early to say', 'Ama Sowah: Ask me in the spring of next year.'],
    ],
    [
      'led by a colon to whom its sentence names',
      '<per>Eva Roth</per> left. Her aide, <per>Ama Sowah</per>, was brief: “Nets,” she said, “must dry before they sail.”',
      ['Ama Sowah: Nets,', 'Ama Sowah: must dry before they sail.'],
    ],
    [
      'led by a colon to whom "her" means',
      'I met <per>Ama Sowah</per>, the clerk. Her words: “The nets are still not dry.”',
      ['Ama Sowah: The nets are still not dry.'],
    ],
    [
      'led by the answer of somebody',
      '<per>Ama Sowah</per>’s answer was short: “The nets are still not dry.”',
      ['Ama Sowah: The nets are still not dry.'],
    ],
    [
      'quoted by somebody else',
      '<per>Eva Roth</per> quoted the founder, <per>Ama Sowah</per>: “The nets are never quite dry.”',
      ['Ama Sowah: The nets are never quite dry.'],
    ],
    [
      'of whom the sentences before tell',
      '<per>Ama Sowah</per> mends nets. She met <per>Eva Roth</per> in May. And the sea? “It is never in a hurry,” she says.',
      ['Ama Sowah: It is never in a hurry,'],
    ],
    [
      'in a headline before its speaker',
      '“We will not sell the nets”: chairman\n\nThe new chairman, <per>Ama Sowah</per>, spoke in May.',
      ['Ama Sowah: We will not sell the nets'],
    ],
    [
      'with a bracket behind the speaker',
      '<per>Ama Sowah</per> (<org>Green Party</org>) said that the plan “costs nothing and is worth it”.',
      ['Ama Sowah: costs nothing and is worth it'],
    ],
    ['in a programme, none', '<per>Ama Sowah</per>, Director. Keynote: “Who owns the fog over us?”', []],
    [
      'by a nameless one, none',
      'The judge said <per>Ama Sowah</per> had shown “a reckless contempt for dry nets”.',
      [],
    ],
  ])('is told by what stands around it: %s', (_how, text, expected) => {
    expect(quotesOf(text)).toEqual(expected);
  });

  it('goes on over paragraphs that open with a mark', () => {
    const text =
      '<per>Sowah</per> said: “The nets are dry, and we are glad.\n\n“The boats are not dry at all.”\n\nIt rained.';
    expect(quotesOf(text)).toEqual([
      'Sowah: The nets are dry, and we are glad.',
      'Sowah: The boats are not dry at all.',
    ]);
  });

  it('ends with its paragraph when nobody closed it', () => {
    const text =
      '“We sail,” <per>Sowah</per> said. “The crews are in good heart and fed.\n\nIt rained all day in <place>Lome</place>.';
    expect(quotesOf(text)).toEqual(['Sowah: We sail,', 'Sowah: The crews are in good heart and fed.']);
  });

  it('is not a title, a name or a word at arm’s length', () => {
    expect(quotesOf('<per>Sowah</per> opened the exhibition “Nets and Boats of the Coast”.')).toEqual([]);
    expect(quotesOf('The so-called “dry ones” met <per>Sowah</per>, who said nothing.')).toEqual([]);
    expect(
      quotesOf('A special event titled “Cooperation for Dry Nets and Boats” was opened by <per>Sowah</per>.'),
    ).toEqual([]);
    expect(quotesOf('<per>Sowah</per> spoke at the panel “Who owns the nets?”')).toEqual([]);
    expect(quotesOf('“What nobody says has no speaker at all.” It rained.')).toEqual([]);
  });
});

describe('the speaker', () => {
  it.each([
    [
      'is the person whom a body’s name describes',
      '“The nets are dry,” <per>Ama Sowah</per> of the <org>Harbour Board</org> said.',
    ],
    [
      'stands before letters',
      '<per>Ama Sowah</per> QC said <per>Eva Roth</per> was there. “The nets are dry,” she said.',
    ],
    ['is in whose eyes it is so', 'For Ms <per>Ama Sowah</per>, the talks “came with coffee and nets”.'],
    ['has a saying', '<per>Ama Sowah</per> left. Her favourite saying, “dry nets, dry eyes”, stays.'],
    [
      'is the subject of "when"',
      '<per>Eva Roth</per> is ill. When <per>Ama Sowah</per> was chair she used to say that “the nets are dry”.',
    ],
    [
      'is not the one whom a sentence about "her" names in passing',
      '<per>Ama Sowah</per> mends nets. A smith’s daughter, she met her husband, <per>Otto Roth</per>, in Lome. “The nets are dry,” she likes to say.',
    ],
    [
      'is the one of whom several sentences about "her" tell',
      '<per>Ama Sowah</per> mends nets. She sings. She swims. She reads. She rows. She sails. “The nets are dry,” she likes to say.',
    ],
    [
      'bears the office with the word before it',
      'Foreign minister <per>Ama Sowah</per> met prime minister <per>Eva Roth</per>. “The nets are dry,” the foreign minister said.',
    ],
  ])('%s', (_, text) => {
    expect(quotesOf(text).map((quote) => quote.replace(/:.*/, ''))).toEqual(['Ama Sowah']);
  });

  it('is not who is thanked', () => {
    expect(quotesOf('It thanked <per>Ama Sowah</per> for “mending nets in the dark”.')).toEqual([]);
  });
});

describe('reported speech', () => {
  it('is the clause behind the verb', () => {
    expect(quotesOf('<per>Sowah</per> said that the nets were dry.', false)).toEqual([
      'Sowah: the nets were dry',
    ]);
    expect(
      quotesOf('<per>Sowah</per> told the <org>Harbour Board</org> that the nets were dry.', false),
    ).toEqual(['Sowah: the nets were dry']);
    expect(quotesOf('<per>Sowah</per> said in her speech that the nets were dry.', false)).toEqual([
      'Sowah: the nets were dry',
    ]);
    expect(quotesOf('The nets were dry when <per>Sowah</per> came.', false)).toEqual([]);
  });
});
