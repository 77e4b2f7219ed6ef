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

  test('belong to the name above where each line of a list gives a name and its title', () => {
    expect(rolesIn('Done at Lome.\n\nTomas Brink, Director\nAna Duarte, Chair\n')).toEqual([
      'Tomas Brink: Director, -',
      'Ana Duarte: Chair, -',
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
