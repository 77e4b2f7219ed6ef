import { describe, expect, it } from 'vitest';
import { createContext } from '../../src/extract/context.ts';
import { findSourceDate } from '../../src/extract/sourceDate.ts';
import { findTitle } from '../../src/extract/title.ts';
import { drawInterval } from './drawDates.ts';

function dateOf(text: string, fileName = 'note.txt', date?: string): string | undefined {
  const found = findSourceDate(createContext({ text, fileName, ...(date !== undefined && { date }) }));
  return found && `${drawInterval(found)} by ${found.reason}`;
}

function titleOf(text: string): string | undefined {
  const span = findTitle(createContext({ text, fileName: 'note.txt' }));
  return span && text.slice(span.start, span.end);
}

const body = 'The harbour board has chosen a new chair. She has led the yard since 4 May 2003.';

describe('the date of a source', () => {
  it.each([
    ['2019-07-10', '2019-07-10 by metadata'],
    ['2019-07', '2019-07 by metadata'],
    ['2019-07-10T08:00:00Z', '2019-07-10 by metadata'],
    ['10 July 2019', '2019-07-10 by metadata'],
  ])('is what its metadata gives: %s', (given, expected) => {
    expect(dateOf(`LOME, 1 March 1987 - ${body}`, '2001-01-01.txt', given)).toBe(expected);
  });

  it.each([
    [`LOME, 9 March 1987 - ${body}`, '1987-03-09'],
    [`New harbour board\n\nLOME, 9 March 1987 – ${body}`, '1987-03-09'],
    [`New harbour board\n\nLome, Togo, 9 March 1987. ${body}`, '1987-03-09'],
    [`LOME, March 9, 1987 (Coast News) - ${body}`, '1987-03-09'],
    [`LOME, Togo, March 9, 1987 /CoastWire/ -- ${body}`, '1987-03-09'],
    [`LOME (9 March 1987) — ${body}`, '1987-03-09'],
    [`(Lome, 9 March 1987) ${body}`, '1987-03-09'],
    [`9 March 1987 | Lome\n\n${body}`, '1987-03-09'],
    [`09.03.1987 – ${body}`, '1987-03-09'],
    [`PORT-AU-PRINCE, 9 March 1987 - ${body}`, '1987-03-09'],
    [`St. John, 9 March 1987 - ${body}`, '1987-03-09'],
    [`New harbour board\n\n9 March 1987\n\n${body}`, '1987-03-09'],
    [`New harbour board\n\nMonday, March 9, 1987\n\n${body}`, '1987-03-09'],
    [`FOR IMMEDIATE RELEASE\nMarch 9, 1987\nContact: Ama Sowah, 555-0101\n\n${body}`, '1987-03-09'],
    [`For Immediate Release: March 9, 1987\n\n${body}`, '1987-03-09'],
    [`From: Ama Sowah\nDate: Mon, 9 Mar 1987 14:22:11 +0000\nSubject: Board\n\n${body}`, '1987-03-09'],
    [`Published: 1987-03-09\n\n${body}`, '1987-03-09'],
    [`PRESS RELEASE No. 12/87\nLome, 9 March 1987\n\n${body}`, '1987-03-09'],
    [`${body}\n\nLome, 9 March 1987`, '1987-03-09'],
    [`${body}\n\nDone at Lome, 9 March 1987.`, '1987-03-09'],
    [`LOME, March 9 (Coast News) - ${body}`, '2003-03-09'],
  ])('stands in its dateline: %j', (text, expected) => {
    expect(dateOf(text)).toBe(`${expected} by dateline`);
  });

  it.each([
    [`New board\n\nOn 9 March 1987, the harbour board chose a new chair. ${body}`, '1987-03-09'],
    ['The board of the old harbour met in Lome on 9-10 March 1987. It was a long day.', '1987-03-10'],
    ['The board, founded by fishermen (4 May 1950), met in Lome on 9 March 1987.', '1987-03-09'],
  ])('is the first full date of its lede: %j', (text, expected) => {
    expect(dateOf(text)).toBe(`${expected} by lede`);
  });

  it.each([
    ['a row of a table', '1 May 2001 – 30 Apr 2003    Ama Sowah\n1 May 2003 – 30 Apr 2006    Oskar Lind'],
    ['a life', `Ama Sowah (Lome, 4 May 1950 – Accra, 9 March 1987) was a pilot. ${body}`],
    [
      'a broken sentence',
      'The board has chosen a new chair, with\neffect from 1 May 2003.\n\nShe is a pilot.',
    ],
    ['a day behind the file’s', `Harbour cup final, Friday 13 March 1987\n\n${body}`],
    ['a day told first', 'Ama Sowah died in Lome on Sunday 8 March. She was a pilot and led the board.'],
  ])('is none of %s, so that the file’s name tells', (_, text) => {
    expect(dateOf(text, '1987-03-09_board.txt')).toBe('1987-03-09 by file name');
  });

  const war = 'The war began in May 2003.';

  it.each([
    ['the lent year fits', `LOME, May 6 (Coast News) - Rebels left early Tuesday. ${war}`, '2003-05-06'],
    ['the day before fits', `LOME, May 7 (Coast News) - Rebels left on Tuesday. ${war}`, '2003-05-07'],
    ['a later year fits', `LOME, May 6 (Coast News) - Rebels left early Friday. ${war}`, '2005-05-06'],
    ['the day is to come', `LOME, May 6 (Coast News) - Rebels will leave on Friday. ${war}`, '2003-05-06'],
    ['no weekday is told', `LOME, May 6 (Coast News) - Rebels left the port. ${war}`, '2003-05-06'],
  ])('takes a year from the text that its weekday allows: %s', (_, text, expected) => {
    expect(dateOf(text)).toBe(`${expected} by dateline`);
  });

  it('is the year of its heading when no day is told', () => {
    expect(dateOf(`HANDBOOK OF THE HARBOUR BOARD 1987, p. 3\n\n${body}`)).toBe('1987 by dateline');
    expect(dateOf(`Harbour cup 1990 goes to Lome\n\n${body}`)).toBeUndefined();
  });

  it('comes from the file’s name when the text gives none, or one of another time', () => {
    expect(dateOf(body, '1987-03-09_board.txt')).toBe('1987-03-09 by file name');
    expect(dateOf(body, 'board_19870309.txt')).toBe('1987-03-09 by file name');
    expect(dateOf(body, 'minutes 1987-03.txt')).toBe('1987-03 by file name');
    expect(dateOf('On 4 May 1950 the board was founded by fishermen.', '1987-03-09.txt')).toBe(
      '1987-03-09 by file name',
    );
  });

  it('stays unknown when nothing tells', () => {
    expect(dateOf(body)).toBeUndefined();
    expect(dateOf('')).toBeUndefined();
    expect(dateOf('The board will meet in Lome on 9 March 1987 to choose a chair.')).toBeUndefined();
    expect(dateOf(body, 'tel 0228 123456789 1987.txt')).toBeUndefined();
  });
});

describe('the title of a source', () => {
  it.each([
    [`New harbour board\n\n${body}`, 'New harbour board'],
    [`# New harbour board\n\n${body}`, 'New harbour board'],
    [`New harbour board\n\nNew harbour board\n\n${body}`, 'New harbour board'],
    [
      `PRESS RELEASE\n\nNew harbour board: “We go on”\n\n9 March 1987\n${body}`,
      'New harbour board: “We go on”',
    ],
    [`9 March 1987\n\nNew harbour board chosen.\n\n${body}`, 'New harbour board chosen.'],
  ])('is its first headline: %j', (text, expected) => {
    expect(titleOf(text)).toBe(expected);
  });

  it('is missing where the text begins at once', () => {
    expect(titleOf(`LOME, 9 March 1987 - ${body}`)).toBeUndefined();
    expect(titleOf(`${body} ${body}`)).toBeUndefined();
    expect(titleOf('')).toBeUndefined();
  });
});
