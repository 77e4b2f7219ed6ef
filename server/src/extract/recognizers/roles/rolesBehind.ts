import { isCapitalized, type Token } from '../../../text/tokens.ts';
import { isHyphen } from '../../chunks.ts';
import type { Context } from '../../context.ts';
import type { Mention, Role } from '../../extraction.ts';
import { isHonorific, isRank } from '../../lexicon.ts';
import type { NameSpan } from '../../refiners/overlaps.ts';
import { makeRole } from './makeRole.ts';
import type { Names } from './names.ts';
import { behindBracket, capitalsEnd, isLink, officeFrom } from './officePhrase.ts';

/** What the offices behind one name are read with. */
interface Reading {
  readonly context: Context;
  readonly names: Names;
  readonly person: NameSpan;
  readonly mention: Mention;
}

/** Where the office of a name may begin, and where it must have ended. */
interface Opening {
  readonly first: number;
  readonly last: number;
  /** Whether only a title in capitals or one with its body counts: "was Director of …", never "was a pilot". */
  readonly strict?: boolean;
  /** Whether its body may stand behind a comma or on the next line, as in lists. */
  readonly listed?: boolean;
}

/**
 * The offices that stand behind a name: "⟨name⟩, Director of the Executive Committee", "⟨name⟩ (member)", "⟨name⟩
 * was elected Chair", in lists and signatures also on the next line or behind wide blanks.
 */
export function rolesBehind(context: Context, names: Names, person: NameSpan, mention: Mention): Role[] {
  const reading = { context, names, person, mention };
  for (const opening of openingsBehind(reading)) {
    const roles = officesFrom(reading, opening);
    if (roles.length > 0) return roles;
  }
  return [];
}

const LINE_TOKENS = 24;

function openingsBehind({ context, names, person }: Reading): Opening[] {
  const { tokens, sentences, sentenceOf } = context;
  const { last } = sentences[sentenceOf[person.last - 1]!]!;
  const openings: Opening[] = [];
  const behind = behindBracket(tokens, person.last);
  if (behind > person.last) openings.push({ first: person.last + 1, last: behind - 1 });
  const next = tokens[behind];
  if (next === undefined) return openings;
  const verb = verbBehind(tokens, behindOrigin(tokens, names, behind), last);
  if (verb !== undefined) openings.push(...verb);
  const lineEnd = Math.min(tokens.length, behind + LINE_TOKENS);
  if (next.text === ',')
    openings.push({ first: behindDescription(tokens, names, behind + 1), last, listed: true });
  const as = roleMarkBehind(tokens, behind, last);
  if (as !== undefined) openings.push({ first: as + 1, last });
  if (next.gap === 'line' && isAlone(tokens, person))
    openings.push({ first: behind, last: lineEnd, listed: true });
  if (isWide(context, behind))
    openings.push({ first: behindDash(tokens, behind), last: lineEnd, listed: true });
  return openings;
}

const AUXILIARIES =
  /^(was|is|has|had|been|be|being|were|who|also|now|then|currently|unanimously|again|duly|today|yesterday|formally|until|lately|recently|will|would|to|declared|took|over)$/;
const VERBS =
  /^(as|appointed|elected|named|nominated|confirmed|became|becomes|become|reelected|reappointed|designated|remains|remained|serves|served|serving|acts|acted|chosen|made|ceased|promoted)$/;
const LONGEST_VERB = 7;
const LONGEST_DETOUR = 14;

/** "was unanimously elected ⟨here⟩", "becomes ⟨here⟩", "was until now ⟨here⟩". */
function verbBehind(tokens: readonly Token[], from: number, last: number): Opening[] | undefined {
  let at = tokens[from]?.text === ',' && tokens[from + 1]?.lower === 'who' ? from + 1 : from;
  const start = at;
  while (at < start + LONGEST_VERB && (AUXILIARIES.test(tokens[at]?.lower ?? '') || isHyphen(tokens[at])))
    at++;
  if (tokens[at]?.lower === 're' && isHyphen(tokens[at + 1])) at += 2;
  const isVerb = VERBS.test(tokens[at]?.lower ?? '');
  if (!isVerb) return at > start && at < last ? [{ first: at, last, strict: true }] : undefined;
  const isToBe = tokens[at + 1]?.lower === 'to' && tokens[at + 2]?.lower === 'be';
  const openings: Opening[] = [{ first: isToBe ? at + 3 : at + 1, last }];
  // "elected on Friday, in Lome, Chair of …"
  for (let mark = at + 1; mark < last && mark < at + LONGEST_DETOUR; mark++)
    if (tokens[mark]!.text === ',' || tokens[mark]!.lower === 'as')
      openings.push({ first: mark + 1, last, strict: true });
  return openings;
}

