import { isCapitalized, type Token } from '../../text/tokens.ts';
import type { Candidate } from '../candidate.ts';
import type { Context } from '../context.ts';
import { isCompanySuffix, isHonorific } from '../lexicon.ts';

/** Finds houses that bear the name of a family: "Okkels & Sons", "Duarte e Irmãos, S.A.", "Gómez y Hijos". */
export function recognizeFamilyFirms({ tokens }: Context): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 2; at < tokens.length; at++) {
    if (!FAMILY.test(tokens[at]!.lower) || !isCapitalized(tokens[at])) continue;
    if (!LINK.test(tokens[at - 1]!.lower) || !isJoined(tokens, at)) continue;
    const first = firstOf(tokens, at - 1);
    // "Hext, Lugg & Co" may begin earlier.
    if (first === at - 1 || RELATION.test(tokens[first]!.lower) || tokens[first - 1]?.text === ',') continue;
    const last = endOf(tokens, at + 1);
    const span = { start: tokens[first]!.start, end: tokens[last - 1]!.end };
    found.push({
      ...span,
      first,
      last,
      kind: 'organization',
      rule: 'organization/family-firm',
      certainty: 0.99,
    });
  }
  return found;
}

const FAMILY =
  /^(?:sons?|brothers|daughters|co|irmãos|filhos|hermanos|hijos|frères|freres|fils|fratelli|figli|söhne|sohn|zonen|zoon|sønner|søn|söner|cie)$/;
const LINK = /^(?:&|and|e|y|et|und|en|og|och)$/;
const MOST_WORDS = 4;

/** "Fathers and Sons" is a book. */
const RELATION = /^(?:the|our|my|fathers?|mothers?|sons?|daughters|brothers|sisters)$/;

/** No line of a list ends in between, and no "Co-operation" begins. */
function isJoined(tokens: readonly Token[], at: number): boolean {
  const isPart = tokens[at + 1]?.gap === 'none' && tokens[at + 1]!.text === '-';
  return tokens[at]!.gap === 'space' && tokens[at - 1]!.gap === 'space' && !isPart;
}

function firstOf(tokens: readonly Token[], link: number): number {
  let first = link;
  while (
    first > 0 &&
    link - first < MOST_WORDS &&
    isCapitalized(tokens[first - 1]) &&
    !isHonorific(tokens[first - 1]!.lower) &&
    (first === link || tokens[first]!.gap === 'space')
  )
    first--;
  return first;
}

/** Behind the trade and the legal form: "Sons Oriental Rugs", "Brothers, S.A.", "Co., Ltd". */
function endOf(tokens: readonly Token[], from: number): number {
  let last = from;
  while (isCapitalized(tokens[last]) && tokens[last]!.gap === 'space') last++;
  const [dot, next] = [tokens[last], tokens[last + 1]];
  if (
    dot?.text === '.' &&
    dot.gap === 'none' &&
    next !== undefined &&
    next.gap !== 'paragraph' &&
    !isCapitalized(next)
  )
    last++;
  const at = tokens[last]?.text === ',' ? last + 1 : last;
  return isCompanySuffix(tokens[at]?.lower ?? '') ? at + 1 : last;
}
