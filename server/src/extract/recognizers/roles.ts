import { normalizeSpace } from '../../text/normalize.ts';
import { isCapitalized, type Token } from '../../text/tokens.ts';
import { isHyphen } from '../chunks.ts';
import type { Context } from '../context.ts';
import type { Mention, Role } from '../extraction.ts';
import {
  isHonorific,
  isNationality,
  isOfficeEnding,
  isOfficeModifier,
  isOfficeWord,
  isOrganizationHead,
  isRank,
  isStandingWord,
} from '../lexicon.ts';
import type { NameSpan } from '../refiners/overlaps.ts';

/**
 * Finds who holds which office: before the name ("SCO Secretary-General Vladimir Norov", "Director of the UN
 * Office of Counter-Terrorism Jehangir Khan") and behind it ("Evgeny Sysoev, Director of the Executive
 * Committee", "Ann Onymous, who chairs" never). `spans` and `mentions` are the same names in the same order.
 */
export function recognizeRoles(
  context: Context,
  spans: readonly NameSpan[],
  mentions: readonly Mention[],
): Role[] {
  const names = new Names(spans, mentions);
  const roles: Role[] = [];
  spans.forEach((span, number) => {
    if (span.kind !== 'person') return;
    roles.push(...rolesBefore(context, names, span, mentions[number]!));
    roles.push(...rolesBehind(context, names, span, mentions[number]!));
  });
  return roles.sort((a, b) => a.start - b.start);
}

/** How many names back a bare "Bank" may mean. */
const FARTHEST_NAMES = 60;

/** The outermost names of a document, by the tokens at which they begin and end. */
class Names {
  readonly #byFirst = new Map<number, number>();
  readonly #byLast = new Map<number, number>();
  readonly #spans: readonly NameSpan[];
  readonly #mentions: readonly Mention[];

  constructor(spans: readonly NameSpan[], mentions: readonly Mention[]) {
    this.#spans = spans;
    this.#mentions = mentions;
    spans.forEach((span, number) => {
      if (span.nested) return;
      this.#byFirst.set(span.first, number);
      this.#byLast.set(span.last, number);
    });
  }

  /** The name that begins at a token. */
  from(token: number): Named | undefined {
    return this.#named(this.#byFirst.get(token));
  }

  /** The name that ends before a token. */
  until(token: number): Named | undefined {
    return this.#named(this.#byLast.get(token));
  }

  /** The body that a bare "Bank" or "Organisation" at a token means: the last one named before that is called so. */
  genericBefore(tokens: readonly Token[], at: number, before: number): number | undefined {
    const token = tokens[at];
    if (!isCapitalized(token) || !isOrganizationHead(token!.lower) || isCapitalized(tokens[at + 1]))
      return undefined;
    let low = 0;
    let high = this.#spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#spans[middle]!.first < before) low = middle + 1;
      else high = middle;
    }
    for (let i = low - 1; i >= 0 && i > low - FARTHEST_NAMES; i--) {
      const { kind, first, last } = this.#spans[i]!;
      if (kind !== 'organization' || last - first < 2) continue;
      for (let word = first; word < last; word++)
        if (tokens[word]!.lower === token!.lower) return this.#mentions[i]!.entity;
    }
    return undefined;
  }

  #named(number: number | undefined): Named | undefined {
    if (number === undefined) return undefined;
    const { first, last, kind } = this.#spans[number]!;
    return { first, last, kind, entity: this.#mentions[number]!.entity };
  }
}

interface Named {
  readonly first: number;
  readonly last: number;
  readonly kind: Mention['kind'];
  readonly entity: number;
}

function rolesBefore(context: Context, names: Names, person: NameSpan, mention: Mention): Role[] {
  const { tokens } = context;
  const roles: Role[] = [];
  let end = person.first;
  if (isAfterApposition(context, names, end)) end = behindComma(tokens, end)! - 1;
  const rankStart = ranksBefore(tokens, end);
  if (rankStart < end) {
    roles.push(role(context, person, mention, rankStart, end, undefined, 'role/rank'));
    end = rankStart;
  }
  const direct = officeBefore(context, names, end);
  if (direct !== undefined) {
    const owner = ownerBefore(names, direct);
    const ofState = /^(minister|president|ambassador|premier|king|queen)$/.test(tokens[end - 1]!.lower);
    const body = owner?.entity ?? (ofState ? undefined : bodyBehind(tokens, names, person.last));
    const built = role(context, person, mention, direct, end, body, 'role/before');
    return [...roles, owner === undefined ? built : withStanding(context, built, owner.first)];
  }
  const field = fieldBefore(context, names, end);
  if (field !== undefined) {
    return [...roles, role(context, person, mention, field, end, undefined, 'role/field-before')];
  }
  const complement = complementBefore(context, names, end);
  if (complement === undefined) return [...roles, ...sharedRole(context, names, person, mention)];
  const { start, titleEnd, organization } = complement;
  return [...roles, role(context, person, mention, start, titleEnd, organization, 'role/of-before')];
}

