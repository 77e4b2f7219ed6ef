import { describe, expect, test } from 'vitest';
import { rolesIn } from './drawNames.ts';

describe('offices before a name', () => {
  test.each([
    ['The Director of the Harbour Commission, Admiral Tomas Brink, left.', 'Director, Harbour Commission'],
    ['The River Commission, through its Chair, Tomas Brink, gave two boats.', 'Chair, River Commission'],
    ['Head of the Harbour Commission (HC) Tomas Brink left.', 'Head, Harbour Commission'],
    ['Minister of Ports and Waterways Mr Tomas Brink left.', 'Minister of Ports and Waterways, -'],
    ['The vice president for operations, Tomas Brink, left.', 'vice president for operations, -'],
    ['President Tomas Brink of the NWB left.', 'President, NWB'],
    ['The Headmaster (Mr Tomas Brink) took the chair.', 'Headmaster, -'],
    ['Spokesperson: Tomas Brink, Quay Street.', 'Spokesperson, -'],
    ['The Harbour Commission (head: Tomas Brink) met.', 'head, Harbour Commission'],
    ['The crew of the Harbour Commission left. President Tomas Brink stayed.', 'President, -'],
  ])('are read across what stands between: %s', (text, office) => {
    expect(rolesIn(text)).toContain(`Tomas Brink: ${office}`);
  });

  test.each([
    ['The Special Envoy of the NWB President, Tomas Brink, left.', 'Special Envoy of the NWB President, NWB'],
    ['The assistant to the Minister of Ports, Tomas Brink, left.', 'assistant to the Minister of Ports, -'],
    ['The Special Envoy of the NWB left. President Tomas Brink stayed.', 'President, -'],
  ])('are of who serves somebody in office his own, not the other’s: %s', (text, office) => {
    expect(rolesIn(text)).toEqual([`Tomas Brink: ${office}`]);
  });

  test('belong to the name above where each line of a list gives a name and its title', () => {
    expect(rolesIn('Done at Lome.\n\nTomas Brink, Director\nAna Duarte, Chair\n')).toEqual([
      'Tomas Brink: Director, -',
      'Ana Duarte: Chair, -',
    ]);
  });

  test('are two of one body where "and" joins them', () => {
    expect(
      rolesIn('The Head of Mission and Force Commander of the Harbour Commission, Tomas Brink, left.'),
    ).toEqual([
      'Tomas Brink: Head of Mission, Harbour Commission',
      'Tomas Brink: Force Commander, Harbour Commission',
    ]);
  });

  test('are shared by a list', () => {
    expect(
      rolesIn('Judges Mr Tomas Brink (ad hoc), Ana Duarte and Ms Ines Vidal agreed. Mr Oskar Lind left.'),
    ).toEqual(['Tomas Brink: Judge, -', 'Ana Duarte: Judge, -', 'Ines Vidal: Judge, -']);
  });

  test('may be in the plural before one name', () => {
    expect(rolesIn('The State Attorneys Mr Tomas Brink and Ana Duarte agreed.')).toEqual([
      'Tomas Brink: State Attorney, -',
      'Ana Duarte: State Attorney, -',
    ]);
  });

  test('do not label what somebody says', () => {
    expect(rolesIn('MINISTER: Ana Duarte has asked for a boat.')).toEqual([]);
  });
});

describe('offices behind a name', () => {
  test.each([
    ['Tomas Brink (adviser to the Harbour Commission) rose.', 'adviser, Harbour Commission'],
    [
      'Tomas Brink, 48, of Lisbon, a former counter manager of the Harbour Commission, left.',
      'former counter manager, Harbour Commission',
    ],
    ['The board elected Tomas Brink as Director of the Harbour Commission.', 'Director, Harbour Commission'],
    ['Tomas Brink of Norway is named Head of the Harbour Commission.', 'Head, Harbour Commission'],
    ['Tomas Brink (Norway) was elected Secretary-General by acclamation.', 'Secretary-General, -'],
    ['Tomas Brink took over as acting Secretary-General.', 'acting Secretary-General, -'],
    ['Tomas Brink was Minister of Commerce.', 'Minister of Commerce, -'],
    ['Tomas Brink ceased to be Secretary-General on Friday.', 'Secretary-General, -'],
    [
      'The Harbour Commission met. Tomas Brink was elected President of the Commission.',
      'President, Harbour Commission',
    ],
    ['All were well.\n\nTomas Brink\nExecutive Director\n', 'Executive Director, -'],
    ['Participants\n\nTomas Brink    Director, Harbour Commission\n', 'Director, Harbour Commission'],
  ])('are read after verbs, in brackets, lists and signatures: %j', (text, office) => {
    expect(rolesIn(text)).toContain(`Tomas Brink: ${office}`);
  });

  test('may be two, joined by “and”', () => {
    expect(
      rolesIn('Tomas Brink, Chair of the Harbour Commission and Director of the River Commission, left.'),
    ).toEqual(['Tomas Brink: Chair, Harbour Commission', 'Tomas Brink: Director, River Commission']);
  });

  test('are no trades', () => {
    expect(rolesIn('Tomas Brink, a historian, met Ana Duarte, a pilot.')).toEqual([]);
  });
});