/** The "as" behind a name, what describes the name between commas aside: "⟨name⟩ of Norway as the next Chair". */
function roleMarkBehind(tokens: readonly Token[], from: number, last: number): number | undefined {
  if (tokens[from]?.lower === 'as') return from;
  const isDescribed = tokens[from]?.text === ',';
  if (!isDescribed && tokens[from]?.lower !== 'of') return undefined;
  for (let at = from + 1; at < last && at < from + LONGEST_DETOUR; at++) {
    if (tokens[at]!.lower === 'as') return !isDescribed || tokens[at - 1]!.text === ',' ? at : undefined;
    if (!isDescribed && !isCapitalized(tokens[at])) return undefined;
  }
  return undefined;
}

/** The token behind ", 54," or "of Norway". */
function behindOrigin(tokens: readonly Token[], names: Names, from: number): number {
  if (tokens[from]?.text === ',' && tokens[from + 1]?.kind === 'number' && tokens[from + 2]?.text === ',')
    return from + 3;
  const place = tokens[from]?.lower === 'of' ? names.from(from + 1) : undefined;
  return place?.kind === 'place' ? place.last : from;
}

/** The token behind an age and an origin: ", 48, of Lome, Togo, ⟨a former manager⟩". */
function behindDescription(tokens: readonly Token[], names: Names, from: number): number {
  let at = from;
  if (tokens[at]?.kind === 'number' && tokens[at + 1]?.text === ',') at += 2;
  if (!/^(of|from)$/.test(tokens[at]?.lower ?? '')) return at;
  let end = at + 1;
  for (let place = names.from(end); place?.kind === 'place'; place = names.from(end)) {
    if (tokens[place.last]?.text !== ',') break;
    end = place.last + 1;
  }
  return end > at + 1 ? end : at;
}

/** A name that has its line for itself, forms of address and marks aside. */
function isAlone(tokens: readonly Token[], person: NameSpan): boolean {
  for (let at = person.first; at > person.first - 7; at--) {
    if (at === 0 || /^(line|paragraph)$/.test(tokens[at]!.gap)) return true;
    const { lower, kind } = tokens[at - 1]!;
    if (kind !== 'mark' && kind !== 'number' && !isHonorific(lower) && !isRank(lower.replace(/\.$/, '')))
      return false;
  }
  return false;
}

/** Two blanks, a tab, a bar or a dash between blanks: the next column of a list. */
function isWide({ text, tokens }: Context, at: number): boolean {
  const [before, next] = [tokens[at - 1]!, tokens[at]!];
  if (next.gap !== 'space') return false;
  const isDash = /^[-–—|]$/.test(next.text) && tokens[at + 1]?.gap === 'space';
  return isDash || /\t| {2}/.test(text.slice(before.end, next.start));
}

function behindDash(tokens: readonly Token[], at: number): number {
  return /^[-–—|]$/.test(tokens[at]!.text) ? at + 1 : at;
}

const SKIPPED = /^(the|a|an|its|their|his|her|current|who|is|was|now|then|serves|serving|as|has|been|and)$/;

