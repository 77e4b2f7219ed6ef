import { expect, test } from 'vitest';
import { redrawNames, rolesIn } from './drawNames.ts';

const drawn = (title: string, drawing: string): void => {
  test(title, () => {
    const fixture = drawing.replace(/^\n/, '').replace(/\n$/, '');
    expect(redrawNames(fixture)).toBe(fixture);
  });
};

drawn(
  'a bracketed acronym is the name before it',
  `
The Harbour Lights Authority (HLA) will open a depot.
    ^^^^^^^^^^^^^^^^^^^^^^^^ organization
                              ^^^ organization = Harbour Lights Authority
Staff of the HLA agree.
             ^^^ organization = Harbour Lights Authority
`,
);

drawn(
  'a bracketed acronym takes the words of a name that a preposition joins',
  `
It told the Assembly for River Co-operation (ARC) in a session.
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ organization
                                             ^^^ organization = Assembly for River Co-operation
`,
);

drawn(
  'a long form in brackets explains the acronym before it',
  `
Money came from the NWB (Northern Weather Bureau) last year.
                    ^^^ organization = Northern Weather Bureau
                         ^^^^^^^^^^^^^^^^^^^^^^^ organization
`,
);

drawn(
  'an acronym belongs to the only long name with its initials',
  `
The Inland Waterways Trust met twice. Critics of the IWT stayed away.
    ^^^^^^^^^^^^^^^^^^^^^^ organization
                                                     ^^^ organization = Inland Waterways Trust
`,
);

drawn(
  'what hangs on a head word by prepositions belongs to the name',
  `
The Ministry of Fisheries and Forestry wrote to the Institute for Soil Science.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ organization
                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^ organization
`,
);

drawn(
  'a body inside the name of a body is nested in it',
  `
The Executive Committee of the ABC was dissolved.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ organization
                               ^^^ organization
`,
);

drawn(
  'honorifics and ranks stay outside the name, and a surname goes back to its person',
  `
Mr Oluwaseun Adeyemi spoke first. Colonel Ines Vidal followed Adeyemi.
   ^^^^^^^^^^^^^^^^^ person
                                          ^^^^^^^^^^ person
                                                              ^^^^^^^ person = Oluwaseun Adeyemi
`,
);

drawn(
  'capitals that name no body are no organisation',
  `
GDP grew by 2% in Q3, and TV sets sold well. Part XIV and the 7th draft follow.
`,
);

test('an office before a name belongs to the body before it', () => {
  expect(rolesIn('NWB Deputy Director-General Tomas Brink opened the fair.')).toEqual([
    'Tomas Brink: Deputy Director-General, NWB',
  ]);
});

test('an office with its body between office and name is read across', () => {
  expect(rolesIn('Chair of the River Commission Ana Duarte agreed.')).toEqual([
    'Ana Duarte: Chair, River Commission',
  ]);
});

test('an office behind a name is its own, unless the next name follows it', () => {
  expect(rolesIn('Speakers were Ana Duarte, head of the River Commission, and others.')).toEqual([
    'Ana Duarte: head, River Commission',
  ]);
  expect(
    rolesIn('Speakers were NWB Director Tomas Brink, River Commission Chair Ana Duarte and others.'),
  ).toEqual(['Tomas Brink: Director, NWB', 'Ana Duarte: Chair, River Commission']);
});

test('an office and its body before a comma belong to the name behind it', () => {
  expect(rolesIn('The Chair of the Harbour Commission, Mr Oskar Lindqvist, met the crew.')).toEqual([
    'Oskar Lindqvist: Chair, Harbour Commission',
  ]);
  expect(rolesIn('Ana Duarte, Chair of the River Commission, Mr Oskar Lindqvist and others met.')).toEqual([
    'Ana Duarte: Chair, River Commission',
  ]);
});

test('a rank is an office of no body, beside the office that follows', () => {
  expect(rolesIn('Colonel Ines Vidal, Director of the River Commission, left.')).toEqual([
    'Ines Vidal: Colonel, -',
    'Ines Vidal: Director, River Commission',
  ]);
});

test.each([
  ['Former NWB Director Tomas Brink left.', 'Tomas Brink: Former Director, NWB'],
  ['The former Harbour Commission Chair Ana Duarte left.', 'Ana Duarte: former Chair, Harbour Commission'],
  ['The acting NWB Director, Tomas Brink, left.', 'Tomas Brink: acting Director, NWB'],
  ['Ana Duarte, Acting Chair of the River Commission, left.', 'Ana Duarte: Acting Chair, River Commission'],
  ['NWB Secretary-General-designate Tomas Brink left.', 'Tomas Brink: Secretary-General-designate, NWB'],
  ['River Commission President-elect Ana Duarte left.', 'Ana Duarte: President-elect, River Commission'],
  [
    'Ana Duarte, Chair-designate of the River Commission, left.',
    'Ana Duarte: Chair-designate, River Commission',
  ],
])('an office that is not simply held says so: %s', (text, office) => {
  expect(rolesIn(text)).toEqual([office]);
});

test.each([
  [
    'The Minister of Ports and Waterways, Mr Tomas Brink, left.',
    ['Tomas Brink: Minister of Ports and Waterways, -'],
  ],
  ['Director-General Tomas Brink of the NWB left.', ['Tomas Brink: Director-General, NWB']],
  [
    'Judges Ana Duarte, Tomas Brink and Oskar Lindqvist agreed.',
    ['Ana Duarte: Judge, -', 'Tomas Brink: Judge, -', 'Oskar Lindqvist: Judge, -'],
  ],
  [
    'The River Commission elected Ana Duarte, a national of Chile, as President of the Commission.',
    ['Ana Duarte: President, River Commission'],
  ],
  [
    'Ana Duarte of Chile becomes Director of the River Commission.',
    ['Ana Duarte: Director, River Commission'],
  ],
])('an office is read across what stands between: %s', (text, offices) => {
  expect(rolesIn(text)).toEqual(offices);
});

drawn(
  'a family and its sons or brothers are a firm, in whichever language',
  `
The hull is from Okkels & Sons, the mast from Duarte e Irmãos.
                 ^^^^^^^^^^^^^ organization
                                              ^^^^^^^^^^^^^^^ organization
Fathers and Sons is a book about Trade and Co-operation.
`,
);

drawn(
  'an acronym that is said to be one belongs to the name before it, whatever its letters',
  `
Men of the Upper Valley Army, better known by its Spanish initials EVA, left.
           ^^^^^^^^^^^^^^^^^ organization
                                                                   ^^^ organization = Upper Valley Army
`,
);

drawn(
  'the town of a dateline is nobody’s name',
  `
HARWICK, 4 May 2007 - Mr Jon Harwick spoke.
                         ^^^^^^^^^^^ person
`,
);
