/** Bits of a number in one character: with the bit that says whether more follow, a character stays one byte. */
const BITS = 7;
const MORE = 1 << BITS;
/** Characters that are made a text at one go. */
const CHUNK = 4096;

/** Whole numbers from 0 to 2³¹ − 1 as a text that takes a byte or two for each small one. Made for {@link unpackNumbers}. */
export function packNumbers(numbers: readonly number[]): string {
  const codes: number[] = [];
  for (const number of numbers) {
    let rest = number;
    for (; rest >= MORE; rest >>>= BITS) codes.push((rest % MORE) + MORE);
    codes.push(rest);
  }
  const chunks: string[] = [];
  for (let at = 0; at < codes.length; at += CHUNK)
    chunks.push(String.fromCharCode(...codes.slice(at, at + CHUNK)));
  return chunks.join('');
}

/** The numbers that were packed. */
export function unpackNumbers(packed: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  let shift = 0;
  for (let at = 0; at < packed.length; at++) {
    const code = packed.charCodeAt(at);
    number |= (code % MORE) << shift;
    shift += BITS;
    if (code >= MORE) continue;
    numbers.push(number);
    number = 0;
    shift = 0;
  }
  return numbers;
}

/** What is to be added to each number to come to the next, first to 0; numbers that never fall. */
export function stepsTo(numbers: Iterable<number>): number[] {
  let last = 0;
  return Array.from(numbers, (number) => {
    const step = number - last;
    last = number;
    return step;
  });
}

/** The numbers to which the steps lead. */
export function sumsOf(steps: readonly number[]): number[] {
  let last = 0;
  return steps.map((step) => (last += step));
}
