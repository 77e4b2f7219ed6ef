import type { Token } from '../../../text/tokens.ts';
import { isHyphen } from '../../chunks.ts';
import type { Opening } from './openingsBehind.ts';

const AUXILIARIES =
  /^(was|were|is|are|has|have|had|been|be|being|who|also|now|then|currently|presently|previously|formerly|once|long|later|subsequently|eventually|soon|still|unanimously|again|duly|today|yesterday|formally|until|lately|most|earlier|recently|will|would|to|declared|took|over)$/;
const VERBS =
  /^(as|appointed|elected|named|nominated|confirmed|returned|became|becomes|become|reelected|reappointed|designated|remains|remained|serves|served|serving|acts|acted|chosen|made|ceased|promoted|proclaimed)$/;
/** Verbs that lead to an office by "as" only: "sworn in as", "stepped down as", "works as". */
const VERBS_WITH_AS =
  /^(sworn|tapped|picked|selected|drafted|unveiled|announced|confirmed|installed|inaugurated|enthroned|ordained|hired|recruited|took|takes|taken|assumed|assumes|worked|works|working|retired|retires|resigned|resigns|continues|continued|stepped|steps|stepping|returned|returns|left|leaves|quit|joined|joins|rejoined|entered|succeeded|succeeds|replaced|replaces|dismissed|sacked|goes|went|came|comes|employed|engaged|taking|acting|down|in|over)$/;
const CHOICE =
  /^(appoint|appointed|appoints|appointing|elect|elected|elects|electing|reelected|name|named|names|naming|nominate|nominated|nominates|made|chose|proclaimed|designated|reappointed)$/;
const LONGEST_VERB = 7;
const LONGEST_DETOUR = 14;

/** "was unanimously elected ⟨here⟩", "becomes ⟨here⟩", "was until now ⟨here⟩", "was sworn in as ⟨here⟩". */
export function verbBehind(tokens: readonly Token[], from: number, last: number): Opening[] | undefined {
  let at = tokens[from]?.text === ',' && tokens[from + 1]?.lower === 'who' ? from + 1 : from;
  const start = at;
  while (at < start + LONGEST_VERB && (AUXILIARIES.test(tokens[at]?.lower ?? '') || isJoint(tokens[at])))
    at++;
  if (tokens[at]?.lower === 'first' && VERBS.test(tokens[at + 1]?.lower ?? '')) at++;
  if (tokens[at]?.lower === 're' && isHyphen(tokens[at + 1])) at += 2;
  const isVerb = VERBS.test(tokens[at]?.lower ?? '');
  if (!isVerb) {
    const openings = asBehind(tokens, at, last);
    if (at > start && at < last) openings.push({ first: at, last, strict: true });
    return openings.length > 0 ? openings : undefined;
  }
  const toBe = tokens[at + 1]?.lower === 'to' ? tokens[at + 2]?.lower : undefined;
  if (toBe === 'chair' || toBe === 'head') return [{ first: at + 2, last, strict: true, isVerb: true }];
  const isToOffice = toBe !== undefined && tokens[at]!.lower === 'promoted';
  const openings: Opening[] = [{ first: toBe === 'be' ? at + 3 : isToOffice ? at + 2 : at + 1, last }];
  // "elected on Friday, in Lome, Chair of …"
  for (let mark = at + 1; mark < last && mark < at + LONGEST_DETOUR; mark++)
    if (tokens[mark]!.text === ',' || tokens[mark]!.lower === 'as')
      openings.push({ first: mark + 1, last, strict: true, isAs: tokens[mark]!.lower === 'as' });
  return openings;
}

function isJoint(token: Token | undefined): boolean {
  return isHyphen(token) && token!.gap === 'none';
}

/** Whether a verb begins at a token that may tell of an office: "became", "was", "has been named". */
export function isFiniteVerb(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (/^(was|is|has|had|will|became|becomes|later|then|subsequently|eventually|now)$/.test(word)) return true;
  return word !== 'as' && (VERBS.test(word) || VERBS_WITH_AS.test(word));
}

/** "stepped down on Friday as ⟨here⟩". */
function asBehind(tokens: readonly Token[], at: number, last: number): Opening[] {
  if (!VERBS_WITH_AS.test(tokens[at]?.lower ?? '')) return [];
  for (let as = at + 1; as < last && as < at + LONGEST_DETOUR; as++) {
    if (tokens[as]!.lower === 'as') return [{ first: as + 1, last, strict: true, isAs: true }];
    if (/^[,;:()]$/.test(tokens[as]!.text)) return [];
  }
  return [];
}

/** Whether the word at a token tells that whom it names is chosen for an office: "appointed ⟨name⟩ ⟨office⟩". */
export function isChoice(tokens: readonly Token[], at: number): boolean {
  return CHOICE.test(tokens[at]?.lower ?? '');
}