/** The offices that begin at an opening, joined by "and" where each has its body; none when the next name owns it. */
function officesFrom(reading: Reading, opening: Opening): Role[] {
  const { context, names } = reading;
  const { tokens } = context;
  const { last } = opening;
  let at = opening.first;
  while (at < last && SKIPPED.test(tokens[at]!.lower) && at < opening.first + 4) at++;
  const owner = names.from(at);
  if (owner?.kind === 'organization')
    at = tokens[owner.last]?.kind === 'possessive' ? owner.last + 1 : owner.last;
  else if (owner?.kind === 'person') return [];
  const head = officeFrom(tokens, names, at, Math.min(last, at + 7));
  if (head === undefined) return [];
  const organization = owner?.kind === 'organization' ? owner.entity : undefined;
  const { titleEnd, phraseEnd, body } = complementOf(reading, head, opening, organization);
  const isLoose = body === undefined && !isCapitalized(tokens[head]);
  if (opening.strict && isLoose) return [];
  const next = behindBracket(tokens, Math.max(phraseEnd, titleEnd));
  const isOfNext = names.from(next)?.kind === 'person' && !(opening.listed && tokens[next]!.gap === 'line');
  if (isOfNext) return [];
  const built = makeRole(context, reading.person, reading.mention, at, titleEnd, body, 'role/behind');
  const role = { ...built, start: reading.person.start, end: tokens[titleEnd - 1]!.end };
  const isJoined = tokens[phraseEnd]?.lower === 'and' && phraseEnd > titleEnd;
  const others = isJoined ? officesFrom(reading, { first: phraseEnd + 1, last, strict: true }) : [];
  const verb = opening.strict ? undefined : verbBehindComma(tokens, phraseEnd, last);
  return [role, ...others, ...(verb === undefined ? [] : officesFrom(reading, { ...verb, strict: true }))];
}

/** "Ana Duarte, Legal Adviser, acts as ⟨Deputy Director⟩". */
function verbBehindComma(tokens: readonly Token[], at: number, last: number): Opening | undefined {
  if (tokens[at]?.text !== ',') return undefined;
  if (/^(exercises|performs|discharges)$/.test(tokens[at + 1]?.lower ?? '') && tokens[at + 4]?.lower === 'of')
    return { first: at + 5, last };
  return verbBehind(tokens, at + 1, last)?.[0];
}

interface ComplementBehind {
  readonly titleEnd: number;
  readonly phraseEnd: number;
  readonly body: number | undefined;
}

/** "of the Tide Office", "of ⟨Foreign Affairs⟩", in lists ", Tide Office" and the body on the next line. */
function complementOf(
  { context, names }: Reading,
  head: number,
  { last, listed }: Opening,
  owner: number | undefined,
): ComplementBehind {
  const { tokens } = context;
  const end = head + 1;
  const next = tokens[end];
  if (next === undefined || end >= last) {
    const below = listed ? names.from(end) : undefined;
    const isBelow = next?.gap === 'line' && below?.kind === 'organization' && endsBlock(tokens, below.last);
    return {
      titleEnd: end,
      phraseEnd: isBelow ? below.last : end,
      body: owner ?? (isBelow ? below.entity : undefined),
    };
  }
  if (isLink(next)) {
    const first = tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1;
    const name = names.from(first);
    if (name?.kind === 'organization') return { titleEnd: end, phraseEnd: name.last, body: name.entity };
    const called = names.bodyCalled(tokens, end + 1, end + 3);
    if (called !== undefined && !isCapitalized(tokens[end + 3]))
      return { titleEnd: end, phraseEnd: end + 3, body: called.entity };
    if (name?.kind === 'place') return { titleEnd: name.last, phraseEnd: name.last, body: owner };
    const isField = /^(of|for|to)$/.test(next.lower);
    const field =
      (isField ? (capitalsEnd(tokens, first) ?? (name ? undefined : fieldEnd(tokens, first))) : undefined) ??
      end;
    return { titleEnd: field, phraseEnd: field, body: owner };
  }
  const listedFirst = next.text === ',' ? end + 1 : next.gap === 'line' ? end : undefined;
  const body =
    listed && owner === undefined && listedFirst !== undefined ? names.from(listedFirst) : undefined;
  const isBody =
    next.text === ','
      ? body !== undefined && !hasOffice(tokens, body.last)
      : body !== undefined && endsBlock(tokens, body.last);
  if (body?.kind === 'organization' && isBody)
    return { titleEnd: end, phraseEnd: body.last, body: body.entity };
  return { titleEnd: end, phraseEnd: end, body: owner };
}

function endsBlock(tokens: readonly Token[], at: number): boolean {
  return tokens[at] === undefined || tokens[at].gap === 'paragraph';
}

/** In "Ana Duarte, Director, NWB Chair Tomas Brink" the body belongs to what follows it. */
function hasOffice(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.gap === 'space' && tokens[at]?.kind === 'word';
}

/** "for ⟨operations⟩", "of ⟨agriculture⟩": one noun in small letters. */
function fieldEnd(tokens: readonly Token[], first: number): number | undefined {
  const token = tokens[first];
  return token?.kind === 'word' && token.shape === 'lower' && token.text.length > 4 ? first + 1 : undefined;
}
