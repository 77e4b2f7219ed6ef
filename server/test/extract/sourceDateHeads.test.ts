import { describe, expect, it } from 'vitest';
import { createContext } from '../../src/extract/context.ts';
import { findSourceDate } from '../../src/extract/sourceDate.ts';
import { drawInterval } from './drawDates.ts';

function dateOf(text: string, fileName: string): string | undefined {
  const found = findSourceDate(createContext({ text, fileName }));
  return found && drawInterval(found);
}

const body =
  'The harbour board has chosen a new chair. She has led the yard since 4 May 2003, and will go in June 2030.';

/** Heads and feet as many kinds of documents have them, each with the day that a careful reader would give it. */
const heads: [kind: string, text: string, date: string | undefined, file?: string][] = [
  ['an agency', `VIENNA, 10 May 2017 – ${body}`, '2017-05-10'],
  ['an agency with its name', `MOSCOW, May 10, 2017 (Coast News) -- ${body}`, '2017-05-10'],
  ['an agency, name in slashes', `BEIJING, May 10 /Coast/ -- ${body}`, '2017-05-10', '2017-05-11-board.txt'],
  ['an agency, day behind', `Lome (Coast News), 10 May 2017 — ${body}`, '2017-05-10'],
  ['an agency, abbreviated', `GENEVA, Sept. 3, 2018 - ${body}`, '2018-09-03'],
  ['an agency, time too', `10.05.2017 14:30, Lome. ${body}`, '2017-05-10'],
  ['an agency, weekday', `LOME, Wednesday, 10 May 2017: ${body}`, '2017-05-10'],
  ['a two-line head', `Board chooses chair\nBy Ama Sowah, Coast News\nMay 10, 2017\n\n${body}`, '2017-05-10'],
  ['a file number like a day', `Harbour Board\nRef. 07/12/2015\n\n${body}\n\n14 July 2016\n`, '2016-07-14'],
  ['a paper with its writer', `${body}\n\nHarbour News, Monday 8 May 2017. Text: Ama Sowah`, '2017-05-08'],
  [
    'a paper in figures',
    `CHAIR OUT\nHarbour News (English pages), Monday 08/05/2017\n\n${body}`,
    '2017-05-08',
  ],
  [
    'a communiqué',
    `${body}\n\nGiven on Fern Island, 8 May 2017, in the third year of the strike.`,
    '2017-05-08',
  ],
  ['a byline', `Board chooses chair\n\nBy Ama Sowah | 10 May 2017\n\n${body}`, '2017-05-10'],
  [
    'a byline with the hour',
    `Board chooses chair\n\nAma Sowah, 10 May 2017 at 6:12 p.m.\n\n${body}`,
    '2017-05-10',
  ],
  ['a release', `FOR IMMEDIATE RELEASE\nWednesday, May 10, 2017\n\n${body}`, '2017-05-10'],
  [
    'a release, year in the number',
    `PRESS RELEASE 2017/44\nFor release: Wednesday, 10 May\n\n${body}`,
    '2017-05-10',
  ],
  ['a release under embargo', `EMBARGOED UNTIL 10 MAY 2017, 09:00 GMT\n\n${body}`, '2017-05-10'],
  ['a release under embargo, dated', `10 May 2017\nEmbargoed until 12 May 2017\n\n${body}`, '2017-05-10'],
  ['a numbered release', `No. 112/2017\nLome, 10th May, 2017\n\n${body}`, '2017-05-10'],
  [
    'a letter',
    `Harbour Board\n12 Quay Street, Lome\n\n10 May 2017\n\nDear Ms Lind,\n\n${body}`,
    '2017-05-10',
  ],
  ['an old letter', `Lome, the 10th of May 1887.\n\nSir,\n\n${body}`, '1887-05-10'],
  [
    'a letter, reference first',
    `Ref: HB/12/2017\nDate: 10 May 2017\n\nDear Ms Lind,\n\n${body}`,
    '2017-05-10',
  ],
  [
    'a letter that answers another',
    `10 May 2017\n\nDear Ms Lind,\n\nThank you for your letter of 3 April 2017. ${body}`,
    '2017-05-10',
  ],
  [
    'mail',
    `From: Ama Sowah\nSent: Wednesday, May 10, 2017 2:22 PM\nTo: Oskar Lind\nSubject: Meeting of 20 June 2017\n\n${body}`,
    '2017-05-10',
  ],
  [
    'mail of the internet',
    `Date: Wed, 10 May 2017 14:22:11 +0200\nFrom: a@b.example\nSubject: Board\n\n${body}`,
    '2017-05-10',
  ],
  [
    'mail that quotes',
    `Date: 10 May 2017\n\n${body}\n\nOn 2 May 2017, Oskar Lind wrote:\n> Come to Lome.`,
    '2017-05-10',
  ],
  [
    'a memo',
    `MEMORANDUM\nTO: All staff\nFROM: The Chair\nDATE: May 10, 2017\nRE: Budget for 2018\n\n${body}`,
    '2017-05-10',
  ],
  [
    'a resolution',
    `Resolution 1325 (2017)\n\nAdopted by the Council at its 12th meeting, on 10 May 2017\n\nThe Council,\nRecalling its resolution of 31 October 2000, decides to meet.`,
    '2017-05-10',
  ],
  [
    'a declaration',
    `LOME DECLARATION\n\nAdopted on 10 May 2017\n\nWe, the ministers, recall the charter of 4 June 1950.`,
    '2017-05-10',
  ],
  [
    'a speech',
    `Speech delivered at the Harbour Hall, Lome, on 10 May 2017\n\nLadies and gentlemen, ${body}`,
    '2017-05-10',
  ],
  [
    'remarks',
    `Remarks by the Chair at the Quay Forum\nLome, 10 May 2017\n\nLadies and gentlemen, ${body}`,
    '2017-05-10',
  ],
  [
    'a lecture',
    `Harbour Lecture, 10 May 2017 – Ama Sowah\n\nWhen I was born on 4 May 1950, it rained.`,
    '2017-05-10',
  ],
  [
    'minutes',
    `Minutes of the meeting of the Harbour Board held on 10 May 2017 in Lome\n\nPresent: Ama Sowah.\n\nThe minutes of 12 April 2017 were approved. Next meeting: 14 June 2017.`,
    '2017-05-10',
  ],
  [
    'minutes, day in a line',
    `HARBOUR BOARD\nMINUTES\nWednesday 10 May 2017, 10.00 a.m.\n\nThe minutes of 12 April 2017 were approved.`,
    '2017-05-10',
  ],
  [
    'a record',
    `Official Report\nHouse of Deputies\nTuesday, 14th August, 1979\n\nThe House met at half past two.`,
    '1979-08-14',
  ],
  [
    'a judgment',
    `COURT OF THE PORTS\nCase C-12/15\nJUDGMENT OF 10 MAY 2017\n\nThe application was lodged on 3 March 2015.`,
    '2017-05-10',
  ],
  [
    'a judgment, delivered',
    `Case No. 4 of 2015\nHearing: 3 and 4 April 2017\nJudgment delivered: 10 May 2017\n\nThe claim fails.`,
    '2017-05-10',
  ],
  ['an order', `ORDER\nDated this 10th day of May, 2017\n\n${body}`, '2017-05-10'],
  [
    'an order signed at its foot',
    `ORDER\n\n${body}\n\nGiven at Lome this 10th day of May, 2017.\n\nAma Sowah`,
    '2017-05-10',
  ],
  ['a communiqué signed at its foot', `COMMUNIQUÉ\n\n${body}\n\nDone in Lome on 10 May 2017`, '2017-05-10'],
  ['a statement signed at its foot', `STATEMENT\n\n${body}\n\nOskar Lind\nLome\n10 May 2017`, '2017-05-10'],
  [
    'a web page',
    `Board chooses chair\nPublished 10 May 2017 | Last updated 3 August 2019\n\n${body}`,
    '2017-05-10',
  ],
  [
    'a web page, updated first',
    `Board chooses chair\nLast updated: 3 August 2019\nPublished: 10 May 2017\n\n${body}`,
    '2017-05-10',
  ],
  [
    'a web page with its rights',
    `Board chooses chair\n10 May 2017\n\n${body}\n\n© 2019 Harbour Board. All rights reserved.`,
    '2017-05-10',
  ],
  ['rights alone', `Board chooses chair\n\n${body}\n\n© 2019 Harbour Board`, undefined],
  ['a blog', `Posted on May 10, 2017 by asowah\n\n${body}`, '2017-05-10'],
  [
    'a situation report',
    `SITUATION REPORT No. 7\nCovering 3 to 9 May 2017\nIssued 10 May 2017\n\n${body}`,
    '2017-05-10',
  ],
  ['a situation report as of', `Flood update (as of 10 May 2017)\n\n${body}`, '2017-05-10'],
  ['a telegram', `TELEGRAM\n101430Z MAY 17\nFM LOME\nTO ALL POSTS\n\n${body}`, '2017-05-10'],
  ['a newsletter', `HARBOUR NEWS\nVol. 12, No. 4, May 2017\n\n${body}`, '2017-05'],
  ['a quarterly', `Harbour Review, Summer 2017\n\n${body}`, '2017-06/2017-08'],
  ['an annual report', `ANNUAL REPORT 2017\nHarbour Board\n\n${body}`, '2017'],
  ['a fact sheet', `Fact sheet – May 2017\n\n${body}`, '2017-05'],
  [
    'a programme',
    `Harbour Day\nProgramme, Wednesday 10 May 2017\n\n09:00 Doors open\n10:00 Speech`,
    '2017-05-10',
  ],
  ['a Roman month', `Lome, 10.V.1967\n\n${body}`, '1967-05-10'],
  ['a figure date', `Lome, 10/05/2017\n\n${body}`, '2017-05-10'],
  ['a file name', body, '2019-06-14', '2019-06-14-harbour-board.txt'],
  ['a compact file name', body, '2019-06-14', '20190614_board.txt'],
  ['a short file name', body, '2014-06-19', '140619_board.txt'],
  ['a file name, day first', body, '2019-06-14', 'board_14-06-2019.txt'],
  ['a file name in words', body, '2019-06-14', 'board-14-june-2019.txt'],
  ['a file name, American words', body, '2019-06-14', 'Board June 14, 2019.txt'],
  ['a file name with a month', body, '2019-06', '2019-06_newsletter.txt'],
  ['a file name with a number', body, undefined, 'report-12345678.txt'],
  ['a file name with a year', body, undefined, 'annual-report-2019.txt'],
  ['nothing', body, undefined],
  ['a life', `Ama Sowah (born 4 May 1950) is a pilot. ${body}`, undefined],
  ['a lede', `The harbour board met in Lome on 10 May 2017 and chose a chair. ${body}`, '2017-05-10'],
  ['a lede, weekday', `On Wednesday, 10 May 2017, the harbour board chose a chair. ${body}`, '2017-05-10'],
  [
    'a lede, "this year"',
    `On 10 May of this year the board met in Lome. The budget for 2017 was agreed, and that of 2016 closed.`,
    '2017-05-10',
  ],
  [
    'a report of a day',
    `Daily bulletin, 10 May\n\nThe ferry ran late. On 9 May 2017 it had been on time.`,
    '2017-05-10',
  ],
  ['a page with its column', `ORAL ANSWERS — 10 MAY 2017          Col. 411\n\n${body}`, '2017-05-10'],
  ['an issue with its price', `The Ringer\nOctober 2009                    50p\n\n${body}`, '2009-10'],
  [
    'minutes that were approved later',
    `Meeting of the Harbour Senate\nMay 10, 2017, 3:10 p.m.-5:00 p.m., Hall 101\n(approved June 12, 2017)\n\n${body}`,
    '2017-05-10',
  ],
  [
    'an extract from minutes',
    `Extract from the minutes of the 12th statutory meeting of the Harbour Board which was held on the 10th of May 2017\n\n${body}`,
    '2017-05-10',
  ],
  [
    'a place, a day, an hour',
    `Statement No. 3\nHarbour Shipping AS, Lome, 10 May 2017, 18:00\n\n${body}`,
    '2017-05-10',
  ],
  [
    'a life and a day without year',
    `ANA DUARTE, 1938–2017\n\nThe founder of the harbour board died in Lome on Wednesday 10 May. She was born on 3 March 1938.`,
    '2017-05-10',
  ],
];

describe('the date that a document bears itself', () => {
  it.each(heads)('%s', (_, text, date, file) => {
    expect(dateOf(text, file ?? 'note.txt')).toBe(date);
  });
});
