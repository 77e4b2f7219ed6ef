import { isCapitalized, type Token } from '../../../text/tokens.ts';
import { isHyphen } from '../../chunks.ts';
import type { Context } from '../../context.ts';
import {
  isFunctionWord,
  isHonorific,
  isNationality,
  isOfficeEnding,
  isOfficeModifier,
  isOfficeWord,
  isRank,
} from '../../lexicon.ts';
import { NUMBER_WORDS } from '../../lists/calendarWords.ts';
import type { Names } from './names.ts';

/** The first token of the office that ends right before `end`: its head, and the words that narrow it. */
export function officeBefore(context: Context, names: Names, end: number): number | undefined {
  const { tokens } = context;
  const head = behindEnding(tokens, end - 1);
  if (isHarbourMaster(tokens, head))
    return isOfficeModifier(tokens[head - 2]?.lower ?? '') ? head - 2 : head - 1;
  if (head < 0 || !isOfficeWord(tokens[head]!.lower.replace(/^(attorney|agent|official|officer)s$/, '$1')))
    return undefined;
  const sentence = context.sentences[context.sentenceOf[head]!]!;
  let start = head;
  while (start > sentence.first && narrows(tokens, start - 1, names, head)) start--;
  while (start < head && (isHyphen(tokens[start]) || tokens[start]!.text === '.')) start++;
  return start;
}

/** "harbour master", "station master": masters of something that is theirs to keep. */
function isHarbourMaster(tokens: readonly Token[], head: number): boolean {
  return (
    tokens[head]?.lower === 'master' &&
    /^(harbour|harbor|dock|dike|station|port|lock|choir|quarter)$/.test(tokens[head - 1]?.lower ?? '')
  );
}

/** "Master of the ⟨Skinners' Company⟩", and what its masters are called elsewhere. */
function isMasterOfBody(tokens: readonly Token[], names: Names, head: number): boolean {
  if (!/^(Master|Warden|Prior|Abbot|Abbess)$/.test(tokens[head]?.text ?? '')) return false;
  if (tokens[head + 1]?.lower !== 'of') return false;
  return names.from(tokens[head + 2]?.lower === 'the' ? head + 3 : head + 2)?.kind === 'organization';
}

/** "Secretary-General-designate", "President-elect": the head is before the ending. */
function behindEnding(tokens: readonly Token[], at: number): number {
  if (at < 1 || !isOfficeEnding(tokens[at]!.lower)) return at;
  return isHyphen(tokens[at - 1]) ? at - 2 : at - 1;
}

/** Fields of ministers that look like names before their office: "Labour Secretary". */
const FIELDS =
  /^(agriculture|commerce|defence|defense|education|energy|environment|finance|health|housing|interior|justice|labor|labour|tourism|trade|transport|treasury)$/;

/** Sorts of bodies before an office: "army chief", "party chairman". */
const BODIES =
  /^(army|navy|police|party|union|village|team|club|bank|company|city|town|state|board|council|youth)$/;

/** "chief ⟨medical⟩ officer", "chief ⟨human resources⟩ officer". */
function isOfChief(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.shape !== 'lower' || isFunctionWord(tokens[at]!.lower)) return false;
  return [at - 1, at - 2].some((before) => tokens[before]?.lower === 'chief');
}

/** True for a token that belongs to the office behind it ("Acting", "Deputy Foreign", "Russian", "press"). */
function narrows(tokens: readonly Token[], at: number, names: Names, head: number): boolean {
  const { lower, kind, shape } = tokens[at]!;
  const name = names.until(at + 1);
  const isField = name !== undefined && name.first === at && FIELDS.test(lower);
  if (name !== undefined && name.kind !== 'place' && !isField) return false;
  if (isField || isOfChief(tokens, at)) return true;
  if (isHyphen(tokens[at])) return tokens[at + 1]!.gap === 'none';
  if (kind !== 'word') return false;
  if (isOfficeWord(lower) || isOfficeModifier(lower) || isNationality(lower)) return true;
  if (at === head - 1 && BODIES.test(lower)) return true;
  if (head - at > 5 || !isCapitalized(tokens[at]) || shape === 'upper') return false;
  return (
    name === undefined &&
    !/^(the|a|an|his|her|its|their|our|my|your|in|on|at|and|by|as|to|of|when|while|mr|mrs|ms|dr|yesterday|today|earlier|later|meanwhile|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
      lower,
    )
  );
}

/** The opening bracket of a short bracket that ends before a token: "the Tide Office (TO) ⟨here⟩". */
export function openingBracket(tokens: readonly Token[], end: number): number | undefined {
  if (tokens[end - 1]?.text !== ')') return undefined;
  for (let at = end - 2; at >= 0 && at > end - 8; at--) if (tokens[at]!.text === '(') return at;
  return undefined;
}

