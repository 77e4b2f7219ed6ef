import { foldTokens } from '../../text/fold.ts';
import type { Token } from '../../text/tokens.ts';
import type { Candidate } from '../candidate.ts';
import { type Chunk, isHyphen, readSentences } from '../chunks.ts';
import type { Context } from '../context.ts';
import {
  isCompanySuffix,
  isNationality,
  isOfficeWord,
  isOrganizationHead,
  isOrganizationPrefix,
  isPlaceName,
  isRank,
  isWeakOrganizationHead,
} from '../lexicon.ts';
import { nameEnd } from './organizationEnd.ts';

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
    const end = nameEnd(context, chunks, number, head);
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
