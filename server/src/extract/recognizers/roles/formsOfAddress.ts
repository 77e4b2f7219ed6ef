import { isCapitalized, type Token } from '../../../text/tokens.ts';
import { isHyphen } from '../../chunks.ts';
import { isHonorific, isOfficeWord, isRank } from '../../lexicon.ts';

/** The first token of the forms of address and ranks before a name: "H.E. Mr", "Rear Admiral", "Capt.". */
export function beforeAddress(tokens: readonly Token[], first: number): number {
  let at = first;
  while (at > 0 && at > first - 7) {
    const { text, lower } = tokens[at - 1]!;
    const word = lower.replace(/\.$/, '');
    const isAddress =
      (isHonorific(lower) && !isOfficeWord(lower)) ||
      isRankPrefix(tokens, at - 1) ||
      /^(m\.|mm|u|daw)$/.test(lower) ||
      (/^(rt|very|most|right)$/.test(lower) && isCapitalized(tokens[at - 1]));
    if (!isAddress && !(isRank(word) && ranksBefore(tokens, at) < at) && text !== '.' && lower !== 'h.e.')
      break;
    at--;
  }
  while (at < first && tokens[at]!.text === '.') at++;
  // "the Rt Rev. ⟨name⟩", "the Hon. ⟨name⟩"
  const isForm = /^(rt|right|very|most|hon|honourable|honorable|rev|reverend)$/.test(tokens[at]?.lower ?? '');
  return at < first && isForm && tokens[at - 1]?.lower === 'the' ? at - 1 : at;
}

/** The "Rear" of "Rear Admiral", the "Vice" of "Vice-Admiral", the "Chief" of "Chief Superintendent". */
function isRankPrefix(tokens: readonly Token[], at: number): boolean {
  if (!/^(rear|vice|senior|chief|detective|air)$/.test(tokens[at]!.lower) || !isCapitalized(tokens[at]))
    return false;
  const next = isHyphen(tokens[at + 1]) ? at + 2 : at + 1;
  const word = tokens[next]?.lower.replace(/\.$/, '') ?? '';
  return (
    /^adm(iral)?$/.test(word) ||
    (isCapitalized(tokens[next]) && isRank(word)) ||
    /^(senior|chief)$/.test(word)
  );
}

/** The first token of the military ranks right before `end`; the "General" of an office is none. */
export function ranksBefore(tokens: readonly Token[], end: number): number {
  let start = end;
  for (let i = end - 1; i >= 0 && i >= end - 6; i--) {
    const word = tokens[i]!.lower.replace(/\.$/, '');
    if ((isRank(word) && isCapitalized(tokens[i])) || isRankPrefix(tokens, i)) start = i;
    else if (!(tokens[i]!.text === '.' || isHyphen(tokens[i]))) break;
  }
  const before = isHyphen(tokens[start - 1]) ? tokens[start - 2] : tokens[start - 1];
  const isOfOffice = start < end && /^(general|inspector|marshal)$/.test(tokens[start]!.lower);
  return isOfOffice && before !== undefined && isOfficeWord(before.lower) ? end : start;
}
