import type { Token } from '../../../text/tokens.ts';
import { isCapitalized } from '../../../text/tokens.ts';
import { isHyphen } from '../../chunks.ts';
import type { Context } from '../../context.ts';
import type { Mention, Role } from '../../extraction.ts';
import { isHonorific, isOfficeWord, isRank, isStandingWord } from '../../lexicon.ts';
import type { NameSpan } from '../../refiners/overlaps.ts';
import { makeRole } from './makeRole.ts';
import {
  behindBracket,
  linkBefore,
  type Named,
  type Names,
  officeBefore,
  openingBracket,
} from './officePhrase.ts';

/**
 * The offices that stand before a name: "SCO Secretary-General ⟨name⟩", "the Chair of the Tide Office, Mr ⟨name⟩",
 * "The Chair (Ms ⟨name⟩)", "Spokesperson: ⟨name⟩", and the ranks among them.
 */
export function rolesBefore(context: Context, names: Names, person: NameSpan, mention: Mention): Role[] {
  const { tokens } = context;
  const roles: Role[] = [];
  const rankStart = ranksBefore(tokens, person.first);
  if (rankStart < person.first)
    roles.push(makeRole(context, person, mention, rankStart, person.first, undefined, 'role/rank'));
  const lead = leadBefore(context, names, person, rankStart);
  if (lead === undefined) return roles;
  const office = officePhraseBefore(context, names, lead);
  if (office === undefined) return roles;
  const { start, end, owner } = office;
  const organization = owner?.entity ?? lead.organization ?? bodyBehind(tokens, names, person, office);
  const built = makeRole(context, person, mention, start, end, organization, office.rule);
  roles.push(owner !== undefined && owner.last <= start ? withStanding(context, built, owner.first) : built);
  if (tokens[start]!.gap === 'line') roles.push(...signedBefore(context, names, person, mention, start));
  return roles;
}

/** Where the words before a name end that may be its office, and what stands between them and the name. */
interface Lead {
  readonly end: number;
  readonly mark: ',' | '(' | ':' | undefined;
  readonly organization?: number | undefined;
}

function leadBefore(context: Context, names: Names, person: NameSpan, rankStart: number): Lead | undefined {
  const { tokens } = context;
  const at = behindAddress(tokens, person.first);
  if (hasGap(tokens, at, person.first, 'paragraph')) return undefined;
  const mark = tokens[at - 1]?.text;
  if (mark === ',') {
    const lead: Lead = { end: at - 1, mark };
    if (isFreeOffice(context, names, lead)) return lead;
    return undefined;
  }
  if (mark === '(') return { end: at - 1, mark };
  // "the chair of the Council (Morocco; H.E. Mr ⟨name⟩)"
  if (mark === ';' && tokens[at - 3]?.text === '(') return { end: at - 3, mark: '(' };
  if (mark === ':') return endsPhrase(tokens, person.last) ? labelBefore(context, names, at - 1) : undefined;
  const end = Math.min(at, rankStart);
  return startsAfterOtherName(context, names, end) ? undefined : { end, mark: undefined };
}

/** The first token of the forms of address and ranks before a name: "H.E. Mr", "Rear Admiral", "Capt.". */
function behindAddress(tokens: readonly Token[], first: number): number {
  let at = first;
  while (at > 0 && at > first - 7) {
    const { text, lower } = tokens[at - 1]!;
    const word = lower.replace(/\.$/, '');
    const isAddress = (isHonorific(lower) && !isOfficeWord(lower)) || isRankPrefix(tokens, at - 1);
    if (!isAddress && !(isRank(word) && ranksBefore(tokens, at) < at) && text !== '.' && lower !== 'h.e.')
      break;
    at--;
  }
  while (at < first && tokens[at]!.text === '.') at++;
  return at;
}

function hasGap(tokens: readonly Token[], from: number, to: number, gap: Token['gap']): boolean {
  for (let at = from; at <= to; at++) if (tokens[at]?.gap === gap) return true;
  return false;
}

