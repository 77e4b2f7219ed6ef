import type { Token } from '../text/tokens.ts';
import { type Context, oncePerDocument } from './context.ts';
import { cities } from './lists/cities.ts';
import { countries } from './lists/countries.ts';
import { southernPlaces } from './lists/southernPlaces.ts';
import { phraseAt } from './lists/words.ts';

/** A place named once, and not among the first tokens, says little of where a text is from. */
const HEAD_TOKENS = 80;

/** Whether a document tells more of the southern hemisphere, where summer begins in December, than of the northern. */
export const isSouthern: (context: Context) => boolean = oncePerDocument(({ tokens }) => {
  let south = 0;
  let north = 0;
  let isHeaded = false;
  for (let i = 0; i < tokens.length; ) {
    const isCapital = /^\p{Lu}/u.test(tokens[i]!.text);
    const southern = isCapital ? phraseAt(southernPlaces, tokens, i) : undefined;
    const other = isCapital && southern === undefined ? northernAt(tokens, i) : undefined;
    if (southern !== undefined) south++;
    if (southern !== undefined && i < HEAD_TOKENS) isHeaded = true;
    if (other !== undefined) north++;
    i = southern?.last ?? other ?? i + 1;
  }
  return south > north && (south > 1 || isHeaded);
});

function northernAt(tokens: readonly Token[], i: number): number | undefined {
  return (phraseAt(countries, tokens, i) ?? phraseAt(cities, tokens, i))?.last;
}
