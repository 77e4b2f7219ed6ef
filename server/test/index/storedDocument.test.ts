import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventDigestOf } from '../../src/index/eventDigest.ts';
import { packExtraction, unpackExtraction } from '../../src/index/packedExtraction.ts';
import { packText, unpackText } from '../../src/index/packedText.ts';
import { storeDocument } from '../../src/index/storedDocument.ts';
import { source } from './corpus.ts';

const RELEASE = `OSLO, 17 April 2018 – The Baltic Water Authority (BWA) opened its annual conference in Oslo.

“We have agreed on a plan,” Director of the BWA Anna Lindqvist said. She met Juan Peña of the Ministry of Finance of Peru.

Experts of the BWA and its Centre for Training visited Lima on 3 May 2017. The next conference will be held in Rome in 2019.
`;

test('a stored document says what it said before', () => {
  const document = source('a.txt', RELEASE);
  const { uri, path, text, extraction } = storeDocument(document);
  expect({ uri, path, text, extraction }).toEqual(document);
});

test('a stored document says the same when others have been read since', () => {
  const document = source('a.txt', RELEASE);
  const stored = storeDocument(document);
  for (let number = 0; number < 300; number++) {
    const other = storeDocument(source(`${number}.txt`, `The Lakes Council met in ${1700 + number}.`));
    expect(other.extraction.events.length + other.text.length).toBeGreaterThan(0);
  }
  expect(stored.extraction).toEqual(document.extraction);
});

test('what the front matter says of a document is kept', () => {
  const document = { ...source('a.txt', 'It rained.'), title: 'Rain', publisher: 'The Lakes Council' };
  const { title, publisher } = storeDocument(document);
  expect({ title, publisher }).toEqual({ title: 'Rain', publisher: 'The Lakes Council' });
});

test('any text comes back from packing as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.nat(9000), (text, length) => {
      for (const whole of [text, `${'a'.repeat(length)}${text}`])
        expect(unpackText(packText(whole))).toBe(whole);
    }),
    { numRuns: 50 },
  );
});

test('events that come from the cache are known to be those that were read', () => {
  const document = source('a.txt', RELEASE);
  const { text, extraction } = document;
  const cached = { ...document, extraction: unpackExtraction(text, packExtraction(text, extraction)) };
  expect(eventDigestOf(cached).fingerprint).toBe(eventDigestOf(document).fingerprint);
});