/** Nothing is said of the name itself, as in a speech: "MINISTER: Ana Duarte has told us …". */
function endsPhrase(tokens: readonly Token[], at: number): boolean {
  const next = tokens[behindBracket(tokens, at)];
  return (
    next === undefined ||
    next.gap !== 'space' ||
    next.shape !== 'lower' ||
    /^(of|and|for|from)$/.test(next.lower)
  );
}

/** "Spokesperson: ⟨name⟩", "the African Union (head: ⟨name⟩)": the office begins its line, sentence or bracket. */
function labelBefore(context: Context, names: Names, end: number): Lead | undefined {
  const { tokens } = context;
  const lead: Lead = { end, mark: ':' };
  const start = officePhraseBefore(context, names, lead)?.start;
  if (start === undefined) return undefined;
  const first = /^(the|a)$/.test(tokens[start - 1]?.lower ?? '') ? start - 1 : start;
  const before = tokens[first - 1];
  if (before?.text === '(') return { ...lead, organization: organizationUntil(names, first - 1)?.entity };
  const begins = before === undefined || tokens[first]!.gap === 'line' || tokens[first]!.gap === 'paragraph';
  return begins || /^[.;]$/.test(before.text) ? lead : undefined;
}

/** "the Chair of the Tide Office, Mr ⟨name⟩", unless the office belongs to the person before it. */
function isFreeOffice(context: Context, names: Names, lead: Lead): boolean {
  const { tokens } = context;
  const start = officePhraseBefore(context, names, lead)?.start;
  if (start === undefined) return false;
  const before = /^(the|a|its)$/.test(tokens[start - 1]?.lower ?? '') ? start - 1 : start;
  return tokens[before - 1]?.text !== ',' || names.until(before - 1)?.kind !== 'person';
}

/** In a list of signatures the office on the line above belongs to the name before it. */
function startsAfterOtherName(context: Context, names: Names, end: number): boolean {
  const { tokens } = context;
  if (tokens[end]?.gap !== 'line') return false;
  let first = end - 1;
  while (first > 0 && first > end - 14 && !/^(line|paragraph)$/.test(tokens[first]!.gap)) first--;
  for (let at = first; at < end; at++) if (names.from(at)?.kind === 'person') return true;
  return tokens[first]!.gap === 'line' && names.until(first)?.kind === 'person';
}

interface OfficePhrase {
  readonly start: number;
  readonly end: number;
  readonly owner: Named | undefined;
  readonly rule: string;
}

function officePhraseBefore(context: Context, names: Names, { end, mark }: Lead): OfficePhrase | undefined {
  const { tokens } = context;
  const bodyEnd = openingBracket(tokens, end) ?? end;
  const body = names.until(bodyEnd);
  const direct = body?.kind === 'organization' ? undefined : officeBefore(context, names, end);
  if (direct !== undefined) {
    const link = linkBefore(tokens, direct);
    // "the Special Representative of the Secretary-General, ⟨name⟩"
    const longer = link === undefined ? undefined : officeBefore(context, names, link);
    const start = longer ?? direct;
    return { start, end, owner: ownerBefore(context, names, start), rule: 'role/before' };
  }
  if (body?.kind === 'person') return undefined;
  const link = body === undefined ? undefined : linkBefore(tokens, body.first);
  const start = link === undefined ? undefined : officeBefore(context, names, link);
  if (body !== undefined && link !== undefined && start !== undefined) {
    const rule = 'role/of-before';
    if (body.kind === 'organization') return { start, end: link, owner: body, rule };
    return { start, end: bodyEnd, owner: ownerBefore(context, names, start), rule };
  }
  return bodyEnd === end ? fieldBefore(context, names, end, mark !== undefined) : undefined;
}

const LONGEST_FIELD = 12;

