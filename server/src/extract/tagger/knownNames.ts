import { tokenize } from '../../text/tokens.ts';
import { wellKnownBodies } from '../gazetteer/gazetteer.ts';
import { knownOrganizations } from '../lists/knownOrganizations.ts';

/** Where a token stands in a listed name, as bits; all of them for a name of one token. */
export const Known = { begin: 1, inside: 2, last: 4 } as const;

interface Piece {
  readonly text: string;
}

/** By their first token, the rest of all listed names, the longest first. */
const restsByFirst = new Map<string, string[][]>();
for (const name of listedNames()) {
  const [first, ...rest] = tokenize(name).map((token) => token.text);
  const rests = restsByFirst.get(first!);
  if (rests === undefined) restsByFirst.set(first!, [rest]);
  else rests.push(rest);
}
for (const rests of restsByFirst.values()) rests.sort((a, b) => b.length - a.length);

function listedNames(): ReadonlySet<string> {
  const names = wellKnownBodies.flatMap((body) => [body.name, ...body.otherNames, ...body.acronyms]);
  return new Set([...names, ...knownOrganizations]);
}

/** True for the first token of a listed name. */
export function beginsKnownName(token: string): boolean {
  return restsByFirst.has(token);
}

/**
 * For each token its {@link Known} bits: the listed organisations in a text, letter by letter, longest first,
 * without overlap. Linear in the text: no listed name is longer than a few words. `mayBegin` spares looking
 * where no listed name begins.
 */
export function knownNames(
  tokens: readonly Piece[],
  mayBegin: (token: number) => boolean = () => true,
): Uint8Array {
  const known = new Uint8Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    if (!mayBegin(i)) continue;
    const rest = longestRest(tokens, i);
    if (rest === undefined) continue;
    const last = i + rest.length;
    known[i] = Known.begin;
    known.fill(Known.inside, i + 1, last);
    known[last]! |= Known.last;
    i = last;
  }
  return known;
}

/** The rest of the longest listed name that begins at a token. */
function longestRest(tokens: readonly Piece[], first: number): readonly string[] | undefined {
  for (const rest of restsByFirst.get(tokens[first]!.text) ?? [])
    if (standsAt(tokens, first + 1, rest)) return rest;
  return undefined;
}

function standsAt(tokens: readonly Piece[], at: number, words: readonly string[]): boolean {
  for (let k = 0; k < words.length; k++) if (tokens[at + k]?.text !== words[k]) return false;
  return true;
}
