import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/text/decode.ts';

const TEXT = 'Zürich – “Ёлка” 😀, €5\r\n';
const bytesOf = (...bytes: number[]) => Uint8Array.from(bytes);

function utf16(text: string, isLittle: boolean, hasMark: boolean): Uint8Array {
  const units = [...(hasMark ? '\ufeff' : ''), ...text].join('');
  const bytes = Array.from({ length: units.length }, (_, i) => {
    const unit = units.charCodeAt(i);
    return isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255];
  });
  return Uint8Array.from(bytes.flat());
}

describe('decoding', () => {
  test('reads UTF-8 with and without its mark', () => {
    const bytes = new TextEncoder().encode(TEXT);
    expect(decodeText(bytes)).toEqual({ text: TEXT, encoding: 'utf-8' });
    expect(decodeText(bytesOf(0xef, 0xbb, 0xbf, ...bytes))).toEqual({ text: TEXT, encoding: 'utf-8' });
  });

  test('reads any text back from UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(decodeText(new TextEncoder().encode(text))?.text).toBe(text);
      }),
    );
  });

  test('reads UTF-16 of both orders by its mark, and without one where the text is western', () => {
    expect(decodeText(utf16(TEXT, true, true))).toEqual({ text: TEXT, encoding: 'utf-16le' });
    expect(decodeText(utf16(TEXT, false, true))).toEqual({ text: TEXT, encoding: 'utf-16be' });
    expect(decodeText(utf16('Moscow hosted', true, false))?.text).toBe('Moscow hosted');
    expect(decodeText(utf16('Moscow hosted', false, false))?.text).toBe('Moscow hosted');
  });

  test('takes what is not UTF-8 for windows-1252, quotes and dashes included', () => {
    expect(decodeText(bytesOf(0x93, 0x41, 0x94, 0x96, 0xe9, 0x80))).toEqual({
      text: '“A”–é€',
      encoding: 'windows-1252',
    });
    for (const bad of [
      [0xc0, 0x80],
      [0xed, 0xa0, 0x80],
      [0xf5, 0x80, 0x80, 0x80],
      [0xe2, 0x82],
    ]) {
      expect(decodeText(bytesOf(0x41, ...bad))?.encoding).toBe('windows-1252');
    }
  });

  test('knows bytes that are no text', () => {
    expect(decodeText(bytesOf(0x50, 0x4b, 3, 4, 0, 0, 8, 0))).toBeUndefined();
    expect(decodeText(bytesOf(1, 2, 3, 4))).toBeUndefined();
  });

  test('an empty file is an empty text', () => {
    expect(decodeText(bytesOf())).toEqual({ text: '', encoding: 'utf-8' });
  });
});