/** "Minister of Ports and Waterways ⟨name⟩", "vice president for operations, ⟨name⟩": a field that is no name. */
function fieldBefore(
  context: Context,
  names: Names,
  end: number,
  isSetOff: boolean,
): OfficePhrase | undefined {
  const { tokens } = context;
  for (let at = end - 1; at > 0 && at > end - LONGEST_FIELD; at--) {
    const token = tokens[at]!;
    if (/^(of|for)$/.test(token.lower)) {
      const start = at === end - 1 ? undefined : officeBefore(context, names, at);
      if (start !== undefined) {
        const body = names.bodyCalled(tokens, at + 1, end);
        const owner = body ?? ownerBefore(context, names, start);
        return { start, end: body === undefined ? end : at, owner, rule: 'role/field-before' };
      }
    }
    if (at < end - 1 && names.until(at + 1)?.kind === 'person') return undefined;
    if (token.lower === 'the' && !isCapitalized(tokens[at + 1])) return undefined;
    const isJoin = /^(and|of|the|for|&|,)$/.test(token.lower) && at < end - 1;
    const isWord = isCapitalized(token) || (isSetOff && token.kind === 'word' && at > end - 4);
    if (!isJoin && !isWord && !isHyphen(token)) return undefined;
    if (isHonorific(token.lower) || token.gap === 'paragraph' || (token.gap === 'line' && !isSetOff))
      return undefined;
  }
  return undefined;
}

/** "the Vienna Court⏎⏎The President of the Commission⏎Judge ⟨name⟩": the office on the line above. */
function signedBefore(
  context: Context,
  names: Names,
  person: NameSpan,
  mention: Mention,
  end: number,
): Role[] {
  if (startsAfterOtherName(context, names, end)) return [];
  const office = officePhraseBefore(context, names, { end, mark: undefined });
  if (office === undefined) return [];
  return [
    makeRole(context, person, mention, office.start, office.end, office.owner?.entity, 'role/line-before'),
  ];
}

/** The "Rear" of "Rear Admiral", the "Vice" of "Vice-Admiral". */
function isRankPrefix(tokens: readonly Token[], at: number): boolean {
  if (!/^(rear|vice)$/.test(tokens[at]!.lower)) return false;
  const next = isHyphen(tokens[at + 1]) ? at + 2 : at + 1;
  return /^adm(iral)?\.?$/.test(tokens[next]?.lower ?? '');
}

/** The first token of the military ranks right before `end`; the "General" of an office is none. */
function ranksBefore(tokens: readonly Token[], end: number): number {
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

function organizationUntil(names: Names, end: number): Named | undefined {
  const name = names.until(end);
  return name?.kind === 'organization' ? name : undefined;
}

const OWNER_TOKENS = 40;

/** "SCO Secretary-General", "the SCO's Secretary General"; "the Bank, through its President". */
function ownerBefore(
  { tokens, sentences, sentenceOf }: Context,
  names: Names,
  start: number,
): Named | undefined {
  const before = tokens[start - 1];
  if (before?.kind === 'possessive' || isHyphen(before))
    return organizationUntil(names, start) ?? organizationUntil(names, start - 1);
  // "the Harbour Commission (HC) Director ⟨name⟩"
  const bracket = openingBracket(tokens, start);
  if (bracket !== undefined) return organizationUntil(names, bracket);
  if (before !== undefined && /^(its|whose)$/.test(before.lower)) {
    const { first } = sentences[sentenceOf[start]!]!;
    for (let at = start - 1; at > first && at > start - OWNER_TOKENS; at--) {
      const body = organizationUntil(names, at);
      if (body !== undefined) return body;
    }
  }
  return tokens[start]?.gap === 'paragraph' ? undefined : organizationUntil(names, start);
}

/** "President ⟨name⟩ of the Harbour Bank". */
function bodyBehind(
  tokens: readonly Token[],
  names: Names,
  person: NameSpan,
  { rule }: OfficePhrase,
): number | undefined {
  if (rule !== 'role/before' || !/^(of|at)$/.test(tokens[person.last]?.lower ?? '')) return undefined;
  const first = tokens[person.last + 1]?.lower === 'the' ? person.last + 2 : person.last + 1;
  const body = names.from(first);
  return body?.kind === 'organization' ? body.entity : undefined;
}

/** "former SCO Secretary-General", "Acting OSCE Chair": the word before the body belongs to the office. */
function withStanding({ tokens, text }: Context, built: Role, first: number): Role {
  const before = tokens[isHyphen(tokens[first - 1]) ? first - 2 : first - 1];
  if (before === undefined || !isStandingWord(before.lower)) return built;
  return { ...built, title: `${text.slice(before.start, before.end)} ${built.title}`, start: before.start };
}
