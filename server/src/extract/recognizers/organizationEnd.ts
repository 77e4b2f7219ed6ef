import type { Token } from '../../text/tokens.ts';
import { type Chunk, isHyphen } from '../chunks.ts';
import type { Context } from '../context.ts';
import {
  isAbstractNoun,
  isCompanySuffix,
  isGivenName,
  isMaybeName,
  isOfficeWord,
  isOrganizationHead,
  isPlaceName,
  isSurname,
  isWeakOrganizationHead,
} from '../lexicon.ts';

/** Where the name of a body ends whose head word is at `head`, in the chunk `number`: behind the head, or what hangs on it. */
export function nameEnd(context: Context, chunks: readonly Chunk[], number: number, head: number): number {
  const { tokens } = context;
  const chunk = chunks[number]!;
  let end = head + 1;
  if (end < chunk.last) {
    while (end < chunk.last && (isCompanySuffix(tokens[end]!.lower) || tokens[end]!.lower === 'general'))
      end++;
    return end;
  }
  let at = number;
  for (let hops = 0; hops < 4; hops++) {
    const next = chunks[at + 1];
    if (next === undefined) return end;
    const link = linkBetween(tokens, end, next.first);
    if (link === undefined) return end;
    if (link === 'and' && !isListed(context, chunks, at, next)) return end;
    if (link === 'in' && !isRegionAfterPurpose(context, head, next)) return end;
    const last = complementEnd(context, next, link);
    if (last === next.first) return end;
    end = last;
    if (last < next.last) return end;
    at++;
  }
  return end;
}

type Link = 'of' | 'for' | 'and' | 'in' | 'possessive';

/** What joins a name to the next chunk: "of", "of the", "for", "on", "and", "'s"; nothing else does. */
function linkBetween(tokens: readonly Token[], from: number, to: number): Link | undefined {
  const words = tokens.slice(from, to);
  if (words.length === 0 || words.length > 2 || words.some((token) => token.gap === 'paragraph'))
    return undefined;
  const [first, second] = words;
  if (first!.kind === 'possessive' && second === undefined) return 'possessive';
  if (first!.shape === 'upper') return undefined;
  const isArticle = second === undefined || second.lower === 'the';
  switch (first!.lower) {
    case 'of':
    case 'de':
    case 'del':
    case 'della':
    case 'di':
    case 'du':
    case 'da':
    case 'do':
    case 'des':
    case 'la':
      return isArticle || second?.lower === 'la' ? 'of' : undefined;
    case 'for':
    case 'on':
    case 'against':
      return isArticle ? 'for' : undefined;
    case 'and':
      return second === undefined ? 'and' : undefined;
    case 'in':
      return isArticle ? 'in' : undefined;
    default:
      return undefined;
  }
}

/** "Foreign Affairs and Trade" goes on; "Ministry of Justice and Interpol" does not. */
function isListed(context: Context, chunks: readonly Chunk[], at: number, next: Chunk): boolean {
  const current = chunks[at]!;
  return (
    isTopic(context, current.last - 1) && isTopic(context, next.first) && isTopic(context, next.last - 1)
  );
}

function isTopic(context: Context, at: number): boolean {
  const { lower, shape } = context.tokens[at]!;
  if (shape === 'upper' || isPlaceName(lower) || isOrganizationHead(lower)) return false;
  return isAbstractNoun(lower) || context.lowerWords.has(lower);
}

/** "Organization for Security and Co-operation in Europe". */
function isRegionAfterPurpose(context: Context, head: number, next: Chunk): boolean {
  const hasPurpose = context.tokens[head + 1]?.lower === 'for';
  return hasPurpose && isPlaceName(context.tokens[next.first]!.lower);
}

/** How far a complement reaches into its chunk: up to an office or to a person's name that follows it. */
function complementEnd(context: Context, chunk: Chunk, link: Link): number {
  const { tokens } = context;
  if (link === 'possessive') return lastHead(context, chunk);
  for (let i = chunk.first; i < chunk.last; i++) {
    const { lower } = tokens[i]!;
    const goesOn = i > chunk.first && !isHyphen(tokens[i - 1]);
    if (goesOn && isOfficeWord(lower) && !isOrganizationHead(tokens[chunk.last - 1]!.lower)) return i;
    if (goesOn && beginsPerson(context, chunk, i)) return i;
  }
  return chunk.last;
}

function lastHead(context: Context, chunk: Chunk): number {
  for (let i = chunk.last - 1; i >= chunk.first; i--) {
    const { lower } = context.tokens[i]!;
    if (isOrganizationHead(lower) || isWeakOrganizationHead(lower)) return i + 1;
  }
  return chunk.first;
}

/** Two or three words at the chunk's end, the first a given name or the last a surname, none an ordinary word. */
export function beginsPerson(context: Context, chunk: Chunk, at: number): boolean {
  const { tokens, lowerWords } = context;
  const length = chunk.last - at;
  if (length < 2 || length > 4) return false;
  for (let i = at; i < chunk.last; i++) {
    const { lower } = tokens[i]!;
    if (isAbstractNoun(lower) || lowerWords.has(lower) || isOrganizationHead(lower)) return false;
  }
  const [given, surname] = [tokens[at]!.lower, tokens[chunk.last - 1]!.lower];
  return isGivenName(given) || isSurname(surname) || isMaybeName(surname);
}
