import type { Token } from '../../../text/tokens.ts';
import { isHyphen } from '../../chunks.ts';
import type { Context } from '../../context.ts';
import type { Mention, Role } from '../../extraction.ts';
import { isStandingWord } from '../../lexicon.ts';
import type { NameSpan } from '../../refiners/overlaps.ts';
import { beforeAddress, ranksBefore } from './formsOfAddress.ts';
import { endsPhrase, labelBefore } from './labelBefore.ts';
import { INFERRED, makeRole } from './makeRole.ts';
import type { Names } from './names.ts';
import { type Lead, type OfficePhrase, officePhraseBefore } from './officePhraseBefore.ts';

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
  const organization =
    owner?.entity ??
    lead.organization ??
    (lead.isSubject ? undefined : bodyBehind(tokens, names, person, office, lead.mark === ':'));
  const built = makeRole(context, person, mention, start, end, organization, office.rule);
  const isBefore = owner !== undefined && owner.last <= start;
  const told = /^(its|whose)$/.test(tokens[start - 1]?.lower ?? '')
    ? { ...built, certainty: INFERRED }
    : built;
  roles.push(isBefore ? withStanding(context, told, owner.first) : told);
  const joined = joinedBefore(context, names, person, lead, office);
  if (joined !== undefined)
    roles.push(
      makeRole(context, person, mention, joined.start, joined.end, joined.owner?.entity, joined.rule),
    );
  if (tokens[start]!.gap === 'line') roles.push(...signedBefore(context, names, person, mention, start));
  return roles;
}

function leadBefore(context: Context, names: Names, person: NameSpan, rankStart: number): Lead | undefined {
  const { tokens } = context;
  const at = beforeAddress(tokens, person.first);
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
  if (/^(is|was)$/.test(tokens[at - 1]?.lower ?? '')) return subjectBefore(context, names, at - 1);
  const column = columnBefore(context, at);
  if (column !== undefined) return labelBefore(context, names, column);
  const end = Math.min(at, rankStart);
  return startsAfterOtherName(context, names, end) ? undefined : { end, mark: undefined };
}

/** "⟨Head of Mission⟩ and Force Commander of the Tide Office, ⟨name⟩": another office of the same body and person. */
function joinedBefore(
  context: Context,
  names: Names,
  person: NameSpan,
  { mark }: Lead,
  { start, end, owner }: OfficePhrase,
): OfficePhrase | undefined {
  const { tokens } = context;
  const isShared = mark === ',' && owner !== undefined && owner.first >= end;
  if (!isShared || tokens[start - 1]?.lower !== 'and' || tokens[person.last]?.lower === 'and')
    return undefined;
  const lead: Lead = { end: start - 1, mark: undefined };
  const other = officePhraseBefore(context, names, lead);
  // A founder holds no office.
  const isOffice = other !== undefined && !tokens[other.end - 1]!.lower.endsWith('founder');
  return isOffice ? { ...other, owner: other.owner ?? owner } : undefined;
}

/** "The rapporteur was ⟨name⟩", "Its first Chairman is ⟨name⟩": the office is all that stands before the verb. */
function subjectBefore(context: Context, names: Names, verb: number): Lead | undefined {
  const { tokens, sentences, sentenceOf } = context;
  const lead: Lead = { end: verb, mark: undefined, isSubject: true };
  const office = officePhraseBefore(context, names, lead);
  if (office === undefined) return undefined;
  const { first } = sentences[sentenceOf[verb]!]!;
  const start =
    office.owner !== undefined && office.owner.last <= office.start ? office.owner.first : office.start;
  const isWhole = start - first === 1 && /^(the|its|our|their|his|her)$/.test(tokens[first]!.lower);
  return isWhole || start === first ? lead : undefined;
}

/** The end of the column before a bar, a tab, wide blanks or a dash between blanks. */
function columnBefore({ tokens, text }: Context, at: number): number | undefined {
  const before = tokens[at - 1];
  if (before === undefined || tokens[at]!.gap !== 'space') return undefined;
  if (before.gap === 'space' && /^[|–—-]$/.test(before.text)) return at - 1;
  return /\t| {2}/.test(text.slice(before.end, tokens[at]!.start)) ? at : undefined;
}

function hasGap(tokens: readonly Token[], from: number, to: number, gap: Token['gap']): boolean {
  for (let at = from; at <= to; at++) if (tokens[at]?.gap === gap) return true;
  return false;
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

/** "President ⟨name⟩ of the Harbour Bank", in tables "President | ⟨name⟩ | Harbour Bank". */
function bodyBehind(
  tokens: readonly Token[],
  names: Names,
  person: NameSpan,
  { rule }: OfficePhrase,
  isLabel: boolean,
): number | undefined {
  const column = isLabel && tokens[person.last]?.text === '|' ? names.from(person.last + 1) : undefined;
  if (column?.kind === 'organization') return column.entity;
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
