import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.ts';

/** `reason: name` of the publisher of a text. */
function publisherOf(text: string): string | undefined {
  const { publisher } = extract({ text, fileName: 'a.txt' });
  return publisher && `${publisher.reason}: ${publisher.name}`;
}

const BODY = 'The depot at Pier 4 opened on Monday. Nobody came, and the mayor gave no reason for it.\n';

test.each([
  ['MOSCOW (Reuters) - ', 'agency: Reuters'],
  ['NEW YORK, April 3 (AP) -- ', 'agency: AP'],
  ['PORT ELLIS, 4 May 2031 (Harbour Wire) – ', 'agency: Harbour Wire'],
])('the agency in a dateline published it: %s', (dateline, publisher) => {
  expect(publisherOf(`Depot opens\n\n${dateline}${BODY}`)).toBe(publisher);
});

test.each([
  ['Published by the Harbour Lights Authority, Pier 4', 'label: Harbour Lights Authority'],
  ['Issued by: Corporate Communications, Harbour Lights Authority', 'label: Harbour Lights Authority'],
  ['Source: Harbour Lights Authority', 'label: Harbour Lights Authority'],
  ['Press Service of the President of Arvania', 'label: Press Service of the President of Arvania'],
  ['© 2031 Harbour Lights Authority. All rights reserved.', 'copyright: Harbour Lights Authority'],
  ['Copyright 2029-2031, Harbour Lights Authority', 'copyright: Harbour Lights Authority'],
])('a line at the foot says who did: %s', (line, publisher) => {
  expect(publisherOf(`Depot opens\n\n${BODY}\n${line}\n`)).toBe(publisher);
});

test('a release is of the body whose name stands over it, or about which its foot tells', () => {
  expect(publisherOf(`Harbour Lights Authority\nPress release\n4 May 2031\n\n${BODY}`)).toBe(
    'release: Harbour Lights Authority',
  );
  expect(
    publisherOf(
      `FOR IMMEDIATE RELEASE\nContact: Ines Calder\n\nDepot opens\n\n${BODY}\nAbout the Harbour Lights Authority\nIt was founded in 1901.\n`,
    ),
  ).toBe('release: Harbour Lights Authority');
});

test('a periodical bears its name over the number of the issue', () => {
  expect(publisherOf(`The Northern Weather Bureau\nBulletin No. 12\n\n${BODY}`)).toBe(
    'masthead: Northern Weather Bureau',
  );
});

test.each([
  ['a photographer', `Depot opens\n\n${BODY}\nPhoto © Ines Calder\n`],
  ['an item of a list', `Bids\n\n${BODY}\n(c) The Harbour Lights Authority: no bond\n`],
  ['a place in brackets', `Depot opens\n\nKEMPTEN (Bavaria) - ${BODY}`],
  ['what a wire says of itself', `Depot opens\n\nPORT ELLIS, May 4 (Delayed) - ${BODY}`],
  [
    'a book in a sentence',
    `Depot opens\n\nA book published by the Harbour Lights Authority tells why. ${BODY}`,
  ],
  ['an address', `Depot opens\n\n${BODY}\nSource: https://example.org\n`],
  ['the body that a text is about', `Harbour Lights Authority\n\n${BODY}`],
  ['the office of nobody', `Depot opens\n\n${BODY}\nPress Office\n`],
])('%s is no publisher', (_, text) => {
  expect(publisherOf(text)).toBeUndefined();
});