describe('offices in lists, tables and signatures', () => {
  test.each([
    ['Chair | Tomas Brink | Togo', 'Chair, -'],
    ['Chair    Tomas Brink', 'Chair, -'],
    ['Harbour Commission — Chair: Ana Duarte; Treasurer: Tomas Brink', 'Treasurer, Harbour Commission'],
    ['Harbour Commission: Mr Tomas Brink, Chair; Ms Ana Duarte, Treasurer', 'Chair, Harbour Commission'],
    ['For the Harbour Commission\n(Signed) Tomas Brink\nChair', 'Chair, Harbour Commission'],
    [
      'Yours,\n\nTomas Brink\nChair, Harbour Commission\n\nAna Duarte\nTreasurer',
      'Chair, Harbour Commission',
    ],
    ['To: Tomas Brink MP, Minister of Ports\n', 'Minister of Ports, -'],
    ['Tomas Brink — Chair — Harbour Commission\n', 'Chair, Harbour Commission'],
    ['Tomas Brink\nChair\nHarbour Commission\nAna Duarte\nTreasurer', 'Chair, Harbour Commission'],
    [
      'The Harbour Commission has two deputies: Ana Duarte (Nets) and Tomas Brink (Boats).',
      'deputy, Harbour Commission',
    ],
  ])('are read with the body of their line: %s', (text, office) => {
    expect(rolesIn(text)).toContain(`Tomas Brink: ${office}`);
  });

  test('are shared by persons of several countries', () => {
    expect(rolesIn('Foreign Ministers Ana Duarte of Chile and Tomas Brink of Norway met.')).toEqual([
      'Ana Duarte: Foreign Minister, -',
      'Tomas Brink: Foreign Minister, -',
    ]);
  });

  test('stand in a heading over the dated lines of those who held them', () => {
    const text =
      'C. Chairs of the Harbour Commission\n1990–1994  Ana Duarte\n1994 –  Mr Tomas Brink (Togo)\n\nIt rained.';
    expect(rolesIn(text)).toEqual([
      'Ana Duarte: Chair, Harbour Commission',
      'Tomas Brink: Chair, Harbour Commission',
    ]);
    expect(rolesIn('Secretaries-General\n1990: Tomas Brink\n')).toEqual([
      'Tomas Brink: Secretary-General, -',
    ]);
  });

  test('head no programme, and no list without dates', () => {
    expect(rolesIn('Speakers\n09.00 Ana Duarte\n10.00 Tomas Brink\n')).toEqual([]);
    expect(rolesIn('Directors\nA talk with Ana Duarte\nTomas Brink at the organ\n')).toEqual([]);
  });
});

describe('offices in the words of a trade', () => {
  test.each([
    ['The army chief, Senior General Tomas Brink, left.', 'army chief, -'],
    ['Senior General Tomas Brink left.', 'Senior General, -'],
    ['Chief medical officer Tomas Brink left.', 'Chief medical officer, -'],
    ['The Harbour Bank hired Tomas Brink as chief risk officer.', 'chief risk officer, -'],
    ['Tomas Brink, Defence Attaché, left.', 'Defence Attaché, -'],
    [
      'The Harbour Bank has named Professor Tomas Brink as its president-elect.',
      'president-elect, Harbour Bank',
    ],
    ['Labour Secretary Tomas Brink left.', 'Labour Secretary, -'],
    ['Tomas Brink, head of the Lisbon office, left.', 'head of the Lisbon office, -'],
    ['Ana Duarte (Chile) and Tomas Brink (Norway) were elected vice-chairs.', 'vice-chair, -'],
    ['Tomas Brink (Norway) and Ana Duarte (Chile) were elected vice-chairs.', 'vice-chair, -'],
  ])('are read whole: %s', (text, office) => {
    expect(rolesIn(text)).toContain(`Tomas Brink: ${office}`);
  });

  test('are none in questions to who bears the name, nor bare membership', () => {
    expect(rolesIn('THE CHAIR: Mr Tomas Brink, you signed it.')).toEqual([]);
    expect(rolesIn('Ana Duarte and Tomas Brink were elected members.')).toEqual([]);
  });
});