/** "Director-General ⟨name⟩ of the Department of …": the body behind the name. */
function bodyBehind(tokens: readonly Token[], names: Names, last: number): number | undefined {
  if (!/^(of|from)$/.test(tokens[last]?.lower ?? '')) return undefined;
  const body = names.from(tokens[last + 1]?.lower === 'the' ? last + 2 : last + 1);
  return body?.kind === 'organization' ? body.entity : undefined;
}

const LONGEST_FIELD = 14;

/** "Minister of Ports and Waterways ⟨name⟩": what an office is for, where that is no name of its own. */
function fieldBefore(context: Context, names: Names, end: number): number | undefined {
  const { tokens } = context;
  let at = end - 1;
  while (at > end - LONGEST_FIELD && at > 0 && isOfField(tokens[at]!) && names.until(at + 1) === undefined)
    at--;
  const isField = at < end - 1 && /^(of|for)$/.test(tokens[at]?.lower ?? '') && isCapitalized(tokens[at + 1]);
  return isField ? officeBefore(context, names, at) : undefined;
}

function isOfField(token: Token): boolean {
  return (isCapitalized(token) && !isHonorific(token.lower)) || /^(and|,|&)$/.test(token.lower);
}

const MOST_HOLDERS = 8;

/** "Judges ⟨name⟩, ⟨name⟩ and ⟨name⟩": the office of all of them. */
function sharedRole(context: Context, names: Names, person: NameSpan, mention: Mention): Role[] {
  const { tokens } = context;
  let at = person.first;
  for (let n = 0; n < MOST_HOLDERS; n++) {
    while (/^(,|and|&)$/.test(tokens[at - 1]?.lower ?? '')) at--;
    const before = names.until(at);
    if (before?.kind !== 'person') break;
    at = before.first;
  }
  const start = at < person.first ? officeBefore(context, names, at) : undefined;
  if (start === undefined || !isPlural(tokens[at - 1]!.lower)) return [];
  return [role(context, person, mention, start, at, ownerBefore(names, start)?.entity, 'role/list')];
}

function isPlural(word: string): boolean {
  return word.endsWith('s') && isOfficeWord(word.slice(0, -1));
}

/** The token behind the comma before a name, honorifics between them aside ("the Director, Mr ⟨name⟩"). */
function behindComma(tokens: readonly Token[], first: number): number | undefined {
  let at = first;
  while (at > 0 && at > first - 5 && isBeforeName(tokens[at - 1]!)) at--;
  return tokens[at - 1]?.text === ',' ? at : undefined;
}

function isBeforeName(token: Token): boolean {
  return token.text === '.' || isHonorific(token.lower) || (isCapitalized(token) && isRank(token.lower));
}

/** "the Chair of the Tide Office, Mr ⟨name⟩", unless the office belongs to the person before it. */
function isAfterApposition(context: Context, names: Names, first: number): boolean {
  const at = behindComma(context.tokens, first);
  if (at === undefined) return false;
  const start =
    officeBefore(context, names, at - 1) ??
    complementBefore(context, names, at - 1)?.start ??
    fieldBefore(context, names, at - 1);
  if (start === undefined) return false;
  const before = /^(the|a|its)$/.test(context.tokens[start - 1]?.lower ?? '') ? start - 1 : start;
  return context.tokens[before - 1]?.text !== ',' || names.until(before - 1)?.kind !== 'person';
}

/** The first token of the military ranks right before `end`; the "General" of an office is none. */
function ranksBefore(tokens: readonly Token[], end: number): number {
  let start = end;
  for (let i = end - 1; i >= 0 && i >= end - 6; i--) {
    const word = tokens[i]!.lower.replace(/\.$/, '');
    if (isRank(word) && isCapitalized(tokens[i])) start = i;
    else if (!(tokens[i]!.text === '.' || isHyphen(tokens[i]))) break;
  }
  const before = isHyphen(tokens[start - 1]) ? tokens[start - 2] : tokens[start - 1];
  const isOfOffice = before !== undefined && isOfficeWord(before.lower) && tokens[start]?.lower === 'general';
  return isOfOffice ? end : start;
}

/** The first token of the office that ends right before `end`: its head, and the words that narrow it. */
function officeBefore(context: Context, names: Names, end: number): number | undefined {
  const { tokens } = context;
  const head = behindEnding(tokens, end - 1);
  if (head < 0 || !isOfficeWord(tokens[head]!.lower)) return undefined;
  const sentence = context.sentences[context.sentenceOf[head]!]!;
  let start = head;
  while (start > sentence.first && narrows(tokens, start - 1, names, head)) start--;
  while (start < head && (isHyphen(tokens[start]) || tokens[start]!.text === '.')) start++;
  return start;
}

