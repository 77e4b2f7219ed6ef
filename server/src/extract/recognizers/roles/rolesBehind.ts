import { isCapitalized, type Token } from '../../../text/tokens.ts';
import type { Context } from '../../context.ts';
import type { Mention, Role } from '../../extraction.ts';
import type { NameSpan } from '../../refiners/overlaps.ts';
import { bodyOfLine } from './bodyOfLine.ts';
import { complementBehind } from './complementBehind.ts';
import { makeRole } from './makeRole.ts';
import type { Named, Names } from './names.ts';
import { behindBracket, officeFrom } from './officePhrase.ts';
import { type Opening, openingsBehind, type Reading } from './openingsBehind.ts';
import { verbBehind } from './verbsOfOffice.ts';

/**
 * The offices that stand behind a name: "⟨name⟩, Director of the Executive Committee", "⟨name⟩ (member)", "⟨name⟩
 * was elected Chair", in lists and signatures also on the next line or behind wide blanks.
 */
export function rolesBehind(context: Context, names: Names, person: NameSpan, mention: Mention): Role[] {
  const reading = { context, names, person, mention };
  for (const opening of openingsBehind(reading)) {
    const roles = officesFrom(reading, opening);
    if (roles.length > 0) return opening.listed ? roles.map((role) => withBodyOfLine(reading, role)) : roles;
  }
  return [];
}

function withBodyOfLine({ context, names, person }: Reading, role: Role): Role {
  const body = role.organization ?? bodyOfLine(context, names, person.first);
  return body === undefined ? role : { ...role, organization: body };
}

const SKIPPED =
  /^(the|a|an|its|their|his|her|our|current|currently|presently|previously|formerly|until|yesterday|recently|also|once|who|is|was|now|then|serves|serving|as|has|been|and)$/;

/** The offices that begin at an opening, joined by "and" where each has its body; none when the next name owns it. */
export function officesFrom(reading: Reading, opening: Opening): Role[] {
  const { context, names } = reading;
  const { tokens } = context;
  const { last } = opening;
  let at = opening.first;
  const isIts = /^(its|their)$/.test(tokens[at]?.lower ?? '');
  while (at < last && SKIPPED.test(tokens[at]!.lower) && at < opening.first + 4) at++;
  const isGeneric = tokens[at]?.shape === 'lower' && tokens[at + 1]?.kind === 'possessive';
  const owner = isGeneric ? names.onlyBodyCalled(tokens[at]!.lower) : names.from(at);
  if (isGeneric) at += 2;
  else if (owner?.kind === 'organization') at = behindOwner(tokens, owner, opening);
  else if (owner?.kind === 'person') return [];
  const head = officeFrom(tokens, names, at, Math.min(last, at + 7), opening.isMany);
  if (head === undefined) return [];
  const organization = owner?.kind === 'organization' ? owner.entity : undefined;
  const { titleEnd, phraseEnd, body, isOfPlace } = complementBehind(
    context,
    names,
    head,
    opening,
    organization ??
      opening.body ??
      electorOf(tokens, head, opening) ??
      (isIts ? lastBodyBefore(reading, opening.first)?.entity : undefined),
  );
  const isLoose = body === undefined && !isOfPlace && !isCapitalized(tokens[head]);
  if (opening.strict && isLoose && !(opening.isAs && HIGH.test(tokens[head]!.lower))) return [];
  // "⟨name⟩, Zambia⏎Secretary-General: ⟨other⟩"
  if (tokens[titleEnd]?.text === ':' && hasLineBreak(tokens, opening.first, titleEnd)) return [];
  const next = behindBracket(tokens, Math.max(phraseEnd, titleEnd));
  const isNextLine = /^(line|paragraph)$/.test(tokens[next]?.gap ?? '');
  const isOfNext = names.from(next)?.kind === 'person' && !(opening.listed && isNextLine);
  if (isOfNext) return [];
  const built = makeRole(context, reading.person, reading.mention, at, titleEnd, body, 'role/behind');
  const rule = opening.isCall ? 'role/called' : built.rule;
  const role = { ...built, rule, start: reading.person.start, end: tokens[titleEnd - 1]!.end };
  const isJoined =
    /^(and|&)$/.test(tokens[phraseEnd]?.lower ?? '') || goesOnBehindComma(reading, opening, phraseEnd);
  const others = isJoined ? officesFrom(reading, { first: phraseEnd + 1, last, strict: true }) : [];
  const verb = opening.strict ? undefined : verbBehindComma(tokens, phraseEnd, last);
  return [role, ...others, ...(verb === undefined ? [] : officesFrom(reading, { ...verb, strict: true }))];
}

/** "(Tide Office⟨, ⟩Director)", "the Tide Office⟨'s ⟩Director". */
function behindOwner(tokens: readonly Token[], { last }: Named, { listed, first }: Opening): number {
  const isOfList = listed && tokens[last]?.text === ',' && isCapitalized(tokens[last + 1]) && last > first;
  return isOfList || tokens[last]?.kind === 'possessive' ? last + 1 : last;
}

/** Offices that are told apart from trades without capitals or a body: "was returned as ⟨treasurer⟩". */
const HIGH =
  /^(chair|chairman|chairwoman|chairperson|president|secretary|treasurer|director|minister|governor|mayor|dean|rector|commissioner|ambassador|premier|chancellor|head|manager|coach|editor|principal)$/;

function hasLineBreak(tokens: readonly Token[], from: number, end: number): boolean {
  return tokens.slice(from, end).some(({ gap }) => gap === 'line' || gap === 'paragraph');
}

function electorOf(tokens: readonly Token[], head: number, { elector }: Opening): number | undefined {
  return /chair|rapporteur|speaker|moderator/.test(tokens[head]!.lower) ? elector : undefined;
}

const OWNER_TOKENS = 40;

/** The body that "its" stands for: the last in the sentence before it. */
function lastBodyBefore({ context, names }: Reading, at: number): Named | undefined {
  const { first } = context.sentences[context.sentenceOf[at]!]!;
  for (let end = at; end > first && end > at - OWNER_TOKENS; end--) {
    const name = names.until(end);
    if (name?.kind === 'organization') return name;
  }
  return undefined;
}

/** "⟨name⟩, Minister of State, ⟨Minister of Ports⟩": another office in capitals, unless it leads to another name. */
function goesOnBehindComma({ context, names }: Reading, { listed, last }: Opening, at: number): boolean {
  const { tokens } = context;
  if (!listed || tokens[at]?.text !== ',' || !isCapitalized(tokens[at + 1])) return false;
  const head = officeFrom(tokens, names, at + 1, Math.min(last, at + 6));
  if (head === undefined || tokens[at + 1]!.gap !== 'space') return false;
  for (let behind = head + 1; behind < last && !/^[;.]$/.test(tokens[behind]!.text); behind++)
    if (names.from(behind)?.kind === 'person') return false;
  return true;
}

/** "Ana Duarte, Legal Adviser, acts as ⟨Deputy Director⟩". */
function verbBehindComma(tokens: readonly Token[], at: number, last: number): Opening | undefined {
  if (tokens[at]?.text !== ',') return undefined;
  if (/^(exercises|performs|discharges)$/.test(tokens[at + 1]?.lower ?? '') && tokens[at + 4]?.lower === 'of')
    return { first: at + 5, last };
  return verbBehind(tokens, at + 1, last)?.[0];
}
