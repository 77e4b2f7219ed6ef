/** Bits for each word, and how many of them a word sets: one text of a hundred seems to have a word that it has not. */
const BITS = 10;
const HASHES = 4;

/**
 * What most words that a text does not have can be told by without the text: a Bloom filter of its words in small
 * letters, eight bits a character.
 */
export function filterWords(text: string): string {
  const words = new Set(wordsIn(text));
  const bytes = new Uint8Array(Math.ceil((words.size * BITS) / 8));
  for (const word of words) {
    for (const bit of bitsOf(word)) bytes[(bit % (bytes.length * 8)) >> 3]! |= 1 << (bit % 8);
  }
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

/**
 * Asks filters for a word, however it is written. Where the answer is `false`, the text does not have it, as a whole
 * word; where it is `true`, the text must be looked at.
 */
export function probeFor(word: string): (filter: string) => boolean {
  const bits = wordsIn(word).flatMap(bitsOf);
  return (filter) =>
    bits.every((bit) => (filter.charCodeAt((bit % (filter.length * 8)) >> 3) & (1 << (bit % 8))) !== 0);
}

/** Runs of letters, in small ones. */
function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

function bitsOf(word: string): number[] {
  let a = 0x811c9dc5;
  let b = word.length;
  for (let at = 0; at < word.length; at++) {
    a = Math.imul(a ^ word.charCodeAt(at), 0x01000193);
    b = Math.imul(b ^ word.charCodeAt(at), 0x5bd1e995);
    b ^= b >>> 15;
  }
  return Array.from({ length: HASHES }, (_, number) => (a + Math.imul(number, b | 1)) >>> 0);
}