/** "Secretary-General-designate", "President-elect": the head is before the ending. */
function behindEnding(tokens: readonly Token[], at: number): number {
  if (at < 1 || !isOfficeEnding(tokens[at]!.lower)) return at;
  return isHyphen(tokens[at - 1]) ? at - 2 : at - 1;
}

/** True for a token that belongs to the office behind it ("Acting", "Deputy Foreign", "Russian", "press"). */
function narrows(tokens: readonly Token[], at: number, names: Names, head: number): boolean {
  const { lower, kind, shape } = tokens[at]!;
  const name = names.until(at + 1);
  if (name !== undefined && name.kind !== 'place') return false;
  if (isHyphen(tokens[at])) return tokens[at + 1]!.gap === 'none';
  if (kind !== 'word') return false;
  if (isOfficeWord(lower) || isOfficeModifier(lower) || isNationality(lower)) return true;
  if (head - at > 5 || !isCapitalized(tokens[at]) || shape === 'upper') return false;
  return (
    name === undefined &&
    !/^(the|a|an|his|her|its|in|on|at|and|by|as|to|of|when|while|mr|mrs|ms|dr)$/.test(lower)
  );
}

/** "SCO Secretary-General", "the SCO's Secretary General". */
function ownerBefore(names: Names, start: number): Named | undefined {
  const direct = names.until(start) ?? names.until(start - 1);
  return direct?.kind === 'organization' ? direct : undefined;
}

/** "former SCO Secretary-General", "Acting OSCE Chair": the word before the body belongs to the office. */
function withStanding({ tokens, text }: Context, built: Role, first: number): Role {
  const before = tokens[isHyphen(tokens[first - 1]) ? first - 2 : first - 1];
  if (before === undefined || !isStandingWord(before.lower)) return built;
  return { ...built, title: `${text.slice(before.start, before.end)} ${built.title}`, start: before.start };
}

interface Complement {
  readonly start: number;
  readonly titleEnd: number;
  readonly organization: number | undefined;
}

/** "Director of the UN Office of Counter-Terrorism ⟨person⟩", "EU Special Representative for Central Asia ⟨person⟩". */
function complementBefore(context: Context, names: Names, end: number): Complement | undefined {
  const name = names.until(end);
  if (name === undefined || name.kind === 'person') return undefined;
  const link = linkBefore(context.tokens, name.first);
  const start = link === undefined ? undefined : officeBefore(context, names, link);
  if (link === undefined || start === undefined) return undefined;
  if (name.kind === 'organization') return { start, titleEnd: link, organization: name.entity };
  return { start, titleEnd: end, organization: ownerBefore(names, start)?.entity };
}

/** The token of the preposition before a name, an article between them or not. */
function linkBefore(tokens: readonly Token[], first: number): number | undefined {
  const at = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  return isLink(tokens[at]) ? at : undefined;
}

function isLink(token: Token | undefined): boolean {
  return token !== undefined && /^(of|for|to|at|in|on|with)$/.test(token.lower);
}

const SKIPPED = /^(the|a|an|its|their|his|her|current|who|is|was|now|then|serves|serving|as|has|been|and)$/;

/** "Evgeny Sysoev, Director of the Executive Committee of …", "Ann Onymous, the CSTO's press secretary". */
function rolesBehind(context: Context, names: Names, person: NameSpan, mention: Mention): Role[] {
  const sentence = context.sentences[context.sentenceOf[person.first]!]!;
  for (const opening of openingsBehind(context, names, person.last, sentence.last)) {
    const roles = rolesFrom(context, names, person, mention, opening);
    if (roles.length > 0) return roles;
  }
  return [];
}

/** Where the words behind a name may begin to tell its office. */
function openingsBehind(context: Context, names: Names, last: number, stop: number): number[] {
  const { tokens } = context;
  const behind = behindAside(tokens, names, last, stop);
  const starts = [
    appointmentBehind(tokens, last),
    tokens[last]?.text === ',' ? last + 1 : undefined,
    behind === undefined ? undefined : appointmentBehind(tokens, behind),
    [last, behind].find((at) => at !== undefined && tokens[at]?.lower === 'as'),
  ];
  return starts.filter((start) => start !== undefined);
}

const LONGEST_ASIDE = 12;

/** The token behind "of Norway", ", of Ethiopia," or ", a national of Chile,". */
function behindAside(tokens: readonly Token[], names: Names, last: number, stop: number): number | undefined {
  if (tokens[last]?.lower === 'of') return names.from(last + 1)?.last;
  if (tokens[last]?.text !== ',') return undefined;
  for (let i = last + 1; i < Math.min(stop, last + LONGEST_ASIDE); i++)
    if (tokens[i]!.text === ',') return i + 1;
  return undefined;
}

