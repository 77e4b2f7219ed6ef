import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createContext } from '../../src/extract/context.ts';
import { loadTagger, tag } from '../../src/extract/tagger/tagger.ts';

const model = new Uint8Array(readFileSync('server/model/names.bin'));
const tagger = loadTagger(model);

describe('loading the name model', () => {
  it('refuses a file that is something else', () => {
    expect(() => loadTagger(new Uint8Array(0))).toThrow('This is no name model.');
    expect(() => loadTagger(Uint8Array.from('%PDF-1.7 and much more', (c) => c.charCodeAt(0)))).toThrow(
      'no name model',
    );
  });

  it('refuses a file of another version', () => {
    const other = model.slice();
    other[8] = 99;
    expect(() => loadTagger(other)).toThrow('The name model has version 99');
  });

  it('reads a Buffer, and bytes in the middle of others, as well', () => {
    const text = 'Mr Peter Harmsworth of the Ministry of Transport';
    const embedded = new Uint8Array(model.length + 30);
    embedded.set(model, 13);
    for (const bytes of [Buffer.from(model), embedded.subarray(13, 13 + model.length)]) {
      expect(tag(loadTagger(bytes), contextOf(text))).toEqual(tag(tagger, contextOf(text)));
    }
  });

  it('refuses a file with one wrong byte, and one that was cut off', () => {
    const wrong = model.slice();
    wrong[wrong.length >> 1]! ^= 1;
    expect(() => loadTagger(wrong)).toThrow('The name model is damaged.');
    expect(() => loadTagger(model.slice(0, model.length - 1))).toThrow('The name model is damaged.');
  });
});

describe('finding names', () => {
  it('finds persons, organisations and places, without titles and articles', () => {
    expect(names('Mr Peter Harmsworth of the Ministry of Transport arrived in Nairobi on Monday.')).toEqual([
      'person Peter Harmsworth',
      'organization Ministry of Transport',
      'place Nairobi',
    ]);
  });

  it('takes long names of bodies as one', () => {
    expect(names('He joined the National Commission for Higher Education and Research in 1998.')).toEqual([
      'organization National Commission for Higher Education and Research',
    ]);
  });

  it('finds nothing where nothing is named', () => {
    expect(names('The weather was fine, and everybody went to the beach in the afternoon.')).toEqual([]);
    expect(names('')).toEqual([]);
  });

  it('gives each name a probability, and a higher one where it is plain', () => {
    const { names: found } = tag(tagger, contextOf('Ms Maria Fernandez spoke to reporters.'));
    expect(found).toHaveLength(1);
    expect(found[0]!.probability).toBeGreaterThan(0.8);
    expect(found[0]!.probability).toBeLessThanOrEqual(1);
  });
});

describe('every text', () => {
  it('gives the same answer again, whatever was read in between', () => {
    const text = 'The Harbour Lights Authority (HLA) wrote to Anna Petrova, as the HLA always does.';
    const before = tag(loadTagger(model), contextOf(text));
    tag(tagger, contextOf('Quite another text, from Zagreb, about Ivo Horvat and the Croatian Post.'));
    expect(tag(tagger, contextOf(text))).toEqual(before);
  });

  it('is read without an error, with names in order and in bounds', () => {
    const pieces = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'McDonald ',
        'UN-',
        '’s ',
        'al-',
        '. ',
        '\n\n',
        'of the ',
        'İ',
        'ﬁ',
        '\ud800',
        'A.B.',
        '№ 5 ',
        '((',
        'ВОЗ ',
      ),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const context = contextOf(parts.join(''));
        const { names: found, probabilities } = tag(tagger, context);
        let end = 0;
        for (const name of found) {
          expect(name.start).toBeGreaterThanOrEqual(end);
          expect(name.end).toBeGreaterThan(name.start);
          expect(name.probability).toBeGreaterThanOrEqual(0);
          expect(name.probability).toBeLessThanOrEqual(1);
          end = name.end;
        }
        expect(end).toBeLessThanOrEqual(context.tokens.length);
        expect(probabilities.every((value) => value >= 0 && value < 1.001)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('is read though it be one endless name', () => {
    const { names: found } = tag(tagger, contextOf('Bank '.repeat(3_000)));
    expect(found.every(({ probability }) => probability >= 0 && probability <= 1)).toBe(true);
  });
});

function contextOf(text: string) {
  return createContext({ text, fileName: '' });
}

function names(text: string): string[] {
  const context = contextOf(text);
  return tag(tagger, context).names.map(
    ({ start, end, kind }) =>
      `${kind} ${text.slice(context.tokens[start]!.start, context.tokens[end - 1]!.end)}`,
  );
}