/** The token behind a short bracket that begins at a token; the token itself when none does. */
export function behindBracket(tokens: readonly Token[], first: number): number {
  if (tokens[first]?.text !== '(') return first;
  for (let at = first + 1; at < tokens.length && at < first + 14; at++)
    if (tokens[at]!.text === ')') return at + 1;
  return first;
}

/** The token of the preposition before a name, an article between them or not. */
export function linkBefore(tokens: readonly Token[], first: number): number | undefined {
  const at = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  return isLink(tokens[at]) ? at : undefined;
}

/** "⏎For the Tide Office⏎" is no part of the line before. */
function beginsAnew({ gap, shape }: Token): boolean {
  return gap === 'paragraph' || (gap === 'line' && shape !== 'lower');
}

/** A preposition that leads on to what an office is of; none that begins the next paragraph. */
export function isLink(token: Token | undefined): boolean {
  return token !== undefined && /^(of|for|to|at|in|on|with)$/.test(token.lower) && !beginsAnew(token);
}

/** The last token of the office that begins at `from`. */
export function officeFrom(
  tokens: readonly Token[],
  names: Names,
  from: number,
  end: number,
  isMany = false,
): number | undefined {
  let head: number | undefined;
  for (let i = from; i < end; i++) {
    const { lower, kind, gap } = tokens[i]!;
    const isJoint = isHyphen(tokens[i]) && gap === 'none';
    if ((kind !== 'word' && kind !== 'possessive' && !isJoint) || names.from(i)?.kind === 'person') break;
    if (i > from && (gap === 'line' || gap === 'paragraph') && head !== undefined) break;
    const isHead =
      (isOfficeWord(lower) && !isCounted(tokens, i)) ||
      isHarbourMaster(tokens, i) ||
      isMasterOfBody(tokens, names, i);
    if (isHead || (head === i - 1 && lower === "d'affaires")) head = i;
    else if (head !== undefined && tokens[head]!.lower === 'chief' && officerWithin(tokens, i)) continue;
    else if (!isJoint && head !== undefined && !isCapitalized(tokens[i])) break;
    else if (lower !== 'and' && isFunctionWord(lower) && !isOfficeModifier(lower)) break;
    else if (/^(of|for|to|at|in|on|with|by|from|or|that|which|said)$/.test(lower)) break;
    else if (lower === 'and' && head === undefined && !isCapitalized(tokens[i + 1])) break;
  }
  if (head === undefined || isMany !== /(?:[^s]s|men)$/.test(tokens[head]!.lower)) return undefined;
  // "in chief", "in charge"
  if (tokens[head + 1]?.lower === 'in' && /^(chief|charge|office)$/.test(tokens[head + 2]?.lower ?? ''))
    return head + 2;
  const ending = isHyphen(tokens[head + 1]) ? head + 2 : head + 1;
  return isOfficeEnding(tokens[ending]?.lower ?? '') ? ending : head;
}

/** "sixty head" of cattle. */
function isCounted(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (tokens[i]!.lower !== 'head' || before === undefined) return false;
  return before.kind === 'number' || (NUMBER_WORDS.get(before.lower) ?? 0) > 1;
}

/** Whether "officer" or the like follows what may stand between "chief" and it. */
function officerWithin(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 3; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.shape !== 'lower' || isFunctionWord(token.lower)) return false;
    if (isOfficeWord(tokens[at + 1]?.lower ?? '')) return true;
  }
  return false;
}

const LONGEST_FIELD = 14;

/** "Minister of ⟨Foreign Affairs⟩": the capitalised words up to a comma with another name, rank or office behind it. */
export function capitalsEnd(tokens: readonly Token[], names: Names, first: number): number | undefined {
  let last = first;
  while (
    last < first + LONGEST_FIELD &&
    (last === first || !beginsAnew(tokens[last] ?? tokens[first]!)) &&
    (isCapitalized(tokens[last]) ||
      (last > first && /^(and|of|,)$/.test(tokens[last]?.lower ?? '') && isCapitalized(tokens[last + 1]))) &&
    !(tokens[last]!.text === ',' && beginsOther(tokens, names, last + 1))
  )
    last++;
  return last > first ? last : undefined;
}

function beginsOther(tokens: readonly Token[], names: Names, at: number): boolean {
  const { lower } = tokens[at]!;
  if (isHonorific(lower) || isRank(lower) || isOfficeWord(lower) || isOfficeModifier(lower)) return true;
  const name = names.from(at);
  return name !== undefined && name.kind !== 'place';
}