function rolesFrom(
  context: Context,
  names: Names,
  person: NameSpan,
  mention: Mention,
  opening: number,
): Role[] {
  const { tokens } = context;
  const sentence = context.sentences[context.sentenceOf[person.first]!]!;
  let at = opening;
  while (at < sentence.last && SKIPPED.test(tokens[at]!.lower) && at < opening + 4) at++;
  const owner = names.from(at);
  if (owner?.kind === 'organization')
    at = tokens[owner.last]?.kind === 'possessive' ? owner.last + 1 : owner.last;
  else if (owner?.kind === 'person') return [];
  const head = officeFrom(tokens, names, at, Math.min(sentence.last, at + 7));
  if (head === undefined) return [];
  const organization = owner?.kind === 'organization' ? owner.entity : undefined;
  return withComplement(context, names, person, mention, at, head, organization);
}

/** "was appointed", "has been elected as", "became": the token behind it. */
function appointmentBehind(tokens: readonly Token[], from: number): number | undefined {
  let at = from;
  while (at < from + 3 && /^(was|is|has|had|been|is|were|who)$/.test(tokens[at]?.lower ?? '')) at++;
  const verb = tokens[at]?.lower ?? '';
  if (
    /^(appointed|elected|named|nominated|confirmed|became|becomes|remains|remained|re-elected|reappointed|designated)$/.test(
      verb,
    )
  )
    return at + 1;
  return undefined;
}

/** The last token of the office that begins at `from`. */
function officeFrom(tokens: readonly Token[], names: Names, from: number, end: number): number | undefined {
  let head: number | undefined;
  for (let i = from; i < end; i++) {
    const { lower, kind, gap } = tokens[i]!;
    const isJoint = isHyphen(tokens[i]) && gap === 'none';
    if ((kind !== 'word' && !isJoint) || names.from(i)?.kind === 'person') break;
    if (isOfficeWord(lower)) head = i;
    else if (!isJoint && head !== undefined && !isCapitalized(tokens[i])) break;
    else if (/^(of|for|to|at|in|on|with|by|from|and|or|that|which|said)$/.test(lower)) break;
  }
  if (head === undefined || /[^s]s$/.test(tokens[head]!.lower)) return undefined;
  const ending = isHyphen(tokens[head + 1]) ? head + 2 : head + 1;
  return isOfficeEnding(tokens[ending]?.lower ?? '') ? ending : head;
}

function withComplement(
  context: Context,
  names: Names,
  person: NameSpan,
  mention: Mention,
  start: number,
  head: number,
  owner: number | undefined,
): Role[] {
  const { tokens } = context;
  let titleEnd = head + 1;
  let phraseEnd = titleEnd;
  let organization = owner;
  if (isLink(tokens[titleEnd])) {
    const first = tokens[titleEnd + 1]?.lower === 'the' ? titleEnd + 2 : titleEnd + 1;
    const name = names.from(first);
    phraseEnd = name?.last ?? phraseEnd;
    if (name?.kind === 'organization') organization = name.entity;
    else if (name?.kind === 'place') titleEnd = name.last;
    else {
      const generic = names.genericBefore(tokens, first, person.first);
      if (generic === undefined) titleEnd = capitalsEnd(tokens, first) ?? titleEnd;
      organization = generic ?? organization;
    }
  }
  const belongsToNext = names.from(Math.max(phraseEnd, titleEnd))?.kind === 'person';
  if (belongsToNext) return [];
  const built = role(context, person, mention, start, titleEnd, organization, 'role/behind');
  return [{ ...built, start: person.start, end: tokens[titleEnd - 1]!.end }];
}

/** "Minister of ⟨Foreign Affairs⟩": the capitalised words that are no name of their own. */
function capitalsEnd(tokens: readonly Token[], first: number): number | undefined {
  let last = first;
  while (
    last < first + LONGEST_FIELD &&
    (isCapitalized(tokens[last]) ||
      (last > first && /^(and|of|,)$/.test(tokens[last]?.lower ?? '') && isCapitalized(tokens[last + 1])))
  )
    last++;
  return last > first ? last : undefined;
}

function role(
  context: Context,
  person: NameSpan,
  mention: Mention,
  start: number,
  end: number,
  organization: number | undefined,
  rule: string,
): Role {
  const { tokens, text } = context;
  return {
    person: mention.entity,
    ...(organization === undefined ? {} : { organization }),
    title: singular(normalizeSpace(text.slice(tokens[start]!.start, tokens[end - 1]!.end)), tokens[end - 1]!),
    start: tokens[start]!.start,
    end: person.end,
    rule,
    certainty: Math.min(0.95, mention.certainty),
  };
}

/** "Judges" of a list: each is a judge. */
function singular(title: string, last: Token): string {
  return isPlural(last.lower) ? title.slice(0, -1) : title;
}
