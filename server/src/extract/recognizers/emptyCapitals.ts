import type { Token } from '../../text/tokens.ts';
import { isHyphen } from '../chunks.ts';
import { type Context, oncePerDocument } from '../context.ts';
import {
  isAcronymOfThing,
  isCompanySuffix,
  isFunctionWord,
  isHonorific,
  isPostNominal,
  isRank,
  isShipPrefix,
  longestPlaceAt,
} from '../lexicon.ts';

/**
 * True for a word in capitals that by itself names no body: a unit, a country, a numeral, letters before or behind
 * somebody's or a ship's name, part of a code.
 */
export function isEmptyCapitals(tokens: readonly Token[], at: number): boolean {
  const { text, lower } = tokens[at]!;
  return (
    /^[IVXLCDM]+$/.test(text) ||
    (/^\p{Lu}\.(\p{Lu}\.)*$/u.test(text) && text.length <= 4) ||
    isFunctionWord(lower) ||
    isAcronymOfThing(text) ||
    longestPlaceAt(tokens, at) > 0 ||
    isTitle(lower) ||
    (isPostNominal(lower) && isBehindName(tokens, at)) ||
    isInCode(tokens, at)
  );
}

/** "HRH", "PFC", "HMS", "LLP". */
function isTitle(lower: string): boolean {
  const word = lower.replace(/\.$/, '');
  return isHonorific(word) || isRank(word) || isShipPrefix(word) || isCompanySuffix(word);
}

/** "Edwards, CMG", "Tong Ka-wah SC". */
function isBehindName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[tokens[at - 1]?.text === ',' ? at - 2 : at - 1];
  return before?.shape === 'capitalized';
}

/** "B-52", "IA/33421/2015", "UBSWCHZH80A". */
function isInCode(tokens: readonly Token[], at: number): boolean {
  const [, joint, number] = tokens.slice(at, at + 3);
  const isJoined = isHyphen(joint) || joint?.text === '/';
  if (isJoined && joint!.gap === 'none' && number?.kind === 'number' && number.gap === 'none') return true;
  const { text } = tokens[at]!;
  return /\d{2,}$/.test(text) || (text.length > 7 && /\d/.test(text));
}

/** "HOCKEY: ", "FAITH. International …" at the beginning of a line: who speaks, or what follows is about. */
export function isLabel(tokens: readonly Token[], at: number): boolean {
  const { gap, text } = tokens[at]!;
  const mark = tokens[at + 1];
  const begins = at === 0 || gap === 'line' || gap === 'paragraph';
  return begins && mark?.gap === 'none' && (mark.text === ':' || (mark.text === '.' && text.length > 3));
}

/**
 * "BOARD OF SUPERVISORS", "MARITIME CASUALTIES": capitals beside other words in capitals are a heading, or a name
 * of several words, unless the document uses them elsewhere among small words too. "UN HQ" are acronyms.
 */
export function isInHeading(context: Context, at: number): boolean {
  const { tokens } = context;
  const isWord = ({ text, lower }: Token) => text.length > 4 || isFunctionWord(lower);
  const beside = capitalsBeside(tokens, at);
  const isHeading = beside.length > 0 && [tokens[at]!, ...beside].some(isWord);
  return isHeading && !usedInText(context).has(tokens[at]!.text);
}

/** The words in capitals right before and behind a token. */
function capitalsBeside(tokens: readonly Token[], at: number): Token[] {
  const [before, behind] = [tokens[at - 1], tokens[at + 1]];
  return [
    tokens[at]!.gap === 'space' ? before : undefined,
    behind?.gap === 'space' ? behind : undefined,
  ].filter((token) => token?.shape === 'upper' && /^\p{L}{2,}$/u.test(token.text)) as Token[];
}

/** The words in capitals that stand somewhere without another beside them. */
const usedInText = oncePerDocument(
  ({ tokens }) =>
    new Set(
      tokens
        .filter(({ shape }, i) => shape === 'upper' && capitalsBeside(tokens, i).length === 0)
        .map(({ text }) => text),
    ),
);