describe('whose office it is', () => {
  test.each([
    [
      'The Permanent Secretary, Mr Tomas Brink, and the Director of Ports, Captain Ana Duarte, left.',
      ['Tomas Brink: Permanent Secretary, -', 'Ana Duarte: Director of Ports, -', 'Ana Duarte: Captain, -'],
    ],
    [
      'Mr Tomas Brink, Minister of State, Minister of Ports; and Ana Duarte left.',
      ['Tomas Brink: Minister of State, -', 'Tomas Brink: Minister of Ports, -'],
    ],
    ['The first Chairman was Mr Tomas Brink.', ['Tomas Brink: first Chairman, -']],
    ['Signed\n\nTomas Brink,\nMinister for Ports.\n', ['Tomas Brink: Minister for Ports, -']],
    ['Remarks by Mr Tomas Brink\nMinister for Ports\n', ['Tomas Brink: Minister for Ports, -']],
    ['The deputy harbour master, Tomas Brink, left.', ['Tomas Brink: deputy harbour master, -']],
    ['Yesterday Mayor Tomas Brink left.', ['Tomas Brink: Mayor, -']],
    ['Surgeon General Tomas Brink left.', ['Tomas Brink: Surgeon General, -']],
  ])('is told by commas, verbs and lines: %s', (text, offices) => {
    expect(rolesIn(text)).toEqual(offices);
  });

  test.each([
    ['The Harbour Bank paid. Its chairman, Tomas Brink, left.', 'chairman'],
    ['The help came from the Harbour Bank. "We are glad," said its chair, Tomas Brink.', 'chair'],
    ['The Harbour Bank elected Tomas Brink as its president.', 'president'],
    ['Harbour Bank (seat: Lome; President: Tomas Brink) left.', 'President'],
    ['Tomas Brink (currently Partner, Harbour Bank) left.', 'Partner'],
    ['Tomas Brink spoke of the Harbour Bank, of which he is treasurer.', 'treasurer'],
    ['Tomas Brink, lecturer in fire science at the Harbour Bank, left.', 'lecturer in fire science'],
  ])('has its body by "its", brackets and "of which": %s', (text, title) => {
    expect(rolesIn(text)).toContain(`Tomas Brink: ${title}, Harbour Bank`);
  });
});

