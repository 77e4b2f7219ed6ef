import { foldTokens } from '../../text/fold.ts';
import type { Token } from '../../text/tokens.ts';
import type { Candidate } from '../candidate.ts';
import { type Chunk, isHyphen, readSentences } from '../chunks.ts';
import type { Context } from '../context.ts';
import {
  isAbstractNoun,
  isCompanySuffix,
  isGivenName,
  isMaybeName,
  isNationality,
  isOfficeWord,
  isOrganizationHead,
  isOrganizationPrefix,
  isPlaceName,
  isRank,
  isSurname,
  isWeakOrganizationHead,
} from '../lexicon.ts';

/**
 * Finds organisations by their head words: what stands before the head in capitals ("OSCE Conflict Prevention
 * Centre") and what hangs on it by a preposition ("Office on Drugs and Crime", "Executive Committee of SCO's
 * Regional Anti-Terrorist Structure"). Linear: each chunk is read a fixed number of times.
 */
export function recognizeOrganizations(context: Context): Candidate[] {
  const found: Candidate[] = [];
  for (const { style, chunks } of readSentences(context)) {
    if (style === 'shouting') continue;
    chunks.forEach((_, number) => {
      found.push(...organizationsIn(context, chunks, number, style === 'headline'));
    });
  }
  return found;
}

function organizationsIn(
  context: Context,
  chunks: readonly Chunk[],
  number: number,
  isHeadline: boolean,
): Candidate[] {
  const { tokens } = context;
  const chunk = chunks[number]!;
  const found: Candidate[] = [];
  for (let head = chunk.last - 1; head >= chunk.first; head--) {
    const strength = headStrength(tokens, head, chunk);
    if (strength === undefined) continue;
    const first = startOf(context, chunk, head);
    const end = endOf(context, chunks, number, head);
    const length = end - first;
    if (length === 1) {
      if (strength === 'sure' && hasArticle(tokens, first) && !isHeadline) {
        found.push(candidate(context, first, end, 'organization/short', 0.7));
      }
      continue;
    }
    if (strength === 'weak' && !hasCompany(tokens, first, end, head)) continue;
    if (isGenericPlural(tokens, first, end, head)) continue;
    const certainty = (strength === 'sure' ? 0.88 : 0.7) - (isHeadline ? 0.25 : 0);
    found.push(candidate(context, first, end, 'organization/head', certainty));
    const inner =
      head + 1 < end && head > first
        ? candidate(context, first, head + 1, 'organization/inner', 0.35)
        : undefined;
    if (inner !== undefined && isHeadline) found.push(inner);
    head = first;
  }
  return found;
}

type Strength = 'sure' | 'weak' | 'suffix';

function headStrength(tokens: readonly Token[], at: number, chunk: Chunk): Strength | undefined {
  const { lower, shape } = tokens[at]!;
  if (isHyphen(tokens[at + 1]) && at + 1 < chunk.last) return undefined;
  if (isCompanySuffix(lower) && at > chunk.first) return 'suffix';
  if (shape === 'upper' && lower.length < 5) return undefined;
  if (isOrganizationHead(lower)) return 'sure';
  return isWeakOrganizationHead(lower) ? 'weak' : undefined;
}

/** The name's first token: the chunk's, behind titles that stand before the body ("Director UNESCO Institute"). */
function startOf(context: Context, chunk: Chunk, head: number): number {
  const { tokens } = context;
  let first = chunk.first;
  while (
    first < head &&
    (isOfficeWord(tokens[first]!.lower) || isRank(tokens[first]!.lower) || isHyphen(tokens[first]))
  ) {
    first++;
  }
  const isTitle = first > chunk.first && first < head && tokens[first]!.shape === 'upper';
  if (!isTitle) first = chunk.first;
  return isHyphen(tokens[first + 1]) && hasOwnAcronym(context, first + 2, head + 1) ? first + 2 : first;
}

/** "UN-Shanghai Cooperation Organisation" in a text that also says "SCO" names two bodies. */
export function hasOwnAcronym(context: Context, first: number, last: number): boolean {
  const words = foldTokens(context.tokens.slice(first, last));
  return words.length > 1 && context.upperWords.has(words.map(({ key }) => key.charAt(0)).join(''));
}

/** The end of the name: the head, or what hangs on it. */
function endOf(context: Context, chunks: readonly Chunk[], number: number, head: number): number {
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

/** A weak head needs a body's words around it: an acronym, a nationality, a place, or a complement. */
function hasCompany(tokens: readonly Token[], first: number, end: number, head: number): boolean {
  if (end > head + 1) return true;
  for (let i = first; i < head; i++) {
    const { lower, shape } = tokens[i]!;
    if (shape === 'upper' || isNationality(lower) || isPlaceName(lower) || COMPANY.has(lower)) return true;
  }
  return false;
}

/** "Regional Organisations", "International Agencies": a kind of body, not one of them. */
export function isGenericPlural(tokens: readonly Token[], first: number, end: number, head: number): boolean {
  if (end > head + 1 || !tokens[head]!.lower.endsWith('s')) return false;
  return tokens.slice(first, head).every(({ lower }) => isOrganizationPrefix(lower));
}

const COMPANY = new Set(
  'national international regional global world european african asian american arab islamic joint central federal state general special royal united contact working advisory high inter security defence defense'.split(
    ' ',
  ),
);

function hasArticle(tokens: readonly Token[], first: number): boolean {
  return tokens[first - 1]?.lower === 'the';
}

function candidate(
  context: Context,
  first: number,
  last: number,
  rule: string,
  certainty: number,
): Candidate {
  return {
    start: context.tokens[first]!.start,
    end: context.tokens[last - 1]!.end,
    first,
    last,
    kind: 'organization',
    rule,
    certainty,
  };
}