describe('offices far from a name', () => {
  const lead = 'Mr Tomas Brink left the pier. ';
  test.each([
    [`${lead}He was Director of the Harbour Commission.`, 'Director, Harbour Commission'],
    [
      `${lead}He joined the crew in 1990 and became Director of the Harbour Commission.`,
      'Director, Harbour Commission',
    ],
    [`${lead}It rained. He has been mayor of Lisbon.`, 'mayor of Lisbon, -'],
    [
      `${lead}Before that he was with the Harbour Commission, where he had been head of repairs.`,
      'head of repairs, Harbour Commission',
    ],
    [`${lead}He worked for the Harbour Commission, first as a clerk.`, 'clerk, Harbour Commission'],
    [`${lead}As Minister of Ports, he wrote letters.`, 'Minister of Ports, -'],
    ['Tomas Brink, who as Minister of Ports wrote letters, left.', 'Minister of Ports, -'],
    ['Tomas Brink was sworn in as Minister of Ports.', 'Minister of Ports, -'],
    ['Tomas Brink stepped down on Friday as Minister of Ports.', 'Minister of Ports, -'],
    ['Tomas Brink was elected to chair the Harbour Commission.', 'chair, Harbour Commission'],
    ['The Harbour Commission has appointed Tomas Brink interim director.', 'interim director, -'],
    ['The Harbour Bank has appointed Tomas Brink interim director.', 'interim director, Harbour Bank'],
    [
      "The Harbour Party met. Tomas Brink, the party's general secretary, left.",
      'general secretary, Harbour Party',
    ],
    ['Tomas Brink, a fisherman and chair of its Harbour Commission, left.', 'chair, Harbour Commission'],
  ])('are told of the subject of the sentence: %s', (text, office) => {
    expect(rolesIn(text)).toContain(`Tomas Brink: ${office}`);
  });

  test.each([
    [
      'The Council elected Ana Duarte and Tomas Brink as Vice-Chairs, and Eva Roth as Rapporteur.',
      ['Ana Duarte: Vice-Chair', 'Tomas Brink: Vice-Chair', 'Eva Roth: Rapporteur'],
    ],
    [
      'The Council elected Ana Duarte (Peru) president and Tomas Brink and Eva Roth vice-presidents.',
      ['Ana Duarte: president', 'Tomas Brink: vice-president', 'Eva Roth: vice-president'],
    ],
    [
      'Ana Duarte was elected chairman and Tomas Brink treasurer.',
      ['Ana Duarte: chairman', 'Tomas Brink: treasurer'],
    ],
    [
      'Ana Duarte and Tomas Brink have been appointed non-executive directors.',
      ['Ana Duarte: non-executive director', 'Tomas Brink: non-executive director'],
    ],
    [
      'Vice-Presidents: Ana Duarte, Peru; Tomas Brink, Norway⏎Treasurer: Eva Roth',
      ['Ana Duarte: Vice-President', 'Tomas Brink: Vice-President', 'Eva Roth: Treasurer'],
    ],
    ['Officers: Ana Duarte (Town Clerk)', ['Ana Duarte: Town Clerk']],
    [
      'I appointed Tomas Brink, late Collector at Lome, to be Acting Secretary.',
      ['Tomas Brink: late Collector at Lome', 'Tomas Brink: Acting Secretary'],
    ],
    ['Tomas Brink was returned unopposed as treasurer.', ['Tomas Brink: treasurer']],
  ])('are those of each who is chosen: %s', (text, offices) => {
    const told = rolesIn(text.replaceAll('⏎', '\n'));
    expect(told.map((role) => role.replace(/, (?!late)[^,]*$/, ''))).toEqual(offices);
  });

  test.each([
    ['The Harbour Bank, led by its president Tomas Brink, paid.', 'president, Harbour Bank'],
    ['Tomas Brink (Harbour Bank, President) paid.', 'President, Harbour Bank'],
    ['Tomas Brink has been named the next Director of the Harbour Bank.', 'next Director, Harbour Bank'],
    ['Mr Tomas Brink, M.P., President of the Harbour Bank, paid.', 'President, Harbour Bank'],
    ['The Harbour Bank, of which Tomas Brink is the President, paid.', 'President, Harbour Bank'],
  ])('belong to the body beside them: %s', (text, office) => {
    expect(rolesIn(text)).toContain(`Tomas Brink: ${office}`);
  });

  test('end with the line of a signature', () => {
    const text =
      'For the Harbour Bank\nTomas Brink\nDirector\n\nFor the Harbour Commission\nEva Roth\nSecretary\n';
    expect(rolesIn(text)).toEqual([
      'Tomas Brink: Director, Harbour Bank',
      'Eva Roth: Secretary, Harbour Commission',
    ]);
  });

  test('are not given to whom a pronoun does not mean', () => {
    expect(rolesIn(`${lead}Ms Ana Duarte stayed. He was Director of the Harbour Commission.`)).toEqual([]);
    expect(
      rolesIn('Ana Duarte stayed. Under Tomas Brink she was Director of the Harbour Commission.'),
    ).toEqual(['Ana Duarte: Director, Harbour Commission']);
    expect(rolesIn(`${lead}Ana Duarte said he was a fisherman.`)).toEqual([]);
  });

  test('pass from who held them to who is called to them', () => {
    expect(
      rolesIn('Tomas Brink was named Director of the Harbour Commission. He succeeds Dr Ana Duarte.'),
    ).toEqual(['Tomas Brink: Director, Harbour Commission', 'Ana Duarte: Director, Harbour Commission']);
    expect(rolesIn('Mayor Tomas Brink was named envoy. He succeeds Ana Duarte.')).toEqual([
      'Tomas Brink: Mayor, -',
      'Tomas Brink: envoy, -',
      'Ana Duarte: envoy, -',
    ]);
  });

  test('have the body that heads their block of a list', () => {
    const rows = 'Tomas Brink, President\nAna Duarte, Legal Adviser\n';
    expect(rolesIn(`PARTICIPANTS\n\nHarbour Commission\n${rows}`)).toEqual([
      'Tomas Brink: President, Harbour Commission',
      'Ana Duarte: Legal Adviser, Harbour Commission',
    ]);
    expect(rolesIn(`PARTICIPANTS\n\nSecretariat\n${rows}`)).toEqual([
      'Tomas Brink: President, -',
      'Ana Duarte: Legal Adviser, -',
    ]);
  });

  test('have the body with which the sentence before begins', () => {
    const text = 'The Harbour Bank left early. ';
    expect(rolesIn(`${text}Chairman Tomas Brink stayed.`)).toEqual(['Tomas Brink: Chairman, Harbour Bank']);
    expect(rolesIn(`${text}Its president, Tomas Brink, stayed.`)).toEqual([
      'Tomas Brink: president, Harbour Bank',
    ]);
    expect(rolesIn(`${text}Mayor Tomas Brink stayed.`)).toEqual(['Tomas Brink: Mayor, -']);
  });

  test('have the body that the document is of, where only a body has such a title', () => {
    const text =
      'The Harbour Commission met. The Harbour Commission left. Director-General Tomas Brink stayed.';
    expect(rolesIn(text)).toEqual(['Tomas Brink: Director-General, Harbour Commission']);
    expect(rolesIn(text.replace('Director-General', 'Minister'))).toEqual(['Tomas Brink: Minister, -']);
  });
});
